import { describe, expect, it } from 'vitest';
import { cellLook, readBack, worksheetChildren } from '../../../../tests/workbook/read-back.js';
import { catalogProgress, day, samplePlan, sampleReport } from '../../../../tests/workbook/sample-report.js';
import { writeWorkbook } from '../write-workbook.js';
import { progressWorkbook } from './progress-workbook.js';
import { taskStatus } from './task-status.js';

const report = sampleReport();
const book = readBack(writeWorkbook(progressWorkbook(report, false)));

describe('the 附件 sheet', () => {
  const table = book.table('任务进度');

  it('has the title, columns and order of the printed table, then the computed columns', () => {
    expect(table[0]?.[0]).toBe('附件');
    expect(table[1]?.[0]).toBe('26个领域基层政务公开事项梳理任务安排表');
    expect(table[3]?.slice(0, 6)).toEqual([
      '序号',
      '领域',
      '主体责任单位',
      '主管责任单位',
      '完成时间',
      '进展情况（由目录数据计算）',
    ]);
    expect(table[4]?.slice(5)).toEqual([
      '事项数',
      '已梳理',
      '梳理率',
      '报审日期',
      '审定日期',
      '明细率',
      '已公开',
      '逾期数',
      '状态',
    ]);
    const rows = table.slice(5, 31);
    expect(rows.map(([number, domain]) => [number, domain])).toEqual(
      report.tasks.map(({ task }) => [String(task.number), task.domain]),
    );
    expect(rows[0]?.slice(2, 5)).toEqual(['邵东市人民政府', '市发改委', '2020年9月30日']);
  });

  it('merges repeated units, departments and the due day as the printed table does', () => {
    const merges = book.merges('任务进度');
    const inColumn = (letter: string) =>
      merges.filter((range) => range.startsWith(letter) && range !== `${letter}4:${letter}5`);
    expect(inColumn('C')).toHaveLength(13); // 13 units, two domains each
    expect(inColumn('C')).toContain('C6:C7');
    expect(inColumn('D')).toContain('D24:D26'); // 市住建局: 19, 20, 21 across two units
    expect(inColumn('E')).toEqual(['E6:E31']);
  });

  it('computes the nine columns from the catalogs of the lead county', () => {
    for (const [index, { task, progress }] of report.tasks.entries()) {
      const row = table[5 + index] ?? [];
      expect(row[5], task.domain).toBe(String(progress.inventory.total));
      expect(row[7]).toBe(`${((progress.inventory.done / progress.inventory.total) * 100).toFixed(1)}%`);
      expect(row[8]).toBe(progress.submitted ?? '');
      expect(row[12]).toBe(String(progress.statusCounts.overdue));
      expect(row[13]).toBe(taskStatus(report.tasks[index]!, report.asOf).word);
    }
    const total = table[31] ?? [];
    expect(total[0]).toBe('合计');
    expect(total[5]).toBe(String(report.tasks.reduce((sum, { progress }) => sum + progress.inventory.total, 0)));
  });

  it('says which units are inferred and which name was misprinted', () => {
    const words = table
      .slice(32)
      .map(([note]) => note)
      .join('\n');
    expect(words).toContain('推定');
    expect(words).toContain('第12行领域原件印作“救災生产”，此处按“救灾”');
    expect(table[25]?.[2]).toBe('双清区人民政府*');
  });

  it('marks the state with a colour beside its word', () => {
    const late = report.tasks.findIndex((row) => taskStatus(row, report.asOf).tone === 'bad');
    expect(table[5 + late]?.[13]).toBe('逾期未报审');
    expect(cellLook(book, 1, `N${6 + late}`).fill).toContain('FFC7CE');
    expect(cellLook(book, 1, 'A2').font).toContain('方正小标宋简体');
    expect(cellLook(book, 1, 'A4').font).toContain('黑体');
    expect(cellLook(book, 1, 'C7').border).toContain('thin'); // covered by a merge, still bordered
  });

  it('prints at A4 landscape on one page with the heading repeated and page numbers', () => {
    const xml = book.sheetXml(1);
    expect(xml).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"');
    expect(xml).toContain('第 &amp;P 页 共 &amp;N 页');
    expect(book.parts.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'任务进度'!$4:$5</definedName>`,
    );
  });
});

describe('the other sheets', () => {
  it('shows every domain × county with its stage and its two rates', () => {
    const table = book.table('县市区进度');
    expect(table[2]?.slice(1, 14)).toEqual(report.plan.counties.map(({ name }) => name));
    const cells = table.slice(3, 29);
    expect(cells.map(([domain]) => domain)).toEqual(report.plan.tasks.map(({ domain }) => domain));
    expect(cells.every((row) => row.slice(1, 14).every((cell) => /^\S+ \d+\/\d+$/u.test(cell)))).toBe(true);
    expect(cells[0]?.[1]).toBe('已完成 100/100');
    expect(cellLook(book, 2, 'B4').fill).not.toBe(cellLook(book, 2, 'C4').fill);
    expect(cellLook(book, 2, 'M4').border).toContain('medium'); // 邵东市 leads 重大建设项目
  });

  it('lists what is overdue by 责任单位, the longest first, with filter buttons', () => {
    const table = book.table('逾期清单');
    const rows = table.slice(3);
    const overdue = report.progress.reduce((sum, { statusCounts }) => sum + statusCounts.overdue, 0);
    const tasks = report.tasks.filter((row) => taskStatus(row, report.asOf).tone === 'bad').length;
    expect(rows).toHaveLength(overdue + tasks);
    const units = rows.map(([, unit]) => unit);
    expect(new Set(units).size).toBe(units.filter((unit, index) => unit !== units[index - 1]).length);
    expect(book.sheetXml(3)).toContain(`<autoFilter ref="A3:J${3 + rows.length}"/>`);
    expect(rows.at(-1)?.slice(6)).toEqual(['2020-08-20', '信息形成或者变更之日起20个工作日内', '2020-09-22', '17']);
  });

  it('says so when nothing is overdue', () => {
    const plan = { ...samplePlan(), tasks: samplePlan().tasks.slice(0, 1) };
    const done = plan.counties.map(({ name }) => catalogProgress(name, '重大建设项目', 'completed', 1));
    const lead = done.find(({ county }) => county === '邵东市')!;
    const calm = {
      asOf: day('2020-10-09'),
      plan,
      milestones: [],
      tasks: [{ task: plan.tasks[0]!, progress: lead, daysLeft: -9 }],
      progress: done,
    };
    expect(readBack(writeWorkbook(progressWorkbook(calm, false))).table('逾期清单')[3]?.[0]).toBe(
      '没有逾期的任务和条目。',
    );
  });
});

describe('the workbook as a whole', () => {
  it('survives a plan without tasks, counties or catalogs', () => {
    const plan = { ...samplePlan(), tasks: [], counties: [] };
    const empty = { asOf: day('2020-10-09'), plan, milestones: [], tasks: [], progress: [] };
    const read = readBack(writeWorkbook(progressWorkbook(empty, false)));
    expect(read.table('任务进度')[5]?.[0]).toBe('合计');
  });

  it('keeps the child elements of every sheet in schema order', () => {
    for (const number of [1, 2, 3]) {
      const { found, ordered } = worksheetChildren(book.sheetXml(number));
      expect(found).toEqual(ordered);
    }
  });

  it('is the same, byte for byte, when made again', () => {
    expect(writeWorkbook(progressWorkbook(sampleReport(), false))).toEqual(
      writeWorkbook(progressWorkbook(sampleReport(), false)),
    );
  });

  it('marks a sample on its title and on every page', () => {
    const sample = readBack(writeWorkbook(progressWorkbook(report, true)));
    expect(sample.table('任务进度')[1]?.[0]).toBe('26个领域基层政务公开事项梳理任务安排表（示例）');
    for (const number of [1, 2, 3]) expect(sample.sheetXml(number)).toContain('<oddHeader>&amp;R示例数据');
    expect(book.sheetXml(1)).not.toContain('示例');
  });
});

describe('taskStatus', () => {
  const [row] = report.tasks;
  const judge = (asOf: string, submitted?: string, stage = row!.progress.stage) => {
    const { submitted: _, ...rest } = row!.progress;
    const progress = { ...rest, stage, ...(submitted !== undefined && { submitted: day(submitted) }) };
    const daysLeft = Math.round((Date.parse('2020-09-30') - Date.parse(asOf)) / 86_400_000);
    return taskStatus({ ...row!, progress, daysLeft }, day(asOf));
  };

  it.each([
    ['2020-08-01', undefined, 'inventorying', '梳理中', 'fair'],
    ['2020-09-28', undefined, 'inventorying', '2日内应报审', 'warning'],
    ['2020-09-30', undefined, 'inventorying', '今日应报审', 'warning'],
    ['2020-10-01', undefined, 'not-started', '逾期未报审', 'bad'],
    ['2020-10-09', '2020-09-30', 'submitted', '已报审', 'fair'],
    ['2020-10-09', '2020-10-01', 'submitted', '已报审（迟报）', 'warning'],
    ['2020-10-09', '2020-09-30', 'approved', '已审定', 'good'],
    ['2020-08-01', undefined, 'not-started', '未启动', 'quiet'],
  ] as const)('on %s, submitted %s, %s: %s', (asOf, submitted, stage, word, tone) => {
    expect(judge(asOf, submitted, stage)).toEqual({ word, tone });
  });
});
