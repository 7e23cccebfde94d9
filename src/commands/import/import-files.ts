import { loadWorkspace } from '../../catalog/load-workspace.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { UsageError } from '../../diagnostics/errors.js';
import type { ExitCode } from '../../diagnostics/exit-code.js';
import { planImport } from '../../import/plan-import.js';
import { IMPORT_MESSAGES } from '../../import/messages.js';
import type { Io } from '../../io.js';
import { maskedPatch } from '../lint/masked-patch.js';
import { workspaceRoot } from '../options.js';
import { IMPORT_COMMAND_MESSAGES as M } from '../import-messages.js';
import { CatalogTexts } from './catalog-texts.js';
import { findingLines } from './finding-lines.js';
import { findTarget } from './find-target.js';
import { openFile } from './open-file.js';
import { summaryLines, type ImportedFile } from './summary-lines.js';
import { withImportLock } from './with-import-lock.js';

/** Options of `zwgk import`. */
export interface ImportOptions {
  readonly files: readonly string[];
  readonly workspace: string;
  readonly county: readonly string[];
  readonly domain: readonly string[];
  readonly item: readonly string[];
  readonly replace?: boolean;
  readonly dryRun?: boolean;
}

/** Reads every workbook, merges each into its catalog, and writes the catalogs when nothing at all is wrong. */
export async function importFiles(options: ImportOptions, io: Io): Promise<ExitCode> {
  if (options.item.length > 1) throw new UsageError(M.oneItem);
  if (options.county.length > 1 || options.domain.length > 1) throw new UsageError(M.oneCounty);
  const root = workspaceRoot(options.workspace, io);
  if (options.dryRun) return importUnderLock(root, options, io);
  return withImportLock(root, io, () => importUnderLock(root, options, io));
}

async function importUnderLock(root: string, options: ImportOptions, io: Io): Promise<ExitCode> {
  const { workspace } = await loadWorkspace(root);
  const texts = new CatalogTexts(root);
  const faults: Diagnostic[] = [];
  const imported: ImportedFile[] = [];
  for (const file of options.files) {
    const opened = await openFile(file, io);
    if ('problem' in opened) {
      faults.push(opened.problem);
      continue;
    }
    const { workbook } = opened;
    if (workbook.hasMacros) io.stderr.write(`${M.finding(file, IMPORT_MESSAGES.macros)}\n`);
    const target = findTarget(workspace, workbook, options);
    if ('problem' in target) {
      faults.push(target.problem);
      continue;
    }
    const catalog = await texts.open(target.county, target.guide);
    if ('problems' in catalog) {
      faults.push(...catalog.problems);
      continue;
    }
    const { county, guide } = target;
    const { source, isNew } = catalog;
    const item = texts.itemOf(source, guide, options.item[0]);
    const plan = planImport({
      workbook,
      // Of a catalog that is not there, nothing can have been changed since.
      ...(!isNew && workbook.base && { base: workbook.base }),
      source,
      guide,
      county: county.county.name,
      folder: county.folder,
      ...(item && { item }),
      isReplacing: options.replace ?? false,
    });
    faults.push(...plan.diagnostics);
    const change = texts.put(source, plan.text);
    imported.push({ county: county.county.name, guide, file: source.file, isNew, items: plan.items, ...change });
  }
  if (faults.length > 0) {
    for (const line of findingLines(faults)) io.stdout.write(`${line}\n`);
    return 1;
  }
  return finish(texts, imported, options.dryRun ?? false, io);
}

async function finish(
  texts: CatalogTexts,
  imported: readonly ImportedFile[],
  isDry: boolean,
  io: Io,
): Promise<ExitCode> {
  const changed = texts.changed();
  if (isDry) {
    for (const { file, before, after } of changed) io.stdout.write(maskedPatch(file, before, after, []));
    for (const line of summaryLines(imported)) io.stderr.write(`${line}\n`);
    io.stderr.write(`${M.dryRunOnly}\n`);
    return 0;
  }
  await texts.write();
  for (const line of summaryLines(imported)) io.stdout.write(`${line}\n`);
  if (changed.length > 0) io.stdout.write(`${M.next(changed.map(({ file }) => file))}\n`);
  return 0;
}
