import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { toIsoDate, type IsoDate } from '../model/iso-date.js';
import {
  MILESTONE_KEYS,
  MILESTONE_SCOPES,
  PLAN_COUNTY_KEYS,
  PLAN_KEYS,
  TASK_KEYS,
  UNIT_SUFFIXES,
} from '../model/keys.js';
import type { Milestone, Plan, PlanCounty, PlanTask } from '../model/plan.js';
import { childPointer, type Pointer } from '../model/pointer.js';
import { asList, asMapping, asText, asTexts, at, type RawMapping } from '../source/raw.js';
import { nearest } from '../text/nearest.js';
import { PLAN_MESSAGES } from './messages.js';

/** A plan and what does not fit in it. Rows that do not fit are left out, and nothing is guessed in their place. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/** Maps a plan file to a Plan. The raw value has passed the plan meta-schema; names and dates are checked here. */
export function readPlan(file: string, raw: unknown, domains: readonly string[]): ReadPlan {
  return new PlanReader(file, asMapping(raw), domains).read();
}

class PlanReader {
  readonly #file: string;
  readonly #raw: RawMapping | undefined;
  readonly #domains: readonly string[];
  readonly #diagnostics: Diagnostic[] = [];

  constructor(file: string, raw: RawMapping | undefined, domains: readonly string[]) {
    this.#file = file;
    this.#raw = raw;
    this.#domains = domains;
  }

