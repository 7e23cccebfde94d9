/** Says what a pattern found; the whole match, then its groups, '' where one took no part. Undefined: it is something else. */
export type Say = (match: readonly string[]) => string | undefined;

/** One thing that is written otherwise than it is read. */
export interface SpeechRule {
  /** Sticky: tried at one place of the text, and may look at what stands before it. */
  readonly pattern: RegExp;
  readonly say: Say;
}

/** A rule from the source of its pattern, which is tried where the scan stands. */
export function rule(source: string, say: Say): SpeechRule {
  return { pattern: new RegExp(source, 'yu'), say };
}

/** Any of these words, the longest first, so that 平方米 is not taken for 平方. */
export function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((one, other) => other.length - one.length).join('|')})`;
}

/** A word as a pattern that finds itself. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
