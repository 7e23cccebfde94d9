import type { Tag } from './page-facts.js';

/** Addresses in a style sheet: `url(…)` and `@import`. */
export function addressesInStyle(css: string): Tag[] {
  const found: Tag[] = [];
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => ' '.repeat(comment.length));
  for (const match of text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/giu)) {
    found.push({ value: (match[1] ?? match[2] ?? '').trim(), at: match.index });
  }
  return found;
}
