import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addDays } from '../../src/deadlines/days.js';
import { day } from '../../src/deadlines/model.fixture.js';
import { addWorkdays, isWorkday } from '../../src/deadlines/workdays.js';
import type { IsoDate } from '../../src/model/iso-date.js';

const text = readFileSync(new URL('../../docs/deadlines.md', import.meta.url), 'utf8');

interface Example {
  readonly from: IsoDate;
  readonly amount: number;
  readonly due: string;
  /** The working days of the printed calendar, in its order, with the column they stand in. */
  readonly days: readonly { readonly day: IsoDate; readonly column: number }[];
  /** The ordinal printed at the left of each row, with the row's first day. */
  readonly ordinals: readonly { readonly ordinal: number; readonly first: IsoDate }[];
}

/** Reads a worked example as it is printed: the comment that states it, and the calendar below. */
function readExamples(): Example[] {
  return [...text.matchAll(/<!-- example: (\S+) \+ (\d+) = (\S+) -->\n\n((?:\|.*\n)+)/gu)].map((match) => {
    const from = day(match[1]!);
    const rows = match[4]!.trim().split('\n').slice(2);
    const days: Example['days'][number][] = [];
    const ordinals: Example['ordinals'][number][] = [];
    for (const row of rows) {
      const [ordinal = '', ...cells] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      const found = cells.flatMap((cell, column) => (cell === '' ? [] : [{ day: inYear(cell, from), column }]));
      ordinals.push({ ordinal: Number(ordinal), first: found[0]!.day });
      days.push(...found);
    }
    return { from, amount: Number(match[2]), due: match[3]!, days, ordinals };
  });
}

/** `MM-DD` on or after the day of the event. */
function inYear(monthAndDay: string, from: IsoDate): IsoDate {
  const year = Number(from.slice(0, 4));
  const same = day(`${year}-${monthAndDay}`);
  return same > from ? same : day(`${year + 1}-${monthAndDay}`);
}

const examples = readExamples();

it('has three worked examples', () => {
  expect(examples).toHaveLength(3);
});

it.each(examples.map((example) => [example.from, example] as const))(
  '%s: the paper calendar is the computed one',
  (_, example) => {
    const { from, amount, days, ordinals } = example;
    const counted: IsoDate[] = [];
    for (let each = addDays(from, 1); counted.length < amount; each = addDays(each, 1))
      if (isWorkday(each)) counted.push(each);
    expect(days.map((each) => each.day)).toEqual(counted);
    for (const each of days) expect(new Date(`${each.day}T00:00:00Z`).getUTCDay()).toBe((each.column + 1) % 7);
    for (const { ordinal, first } of ordinals) expect(counted.indexOf(first) + 1).toBe(ordinal);
  },
);

it.each(examples.map((example) => [example.from, example] as const))(
  '%s: the result is the computed one',
  (_, example) => {
    const due = addWorkdays(example.from, example.amount);
    expect(due.certain ? due.day : `${due.earliest}..${due.latest}`).toBe(example.due);
  },
);

it('names every notice that the test table was typed from', async () => {
  const { HOLIDAY_NOTICES } = await import('../../src/deadlines/state-council-notices.fixture.js');
  for (const { notices } of HOLIDAY_NOTICES) {
    for (const notice of notices)
      expect(text).toContain(/国办发明电〔\d+〕\d+号/u.exec(notice)?.[0] ?? '关于2026年部分节假日安排的通知');
  }
});
