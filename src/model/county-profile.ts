import type { IsoDate } from './iso-date.js';
import type { Pointer } from './pointer.js';

/** 概况.yaml: a county's own facts. */
export interface CountyProfile {
  readonly file: string;
  /** 县市区. */
  readonly county: string;
  /** 示例: the county's content is made up; every page and workbook says so. */
  readonly isSample: boolean;
  /** 门户网站. */
  readonly portal?: string;
  /** 办事服务入口. */
  readonly serviceLink?: string;
  /** 互动交流入口. */
  readonly interactionLink?: string;
  /** 联系. */
  readonly contact: Contact;
  /** 政务公开专区. */
  readonly zones: readonly DisclosureZone[];
  /** 制度. */
  readonly regulations: readonly Regulation[];
  /** 公开指南: text, or a link to it. */
  readonly guideText?: string;
  readonly guideLink?: string;
  /** 年报. */
  readonly annualReports: readonly AnnualReport[];
}

/** 联系. */
export interface Contact {
  /** 单位. */
  readonly unit?: string;
  /** 电话. */
  readonly telephone?: string;
  /** 传真. */
  readonly fax?: string;
  /** 地址. */
  readonly address?: string;
  /** 邮编. */
  readonly postcode?: string;
  /** 办公时间. */
  readonly officeHours?: string;
}

/** One 政务公开专区 (plan, 三(四)). */
export interface DisclosureZone {
  readonly at: Pointer;
  readonly name: string;
  /** 层级: 县级 or 乡级. */
  readonly tier?: 'county' | 'township';
  readonly address?: string;
  /** 设施. */
  readonly facilities: readonly string[];
  /** 功能. */
  readonly functions: readonly string[];
  /** 统一标识. */
  readonly hasUnifiedSign: boolean;
  /** 启用日期. */
  readonly opened?: IsoDate;
}

/** One 制度. */
export interface Regulation {
  readonly name: string;
  readonly category?: string;
  readonly documentNumber?: string;
  readonly link?: string;
}

/** One 年报. */
export interface AnnualReport {
  /** 年度. */
  readonly year: number;
  readonly link?: string;
}
