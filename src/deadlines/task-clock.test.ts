import { expect, it } from 'vitest';
import type { CatalogProgress } from '../model/progress.js';
import { catalogProgress } from './catalog-progress.js';
import { day, makeGuide, makePlan, makeRow } from './model.fixture.js';
import { taskClock } from './task-clock.js';

const plan = makePlan();
const nothing = catalogProgress({ guide: makeGuide([makeRow()]), county: plan.counties[0]!, asOf: day('2020-10-09') });
const whole = { inventory: { done: 1, total: 1 } };

it.each<[string, Partial<CatalogProgress>, string, string, number]>([
  ['nothing done, long before', {}, '2020-09-01', 'not-due', -29],
  ['nothing done, four working days before', {}, '2020-09-25', 'due-soon', -5],
  ['nothing done, after', {}, '2020-10-09', 'overdue', 9],
  ['inventoried, not submitted', whole, '2020-10-09', 'overdue', 9],
  ['submitted, not inventoried', { submitted: day('2020-09-28') }, '2020-10-09', 'overdue', 9],
  ['done in time', { ...whole, submitted: day('2020-09-28') }, '2020-10-09', 'on-time', -2],
  ['done late', { ...whole, submitted: day('2020-10-09') }, '2020-10-09', 'late', 9],
])('%s', (_what, progress, asOf, status, daysLate) => {
  expect(taskClock(plan.tasks[0]!, { ...nothing, ...progress }, day(asOf))).toMatchObject({ status, daysLate });
});
