import type { IsoDate } from './iso-date.js';
import type { Pointer } from './pointer.js';

/** A city's work plan: who, which milestones, and the 附件 task table. */
export interface Plan {
  /** 名称. */
  readonly title: string;
  /** 标识. */
  readonly slug: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 印发机关. */
  readonly issuer: string;
  /** 城市. */
  readonly city: string;
  /** 依据. */
  readonly basis: readonly string[];
  /** 审定单位. */
  readonly approver: string;
  /** 试点单位. */
  readonly pilot?: string;
  /** 县市区, in the order of the plan. */
  readonly counties: readonly PlanCounty[];
  /** 节点, in order. */
  readonly milestones: readonly Milestone[];
  /** 任务: the rows of the 附件, in order. */
  readonly tasks: readonly PlanTask[];
  readonly file: string;
}

/** One 县市区 of the plan. */
export interface PlanCounty {
  /** 名称, in full. */
  readonly name: string;
  /** 简称, where it differs (城步县 for 城步苗族自治县). */
  readonly shortName: string;
  /** 标识: its folder on the site, ASCII. */
  readonly slug: string;
  /** 代码: GB/T 2260, none for a development zone. */
  readonly code?: string;
  /** 类别: 市辖区, 县, 自治县, 县级市, 经开区. */
  readonly category: string;
  /** 方位: column and row on the schematic tile map. */
  readonly tile: readonly [column: number, row: number];
}

/** Who a milestone measures. */
export type MilestoneScope = 'lead-counties' | 'city' | 'all-counties' | 'all-counties-and-townships';

/** One 节点 of the plan. */
export interface Milestone {
  /** 标识: inventory, approval, detail, zone, coverage in the plan of 2020. */
  readonly id: string;
  /** 名称. */
  readonly name: string;
  /** 截止. */
  readonly due: IsoDate;
  /** 适用. */
  readonly scope: MilestoneScope;
  readonly at: Pointer;
}

/** One row of the 附件 task table. */
export interface PlanTask {
  /** 序号. */
  readonly number: number;
  /** 领域. */
  readonly domain: string;
  /** 原文: the name as printed, where it is misprinted. */
  readonly printedDomain?: string;
  /** 主体责任单位, as printed, for example 城步县人民政府. */
  readonly leadUnit: string;
  /** The county that the unit stands for: `PlanCounty.name`. */
  readonly leadCounty: string;
  /** 推定: the unit is inferred, not printed. */
  readonly inferred: boolean;
  /** 主管责任单位. */
  readonly department: string;
  /** 完成时间. */
  readonly due: IsoDate;
  readonly at: Pointer;
}
