import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { UsageError } from '../../diagnostics/errors.js';
import { finding } from '../../import/finding.js';
import { IMPORT_KINDS, readImportFile, type ImportFile } from '../../import/read/read-import-file.js';
import type { Io } from '../../io.js';
import { pathKind } from '../../source/path-kind.js';
import { readBytes } from '../../source/read-source.js';
import { IMPORT_COMMAND_MESSAGES as M } from '../import-messages.js';

/** Opens a workbook that a person has named. A path that is none is the caller's fault, what is in the file is a finding. */
export async function openFile(
  file: string,
  io: Pick<Io, 'cwd'>,
): Promise<{ readonly workbook: ImportFile } | { readonly problem: Diagnostic }> {
  const kind = await pathKind(resolve(io.cwd, file));
  if (kind === 'none') throw new UsageError(M.noSuchFile(file));
  if (kind === 'folder') throw new UsageError(M.isFolder(file));
  if (!IMPORT_KINDS.some((end) => file.toLowerCase().endsWith(end)))
    throw new UsageError(M.badKind(file, IMPORT_KINDS));
  const read = await readBytes(io.cwd, file);
  if ('problem' in read) return read;
  const workbook = await readImportFile(file, read.bytes);
  return 'problem' in workbook ? { problem: finding('import-file', workbook.problem, { file }) } : { workbook };
}
