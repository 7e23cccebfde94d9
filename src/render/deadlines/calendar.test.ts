import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { day } from '../../deadlines/model.fixture.js';
import { deadlineCalendars } from './calendar.js';
import { deadlineView } from './due-lines.js';
import { clock, everything, progress, report, viewOf } from './view.fixture.js';

/** Reads a calendar with a parser that is not the writer. */
function read(path: string, files = deadlineCalendars(viewOf())): { calendar: ICAL.Component; events: ICAL.Event[] } {
  const file = files.find((each) => each.path === path);
  const calendar = new ICAL.Component(ICAL.parse(String(file?.content)) as unknown[]); // ical.js's own jCal value
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

const alarms = (event: ICAL.Event | undefined): string[] =>
  (event?.component.getAllSubcomponents('valarm') ?? []).map((alarm) => String(alarm.getFirstPropertyValue('trigger')));

describe('deadlineCalendars', () => {
  it('makes a file a unit', () => {
    expect(deadlineCalendars(viewOf()).map((file) => file.path)).toEqual([
      '隆回县政府信息公开工作机构.ics',
      '隆回县教育局.ics',
      '隆回县财政局.ics',
    ]);
  });

  it('is a calendar for another parser', () => {
    const { calendar, events } = read('隆回县教育局.ics');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('隆回县教育局政务公开时限');
    expect(events.map((event) => event.summary)).toEqual([
      '【逾期 29 天】公开：隆回县荷田乡小学 | *新建*',
      '【逾期 2 天】解读：《办法》解读',
      '【临期】更新：养老机构备案',
      '【临期】公开：隆回县桃花坪中学',
    ]);
    expect(events[3]?.description).toContain('时限：信息形成或者变更之日起20个工作日内\n最迟：2020-10-15');
  });

  it('puts what is to come on its due day, with an alarm as it becomes 临期 and one on the day', () => {
    const event = read('隆回县教育局.ics').events[3];
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2020-10-15', '2020-10-16']);
    // Nine o'clock on 2020-10-09, five working days before, and on the day itself.
    expect(alarms(event)).toEqual(['-P5DT15H', 'PT9H']);
    const related = event?.component.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstProperty('trigger'));
    expect(related?.map((trigger) => trigger?.getParameter('related') ?? 'START')).toEqual(['START', 'START']);
  });

  it('puts what is overdue on the day of the report', () => {
    const event = read('隆回县教育局.ics').events[0];
    expect(event?.startDate.toString()).toBe('2020-10-09');
    expect(alarms(event)).toEqual(['PT9H']);
  });

  it('spans the days of an uncertain due day', () => {
    const event = read('隆回县财政局.ics').events[0];
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2027-01-15', '2027-01-19']);
    expect(event?.description).toContain('2027-01-15 至 2027-01-18, 待2027年放假通知');
  });

  it('has a task in the calendar of its lead unit until it is submitted', () => {
    expect(read('隆回县教育局.ics').events).toHaveLength(4);
    const open = { ...progress, inventory: { done: 3, total: 24 } };
    const view = deadlineView(
      { ...report, tasks: report.tasks.map(({ task, daysLeft }) => ({ task, daysLeft, progress: open })) },
      [],
      everything,
    );
    expect(read('隆回县人民政府.ics', deadlineCalendars(view)).events.map((event) => event.summary)).toEqual([
      '【逾期 9 天】报审：义务教育',
    ]);
  });

  it('gives the same bytes for the same report, and the same UID on another day', () => {
    expect(deadlineCalendars(viewOf())).toEqual(deadlineCalendars(viewOf()));
    const tomorrow = deadlineView({ ...report, asOf: day('2020-10-10') }, [], everything);
    const uids = (files = deadlineCalendars(viewOf())): string[] =>
      read('隆回县教育局.ics', files).events.map((event) => event.uid);
    expect(uids(deadlineCalendars(tomorrow))).toEqual(uids());
    expect(new Set(uids()).size).toBe(uids().length);
  });

  it('tells two entries of one name apart', () => {
    const twice = { ...progress, clocks: [clock({}), clock({})], interpretations: [] };
    const files = deadlineCalendars(deadlineView({ ...report, tasks: [], progress: [twice] }, [], everything));
    const [one, other] = read('隆回县教育局.ics', files).events;
    expect(one?.uid).not.toBe(other?.uid);
  });

  it('keeps lines to 75 octets and ends them with CRLF', () => {
    for (const { content } of deadlineCalendars(viewOf())) {
      const lines = String(content).split('\r\n');
      expect(lines.join('')).not.toMatch(/[\r\n]/u);
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it('lets no name of a unit leave the folder or break a line', () => {
    const hostile = {
      ...progress,
      clocks: [clock({ unit: '../甲/乙', entry: '甲\r\nBEGIN:VEVENT' })],
      interpretations: [],
    };
    const files = deadlineCalendars(deadlineView({ ...report, tasks: [], progress: [hostile] }, [], everything));
    expect(files.map((file) => file.path)).toEqual(['_甲_乙.ics']);
    expect(read('_甲_乙.ics', files).events).toHaveLength(1);
  });
});
