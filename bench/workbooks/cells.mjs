// The same cells for both writers: 20,000 rows × 12 columns, each column with a style of its own, thin borders throughout.
export const ROWS = 20_000;
export const COLUMNS = 12;
const WORDS = [
  '义务教育',
  '政府网站',
  '按期公开',
  '隆回县教育局',
  '信息形成之日起20个工作日内',
  '2020-09-30',
  '全社会',
  '主动',
  '县级',
  '已完成',
  '无',
  '备注',
];

/** The text or number of a cell; a tenth of the texts occur once only, as names do. */
export function valueOf(row, column) {
  if (column === 0) return row + 1;
  if (column === 1) return `桃花坪第${row + 1}小学`;
  return `${WORDS[(row + column) % WORDS.length]}${row % 10 === 0 ? row : ''}`;
}

/** The fill of a column, RRGGBB, or undefined. */
export function fillOf(column) {
  return column % 3 === 0 ? ['C6EFCE', 'FFEB9C', 'DDEBF7', 'F2F2F2'][column / 3] : undefined;
}
