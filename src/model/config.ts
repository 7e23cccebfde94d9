import type { Severity } from './severity.js';

/** zwgk.config.yaml. */
export interface Config {
  readonly file: string;
  /** 城市. */
  readonly city: string;
  /** 方案: the 标识 of the plan. */
  readonly plan: string;
  /** 站点. */
  readonly site: SiteIdentity;
  /** 规则: severity overrides. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** 预设: recommended or strict. */
  readonly preset: 'recommended' | 'strict';
  /** 高频事项: guide row codes, or `领域/二级事项`, that stand first on the homes. */
  readonly frequentItems: readonly string[];
  /** 地图: a map of the workspace's own, in place of the schematic tiles alone. */
  readonly map?: MapSource;
}

/** 地图: only an approved map may be published (《地图管理条例》 第十五条), so both are required. */
export interface MapSource {
  /** 文件: a GeoJSON file, from the workspace root. */
  readonly file: string;
  /** 审图号, printed on the map. */
  readonly approvalNumber: string;
}

/** 站点: what the column must say of itself (国办发〔2017〕47号). */
export interface SiteIdentity {
  /** 名称 (SiteName). */
  readonly name: string;
  /** 主办单位. */
  readonly sponsor: string;
  /** 承办单位. */
  readonly operator: string;
  /** 域名 (SiteDomain). */
  readonly domain: string;
  /** 标识码 (SiteIDCode), 10 digits. */
  readonly idCode: string;
  /** 备案号. */
  readonly icpNumber?: string;
  /** 公安备案号. */
  readonly policeNumber?: string;
  /** 联系电话. */
  readonly telephone?: string;
  /** 办事服务入口. */
  readonly serviceLink?: string;
  /** 互动交流入口. */
  readonly interactionLink?: string;
}
