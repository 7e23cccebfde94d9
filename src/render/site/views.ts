import type { SearchPage } from '../search/search-collector.js';
import type { IsoDate } from '../../model/iso-date.js';

/**
 * What the templates print. Every decision is taken before: a template chooses nothing but whether a part is there.
 * Texts are clean but not escaped; addresses are relative to the page, or absolute and safe.
 * A part that is not there is null, never missing: the templates are strict.
 */

/** A link. */
export interface LinkView {
  readonly href: string;
  readonly label: string;
}

/** A `<meta name content>`. */
export interface MetaView {
  readonly name: string;
  readonly content: string;
}

/** What stands in `<head>` of one page and not of its neighbours. */
export interface HeadView {
  /** At most 70 characters. */
  readonly title: string;
  /** The page that holds what this one repeats, from this page; null for all others. */
  readonly canonical: string | null;
  readonly metas: readonly MetaView[];
}

/** The page around the content. */
export interface FrameView {
  /** `../` for each folder between the page and the root. */
  readonly root: string;
  readonly siteName: string;
  readonly homeHref: string;
  /** Classes of the root element; empty when there is none. */
  readonly rootClass: string;
  readonly metas: readonly MetaView[];
  readonly feeds: readonly LinkView[];
  readonly navigation: readonly NavigationView[];
  /** The page of the search; null on that page itself. */
  readonly searchHref: string | null;
  /** Scripts of this page beside the site's own. */
  readonly scripts: readonly string[];
  /** The county whose content is made up; null for a real one. */
  readonly sampleOf: string | null;
  readonly hasDrafts: boolean;
  readonly isKiosk: boolean;
  readonly footer: FooterView;
  /** Where {@link HeadView} and the content go. */
  readonly slotHead: string;
  readonly slotMain: string;
}

/** An entry of the navigation. */
export interface NavigationView extends LinkView {
  readonly isCurrent: boolean;
}

/** The foot of every page (国办发〔2017〕47号). */
export interface FooterView {
  readonly sponsor: string;
  readonly operator: string;
  readonly telephone: string | null;
  readonly idCode: string;
  readonly icpNumber: string | null;
  readonly policeNumber: string | null;
  readonly siteMapHref: string;
}

/** 当前位置. */
export interface TrailView {
  readonly links: readonly LinkView[];
  readonly here: string;
}

/** A name and a value. */
export interface FactView {
  readonly label: string;
  readonly text: string;
  readonly date: IsoDate | null;
}

/** A value under 内容. Exactly one of the parts is there, or none for a value that is missing. */
export interface ValueView {
  readonly text: string | null;
  /** A telephone number, a day, a share: it must not be parted over two lines. */
  readonly isNumber: boolean;
  readonly list: readonly string[] | null;
  readonly link: LinkView | null;
  /** A file of the site; null in `href` when the file is not there. */
  readonly file: FileView | null;
  /** 无: why there is none. */
  readonly none: string | null;
}

/** A file to download. */
export interface FileView {
  readonly label: string;
  /** Null: the file is missing. */
  readonly href: string | null;
  /** Name to save it under. */
  readonly fileName: string;
}

/** A 要素 with its value. */
export interface FieldView extends ValueView {
  readonly label: string;
}

/** One entry in full. */
export interface RecordView {
  /** When the page shows several. */
  readonly heading: { readonly anchor: string; readonly text: string } | null;
  readonly isDraft: boolean;
  readonly facts: readonly FactView[];
  readonly fields: readonly FieldView[];
  /** 正文. */
  readonly paragraphs: readonly string[];
  readonly attachments: readonly FileView[];
  readonly interpretation: InterpretationView | null;
  /** Where it is published elsewhere. */
  readonly original: LinkView | null;
}

/** 解读. */
export interface InterpretationView {
  readonly title: string;
  readonly link: LinkView | null;
  readonly date: IsoDate | null;
}

/** The permalink page of an entry. */
export interface EntryView {
  readonly trail: TrailView;
  readonly title: string;
  readonly records: readonly RecordView[];
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
  readonly pager: PagerView | null;
}

