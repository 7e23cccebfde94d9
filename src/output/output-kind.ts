import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Types of file system that hold no files of ours, as statfs names them: proc and sysfs of Linux. */
const KERNEL_FILE_SYSTEMS: ReadonlySet<number> = new Set([0x9fa0, 0x62656572]);

/**
 * How a path that a person names for output can be written: `file` beside and renamed, `stream` (a terminal, a pipe, /dev/null)
 * only into what is there, since a rename would put a file in its place. `none`: nothing can stand there; to make folders in
 * /proc, Node would try for ever.
 */
export function outputKind(path: string): 'file' | 'stream' | 'none' {
  if (existsSync(path)) {
    const stats = statSync(path);
    return stats.isFile() || stats.isDirectory() ? 'file' : 'stream';
  }
  let folder = dirname(path);
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  return isOfKernel(folder) ? 'none' : 'file';
}

function isOfKernel(folder: string): boolean {
  try {
    return KERNEL_FILE_SYSTEMS.has(statfsSync(folder).type);
  } catch {
    return false; // not to be looked into: the write will tell why
  }
}
