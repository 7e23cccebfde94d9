import { statSync } from 'node:fs';

/** Tells one build of the program from another of the same version: when this very file was written. */
export function programStamp(): string {
  const { mtimeMs, size } = statSync(new URL(import.meta.url));
  return `${mtimeMs}-${size}`;
}
