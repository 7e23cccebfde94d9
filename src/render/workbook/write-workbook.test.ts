import { describe, expect, it, vi } from 'vitest';
import { read } from 'xlsx';
import { cellLook, readBack, worksheetChildren } from '../../../tests/workbook/read-back.js';
import { day } from '../../../tests/workbook/sample-report.js';
import { OFFICIAL } from './official-styles.js';
import type { RowPlan, SheetPlan } from './sheet-plan.js';
import { date, integer, percent, text } from './table-parts.js';
import { writeWorkbook } from './write-workbook.js';
import { CELL_TEXT_LIMIT } from './xlsx/xml-text.js';

const sheet = (rows: readonly RowPlan[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  name: '目录',
  columns: Array.from({ length: Math.max(1, ...rows.map(({ cells }) => cells.length)) }, () => ({ width: 12 })),
  rows,
  print: { orientation: 'landscape' },
  ...more,
});
const write = (rows: readonly RowPlan[], more?: Partial<SheetPlan>) =>
  readBack(writeWorkbook({ title: '义务教育目录', sheets: [sheet(rows, more)] }));
const texts = (...values: string[]): RowPlan => ({ cells: values.map((value) => text(value)) });

describe('values', () => {
  it('writes texts, numbers, shares and days as what they are', () => {
    const book = write([{ cells: [text('隆回县教育局'), integer(42), percent(1, 3), date(day('2020-09-30'))] }]);
    const cells = book.workbook.Sheets['目录']!;
    expect(cells['A1']).toMatchObject({ t: 's', v: '隆回县教育局' });
    expect(cells['B1']).toMatchObject({ t: 'n', v: 42 });
    expect(cells['C1']).toMatchObject({ t: 'n', v: 0.333, w: '33.3%' });
    expect(cells['D1']).toMatchObject({ v: 44_104, w: '2020-09-30' });
  });

  it.each(['=HYPERLINK("http://evil.example","点此")', '+86', '-1+1', '@SUM(A1)', '\t=1+1', "=cmd|'/c calc'!A0"])(
    'keeps %j as text, even when the cell is edited',
    (hostile) => {
      const book = write([texts(hostile)]);
      const cell = book.workbook.Sheets['目录']!['A1'];
      expect(cell).toMatchObject({ t: 's', v: hostile });
      expect(cell.f).toBeUndefined();
      expect(book.sheetXml(1)).not.toContain('<f>');
      expect(cellLook(book, 1, 'A1').xf).toContain('quotePrefix="1"');
    },
  );

  it.each(['<b>&"\'', ']]>', '_x0041_', ' 前后空格 ', '第一行\n第二行', '𠮷野家', '&amp;'])(
    'reads %j back unchanged',
    (value) => {
      expect(write([texts(value)]).workbook.Sheets['目录']!['A1'].v).toBe(value);
    },
  );

  it('drops what XML cannot hold and makes one line end of three', () => {
    const cells = write([texts('甲\u0000乙\u001b丙\uFFFE丁\uD800', 'a\r\nb\rc')]).workbook.Sheets['目录']!;
    expect(cells['A1'].v).toBe('甲乙丙丁');
    expect(cells['B1'].v).toBe('a\nb\nc');
  });

  it('cuts a text at the length that a cell can hold, and says so', () => {
    const { v } = write([texts('长'.repeat(CELL_TEXT_LIMIT + 5))]).workbook.Sheets['目录']!['A1'];
    expect(v).toHaveLength(CELL_TEXT_LIMIT);
    expect(v).toMatch(/此处截断/u);
  });
});

describe('layout', () => {
  it('merges, and borders the cells that a merge covers', () => {
    const style = OFFICIAL.centre;
    const book = write([
      { cells: [{ text: '政策文件', style, rowSpan: 2 }, text('教育法律')] },
      { cells: [undefined, text('规范性文件')] },
      { cells: [{ text: '合计', style, columnSpan: 2 }] },
    ]);
    expect(book.merges('目录')).toEqual(['A1:A2', 'A3:B3']);
    for (const address of ['A2', 'B3']) expect(cellLook(book, 1, address).border).toContain('style="thin"');
  });

  it('refuses a plan in which a cell lies under a merge', () => {
    const style = OFFICIAL.centre;
    expect(() => write([{ cells: [{ text: '甲', style, rowSpan: 2 }] }, { cells: [text('乙')] }])).toThrow('A2');
  });

  it('has its child elements in schema order with everything switched on', () => {
    const book = write([texts('序号', '名称'), { cells: [{ text: '全', style: OFFICIAL.text, columnSpan: 2 }] }], {
      frozen: { rows: 1, columns: 1 },
      filter: { headerRow: 0, lastRow: 1 },
      print: {
        orientation: 'portrait',
        titleRows: [0, 0],
        headerText: '2020 & 示例',
        footerText: '截至',
        pageBreaks: [1],
      },
    });
    const { found, ordered } = worksheetChildren(book.sheetXml(1));
    expect(found).toEqual(ordered);
    expect(found).toEqual(
      expect.arrayContaining(['autoFilter', 'mergeCells', 'pageSetup', 'headerFooter', 'rowBreaks']),
    );
    expect(book.sheetXml(1)).toContain('<oddHeader>&amp;R 2020 &amp;&amp; 示例</oddHeader>');
    expect(book.parts.get('xl/workbook.xml')).toContain("'目录'!$A$1:$B$2</definedName>");
  });

  it('gives a row the height that its longest text needs', () => {
    const heights = [
      ...write([texts('短'), texts('很长的内容'.repeat(20))])
        .sheetXml(1)
        .matchAll(/ ht="([\d.]+)"/gu),
    ];
    expect(Number(heights[0]?.[1])).toBeLessThan(20);
    expect(Number(heights[1]?.[1])).toBeGreaterThan(200);
  });
});

