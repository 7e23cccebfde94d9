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
