import type { IsoDate } from './iso-date.js';
import type { DueDay } from './limit.js';
import type { Place } from './place.js';
import type { Milestone, Plan, PlanTask } from './plan.js';
import type { ClockStatus, TaskStage } from './vocabulary.js';

/** A count out of a count. */
export interface Share {
  readonly done: number;
  readonly total: number;
}

/**
 * How a due day was chosen from a 公开时限: `stated` the one part that gives a count; `subject` the part whose own subject the
 * entry is of (行政处罚事项); `longest` the data cannot tell which part applies, so the longest is the bound; `regulation` no
 * part gives a count (及时公开), so 《条例》第二十六条 (20 working days) is the bound.
 */
export type DueChoice = 'stated' | 'subject' | 'longest' | 'regulation';

/** How one entry stands against its 公开时限 on a day. */
export interface EntryClock {
  readonly county: string;
  readonly domain: string;
  /** 责任单位. */
  readonly unit: string;
  /** 编号 of the guide row, or `一级事项/二级事项` for a local item. */
  readonly item: string;
  /** 二级事项, with its 分项. */
  readonly itemName: string;
  /** 名称 of the entry. */
  readonly entry: string;
  readonly place: Place;
  readonly formed?: IsoDate;
  readonly published?: IsoDate;
  /** 公开时限, as printed. */
  readonly limit: string;
  readonly due?: DueDay;
  /** Present with `due`. */
  readonly choice?: DueChoice;
  /** The entry is published; `due` is the day of its next update (每20个工作日更新, 动态调整). */
  readonly isRenewal?: true;
  readonly status: ClockStatus;
  /** Calendar days: > 0 late or overdue; < 0 days left; absent without a due day. */
  readonly daysLate?: number;
}

/** What a catalog file amounts to on a day: all that reports, homes and milestones need of it, without its content. */
export interface CatalogProgress {
  readonly county: string;
  readonly domain: string;
  readonly responsibleUnit: string;
  /** Absent: there is no catalog file. */
  readonly file?: string;
  readonly submitted?: IsoDate;
  readonly approved?: IsoDate;
  readonly stage: TaskStage;
  /**
   * 梳理: guide rows with entries or a reasoned 不涉及, of the rows that count: those attested, and those 未见 that the county
   * has taken up. So a county that leaves out only 未见 rows is at 100 %.
   */
  readonly inventory: Share;
  /** 明细: guide rows whose every entry is complete, or 不涉及, of the rows that count. */
  readonly detail: Share;
  /** 公开: entries published by the day, of all 主动公开 entries. */
  readonly published: Share;
  /** 地方事项, counted apart. */
  readonly localItems: Share;
  readonly entryCount: number;
  readonly statusCounts: Readonly<Record<ClockStatus, number>>;
  /** Entries that are not-due, due-soon, overdue or late; the on-time ones are only counted. */
  readonly clocks: readonly EntryClock[];
  /** 解读 that are due, overdue or late, as clocks of their own; they are in no count above. */
  readonly interpretations?: readonly EntryClock[];
}

/** A milestone on a day. */
export interface MilestoneProgress extends Share {
  readonly milestone: Milestone;
  /** Calendar days; negative when past. */
  readonly daysLeft: number;
}

/** A row of the 附件 on a day: a domain as its lead county stands. */
export interface TaskProgress {
  readonly task: PlanTask;
  readonly progress: CatalogProgress;
  readonly daysLeft: number;
}

/** Everything the deadlines command, the progress workbook and the progress page show. */
export interface DeadlineReport {
  readonly asOf: IsoDate;
  readonly plan: Plan;
  readonly milestones: readonly MilestoneProgress[];
  readonly tasks: readonly TaskProgress[];
  /** Every county × domain, in the order of the plan. */
  readonly progress: readonly CatalogProgress[];
}
