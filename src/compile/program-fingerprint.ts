import { readCompiledText } from '../source/compiled-file.js';

/** Changes when the compiled program does, so that a new version never keeps the pages of an old one. Written by the build. */
export function programFingerprint(): string {
  return readCompiledText('build-id') ?? 'uncompiled';
}
