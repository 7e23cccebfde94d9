// How well a county keeps its limits and fills its elements. The pilot is in order but for a handful of entries.
import { randomOf } from './random.mjs';

const PILOT_SLIPS = {
  '01-02-05/1': 'late',
  '05-09-01/0': 'due-soon',
  '11-02-02/2': 'late',
  '11-03-05/4': 'due-soon',
  '13-01-02/5': 'not-due',
  '13-01-02/6': 'not-due',
  '15-05-06/1': 'late',
  '22-01-08-02/3': 'late',
  '24-04-03/2': 'late',
  '25-02-03/4': 'due-soon',
  '25-03-01/0': 'not-due',
};

/** Share of entries that go wrong, by county: late, overdue, due soon, not due; then of elements left out. */
const DISCIPLINE = {
  双清区: [0.02, 0, 0.03, 0.04, 0.01],
  大祥区: [0.04, 0.01, 0.03, 0.04, 0.02],
  新邵县: [0.08, 0.05, 0.04, 0.05, 0.05],
  隆回县: [0.03, 0.01, 0.03, 0.05, 0.01],
  武冈市: [0.05, 0.02, 0.04, 0.06, 0.03],
  邵东市: [0.09, 0.06, 0.05, 0.06, 0.06],
};
const USUAL = [0.1, 0.08, 0.06, 0.06, 0.08];

export function moodOf(countyName, stage) {
  if (countyName === '新宁县') {
    return { status: (row, index) => PILOT_SLIPS[`${row.编号}/${index}`] ?? 'on-time', isLeftOut: () => false };
  }
  const [late, overdue, dueSoon, notDue, leftOut] = DISCIPLINE[countyName] ?? USUAL;
  const status = (row, index) => {
    const draw = randomOf(countyName, row.编号, index, 'status').int(0, 9999) / 10_000;
    if (draw < late) return 'late';
    // What is complete has nothing overdue left.
    if (draw < late + overdue) return stage === 'completed' ? 'late' : 'overdue';
    if (draw < late + overdue + dueSoon) return 'due-soon';
    return draw < late + overdue + dueSoon + notDue ? 'not-due' : 'on-time';
  };
  const isLeftOut = (key, element) => stage !== 'completed' && randomOf(key, element, 'left out').chance(leftOut);
  return { status, isLeftOut };
}