describe('sheets to fill in', () => {
  const cells = { row: 1, column: 0, lastRow: 200, lastColumn: 0 };
  const style = { font: 'body', size: 10.5, format: 'text' } as const;

  it('keeps typed digits as text, in blank cells too, without a green corner', () => {
    const book = write([texts('电话'), { cells: [text('0739-0000001', style)] }], {
      columns: [{ width: 20, style }],
      keepsDigitsAsText: true,
    });
    expect(cellLook(book, 1, 'A2').xf).toContain('numFmtId="49"');
    expect(book.sheetXml(1)).toMatch(/<col min="1" max="1" width="20" style="\d+" customWidth="1"\/>/u);
    expect(book.sheetXml(1)).toContain('<ignoredError sqref="A1:A2" numberStoredAsText="1"/>');
  });

  it('offers words, refuses others where the list is closed, and shows a hint', () => {
    const book = write([texts('有效性')], {
      validations: [
        { cells, choices: ['有效', '废止'], isClosed: true },
        { cells: { ...cells, column: 1, lastColumn: 1 }, choices: { sheet: "选'项", cells: { ...cells, row: 0 } } },
        { cells: { ...cells, row: 0, lastRow: 0 }, hint: { title: '名称'.repeat(20), text: '一行\n<二行>' } },
      ],
    });
    const xml = book.sheetXml(1);
    expect(xml).toContain(
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A201"><formula1>&quot;有效,废止&quot;</formula1>',
    );
    expect(xml).toContain("<formula1>'选''项'!$A$1:$A$201</formula1>");
    expect(xml).toMatch(/promptTitle="[^"]{31}…" prompt="一行&#10;&lt;二行&gt;" sqref="A1"\/>/u);
    const { found, ordered } = worksheetChildren(xml);
    expect(found).toEqual(ordered);
  });

  it('hides a sheet', () => {
    const book = readBack(
      writeWorkbook({ title: '甲', sheets: [sheet([texts('甲')]), sheet([], { name: '乙', isHidden: true })] }),
    );
    expect(book.workbook.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1]);
  });
});

describe('the file', () => {
  it('opens without any row', () => {
    expect(write([]).workbook.SheetNames).toEqual(['目录']);
  });

  it('holds 20,000 rows of 12 styled cells', () => {
    const rows = Array.from({ length: 20_000 }, (_, index): RowPlan => ({
      cells: [integer(index + 1), ...Array.from({ length: 11 }, (_each, column) => text(`第${index}行第${column}列`))],
    }));
    const bytes = writeWorkbook({ title: '二万行', sheets: [sheet(rows)] });
    const cells = read(bytes, { dense: true, cellText: false, cellHTML: false }).Sheets['目录']!;
    expect(cells['!ref']).toBe('A1:L20000');
    expect(cells['!data']?.[19_999]?.[11]?.v).toBe('第19999行第10列');
    expect(cells['!data']?.[10_000]?.[0]?.v).toBe(10_001);
  }, 300_000);

  it('depends on nothing but the plan: no clock, no time zone', () => {
    const plan = { title: '义务教育', sheets: [sheet([texts('甲', '乙')])] };
    try {
      vi.stubEnv('TZ', 'Asia/Shanghai');
      const here = writeWorkbook(plan);
      vi.stubEnv('TZ', 'America/New_York');
      expect(writeWorkbook(plan)).toEqual(here);
    } finally {
      vi.unstubAllEnvs();
    }
    for (const [path, part] of readBack(writeWorkbook(plan)).parts) expect(part, path).not.toMatch(/dcterms|20\d\d-/u);
  });
});
