import { FileFinder, type FileState } from '../source/file-finder.js';

/** Files that entries name, as `附件: 附件/预算表.xlsx` gives them, and how each stands. Keys are paths from the workspace root. */
export type AttachmentStates = ReadonlyMap<string, FileState>;

/** Looks up the files that a catalog of a county names; without any, the disk is not asked. */
export async function findAttachments(
  root: string,
  folder: string,
  files: Iterable<string>,
): Promise<AttachmentStates> {
  const states = new Map<string, FileState>();
  const finder = new FileFinder(root, folder);
  for (const file of files) {
    if (!states.has(file)) states.set(file, await finder.find(file.slice(folder.length + 1)));
  }
  return states;
}
