import type { GuideRow } from './guide.js';
import type { IsoDate } from './iso-date.js';
import type { Place } from './place.js';
import type { Pointer } from './pointer.js';
import type { Channel, DisclosureAttribute, OpennessSide, Validity } from './vocabulary.js';

/** One catalog file: a domain in a county. */
export interface Catalog {
  /** Path from the workspace root, with `/`. */
  readonly file: string;
  /** 县市区: the name of the plan's county that the folder stands for. */
  readonly county: string;
  /** 领域: the domain of the guide that the file name stands for. */
  readonly domain: string;
  /** What the file itself says, which may differ (rule wrong-place). */
  readonly stated: { readonly county?: string; readonly domain?: string };
  /** 责任单位; empty when the file has none. */
  readonly responsibleUnit: string;
  /** 审定. */
  readonly approval: Approval;
  /** Every guide row that the file mentions, in file order. A row of the guide that is not here is missing. */
  readonly items: readonly CatalogItem[];
  /** 地方事项, and items under 事项 that the guide does not know (`row` absent, rule unknown-item). */
  readonly localItems: readonly CatalogItem[];
}

/** 审定: the two steps between county and city. */
export interface Approval {
  /** 报审日期. */
  readonly submitted?: IsoDate;
  /** 审定日期. */
  readonly approved?: IsoDate;
}

/** A 二级事项 (or one 分项 of it) as a county keeps it. */
export interface CatalogItem {
  readonly at: Pointer;
  /** 一级事项. */
  readonly category: string;
  /** 二级事项. */
  readonly item: string;
  /** 分项. */
  readonly variant?: string;
  /** The guide's row; absent for 地方事项 and unknown items. */
  readonly row?: GuideRow;
  /** True under 地方事项; false for an unknown item under 事项. */
  readonly local: boolean;
  /** 公开主体; default: the catalog's 责任单位. */
  readonly publisher?: string;
  /** 不涉及: the reason, possibly empty (rule missing-reason). */
  readonly notApplicable?: string;
  /** Something in or around the item seems to say that it is not public: neither its entries nor its 不涉及 are published. */
  readonly isRestrained?: true;
  /** 要素 of a local item; for a guide row the row's own. */
  readonly elements: readonly string[];
  /** 数据: the bulk file, from the workspace root. Its records stand in `entries`. */
  readonly dataFile?: string;
  /** Column letters of the table by column name (名称, 公开日期, an 要素). Never has a prototype. */
  readonly columns?: Readonly<Record<string, string>>;
  /** 目录 and 数据. */
  readonly entries: readonly Entry[];
}

/** One entry of a 目录: a school, a notice, a document. */
export interface Entry {
  /** 名称, trimmed; empty when missing. */
  readonly name: string;
  /** 编号: a stable id for the permalink. */
  readonly id?: string;
  /** 形成日期: the limit's clock starts here. */
  readonly formed?: IsoDate;
  /** 公开日期; absent: not yet published. */
  readonly published?: IsoDate;
  /** 公开渠道; default: the guide row's. */
  readonly channels?: readonly Channel[];
  /** 链接: where it is published, if elsewhere. */
  readonly link?: string;
  /** 公开属性; default proactive. */
  readonly attribute: DisclosureAttribute;
  /** 公开属性 as typed, when the file says it. */
  readonly attributeStated: boolean;
  /** 理由, for 不予公开. */
  readonly reason?: string;
  /** 依据, for 不予公开. */
  readonly reasonBasis?: string;
  /** 五公开. */
  readonly sides?: readonly OpennessSide[];
  /** 内容: element name -> value, in file order. Never has a prototype. */
  readonly content: Readonly<Record<string, FieldValue>>;
  /** For documents only. */
  readonly document?: DocumentFacts;
  /** Where the entry stands: a node of the catalog, or a row of its table (`cell` is the row's first cell). */
  readonly place: Place;
}

/** What an entry of kind 文件 has beyond the others. */
export interface DocumentFacts {
  /** 要素 that this document answers; empty: not said. */
  readonly elements: readonly string[];
  /** 文号. */
  readonly documentNumber?: string;
  /** 发布机构. */
  readonly issuer?: string;
  /** 有效性. */
  readonly validity?: Validity;
  /** 正文: plain text, paragraphs parted by line ends. */
  readonly body?: string;
  /** 附件. */
  readonly attachments: readonly Attachment[];
  /** 解读. */
  readonly interpretation?: Interpretation;
}

/** A file beside the catalog, copied to the site. */
export interface Attachment {
  /** Path from the workspace root. */
  readonly file: string;
  /** 说明. */
  readonly label?: string;
}

/** 解读: the reading that belongs to a normative document. */
export interface Interpretation {
  readonly name: string;
  readonly link?: string;
  readonly published?: IsoDate;
}

/** A value under 内容 (DESIGN.md 3). */
export type FieldValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly texts: readonly string[] }
  | { readonly type: 'link'; readonly href: string; readonly label?: string }
  | { readonly type: 'attachment'; readonly file: string; readonly label?: string }
  | { readonly type: 'none'; readonly reason: string };