/** Links between the pages of a list. */
export interface PagerView {
  readonly total: number;
  readonly number: number;
  readonly count: number;
  readonly pages: readonly NavigationView[];
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

/** One line of a list of entries. */
export interface EntryLineView {
  readonly href: string;
  readonly title: string;
  readonly date: IsoDate | null;
  readonly isDraft: boolean;
  /** Cells of the 要素 columns. */
  readonly cells: readonly ValueView[];
  /** What a list says beside the title: 文号, 有效性, 要素. */
  readonly notes: readonly string[];
}

/** A list of an item: of all its entries, or of those of one of the 五公开. */
export interface SideLinkView extends NavigationView {
  readonly count: number;
}

/** A page of an item. */
export interface ItemView {
  readonly trail: TrailView;
  readonly title: string;
  /** 一级事项. */
  readonly category: string;
  /** What the guide demands; empty for a local item. */
  readonly standard: readonly FactView[];
  readonly isLocal: boolean;
  readonly notApplicable: string | null;
  /** 名录: a table. */
  readonly table: {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly lines: readonly EntryLineView[];
  } | null;
  /** 文件: a list. */
  readonly list: readonly EntryLineView[] | null;
  /** 信息: the newest in full, and the older ones as a list. */
  readonly sheet: { readonly href: string; readonly title: string; readonly record: RecordView } | null;
  /** The lists by 五公开, that of all entries first; empty: there is nothing to choose from. */
  readonly sides: readonly SideLinkView[];
  /** On the list of one of them: which, and how many of how many. */
  readonly narrowed: string | null;
  readonly pager: PagerView | null;
  readonly downloads: readonly LinkView[];
}

/** An item on the page of its domain. */
export interface ItemLineView {
  readonly label: string;
  /** Null: nothing is public yet. */
  readonly href: string | null;
  readonly count: number;
  readonly newest: IsoDate | null;
  readonly notApplicable: string | null;
}

/** 二级事项 under their 一级事项. */
export interface CategoryView {
  readonly name: string;
  readonly items: readonly ItemLineView[];
}

/** A domain in a county. */
export interface DomainView {
  readonly trail: TrailView;
  readonly title: string;
  readonly facts: readonly FactView[];
  /** Why there is nothing to read yet; null when there is. */
  readonly awaited: AwaitedView | null;
  readonly categories: readonly CategoryView[];
  readonly localItems: readonly ItemLineView[];
  readonly feedHref: string;
}

/** 情况说明 of a domain that has nothing to read yet. */
export interface AwaitedView {
  /** The day on which it stood so. */
  readonly asOf: IsoDate;
  /** The stage, in words; colour follows `tone`. */
  readonly state: string;
  readonly tone: Tone;
  /** Whether the 目录 is approved, in words. */
  readonly approval: string;
  /** What comes next, in words. */
  readonly next: string;
  /** By when the plan wants it published. */
  readonly due: IsoDate | null;
  readonly isLate: boolean;
}

/** The same for all such domains of a county, on its home. */
export interface AwaitedDomainsView extends Pick<AwaitedView, 'asOf' | 'due' | 'isLate'> {
  readonly domains: readonly (LinkView & Pick<AwaitedView, 'state' | 'tone' | 'next'>)[];
}

/** A newly published entry on a home. */
export interface LatestView {
  readonly href: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly where: string;
}

/** A domain among the 26. */
export interface DomainLineView {
  readonly href: string;
  readonly number: number;
  readonly label: string;
  readonly count: number;
  /** The stage, in words; colour follows `tone`. */
  readonly state: string;
  readonly tone: Tone;
}

/** How far something is; always printed as a word as well. */
export type Tone = 'none' | 'begun' | 'under-way' | 'done';

/** A county's home. */
export interface CountyView {
  readonly trail: TrailView;
  readonly title: string;
  readonly total: number;
  readonly frequent: readonly LinkView[];
  /** Those with something to read. */
  readonly domains: readonly DomainLineView[];
  /** The others; null when there are none. */
  readonly awaited: AwaitedDomainsView | null;
  readonly latest: readonly LatestView[];
  readonly due: readonly DueView[];
  readonly contact: readonly FactView[];
  readonly pages: readonly LinkView[];
  /** The county's portal. */
  readonly portal: LinkView | null;
  readonly downloads: readonly LinkView[];
}

/** What is due soon or overdue in a domain, as counts: an entry that is not public has no name here. */
export interface DueView {
  readonly href: string;
  readonly label: string;
  readonly dueSoon: number;
  readonly overdue: number;
}

/** A county on the schematic map. */
export interface TileView {
  readonly href: string;
  readonly label: string;
  readonly column: number;
  readonly row: number;
  readonly count: number;
  readonly state: string;
  readonly tone: Tone;
}

/** The workspace's own map of the city; `width` and `height` in the drawing's units. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  /** 审图号, printed below. */
  readonly approvalNumber: string;
  readonly shapes: readonly MapShapeView[];
  /** Drawn over all shapes, so that no neighbour covers a name. */
  readonly labels: readonly MapLabelView[];
}

/** A county on the map: its outline as SVG path data. */
export interface MapShapeView extends Omit<TileView, 'column' | 'row'> {
  readonly path: string;
}

/** The two lines that stand on a county, about their middle. */
export interface MapLabelView {
  readonly label: string;
  readonly state: string;
  readonly x: number;
  readonly y: number;
  /** Ties a name that found no room at home to its county; else null. */
  readonly lead: LeadView | null;
}

/** A line from the middle of a county to its name. */
export interface LeadView {
  readonly homeX: number;
  readonly homeY: number;
  readonly x: number;
  readonly y: number;
}

