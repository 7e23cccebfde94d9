import { describe, expect, it } from 'vitest';
import { readBack, worksheetChildren } from '../../../../tests/workbook/read-back.js';
import { sampleCatalog, sampleEntry, sampleGuide, sampleItem } from '../../../../tests/workbook/sample-catalog.js';
import { day } from '../../../../tests/workbook/sample-report.js';
import type { CatalogItem } from '../../../model/catalog.js';
import { CHANNELS } from '../../../model/vocabulary.js';
import { writeWorkbook } from '../write-workbook.js';
import { cityInventory, countyInventory, domainInventory } from './inventory-workbook.js';
import { channelBoxes } from './messages.js';

const guide = sampleGuide();
const [laws, rules, overview] = guide.rows;
const local: CatalogItem = {
  at: '/地方事项/学生资助/营养改善计划',
  category: '学生资助',
  item: '营养改善计划',
  local: true,
  elements: ['供餐企业', '=补助标准'],
  entries: [],
};
const catalog = sampleCatalog(
  [
    sampleItem(laws!, [sampleEntry('中华人民共和国教育法', { channels: ['政务服务中心', '其他'] })], {
      publisher: '隆回县司法局',
    }),
    sampleItem(rules!, [], { notApplicable: '县里没有制定' }),
    sampleItem(overview!, [
      sampleEntry('=cmd|2019年教育事业', {
        formed: day('2020-01-02'),
        published: day('2020-01-10'),
        link: 'https://example.com/1',
      }),
      sampleEntry('内部统计', { attribute: 'withheld' }),
    ]),
  ],
  { localItems: [local], approval: { submitted: day('2020-09-18') } },
);
const book = readBack(writeWorkbook(domainInventory('隆回县', { guide, unit: '隆回县人民政府', catalog }, false)));
const table = book.table('目录');
const rows = table.slice(4);

describe('the 目录 in the official layout', () => {
  it('has the two header rows', () => {
    expect(table[0]?.[0]).toBe('隆回县义务教育领域基层政务公开标准目录');
    expect(table[1]?.[0]).toBe('责任单位：隆回县教育局');
    expect(table[1]?.[7]).toBe('报审日期：2020-09-18（尚未审定）');
    expect(table[2]?.map((heading) => heading.split('\n')[0])).toEqual([
      '序号', '公开事项', '', '公开内容', '公开依据', '公开时限', '公开主体', '公开渠道和载体', '公开对象', '', '公开方式', '', '公开层级', '',
    ]); // prettier-ignore
    expect(table[3]).toEqual([
      '', '一级事项', '二级事项', '', '', '', '', '', '全社会', '特定群体', '主动', '依申请公开', '县级', '乡级',
    ]); // prettier-ignore
    expect(book.merges('目录')).toEqual(expect.arrayContaining(['B3:C3', 'I3:J3', 'K3:L3', 'M3:N3', 'A3:A4', 'H3:H4']));
  });

  it('keeps every row of the guide in its order, then the 地方事项', () => {
    expect(rows.map(([number]) => number)).toEqual([...guide.rows, local].map((_, index) => String(index + 1)));
    expect(rows.slice(0, -1).map((row) => row[2])).toEqual(guide.rows.map(({ item }) => item));
    expect(rows.at(-1)?.slice(1, 4)).toEqual([
      '学生资助',
      '营养改善计划\n（地方事项）',
      '●供餐企业\n●=补助标准\n【尚未梳理】',
    ]);
  });

  it('merges the 一级事项 that repeat', () => {
    const first = guide.rows.filter(({ category }) => category === guide.rows[0]?.category).length;
    expect(book.merges('目录')).toContain(`B5:B${4 + first}`);
  });

  it('shows all 13 channels in order, with ■ for those that the entries use, else for the guide’s', () => {
    for (const row of rows) {
      const boxes = (row[7] ?? '').split(/[\n ]/u);
      expect(boxes.map((box) => box.slice(1))).toEqual([...CHANNELS]);
      expect(boxes.every((box) => box.startsWith('■') || box.startsWith('□'))).toBe(true);
    }
    const chosen = (row: number) =>
      (rows[row]?.[7] ?? '')
        .split(/[\n ]/u)
        .filter((box) => box.startsWith('■'))
        .map((box) => box.slice(1));
    expect(chosen(0)).toEqual(['政务服务中心', '其他']);
    expect(chosen(1)).toEqual([...rules!.channels]);
  });

  it('names the publisher that the catalog has, and says what is 不涉及 or not inventoried yet', () => {
    expect(rows[0]?.[6]).toBe('隆回县司法局');
    expect(rows[1]?.[6]).toBe('隆回县教育局');
    expect(rows[1]?.[3]).toMatch(/【不涉及：县里没有制定】$/u);
    expect(rows[3]?.[3]).toMatch(/【尚未梳理】$/u);
    expect(rows[0]?.[3]).not.toContain('【');
  });

  it('ticks audience, mode and tier', () => {
    expect(rows[0]?.slice(8)).toEqual(['√', '', '√', '', '√', '']);
    const teachers = guide.rows.findIndex(({ audience }) => audience !== '全社会');
    expect(rows[teachers]?.slice(8, 10)).toEqual(['', guide.rows[teachers]?.audience]);
  });

  it('lists the entries on a second sheet, hostile names as text', () => {
    const entries = book.table('条目清单').slice(2);
    expect(entries.map((entry) => entry[4])).toEqual(['中华人民共和国教育法', '=cmd|2019年教育事业', '内部统计']);
    expect(entries[1]?.slice(5, 8)).toEqual(['2020-01-02', '2020-01-10', '主动公开']);
    expect(entries[2]?.[7]).toBe('不予公开');
    expect(book.workbook.Sheets['条目清单']?.['E4'].f).toBeUndefined();
  });

  it('keeps the child elements in schema order', () => {
    for (const number of [1, 2]) {
      const { found, ordered } = worksheetChildren(book.sheetXml(number));
      expect(found).toEqual(ordered);
    }
  });
});

