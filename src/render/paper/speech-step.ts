/** Says what a pattern found: the whole match, then its groups. */
export type Say = (match: readonly (string | undefined)[]) => string;

/** What to look for, and how it is said. */
export type SpeechStep = readonly [RegExp, Say];

/** A number as it is typed, with or without thousands commas and decimals. */
export const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** Words as the alternatives of a pattern, the longest first, so that none hides behind its own beginning. */
export function anyOf(words: readonly string[]): string {
  return words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('|');
}