/** The city's home. */
export interface CityView {
  readonly map: MapView | null;
  readonly title: string;
  readonly asOf: IsoDate;
  readonly total: number;
  readonly tiles: readonly TileView[];
  readonly domains: readonly DomainLineView[];
  readonly frequent: readonly LinkView[];
  readonly latest: readonly LatestView[];
  readonly due: readonly DueView[];
  readonly pages: readonly LinkView[];
}

/** A domain across the counties. */
export interface CityDomainView {
  readonly trail: TrailView;
  readonly title: string;
  readonly asOf: IsoDate;
  readonly facts: readonly FactView[];
  readonly counties: readonly CityDomainLineView[];
  /** The newest entries of all counties. */
  readonly latest: readonly LatestView[];
  readonly categories: readonly CategoryView[];
}

/** An item across the counties. */
export interface CityItemView {
  readonly trail: TrailView;
  readonly title: string;
  /** 一级事项. */
  readonly category: string;
  readonly counties: readonly ItemLineView[];
}

/** A county on the page of a domain. */
export interface CityDomainLineView {
  readonly href: string;
  readonly label: string;
  readonly isLead: boolean;
  readonly state: string;
  readonly tone: Tone;
  readonly count: number;
  readonly newest: IsoDate | null;
}

/** The search page. */
export interface SearchView {
  readonly search: SearchPage;
  readonly rootPath: string;
  readonly example: SearchExampleView | null;
}

/** A title and the initials that find it. */
export interface SearchExampleView {
  readonly initials: string;
  readonly title: string;
}

/** A page of a county beside its domains: each part may be empty, and `empty` says so when all are. */
export interface AboutView {
  readonly trail: TrailView;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly links: readonly LinkView[];
  readonly lines: readonly {
    readonly label: string;
    readonly href: string | null;
    readonly notes: readonly string[];
  }[];
  readonly facts: readonly FactView[];
  readonly zones: readonly ZoneView[];
  readonly empty: string | null;
}

/** A 政务公开专区. */
export interface ZoneView {
  readonly name: string;
  readonly facts: readonly FactView[];
}

/** 网站地图. */
export interface SiteMapView {
  readonly trail: TrailView;
  readonly title: string;
  readonly pages: readonly LinkView[];
  readonly domains: readonly LinkView[];
  readonly counties: readonly {
    readonly label: string;
    readonly href: string;
    readonly pages: readonly LinkView[];
    readonly domains: readonly LinkView[];
  }[];
}

/** An Atom feed; addresses are absolute. */
export interface FeedView {
  readonly title: string;
  readonly self: string;
  readonly page: string;
  readonly author: string;
  readonly updated: string;
  readonly entries: readonly {
    readonly title: string;
    readonly href: string;
    readonly updated: string;
    readonly category: string;
    readonly author: string;
  }[];
}

/** A sitemap; addresses are absolute. */
export interface SitemapView {
  readonly addresses: readonly { readonly href: string; readonly date: string | null }[];
}

/** A sitemap of sitemaps. */
export interface SitemapIndexView {
  readonly addresses: readonly string[];
}

/** The progress board. */
export interface ProgressView {
  readonly trail: TrailView;
  readonly title: string;
  readonly asOf: IsoDate;
  readonly milestones: readonly MilestoneView[];
  readonly tasks: readonly TaskView[];
  readonly heat: HeatView;
  /** The legend, in the order of the stages. */
  readonly stages: readonly { readonly tone: Tone; readonly mark: string; readonly word: string }[];
}

/** A milestone with its bar. */
export interface MilestoneView {
  readonly name: string;
  readonly due: IsoDate;
  readonly share: string;
  /** 0 to 100. */
  readonly percent: number;
  readonly state: string;
  readonly isLate: boolean;
}

/** A row of the 附件 task table. */
export interface TaskView {
  readonly number: number;
  readonly domain: string;
  readonly href: string | null;
  readonly unit: string;
  readonly department: string;
  readonly due: IsoDate;
  readonly stage: string;
  readonly tone: Tone;
  readonly inventory: string;
  readonly detail: string;
  readonly state: string;
  readonly isLate: boolean;
}

/** County × domain as a drawing, and the same as a table. */
export interface HeatView {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly HeatLabelView[];
  /** The counties, each with the marks of its domains in one text: they say what the colours say. */
  readonly rows: readonly (HeatLabelView & { readonly marks: string })[];
  /** Where the marks of a row stand, one place a character. */
  readonly markPlaces: string;
  /** The squares of each colour as one path: a shape for each would make the page several times as heavy. */
  readonly tones: readonly { readonly tone: Tone; readonly path: string }[];
  /** For each county, how many domains stand in each stage. */
  readonly lines: readonly { readonly label: string; readonly href: string; readonly counts: readonly number[] }[];
}

/** A label of the drawing. */
export interface HeatLabelView {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}
