import type { IsoDate } from './iso-date.js';

/** 工作日, 自然日 (日), 小时, 周, 个月, 季度, 年. A 半年 is 6 months. */
export type LimitUnit = 'workday' | 'day' | 'hour' | 'week' | 'month' | 'quarter' | 'year';

/**
 * One part of a 公开时限. A compound phrase has several. `subject` is what alone the part applies to (行政处罚事项),
 * `act` what is to be done where that is not simply to publish (征求意见).
 */
export type LimitClause =
  /** Within an amount of time after an event, counted from the day after it. */
  | {
      readonly type: 'within';
      readonly amount: number;
      readonly unit: LimitUnit;
      readonly event: string;
      readonly subject?: string;
      readonly act?: string;
    }
  /** At least an amount of time before an event (组织听证7个工作日前); the event is empty where it is not said (提前一周). */
  | {
      readonly type: 'before';
      readonly amount: number;
      readonly unit: LimitUnit;
      readonly event: string;
      readonly subject?: string;
      readonly act?: string;
    }
  /** Before an event, by no stated amount (采购活动开始前). */
  | { readonly type: 'ahead'; readonly event: string; readonly subject?: string; readonly act?: string }
  /** Within the time that was announced with the event (征集意见时对外公布的时限内). */
  | { readonly type: 'announced'; readonly event: string }
  /** 及时, 实时, 即时: no count, so due on the day itself by duty, never computed. */
  | { readonly type: 'at-once'; readonly event?: string; readonly subject?: string }
  /** 与…同步: with another act. */
  | { readonly type: 'with'; readonly event: string; readonly subject?: string }
  /**
   * 每…更新, 按季, 按年: due again each period. `byDay` (and `byMonth` for a year): the day of the following month (year)
   * by which a period's record is due (次月10日前). `withinPeriod`: once before the period itself ends (每年年底前).
   */
  | {
      readonly type: 'periodic';
      readonly every: number;
      readonly unit: LimitUnit;
      readonly byDay?: number;
      readonly byMonth?: number;
      readonly withinPeriod?: true;
      readonly subject?: string;
    }
  /** 公示期不少于 n: a minimum display period; `term` is its name (公示期, 公告期限, 征求意见期限). */
  | {
      readonly type: 'display';
      readonly amount: number;
      readonly unit: LimitUnit;
      readonly atLeast: boolean;
      readonly term: string;
    }
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
