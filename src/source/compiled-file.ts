import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packageRoot } from './package-root.js';

/** The fingerprint under which something made from a file at build time is found again. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The address of a file that scripts/build.mjs made from others: compiled schemas and templates, the guides as read.
 * Undefined where the sources run uncompiled, in tests: whatever it saves is then made anew.
 */
export function compiledFile(name: string): URL | undefined {
  return isCompiled() ? pathToFileURL(join(packageRoot(), 'dist', 'lib', 'compiled', name)) : undefined;
}

/** Whether this is the built program, and not its sources run by a test. */
export function isCompiled(): boolean {
  return dirname(fileURLToPath(import.meta.url)).startsWith(join(packageRoot(), 'dist'));
}

/** Reads such a file; undefined where it is not there. */
export function readCompiledText(name: string): string | undefined {
  const file = compiledFile(name);
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
