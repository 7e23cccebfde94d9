import { distance } from 'fastest-levenshtein';

/** The candidate nearest to a word, when it is near enough to be meant: at most a third of the longer one differs, or 2. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // No known word is nearly so long, and measuring against a text of megabytes would take seconds.
  if (word.length > 200) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const differs = distance(word, candidate);
    if (differs < bestDistance) [best, bestDistance] = [candidate, differs];
  }
  if (best === undefined) return undefined;
  const longer = Math.max(word.length, best.length);
  // A single changed character of two is no likeness; one of three is.
  const allowed = Math.max(longer > 2 ? 1 : 0, Math.floor(longer / 3));
  return bestDistance <= allowed || best.includes(word) || word.includes(best) ? best : undefined;
}
