import type { Attestation, Channel, DisclosureMode, ItemKind, Tier } from './vocabulary.js';

/** One of the standard guides (标准指引), a domain (领域) each. */
export interface Guide {
  /** 序号, 1-26 for the national guides. */
  readonly number: number;
  /** 领域. */
  readonly domain: string;
  /** 标识: the folder name of the domain on the site, ASCII. */
  readonly slug: string;
  /** 指引.名称. */
  readonly title: string;
  /** 指引.发布机关. */
  readonly issuer: string;
  /** 指引.文号, where known. */
  readonly documentNumber?: string;
  /** 指引.发布日期, where known. */
  readonly issued?: string;
  /** 来源: the public pages a row was attested from. */
  readonly sources: readonly string[];
  /** 备注. */
  readonly note?: string;
  /** 事项, in the order of the guide. */
  readonly rows: readonly GuideRow[];
  /** File from which the guide was read, from the workspace root. */
  readonly file: string;
}

/** One row of a guide: what must be published. Key within a guide: category + item + variant. */
export interface GuideRow {
  /** 编号, permanent, for example `05-02-03`. */
  readonly code: string;
  /** 一级事项. */
  readonly category: string;
  /** 二级事项. */
  readonly item: string;
  /** 分项: one more level under some 二级事项. */
  readonly variant?: string;
  /** 公开内容(要素). */
  readonly elements: readonly string[];
  /** 公开依据. */
  readonly basis: readonly string[];
  /** 公开时限, the phrase as printed. */
  readonly limit: string;
  /** 公开主体. */
  readonly publisher: string;
  /** 公开渠道. */
  readonly channels: readonly Channel[];
  /** 公开对象: 全社会, or who else. */
  readonly audience: string;
  /** 公开方式. */
  readonly mode: DisclosureMode;
  /** 公开层级. */
  readonly tiers: readonly Tier[];
  /** 类型. */
  readonly kind: ItemKind;
  /** 核对. */
  readonly attestation: Attestation;
}
