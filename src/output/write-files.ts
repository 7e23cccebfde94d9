import { openOutput } from './output-folder.js';
import type { Planned } from './planned-file.js';
import type { WriteSummary } from './write-summary.js';

/**
 * Makes an output folder hold exactly the planned files, beside any that others put there: new content is written beside and renamed,
 * unchanged files are left alone, files of an earlier run that nobody plans any more go. Until the last planned file
 * has been taken nothing changes; a run that is killed leaves the previous output whole; a second run waits for the first.
 */
export async function writeFiles(
  outDir: string,
  files: AsyncIterable<Planned> | Iterable<Planned>,
): Promise<WriteSummary> {
  const output = await openOutput(outDir);
  return output.write(files);
}
