import type { IsoDate } from '../model/iso-date.js';
import type { MilestoneScope, Plan } from '../model/plan.js';

/** The day by which a county must have listed what a domain has: its task's day where it leads the domain, else that of all counties. */
export function inventoryDue(plan: Plan, county: string, domain: string): IsoDate | undefined {
  return plan.tasks.find((task) => task.domain === domain && task.leadCounty === county)?.due ?? detailDue(plan);
}

/** The day by which every domain of every county must be published in detail. */
export function detailDue(plan: Plan): IsoDate | undefined {
  return firstDue(plan, 'all-counties');
}

/** The day by which every county and township must have its 政务公开专区. */
export function zoneDue(plan: Plan): IsoDate | undefined {
  return firstDue(plan, 'all-counties-and-townships');
}

/** The first milestone of a scope, since later ones (coverage) repeat it. */
function firstDue(plan: Plan, scope: MilestoneScope): IsoDate | undefined {
  return plan.milestones.find((milestone) => milestone.scope === scope)?.due;
}

/** Before its day a gap is work still to do, so it only advises; after it, it weighs in full. */
export function untilDue(due: IsoDate | undefined, asOf: IsoDate): 'info' | undefined {
  return due === undefined || asOf <= due ? 'info' : undefined;
}

/** As {@link untilDue} for what a county must list; the county that leads a domain is warned all along. */
export function untilInventoryDue(
  plan: Plan,
  county: string,
  domain: string,
  asOf: IsoDate,
): 'warning' | 'info' | undefined {
  const isLead = plan.tasks.some((task) => task.domain === domain && task.leadCounty === county);
  const until = untilDue(inventoryDue(plan, county, domain), asOf);
  return until !== undefined && isLead ? 'warning' : until;
}
