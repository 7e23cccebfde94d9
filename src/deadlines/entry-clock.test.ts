import { describe, expect, it } from 'vitest';
import type { CatalogItem, Entry } from '../model/catalog.js';
import type { GuideRow } from '../model/guide.js';
import type { EntryClock } from '../model/progress.js';
import { entryClock } from './entry-clock.js';
import { day, makeCatalog, makeDocument, makeEntry, makeItem, makeRow, text } from './model.fixture.js';

function clockOf(entry: Entry, asOf: string, row: Partial<GuideRow> = {}, item: Partial<CatalogItem> = {}): EntryClock {
  const others = item.entries ?? [];
  const whole = makeItem({ row: makeRow(row), ...item, entries: [...others, entry] });
  return entryClock(makeCatalog(), whole, entry, day(asOf));
}

const formed = (from: string, published?: string): Entry =>
  makeEntry({ days: published === undefined ? [from] : [from, published] });

describe('entryClock', () => {
  // 20 working days after Friday 2020-09-11 end on Thursday 2020-10-15.
  it.each([
    ['2020-09-30', 'not-due', -15],
    ['2020-10-09', 'due-soon', -6], // 10, 12, 13, 14, 15 October: five working days
    ['2020-10-15', 'due-soon', 0],
    ['2020-10-16', 'overdue', 1],
    ['2020-11-15', 'overdue', 31],
  ] as const)('stands on %s as %s', (asOf, status, daysLate) => {
    expect(clockOf(formed('2020-09-11'), asOf)).toMatchObject({
      due: { certain: true, day: '2020-10-15' },
      choice: 'stated',
      status,
      daysLate,
    });
  });

  it('is not soon while six working days are left', () => {
    expect(clockOf(formed('2020-09-11'), '2020-09-30').status).toBe('not-due');
    expect(clockOf(formed('2020-09-11'), '2020-10-08').status).toBe('not-due'); // 9, 10, 12 … 15 October
  });

  it('calls a publication in time or late by the due day', () => {
    expect(clockOf(formed('2020-09-11', '2020-10-15'), '2020-12-01')).toMatchObject({ status: 'on-time', daysLate: 0 });
    expect(clockOf(formed('2020-09-11', '2020-10-19'), '2020-12-01')).toMatchObject({ status: 'late', daysLate: 4 });
  });

  it('takes dates after the day as not yet', () => {
    const clock = clockOf(formed('2020-09-11', '2020-10-15'), '2020-10-09');
    expect(clock.status).toBe('due-soon');
    expect(clock.published).toBeUndefined();
    expect(clockOf(formed('2020-11-01'), '2020-10-09').status).toBe('no-limit');
  });

  it('starts no clock without a day of formation', () => {
    expect(clockOf(makeEntry(), '2020-10-09')).toMatchObject({ status: 'no-limit' });
    expect(clockOf(makeEntry(), '2020-10-09').due).toBeUndefined();
  });

  it('starts no clock for what is not 主动公开', () => {
    const withheld = makeEntry({ days: ['2020-01-02'], attribute: 'withheld', attributeStated: true });
    expect(clockOf(withheld, '2020-10-09').status).toBe('no-limit');
    expect(clockOf(formed('2020-01-02'), '2020-10-09', { mode: 'on-request' }).status).toBe('no-limit');
    const stated = makeEntry({ days: ['2020-01-02'], attributeStated: true });
    expect(clockOf(stated, '2020-10-09', { mode: 'on-request' }).status).toBe('overdue');
  });

  it('names whose entry it is', () => {
    expect(
      clockOf(formed('2020-09-11'), '2020-10-09', { variant: '村级' }, { publisher: '隆回县招生办' }),
    ).toMatchObject({
      county: '隆回县',
      domain: '义务教育',
      unit: '隆回县招生办',
      item: '05-02-03',
      itemName: '义务教育学校名录(村级)',
      entry: '隆回县桃花坪中学',
      limit: '信息形成或者变更之日起20个工作日内',
    });
  });

  it('counts natural days where the phrase says 日', () => {
    const clock = clockOf(formed('2020-09-11'), '2020-09-20', { limit: '本级政府财政部门批复后20日内' });
    expect(clock.due).toEqual({ certain: true, day: '2020-10-01' }); // the last day stands, though it is a day off
  });

  it('holds what has no count to the regulation', () => {
    expect(clockOf(formed('2020-09-11'), '2020-10-16', { limit: '及时公开' })).toMatchObject({
      due: { certain: true, day: '2020-10-15' },
      choice: 'regulation',
      status: 'overdue',
    });
  });

  it('holds a local item to the regulation', () => {
    const entry = formed('2020-09-11');
    const item = makeItem({ row: undefined, category: '国土', item: '土地出租', entries: [entry] });
    expect(entryClock(makeCatalog(), item, entry, day('2020-10-16'))).toMatchObject({
      item: '国土/土地出租',
      due: { certain: true, day: '2020-10-15' },
    });
  });

  it('guesses nothing from a phrase that it cannot read', () => {
    expect(clockOf(formed('2020-09-11'), '2020-12-01', { limit: '视情况公开' })).toMatchObject({
      status: 'no-limit',
      limit: '视情况公开',
    });
  });

  it('gives a span in a year whose notice is not out', () => {
    const entry = formed('2026-12-18');
    expect(clockOf(entry, '2027-01-07')).toMatchObject({
      due: { certain: false, earliest: '2027-01-15', latest: '2027-01-18', awaitingYear: 2027 },
      status: 'not-due',
      daysLate: -8,
    });
    expect(clockOf(entry, '2027-01-11').status).toBe('due-soon');
    expect(clockOf(entry, '2027-01-18')).toMatchObject({ status: 'due-soon', daysLate: 0 });
    expect(clockOf(entry, '2027-01-19')).toMatchObject({ status: 'overdue', daysLate: 1 });
  });
});

