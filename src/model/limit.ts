import type { IsoDate } from './iso-date.js';

/** 工作日, 自然日, 小时, 个月, 季度, 年. */
export type LimitUnit = 'workday' | 'day' | 'hour' | 'month' | 'quarter' | 'year';

/** One part of a 公开时限. A compound phrase has several. */
export type LimitClause =
  /** Within an amount of time after an event, counted from the day after it. */
  | {
      readonly type: 'within';
      readonly amount: number;
      readonly unit: LimitUnit;
      readonly event: string;
      readonly subject?: string;
    }
  /** At least an amount of time before an event (组织听证7个工作日前). */
  | {
      readonly type: 'before';
      readonly amount: number;
      readonly unit: LimitUnit;
      readonly event: string;
      readonly subject?: string;
    }
  /** 及时, 实时, 即时: no count, so due on the day itself by duty, never computed. */
  | { readonly type: 'at-once'; readonly event?: string; readonly subject?: string }
  /** 与…同步: with another act. */
  | { readonly type: 'with'; readonly event: string; readonly subject?: string }
  /** 每…更新, 按季, 按年: due again each period; `day` is the last day of the following period's month where the phrase names it. */
  | {
      readonly type: 'periodic';
      readonly every: number;
      readonly unit: LimitUnit;
      readonly byDay?: number;
      readonly subject?: string;
    }
  /** 公示期不少于 n: a minimum display period. */
  | { readonly type: 'display'; readonly amount: number; readonly unit: LimitUnit; readonly atLeast: boolean }
  /** 长期公开 (动态调整). */
  | { readonly type: 'standing'; readonly dynamic: boolean; readonly subject?: string }
  /** 法律法规另有规定的从其规定. */
  | { readonly type: 'unless-law-provides' };

/** A 公开时限, parsed. */
export interface Limit {
  /** The phrase as the guide prints it. */
  readonly phrase: string;
  readonly clauses: readonly LimitClause[];
}

/** A due day; a span when it reaches into a year whose holidays are not announced yet. */
export type DueDay =
  | { readonly certain: true; readonly day: IsoDate }
  | { readonly certain: false; readonly earliest: IsoDate; readonly latest: IsoDate; readonly awaitingYear: number };
