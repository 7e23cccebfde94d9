import type { Subject } from '../diagnostics/diagnostic.js';
import { tidyMessage } from './tidy-message.js';

/** A subject without private values: names and units are typed by hand, and people type anything anywhere. */
export function maskSubject(subject: Subject): Subject {
  const masked: Record<string, string> = {};
  for (const [key, text] of Object.entries(subject) as [string, string | undefined][]) {
    if (text !== undefined) masked[key] = tidyMessage(text);
  }
  return masked;
}
