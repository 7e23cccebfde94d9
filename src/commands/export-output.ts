import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from '../diagnostics/errors.js';
import type { Io } from '../io.js';
import { replaceFile } from '../output/replace-file.js';
import type { WorkbookPlan } from '../render/workbook/sheet-plan.js';
import { writeWorkbook } from '../render/workbook/write-workbook.js';
import { EXPORT_MESSAGES as M } from './export-messages.js';
import type { ExportTarget } from './export-options.js';
import { checkOutput } from './write-output.js';

/** Where reports go when nobody says. */
const DEFAULT_FOLDER = 'dist/reports';

/** The absolute path that a workbook will have; throws UsageError for a target that cannot be. */
export function targetPath(target: ExportTarget, root: string, name: string, io: Pick<Io, 'cwd'>): string {
  const fromCwd = (path: string): string => (isAbsolute(path) ? path : resolve(io.cwd, path));
  if (target.output !== undefined && target.out !== undefined) throw new UsageError(M.bothTargets);
  if (target.output === undefined)
    return resolve(target.out === undefined ? resolve(root, DEFAULT_FOLDER) : fromCwd(target.out), fileName(name));
  if (!/\.xlsx$/iu.test(target.output)) throw new UsageError(M.notXlsx(target.output));
  return fromCwd(target.output);
}

/** Writes a workbook beside its target, then swaps it in, and says so. */
export function exportWorkbook(plan: WorkbookPlan, path: string, io: Io): void {
  const shown = shownPath(path, io.cwd);
  checkOutput(path, shown);
  const bytes = writeWorkbook(plan);
  try {
    replaceFile(path, bytes);
  } catch (error) {
    throw explainWriteError(error, shown);
  }
  io.stdout.write(`${M.written(shown, plan.sheets.length)}\n`);
}

/** What a failed write means to the person at the keyboard; anything unexpected stays as it is. */
export function explainWriteError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    // Windows answers with either when another program has the file open.
    case 'EBUSY':
    case 'EPERM':
      return new UsageError(M.locked(path));
    case 'EACCES':
      // Windows also says EACCES of an open file; elsewhere it is a matter of permissions.
      return new UsageError(sep === '\\' ? M.locked(path) : M.readOnly(path));
    case 'EROFS':
      return new UsageError(M.readOnly(path));
    case 'ENOSPC':
    case 'EDQUOT':
      return new UsageError(M.full(path));
    case 'EISDIR':
      return new UsageError(M.isFolder(path));
    case 'ENOTDIR':
    case 'EEXIST':
      return new UsageError(M.notAFolder(path));
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return new UsageError(M.badName(path));
    default:
      return error;
  }
}

/** A file name that every system takes; the name of a county or domain could hold anything. */
export function fileName(name: string): string {
  return name.replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, '_');
}

function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short.replaceAll(sep, '/');
}
