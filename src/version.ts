import { createRequire } from 'node:module';
import { packageRoot } from './source/package-root.js';

let version: string | undefined;

/** The version of the program, from its package.json. */
export function programVersion(): string {
  if (version === undefined) {
    const manifest = createRequire(import.meta.url)(`${packageRoot()}/package.json`) as { version: string }; // our own package.json
    version = manifest.version;
  }
  return version;
}
