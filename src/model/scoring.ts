/** How a city turns catalogs into points: standards/scoring/*.yaml. */
export interface ScoringProfile {
  /** 名称. */
  readonly title: string;
  /** 标识. */
  readonly slug: string;
  /** 说明. */
  readonly note?: string;
  /** 满分 of a domain, and so of a county, whose score is the mean of its domains'. */
  readonly fullScore: number;
  /** 权重: of a 二级事项 among those of its domain. */
  readonly weights: ScoringWeights;
  /** 得分比例: the share of an item's points that it keeps in each state. */
  readonly keeps: ScoringKeeps;
  /** 抽取领域数: how many domains are drawn at random; absent: all count. */
  readonly drawnDomains?: number;
  /** 计入未见事项: whether guide rows that are attested nowhere count. */
  readonly countsUnseen: boolean;
  readonly file: string;
}

/** 权重. */
export interface ScoringWeights {
  /** 默认. */
  readonly standard: number;
  /** 事项: by 编号 of the guide row. */
  readonly byRow: Readonly<Record<string, number>>;
}

/** 得分比例, each from 0 to 1. */
export interface ScoringKeeps {
  /** 不涉及: there is only a 情况说明. */
  readonly notApplicable: number;
  /** 未梳理: the item is missing. */
  readonly missing: number;
  /** 内容有误: an error of lint stands on the entry. */
  readonly faulty: number;
  /** 要素不全: a share, or as many points as elements are there. */
  readonly incomplete: number | 'proportional';
  /** 未公开: past its limit, or never dated. */
  readonly unpublished: number;
  /** 更新不及时: published, but due again and not renewed. */
  readonly stale: number;
  /** 逾期公开: published, but late. */
  readonly late: number;
}

/** Why an item loses points. */
export type DeductionReason = 'missing' | 'not-applicable' | 'faulty' | 'incomplete' | 'unpublished' | 'stale' | 'late';
