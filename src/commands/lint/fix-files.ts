import type { HiddenRange } from '../../diagnostics/excerpt.js';
import type { Io } from '../../io.js';
import { checkBytes, type CatalogFile } from '../../lint/check/check-catalog.js';
import type { CheckContext } from '../../lint/check/check-context.js';
import { mendBytes, type Judged, type MendedFile } from '../../lint/fix/mend-bytes.js';
import { decodeBytes } from '../../source/decode.js';
import { readBytes, sourceFromBytes } from '../../source/read-source.js';
import { replaceInWorkspace } from '../write-output.js';
import { maskedPatch } from './masked-patch.js';
import { LINT_COMMAND_MESSAGES as M } from './messages.js';

/** `write` changes files; `show` prints what would change. */
export type FixMode = 'write' | 'show';

/**
 * Mends catalogs, profiles and tables one by one, or shows how they would be mended; answers how many files that concerns.
 * Each is written beside and renamed, so a killed run leaves files whole.
 */
export async function fixFiles(
  context: CheckContext,
  catalogs: readonly CatalogFile[],
  profiles: readonly string[],
  mode: FixMode,
  io: Io,
): Promise<number> {
  const tables = new Set<string>();
  let changed = 0;
  for (const catalog of catalogs) if (await fixCatalog(context, catalog, tables, mode, io)) changed += 1;
  for (const file of profiles) if (await fixProfile(context.workspace.root, file, mode, io)) changed += 1;
  for (const file of tables) if (await recode(context.workspace.root, file, mode, io)) changed += 1;
  io.stderr.write(`${mode === 'show' ? M.dryRunTotal(changed) : M.fixTotal(changed)}\n`);
  return changed;
}

async function fixCatalog(
  context: CheckContext,
  catalog: CatalogFile,
  tables: Set<string>,
  mode: FixMode,
  io: Io,
): Promise<boolean> {
  const { root } = context.workspace;
  const read = await readBytes(root, catalog.file);
  if ('problem' in read) return false; // the check that follows reports it
  let hidden: readonly HiddenRange[] | undefined;
  const judge = async (bytes: Uint8Array): Promise<Judged> => {
    const { source, located } = await checkBytes(context, catalog, bytes);
    hidden ??= located.hidden; // those of the file as it was
    const diagnostics = located.findings.map(({ diagnostic }) => diagnostic);
    for (const { place, fix } of diagnostics) {
      if (fix?.type === 're-encode' && place.file !== catalog.file) tables.add(place.file);
    }
    return { source, diagnostics };
  };
  return put(root, catalog.file, await mendBytes(read.bytes, judge, true), hidden ?? [], mode, io);
}

/** 概况.yaml: bytes and syntax only. */
async function fixProfile(root: string, file: string, mode: FixMode, io: Io): Promise<boolean> {
  const read = await readBytes(root, file);
  if ('problem' in read) return false;
  const judge = (bytes: Uint8Array): Promise<Judged> => {
    const source = sourceFromBytes(root, file, bytes);
    return Promise.resolve({ source, diagnostics: source.diagnostics });
  };
  return put(root, file, await mendBytes(read.bytes, judge, false), [], mode, io);
}

/** A CSV that is not UTF-8. */
async function recode(root: string, file: string, mode: FixMode, io: Io): Promise<boolean> {
  const read = await readBytes(root, file);
  if ('problem' in read) return false;
  const { text, isDamaged } = decodeBytes(read.bytes);
  if (isDamaged) return false;
  return put(root, file, { before: text, after: text, fixed: 1, hasChanged: true }, [], mode, io);
}

function put(
  root: string,
  file: string,
  mended: MendedFile,
  hidden: readonly HiddenRange[],
  mode: FixMode,
  io: Io,
): boolean {
  if (!mended.hasChanged) return false;
  if (mode === 'show') {
    io.stdout.write(
      mended.before === mended.after
        ? `${M.wouldRecode(file)}\n`
        : maskedPatch(file, mended.before, mended.after, hidden),
    );
  } else {
    replaceInWorkspace(root, file, mended.after);
    io.stderr.write(`${mended.fixed > 0 ? M.fixed(file, mended.fixed) : M.tidied(file)}\n`);
  }
  return true;
}
