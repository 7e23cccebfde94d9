import type { IsoDate } from '../../model/iso-date.js';
import { PAPER_MESSAGES as M } from './messages.js';
import type { PaperItem } from './paper-item.js';
import type { DigestItem, DigestView } from './views.js';

/** Entries listed of one item; the rest is a link. A message of a hundred links is read by nobody. */
const MAX_ENTRIES = 8;

/** What is new since a day, by county and item. */
export function digestView(
  items: readonly PaperItem[],
  { city, since, asOf }: { readonly city: string; readonly since: IsoDate; readonly asOf: IsoDate },
): DigestView {
  const names = [...new Set(items.map(({ county }) => county))];
  const entries = items.reduce((sum, item) => sum + item.entries.length, 0);
  return {
    title: M.digest.title(city, since, asOf),
    count: M.digest.count(entries),
    sample: items.some(({ isSample }) => isSample) ? M.digest.sample : null,
    counties: names.map((name) => ({
      name,
      items: items.filter(({ county }) => county === name).map(itemView),
    })),
  };
}

function itemView(item: PaperItem): DigestItem {
  const more = item.entries.length - MAX_ENTRIES;
  return {
    title: `${item.domain} · ${item.title}`,
    entries: item.entries.slice(0, MAX_ENTRIES).map(({ title, url, day }) => ({ title, url, day: day ?? '' })),
    more: more > 0 ? { label: M.digest.moreLabel(more), url: item.url } : null,
  };
}

/** The digest as Markdown. */
export function digestMarkdown(view: DigestView): string {
  const lines = [`# ${escapeMarkdown(view.title)}`, '', view.count, ''];
  if (view.sample !== null) lines.push(`> ${view.sample}`, '');
  for (const county of view.counties) {
    lines.push(`## ${escapeMarkdown(county.name)}`, '');
    for (const item of county.items) {
      lines.push(`### ${escapeMarkdown(item.title)}`, '');
      for (const { title, url, day } of item.entries)
        lines.push(`- [${escapeMarkdown(title)}](<${url}>) ${day}`.trimEnd());
      if (item.more !== null) lines.push(`- [${escapeMarkdown(item.more.label)}](<${item.more.url}>)`);
      lines.push('');
    }
  }
  return lines.join('\n');
}

/** Signs that Markdown would take for markup, a title's own. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~!&]/gu, String.raw`\$&`);
}
