import type { PlannedFile } from '../output/planned-file.js';
import type { Site } from '../render/site/site.js';
import { readWhole } from '../source/attachment.js';

/** The files that entries name, one in memory at a time. */
export async function* attachmentFiles(site: Site, files: ReadonlySet<string>): AsyncGenerator<PlannedFile> {
  for (const file of files) {
    const path = site.files.target(file);
    if (path !== undefined) yield { path, content: await readWhole(site.workspace.root, file) };
  }
}
