// Writes a workspace of made-up counties for measuring: `node bench/make-county.mjs <folder> [--counties 1] [--entries 20000] [--single]`.
// A county has 26 catalogs; its entries are shared out evenly over them, about 350 bytes each, or with --single every row has one
// and all the rest stand in one item of one catalog. The same arguments give the same bytes.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { randomOf } from '../scripts/sample/random.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/u, '');
const TOWNS = ['金石镇', '白沙镇', '高平镇', '石江镇', '武阳镇', '儒林镇', '湾头桥镇', '廉桥镇', '坪上镇', '五峰铺镇'];
const STEMS = ['中心小学', '污水处理项目', '公路改造工程', '便民服务点', '卫生院', '敬老院', '供水站', '文化站'];
const WORDS = [
  '已按规定公开',
  '自受理之日起20个工作日内办结',
  '材料齐全，符合条件',
  '公示期满无异议',
  '由乡镇人民政府负责',
  '详见公示栏',
];

/** Writes the workspace and answers `{ files, entries, bytes }`. */
export function makeCounties(folder, { counties = 1, entries = 20_000, isSingle = false } = {}) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/standards`, { recursive: true });
  cpSync(`${root}/standards`, `${folder}/standards`, { recursive: true });
  const names = Array.from({ length: counties }, (_, index) => `测试${String(index + 1).padStart(2, '0')}县`);
  writeFileSync(`${folder}/standards/plans/bench.yaml`, planOf(names));
  writeFileSync(`${folder}/zwgk.config.yaml`, CONFIG);
  const guides = readGuides();
  const total = { files: 0, entries: 0, bytes: 0 };
  for (const [index, name] of names.entries()) {
    const county = `${folder}/catalogs/${name}`;
    mkdirSync(county, { recursive: true });
    writeFileSync(
      `${county}/概况.yaml`,
      `县市区: ${name}\n标识: bench${index + 1}\n示例: true\n联系:\n  单位: ${name}人民政府办公室\n  电话: 0739-0000001\n`,
    );
    for (const guide of guides) {
      const text = catalogText(name, guide, shareOf(guides, guide, entries, isSingle), isSingle);
      writeFileSync(`${county}/${String(guide.序号).padStart(2, '0')}-${guide.领域}.yaml`, text);
      total.files += 1;
      total.entries += shareOf(guides, guide, entries, isSingle);
      total.bytes += Buffer.byteLength(text);
    }
  }
  return total;
}

/** Entries of one catalog. */
function shareOf(guides, guide, entries, isSingle) {
  if (!isSingle) return Math.floor(entries / guides.length) + (guide.序号 <= entries % guides.length ? 1 : 0);
  if (guide !== guides[0]) return guide.事项.length;
  return entries - guides.slice(1).reduce((sum, { 事项 }) => sum + 事项.length, 0);
}

function readGuides() {
  const folder = `${root}/standards/guides`;
  return readdirSync(folder)
    .sort()
    .map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')))
    .filter((guide) => guide.序号 <= 26);
}

/** Every row has one entry; the rest go to the rows of few elements, so that an entry stays small. */
function catalogText(county, guide, count, isSingle) {
  const rows = guide.事项;
  const small = rows
    .filter((row) => row.类型 !== '文件')
    .sort((one, other) => one.公开内容.length - other.公开内容.length)
    .slice(0, isSingle ? 1 : 4);
  const grown = small.length > 0 ? small : rows.slice(0, 4);
  const counts = new Map(rows.map((row) => [row, 1]));
  for (let left = count - rows.length, turn = 0; left > 0; left -= 1, turn += 1) {
    const row = grown[turn % grown.length];
    counts.set(row, counts.get(row) + 1);
  }
  const lines = [
    `领域: ${guide.领域}`,
    `县市区: ${county}`,
    `责任单位: ${county}人民政府`,
    '审定:',
    '  报审日期: "2020-06-12"',
    '  审定日期: "2020-07-10"',
    '事项:',
  ];
  let [category, item] = ['', ''];
  for (const row of rows) {
    if (row.一级事项 !== category) lines.push(`  ${key(row.一级事项)}:`);
    if (row.一级事项 !== category || row.二级事项 !== item) {
      lines.push(`    ${key(row.二级事项)}:`);
      if (row.分项 !== undefined) lines.push('      分项:');
    }
    [category, item] = [row.一级事项, row.二级事项];
    const indent = row.分项 === undefined ? '      ' : '          ';
    if (row.分项 !== undefined) lines.push(`        ${key(row.分项)}:`);
    lines.push(`${indent}目录:`);
    for (let index = 0; index < counts.get(row); index += 1) pushEntry(lines, `${indent}  `, county, row, index);
  }
  return `${lines.join('\n')}\n`;
}

function pushEntry(lines, indent, county, row, index) {
  const random = randomOf(county, row.编号, index);
  const month = random.int(1, 9);
  const formed = `2020-0${month}-${String(random.int(2, 12)).padStart(2, '0')}`;
  const published = row.公开时限.includes('20') ? `2020-0${month}-${random.int(13, 24)}` : formed;
  lines.push(`${indent}- 名称: ${random.pick(TOWNS)}${random.pick(STEMS)}第${index + 1}批`);
  if (row.类型 === '文件') {
    const elements = row.公开内容.map((element) => `${indent}    - ${key(element)}`);
    lines.push(
      `${indent}  公开属性: 主动公开`,
      `${indent}  要素:`,
      ...elements,
      ...dates(indent, formed, published),
      `${indent}  正文: ${random.pick(WORDS)}。`,
    );
    return;
  }
  lines.push(...dates(indent, formed, published), `${indent}  内容:`);
  for (const element of row.公开内容) lines.push(`${indent}    ${key(element)}: ${random.pick(WORDS)}`);
}

/** Dates stand in quotes, since other tools' YAML readers would make something else of them. */
function dates(indent, formed, published) {
  return [`${indent}  形成日期: "${formed}"`, `${indent}  公开日期: "${published}"`];
}

const key = (text) => stringify(text, { lineWidth: 0 }).trim();

function planOf(names) {
  const guides = readGuides();
  return stringify({
    名称: '测量用方案',
    标识: 'bench',
    文号: '测〔2020〕1号',
    印发机关: '测量用',
    城市: '测试市',
    依据: ['测量用'],
    审定单位: '测量用',
    县市区: names.map((name, index) => ({
      名称: name,
      标识: `bench${index + 1}`,
      代码: null,
      类别: '县',
      方位: [index % 5, Math.floor(index / 5)],
    })),
    节点: [{ 标识: 'inventory', 名称: '梳理', 截止: '2020-09-30', 适用: '主体责任单位' }],
    任务: guides.map((guide) => ({
      序号: guide.序号,
      领域: guide.领域,
      主体责任单位: `${names[0]}人民政府`,
      主管责任单位: '测量用',
      完成时间: '2020-09-30',
    })),
  });
}

const CONFIG = `城市: 测试市
方案: bench
站点:
  名称: 测量用专栏
  主办单位: 测试市人民政府办公室
  承办单位: 测试市人民政府办公室
  域名: www.bench.example
  标识码: "4399000000"
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      counties: { type: 'string', default: '1' },
      entries: { type: 'string', default: '20000' },
      single: { type: 'boolean', default: false },
    },
  });
  const made = makeCounties(positionals[0], {
    counties: Number(values.counties),
    entries: Number(values.entries),
    isSingle: values.single,
  });
  console.log(`${made.files} files, ${made.entries} entries, ${(made.bytes / 1e6).toFixed(1)} MB`);
}
