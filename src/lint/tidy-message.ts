import { maskPrivateText } from '../text/masks.js';

/** Longest message; what was typed into it may hold megabytes. */
const MAX_LENGTH = 600;
const HEAD = 320;
const TAIL = 200;
/** Cut off on either side of a gap after masking, so that no half of a private value stays. */
const MARGIN = 40;

/** A message without private values, its middle left out where it is very long; the advice at its end stays. */
export function tidyMessage(message: string): string {
  if (message.length <= MAX_LENGTH) return maskPrivateText(message);
  const head = maskPrivateText(message.slice(0, HEAD + MARGIN));
  const tail = maskPrivateText(message.slice(-TAIL - MARGIN));
  return `${head.slice(0, HEAD)}…${tail.slice(-TAIL)}`;
}
