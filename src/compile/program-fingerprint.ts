import { fileURLToPath } from 'node:url';
import { readWhole } from '../source/attachment.js';

/** Changes when the compiled program does, so that a new version never keeps the pages of an old one. Written by the build. */
export async function programFingerprint(): Promise<string> {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  return Buffer.from(await readWhole(folder, 'build-id')).toString('utf8');
}