describe('a compound limit', () => {
  const limit = '信息形成20个工作日内公开;行政许可、行政处罚事项自作出行政决定之日起7个工作日内公示';

  it('applies the part of a subject where the names say so', () => {
    const clock = clockOf(formed('2020-09-11'), '2020-09-14', { item: '建设用地规划许可证核发', limit });
    expect(clock).toMatchObject({ choice: 'subject', due: { certain: true, day: '2020-09-22' } });
  });

  it('applies the general part where they do not', () => {
    const clock = clockOf(formed('2020-09-11'), '2020-09-14', { item: '节能审查', limit });
    expect(clock).toMatchObject({ choice: 'stated', due: { certain: true, day: '2020-10-15' } });
  });

  it('takes the longest as the bound where an 要素 may be of the subject', () => {
    const row = { item: '招标投标', elements: ['招标公告', '招标投标违法处罚信息'], limit };
    expect(clockOf(formed('2020-09-11'), '2020-09-14', row)).toMatchObject({
      choice: 'longest',
      due: { certain: true, day: '2020-10-15' },
    });
  });

  it('goes by the 要素 that a document says it is', () => {
    const row = { item: '招标投标', kind: 'document' as const, elements: ['招标公告', '招标投标违法处罚信息'], limit };
    const asDocument = (element: string): Entry =>
      makeEntry({ days: ['2020-09-11'], document: makeDocument({ elements: [element] }) });
    expect(clockOf(asDocument('招标投标违法处罚信息'), '2020-09-14', row)).toMatchObject({ choice: 'subject' });
    expect(clockOf(asDocument('招标公告'), '2020-09-14', row)).toMatchObject({ choice: 'stated' });
  });

  it('bounds by the regulation where a part without a count may apply', () => {
    const clock = clockOf(formed('2020-09-11'), '2020-09-14', {
      item: '政府购买公共服务项目',
      elements: ['项目名称', '采购需求', '验收结果'],
      limit: '需求在采购前征求意见;验收结果自验收结束之日起2个工作日内',
    });
    expect(clock).toMatchObject({ choice: 'longest', due: { certain: true, day: '2020-10-15' } });
  });

  it('takes the longer period where the data cannot tell whose it is', () => {
    const limitOfArrears = '企业或单位按季、个体工商户和其他个人按半年公告';
    const row = { item: '欠税公告', elements: ['纳税人名称'], limit: limitOfArrears };
    expect(clockOf(formed('2020-03-31'), '2020-04-01', row)).toMatchObject({
      choice: 'longest',
      due: { certain: true, day: '2020-09-30' },
    });
    const company = makeEntry({ name: '企业欠税公告(2020年第一季度)', days: ['2020-03-31'] });
    expect(clockOf(company, '2020-04-01', row)).toMatchObject({
      choice: 'subject',
      due: { certain: true, day: '2020-06-30' },
    });
  });
});

