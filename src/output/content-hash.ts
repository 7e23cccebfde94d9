import { hash } from 'node:crypto';

/** Characters of a {@link contentHash}. */
export const HASH_LENGTH = 20;

/** A short hash of bytes or text, to tell whether two contents are the same. */
export function contentHash(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, HASH_LENGTH);
}
