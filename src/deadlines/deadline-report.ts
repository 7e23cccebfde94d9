import type { CountyProfile } from '../model/county-profile.js';
import type { IsoDate } from '../model/iso-date.js';
import type { Milestone, PlanTask } from '../model/plan.js';
import type { CatalogProgress, DeadlineReport, MilestoneProgress, Share, TaskProgress } from '../model/progress.js';
import type { Workspace } from '../model/workspace.js';
import { isComplete } from './catalog-progress.js';
import { daysBetween } from './days.js';

/** Everything about a day, from the progress of every catalog. Progress of a county or domain outside the plan is left out. */
export function deadlineReport(
  workspace: Workspace,
  progress: readonly CatalogProgress[],
  asOf: IsoDate,
): DeadlineReport {
  const { plan } = workspace;
  const tasks = taskProgress(plan.tasks, progress, asOf);
  return {
    asOf,
    plan,
    milestones: plan.milestones.map((milestone) => milestoneProgress(milestone, workspace, tasks, progress, asOf)),
    tasks,
    progress: inPlanOrder(workspace, progress),
  };
}

function taskProgress(
  tasks: readonly PlanTask[],
  progress: readonly CatalogProgress[],
  asOf: IsoDate,
): readonly TaskProgress[] {
  const byKey = new Map(progress.map((each) => [key(each.county, each.domain), each]));
  return tasks.flatMap((task) => {
    const own = byKey.get(key(task.leadCounty, task.domain));
    return own ? [{ task, progress: own, daysLeft: daysBetween(asOf, task.due) }] : [];
  });
}

function inPlanOrder(workspace: Workspace, progress: readonly CatalogProgress[]): readonly CatalogProgress[] {
  const countyOrder = new Map(workspace.plan.counties.map((county, index) => [county.name, index]));
  const domainOrder = new Map(workspace.guides.map((guide, index) => [guide.domain, index]));
  const rank = (each: CatalogProgress): number =>
    (countyOrder.get(each.county) ?? 0) * (domainOrder.size + 1) + (domainOrder.get(each.domain) ?? domainOrder.size);
  return progress.filter((each) => countyOrder.has(each.county)).sort((one, other) => rank(one) - rank(other));
}

function milestoneProgress(
  milestone: Milestone,
  workspace: Workspace,
  tasks: readonly TaskProgress[],
  progress: readonly CatalogProgress[],
  asOf: IsoDate,
): MilestoneProgress {
  return {
    milestone,
    daysLeft: daysBetween(asOf, milestone.due),
    ...milestoneShare(milestone, workspace, tasks, progress, asOf),
  };
}

/** What counts as done for a milestone: by its 标识 where it is one of the plan of 2020, else by whom it measures. */
function milestoneShare(
  milestone: Milestone,
  workspace: Workspace,
  tasks: readonly TaskProgress[],
  progress: readonly CatalogProgress[],
  asOf: IsoDate,
): Share {
  if (milestone.id === 'coverage') return share(progress, (each) => each.stage === 'completed');
  switch (milestone.scope) {
    case 'lead-counties':
      return share(tasks, (each) => isComplete(each.progress.inventory) && each.progress.submitted !== undefined);
    case 'city':
      return share(tasks, (each) => each.progress.approved !== undefined);
    case 'all-counties-and-townships':
      return share(workspace.counties, ({ profile }) => hasZones(profile, asOf));
    case 'all-counties':
    default:
      return share(progress, (each) => isComplete(each.detail));
  }
}

/** A 县级专区 and at least one 乡级专区 are open, and none that the county lists is still closed. */
function hasZones(profile: CountyProfile | undefined, asOf: IsoDate): boolean {
  const zones = profile?.zones ?? [];
  const isOpen = zones.every((zone) => zone.opened !== undefined && zone.opened <= asOf);
  return isOpen && zones.some((zone) => zone.tier === 'county') && zones.some((zone) => zone.tier === 'township');
}

function share<Each>(all: readonly Each[], isDone: (each: Each) => boolean): Share {
  return { done: all.filter(isDone).length, total: all.length };
}

function key(county: string, domain: string): string {
  return `${county}\n${domain}`;
}
