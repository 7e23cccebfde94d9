import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../text/display-width.js';
import { deadlinesJson } from './json.js';
import { deadlinesMarkdown } from './markdown.js';
import { deadlinesTable } from './table.js';
import { requests, viewOf } from './view.fixture.js';

const plain = { hasColour: false, width: 80, showsAll: false };

describe('the table', () => {
  it('fits 80 columns, grouped by unit, the most urgent first', () => {
    const text = deadlinesTable(viewOf(), plain);
    expect(text).toMatchSnapshot();
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('has all columns of the 附件 where there is room', () => {
    const text = deadlinesTable(viewOf(), { ...plain, width: 140, showsAll: true });
    expect(text).toMatchSnapshot();
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(140);
  });

  it('says nothing of the whole city in a part of it', () => {
    expect(deadlinesTable(viewOf({ units: ['财政局'] }), plain)).not.toContain('工作节点');
  });

  it('says in words what it says in colour', () => {
    const escape = String.fromCodePoint(27);
    const coloured = deadlinesTable(viewOf(), { ...plain, hasColour: true });
    expect(coloured).toContain(`${escape}[31m逾期 29 天`);
    expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'gu'), '')).toBe(deadlinesTable(viewOf(), plain));
  });
});

describe('json', () => {
  const parsed = JSON.parse(deadlinesJson(viewOf(), requests)) as Record<string, Record<string, unknown>[]>; // our own output

  it('keeps its contract', () => {
    expect(Object.keys(parsed)).toEqual([
      'version',
      'asOf',
      'plan',
      'milestones',
      'tasks',
      'progress',
      'entries',
      'requests',
    ]);
    expect(parsed).toMatchObject({ version: 1, asOf: '2020-10-09', plan: 'shaoyang-2020' });
    expect(parsed['milestones']?.[0]).toEqual({
      id: 'inventory',
      name: '梳理并报审',
      due: '2020-09-30',
      done: 1,
      total: 1,
      daysLeft: -9,
    });
    expect(parsed['tasks']).toEqual([
      {
        no: 5,
        domain: '义务教育',
        county: '隆回县',
        department: '市教育局',
        stage: 'submitted',
        due: '2020-09-30',
        daysLeft: -9,
        submitted: '2020-10-02',
        approved: null,
        inventory: { done: 24, total: 24 },
        detail: { done: 3, total: 24 },
      },
    ]);
    expect(parsed['progress']).toEqual([
      {
        county: '隆回县',
        domain: '义务教育',
        stage: 'submitted',
        inventory: { done: 24, total: 24 },
        detail: { done: 3, total: 24 },
        published: { done: 10, total: 40 },
      },
    ]);
  });

  it('lists entries with a date, or an interval with its note', () => {
    expect(parsed['entries']?.find(({ entry }) => entry === '隆回县桃花坪中学')).toEqual({
      county: '隆回县',
      domain: '义务教育',
      item: '05-02-03',
      entry: '隆回县桃花坪中学',
      formed: '2020-09-11',
      published: null,
      limit: '信息形成或者变更之日起20个工作日内',
      due: '2020-10-15',
      status: 'due-soon',
      daysLate: -6,
      kind: 'entry',
      unit: '隆回县教育局',
      choice: 'stated',
    });
    expect(parsed['entries']?.find(({ unit }) => unit === '隆回县财政局')).toMatchObject({
      due: '2027-01-15/2027-01-18',
      note: '待2027年放假通知',
      choice: 'regulation',
    });
  });

  it('lists requests apart', () => {
    expect(parsed['requests']).toMatchObject([{ number: '隆公申〔2020〕16号', due: '2020-09-23', status: 'overdue' }]);
    expect(parsed['entries']?.some(({ kind }) => kind === 'request')).toBe(false);
  });
});

describe('markdown', () => {
  it('is short, and no text of a catalog becomes markup', () => {
    const text = deadlinesMarkdown(viewOf());
    expect(text).toMatchSnapshot();
    expect(text).toContain('\\| \\*新建\\*');
  });
});
