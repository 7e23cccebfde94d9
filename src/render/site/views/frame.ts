/**
 * What the templates print; a file of this folder for each kind of page. Every decision is taken before: a template chooses nothing but whether a part is there.
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
