import { nearest } from '../../text/nearest.js';

/** The column that a title of somebody's own probably means: the only one that holds it or that it holds, else the nearest. */
export function likelyColumn(title: string, names: readonly string[]): string | undefined {
  const holding = names.filter((name) => name.includes(title) || title.includes(name));
  return holding.length === 1 ? holding[0] : nearest(title, names);
}