  read(): ReadPlan {
    const counties = this.#list(PLAN_KEYS.counties).map(([raw]) => readCounty(raw));
    const milestones = this.#list(PLAN_KEYS.milestones).map(([raw, at]) => this.#readMilestone(raw, at));
    const tasks = this.#list(PLAN_KEYS.tasks).map(([raw, at]) => this.#readTask(raw, at, counties));
    const pilot = asText(at(this.#raw, PLAN_KEYS.pilot));
    const plan: Plan = {
      title: text(this.#raw, PLAN_KEYS.title),
      slug: text(this.#raw, PLAN_KEYS.slug),
      documentNumber: text(this.#raw, PLAN_KEYS.documentNumber),
      issuer: text(this.#raw, PLAN_KEYS.issuer),
      city: text(this.#raw, PLAN_KEYS.city),
      basis: asTexts(at(this.#raw, PLAN_KEYS.basis)),
      approver: text(this.#raw, PLAN_KEYS.approver),
      ...(pilot !== undefined && { pilot }),
      counties,
      milestones: milestones.filter((milestone) => milestone !== undefined),
      tasks: this.#withoutDoubles(tasks.filter((task) => task !== undefined)),
      file: this.#file,
    };
    this.#checkLeads(plan);
    return { plan, diagnostics: this.#diagnostics };
  }

  #readMilestone(raw: RawMapping, pointer: Pointer): Milestone | undefined {
    const due = this.#date(raw, MILESTONE_KEYS.due, pointer);
    if (!due) return undefined;
    const scope = MILESTONE_SCOPES[text(raw, MILESTONE_KEYS.scope) as keyof typeof MILESTONE_SCOPES]; // the meta-schema's enum
    return { id: text(raw, MILESTONE_KEYS.id), name: text(raw, MILESTONE_KEYS.name), due, scope, at: pointer };
  }

  #readTask(raw: RawMapping, pointer: Pointer, counties: readonly PlanCounty[]): PlanTask | undefined {
    const domain = text(raw, TASK_KEYS.domain);
    const leadUnit = text(raw, TASK_KEYS.leadUnit);
    const leadCounty = countyOfUnit(leadUnit, counties);
    const due = this.#date(raw, TASK_KEYS.due, pointer);
    if (!this.#domains.includes(domain)) {
      this.#report(
        childPointer(pointer, TASK_KEYS.domain),
        PLAN_MESSAGES.unknownDomain(domain, nearest(domain, this.#domains)),
      );
      return undefined;
    }
    if (!leadCounty) {
      const near = nearest(
        leadUnit,
        counties.map((county) => county.name),
      );
      this.#report(childPointer(pointer, TASK_KEYS.leadUnit), PLAN_MESSAGES.unknownUnit(leadUnit, near));
      return undefined;
    }
    if (!due) return undefined;
    const printedDomain = asText(at(raw, TASK_KEYS.printedDomain));
    return {
      number: Number(at(raw, TASK_KEYS.number)),
      domain,
      ...(printedDomain !== undefined && { printedDomain }),
      leadUnit,
      leadCounty: leadCounty.name,
      inferred: at(raw, TASK_KEYS.inferred) === true,
      department: text(raw, TASK_KEYS.department),
      due,
      at: pointer,
    };
  }

  /** Two tasks for one domain: the first one counts, the others are reported. */
  #withoutDoubles(tasks: readonly PlanTask[]): PlanTask[] {
    const first = new Map<string, PlanTask>();
    for (const task of tasks) {
      const earlier = first.get(task.domain);
      if (earlier)
        this.#report(
          childPointer(task.at, TASK_KEYS.domain),
          PLAN_MESSAGES.twoTasks(task.domain, earlier.number, task.number),
        );
      else first.set(task.domain, task);
    }
    return [...first.values()];
  }

  #checkLeads(plan: Plan): void {
    const leads = new Set(plan.tasks.map((task) => task.leadCounty));
    for (const [index, county] of plan.counties.entries()) {
      if (leads.has(county.name)) continue;
      const pointer = childPointer(childPointer(childPointer('', PLAN_KEYS.counties), index), PLAN_COUNTY_KEYS.name);
      this.#report(pointer, PLAN_MESSAGES.leadsNothing(county.name));
    }
    const covered = new Set(plan.tasks.map((task) => task.domain));
    const open = this.#domains.filter((domain) => !covered.has(domain));
    if (open.length > 0) this.#report(childPointer('', PLAN_KEYS.tasks), PLAN_MESSAGES.domainsWithoutTask(open));
  }

  #date(raw: RawMapping, key: string, pointer: Pointer): IsoDate | undefined {
    const typed = text(raw, key);
    const day = toIsoDate(typed);
    if (!day) this.#report(childPointer(pointer, key), PLAN_MESSAGES.badDate(typed));
    return day;
  }

  #list(key: string): [RawMapping, Pointer][] {
    const pointer = childPointer('', key);
    return (asList(at(this.#raw, key)) ?? []).flatMap((item, index): [RawMapping, Pointer][] => {
      const mapping = asMapping(item);
      return mapping ? [[mapping, childPointer(pointer, index)]] : [];
    });
  }

  #report(pointer: Pointer, message: string): void {
    const place = { file: this.#file, pointer, target: 'value' } as const;
    this.#diagnostics.push({ code: 'plan-invalid', severity: 'error', message, place });
  }
}

/** The county a unit's name stands for: 城步县人民政府 and 城步苗族自治县人民政府 are both 城步苗族自治县. */
export function countyOfUnit(unit: string, counties: readonly PlanCounty[]): PlanCounty | undefined {
  const suffix = UNIT_SUFFIXES.find((each) => unit.endsWith(each));
  const bare = suffix ? unit.slice(0, -suffix.length) : unit;
  return counties.find((county) => county.name === bare || county.shortName === bare);
}

function readCounty(raw: RawMapping): PlanCounty {
  const name = text(raw, PLAN_COUNTY_KEYS.name);
  const code = asText(at(raw, PLAN_COUNTY_KEYS.code));
  const [column, row] = (asList(at(raw, PLAN_COUNTY_KEYS.tile)) ?? []).map(Number);
  return {
    name,
    shortName: asText(at(raw, PLAN_COUNTY_KEYS.shortName)) ?? name,
    slug: text(raw, PLAN_COUNTY_KEYS.slug),
    ...(code !== undefined && { code }),
    category: text(raw, PLAN_COUNTY_KEYS.category),
    tile: [column ?? 0, row ?? 0],
  };
}

function text(raw: RawMapping | undefined, key: string): string {
  return asText(at(raw, key)) ?? '';
}