describe('an update duty', () => {
  const limit = '每20个工作日更新';

  it('makes the newest publication due again, and no older one', () => {
    const older = formed('2020-07-01', '2020-07-20');
    const newest = formed('2020-08-10', '2020-09-11');
    const item = makeItem({ row: makeRow({ limit }), entries: [older, newest] });
    const clock = (entry: Entry, asOf: string): EntryClock => entryClock(makeCatalog(), item, entry, day(asOf));
    expect(clock(newest, '2020-09-14')).toMatchObject({ status: 'late', daysLate: 4 }); // it was due on 2020-09-07
    expect(clock(newest, '2020-10-16')).toMatchObject({
      status: 'overdue',
      isRenewal: true,
      due: { certain: true, day: '2020-10-15' },
      daysLate: 1,
    });
    expect(clock(older, '2020-10-16').isRenewal).toBeUndefined();
    expect(clock(older, '2020-10-16').status).toBe('on-time');
  });

  it('is not yet due again, or soon', () => {
    const entry = formed('2020-09-01', '2020-09-11');
    expect(clockOf(entry, '2020-09-20', { limit })).toMatchObject({ status: 'not-due', isRenewal: true });
    expect(clockOf(entry, '2020-10-12', { limit })).toMatchObject({ status: 'due-soon', isRenewal: true });
  });

  it('knows the day of the next month', () => {
    const monthly = { limit: '月度记录不晚于次月10日前公告' };
    expect(clockOf(formed('2020-08-31'), '2020-09-01', monthly).due).toEqual({ certain: true, day: '2020-09-10' });
    expect(clockOf(formed('2020-12-31'), '2021-01-01', monthly).due).toEqual({ certain: true, day: '2021-01-10' });
    expect(clockOf(formed('2020-08-31', '2020-09-08'), '2020-10-09', monthly)).toMatchObject({
      isRenewal: true,
      due: { certain: true, day: '2020-10-10' },
      status: 'due-soon',
    });
    expect(clockOf(formed('2020-11-30', '2020-12-08'), '2020-12-09', monthly).due).toEqual({
      certain: true,
      day: '2021-01-10',
    });
  });

  it('knows the end of the year', () => {
    const yearly = { limit: '每年年底前集中公布1次' };
    expect(clockOf(formed('2020-03-01'), '2020-04-01', yearly).due).toEqual({ certain: true, day: '2020-12-31' });
    expect(clockOf(formed('2019-11-01', '2019-12-20'), '2020-10-09', yearly).due).toEqual({
      certain: true,
      day: '2020-12-31',
    });
  });

  it('runs again for dynamic content that changed after it was published', () => {
    const dynamic = { limit: '处罚决定20个工作日内;其他内容长期公开(动态调整)' };
    const changed = makeEntry({ days: ['2020-09-11', '2020-03-01'], content: { 机构职能: text('见附件') } });
    expect(clockOf(changed, '2020-10-16', dynamic)).toMatchObject({
      status: 'overdue',
      isRenewal: true,
      due: { certain: true, day: '2020-10-15' },
    });
    expect(clockOf(formed('2020-03-01', '2020-03-20'), '2020-10-16', dynamic).status).toBe('on-time');
  });
});