describe('several domains in one table', () => {
  const poverty = sampleGuide('04-扶贫');
  const domains = [
    { guide: poverty, unit: '新邵县人民政府' },
    { guide, unit: '隆回县人民政府', catalog },
  ];

  it('puts a banner before each domain of the city’s summary', () => {
    const summary = readBack(writeWorkbook(cityInventory('邵阳市', domains, true)));
    const lines = summary.table('目录');
    expect(lines[0]?.[0]).toBe('邵阳市2个领域基层政务公开标准目录（汇总）（示例）');
    const banners = lines.map(([first]) => first ?? '').filter((first) => first.includes('领域（'));
    expect(banners).toEqual([
      `4.扶贫领域（新邵县人民政府，${poverty.rows.length}项，尚未报审）`,
      `5.义务教育领域（隆回县人民政府，${guide.rows.length + 1}项，报审日期：2020-09-18（尚未审定））`,
    ]);
    expect(lines).toHaveLength(4 + 2 + poverty.rows.length + guide.rows.length + 1);
  });

  it('lists the entries of all domains of a county', () => {
    const county = readBack(writeWorkbook(countyInventory('隆回县', domains, false)));
    expect(county.table('条目清单')).toHaveLength(2 + 3);
  });

  it('says so when there is nothing', () => {
    const nothing = readBack(writeWorkbook(countyInventory('隆回县', [], false)));
    expect(nothing.table('目录')[4]?.[0]).toBe('没有事项。');
    expect(nothing.table('条目清单')[2]?.[0]).toBe('目录中还没有条目。');
  });
});

it('sets the 13 channels on the seven lines of the official layout', () => {
  expect(channelBoxes(new Set(['政府网站', '公开查阅点']))).toBe(
    [
      '■政府网站 □政府公报',
      '□两微一端 □发布会/听证会',
      '□广播电视 □纸质媒体',
      '■公开查阅点 □政务服务中心',
      '□便民服务站 □入户/现场',
      '□社区/企事业单位/村公示栏(电子屏)',
      '□精准推送 □其他',
    ].join('\n'),
  );
});
