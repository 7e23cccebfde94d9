// 依申请公开.csv of three counties: requests with their days, and nothing about who asked.
import { AS_OF, addWorkdays, randomWorkday } from './calendar.mjs';
import { randomOf } from './random.mjs';
import { csvBytes } from './tables.mjs';

const COUNTIES = { 新宁县: 14, 隆回县: 18, 邵东市: 12 };
const RESULTS = [
  '予以公开',
  '予以公开',
  '部分公开',
  '不予公开',
  '信息不存在',
  '不属于本机关公开',
  '补正后逾期视为放弃',
];

/** The ledger's bytes, or undefined for a county that keeps none. */
export function ledgerOf(county) {
  const count = COUNTIES[county.name];
  if (!count) return undefined;
  const requests = Array.from({ length: count }, (_, index) => requestOf(county, index)).sort((one, other) =>
    one[1] < other[1] ? -1 : 1,
  );
  const rows = requests.map(([, ...rest], index) => [`${county.mark}公申〔2020〕${index + 1}号`, ...rest]);
  return csvBytes([['编号', '受理日期', '延长', '答复日期', '结果'], ...rows]);
}

function requestOf(county, index) {
  const random = randomOf(county.name, 'ledger', index);
  if (index === 0) return ['', addWorkdays(AS_OF, -3), '', '', ''];
  if (index === 1) return ['', addWorkdays(AS_OF, -18), '', '', ''];
  if (index === 2 && county.name !== '新宁县') return ['', addWorkdays(AS_OF, -27), '', '', ''];
  const accepted = randomWorkday(random, '2020-01-13', '2020-08-14');
  const isExtended = random.chance(0.2);
  const isLate = county.name === '邵东市' && random.chance(0.2);
  const taken = isExtended ? random.int(21, 38) : isLate ? random.int(22, 26) : random.int(3, 19);
  return ['', accepted, isExtended ? '是' : '', addWorkdays(accepted, taken), random.pick(RESULTS)];
}
