import { cleanLine } from './clean-text.js';

/** A link that a page may carry: absolute http or https. `javascript:`, `data:`, `file:` and the like answer undefined. */
export function safeLink(link: string): string | undefined {
  const text = cleanLine(link);
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  // A link with a user name shows one host and goes to another.
  if (url.username !== '' || url.password !== '') return undefined;
  return url.href;
}
