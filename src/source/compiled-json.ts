import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The fingerprint under which something made from a file at build time is found again. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads a JSON file that scripts/build.mjs wrote beside a module, by the module's own URL.
 * Undefined where the sources run uncompiled, in tests: whatever it saves is then made anew.
 */
export function readCompiledJson(name: string, moduleUrl: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(name, moduleUrl), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
