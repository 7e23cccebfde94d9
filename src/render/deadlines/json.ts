import type { RequestClock } from '../../deadlines/request-clock.js';
import { awaitingText } from '../../deadlines/messages.js';
import type { DueDay } from '../../model/limit.js';
import type { DeadlineView, DueLine } from './due-lines.js';

/** Version of the format below; it grows only when a field changes its meaning or goes. */
const FORMAT_VERSION = 1;

/** The stable contract for other programs (docs/deadlines.md). One line an element, so that two reports can be compared with diff. */
export function deadlinesJson(view: DeadlineView, requests: readonly RequestClock[]): string {
  const { report } = view;
  const entryLines = view.lines.filter((line) => line.kind !== 'request');
  const numbers = new Set(
    view.lines.flatMap((line) => (line.kind === 'request' ? [`${line.county}\n${line.name}`] : [])),
  );
  const fields: [string, string | readonly object[]][] = [
    ['version', JSON.stringify(FORMAT_VERSION)],
    ['asOf', JSON.stringify(report.asOf)],
    ['plan', JSON.stringify(report.plan.slug)],
    [
      'milestones',
      report.milestones.map(({ milestone: { id, name, due }, done, total, daysLeft }) => ({
        id,
        name,
        due,
        done,
        total,
        daysLeft,
      })),
    ],
    ['tasks', view.tasks.map(taskRecord)],
    [
      'progress',
      view.progress.map(({ county, domain, stage, inventory, detail, published }) => ({
        county,
        domain,
        stage,
        inventory,
        detail,
        published,
      })),
    ],
    ['entries', entryLines.map(entryRecord)],
    [
      'requests',
      requests.filter(({ request }) => numbers.has(`${request.county}\n${request.number}`)).map(requestRecord),
    ],
  ];
  const texts = fields.map(([key, value]) => `"${key}":${typeof value === 'string' ? value : list(value)}`);
  return `{${texts.join(',\n')}}\n`;
}

function list(records: readonly object[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

function taskRecord({ task, progress, daysLeft }: DeadlineView['tasks'][number]): object {
  return {
    no: task.number,
    domain: task.domain,
    county: task.leadCounty,
    department: task.department,
    stage: progress.stage,
    due: task.due,
    daysLeft,
    submitted: progress.submitted ?? null,
    approved: progress.approved ?? null,
    inventory: progress.inventory,
    detail: progress.detail,
  };
}

function entryRecord({ kind, unit, county, domain, name, limit, due, status, daysLate, clock }: DueLine): object {
  return {
    county,
    domain,
    item: clock?.item ?? null,
    entry: name,
    formed: clock?.formed ?? null,
    published: clock?.published ?? null,
    limit,
    due: dueText(due),
    status,
    daysLate,
    kind,
    unit,
    choice: clock?.choice ?? null,
    ...dueNote(due),
  };
}

function requestRecord({ request, due, status, daysLate }: RequestClock): object {
  return {
    county: request.county,
    number: request.number,
    received: request.received,
    extensionWorkdays: request.extensionWorkdays,
    answered: request.answered ?? null,
    due: dueText(due),
    status,
    daysLate,
    ...dueNote(due),
  };
}

/** A date; or, where it is not certain, an interval of ISO 8601 (`2027-01-15/2027-01-18`). */
function dueText(due: DueDay): string {
  return due.certain ? due.day : `${due.earliest}/${due.latest}`;
}

function dueNote(due: DueDay): { note?: string } {
  return due.certain ? {} : { note: awaitingText(due.awaitingYear) };
}
