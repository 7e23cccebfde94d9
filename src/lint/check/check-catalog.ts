import { contentKey } from '../../cache/content-cache.js';
import { findAttachments } from '../../catalog/find-attachments.js';
import { catalogFromSource, type LoadedCatalog } from '../../catalog/load-catalog.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { applySuppressions, readSuppressions } from '../../diagnostics/suppress.js';
import type { Finding } from '../../diagnostics/finding.js';
import type { Guide } from '../../model/guide.js';
import type { CountyFolder } from '../../model/workspace.js';
import { readBytes, sourceFromBytes } from '../../source/read-source.js';
import type { SourceFile } from '../../source/source-file.js';
import { contentSpans } from '../fix/tidy-lines.js';
import { lintCatalog } from '../lint-catalog.js';
import { locateFindings, type LocatedFindings } from '../locate-findings.js';
import { judgeReaderFindings } from '../reader-findings.js';
import type { CheckContext } from './check-context.js';
import { withExcerpts } from './excerpts.js';
import type { RememberedFindings } from './finding-cache.js';

/** One catalog file of a workspace, and what its name says of it. */
export interface CatalogFile {
  readonly file: string;
  readonly county: CountyFolder;
  readonly guide: Guide;
}

/** What is known of a catalog without checking it: its findings when nothing has changed or it cannot be read; else its size. */
export async function recallCatalog(
  context: CheckContext,
  catalog: CatalogFile,
): Promise<readonly Finding[] | { readonly bytes: number }> {
  const { times, workspace, cache } = context;
  const { file, county } = catalog;
  times.checked += 1;
  const read = await times.measureAsync('read', () => readBytes(workspace.root, file));
  if ('problem' in read) return unreadable(context, catalog, read.problem);
  const { bytes } = read;
  if (!cache) return { bytes: bytes.byteLength };
  const key = times.measure('cache', () => cache.keyOf(file, county, bytes));
  const remembered = times.measure('cache', () => cache.read(file, key));
  if (!remembered) return { bytes: bytes.byteLength };
  const isSame = await times.measureAsync('cache', () => isStillSo(workspace.root, county.folder, remembered));
  if (!isSame) return { bytes: bytes.byteLength };
  times.cached += 1;
  return withExcerpts(context, bytes, remembered);
}

/** Everything wrong with one catalog of the workspace; remembered for the next run. */
export async function checkCatalog(context: CheckContext, catalog: CatalogFile): Promise<readonly Finding[]> {
  const { times, workspace, cache } = context;
  const { file, county } = catalog;
  const read = await times.measureAsync('read', () => readBytes(workspace.root, file));
  if ('problem' in read) return unreadable(context, catalog, read.problem);
  const { bytes } = read;
  const checked = await checkBytes(context, catalog, bytes);
  if (!cache) return checked.findings;
  await times.measureAsync('cache', async () => {
    const tables = await hashTables(workspace.root, checked.tables);
    const { findings, hidden } = checked.located;
    const key = cache.keyOf(file, county, bytes);
    cache.write(file, key, { tables, attachments: checked.attachments, findings, hidden });
  });
  return checked.findings;
}

/** What a check of bytes answers: findings to report, and what a cache needs. */
export interface CheckedBytes {
  readonly findings: readonly Finding[];
  readonly located: LocatedFindings;
  /** Bulk tables that the catalog refers to. */
  readonly tables: readonly string[];
  /** Files that its entries name, as they stand. */
  readonly attachments: RememberedFindings['attachments'];
  readonly source: SourceFile;
}

/** Everything wrong with a catalog whose bytes are at hand: read from disk, from an editor, or half mended. */
export async function checkBytes(
  context: CheckContext,
  catalog: CatalogFile,
  bytes: Uint8Array,
): Promise<CheckedBytes> {
  const { workspace, times, asOf, settings, ruleStats } = context;
  const { file, county, guide } = catalog;
  const { source, loaded } = await times.measureAsync('parse', async () => {
    const parsed = sourceFromBytes(workspace.root, file, bytes);
    return { source: parsed, loaded: await catalogFromSource(workspace, county, guide, parsed) };
  });
  const diagnostics = times.measure('rules', () =>
    lintCatalog({ workspace, county, guide, loaded, asOf, settings, stats: ruleStats }),
  );
  const located = times.measure('locate', () => suppressed(context, source, locateFindings(source, diagnostics)));
  return {
    findings: withExcerpts(context, bytes, located, source.lines),
    located,
    tables: tablesOf(loaded),
    attachments: [...(loaded.attachments ?? [])],
    source,
  };
}

function suppressed(context: CheckContext, source: SourceFile, located: LocatedFindings): LocatedFindings {
  const { settings } = context;
  const suppressions = readSuppressions(source.text, (offset) => isContent(source.text, offset));
  if (suppressions.length === 0) return located;
  const { kept, diagnostics } = applySuppressions(source.file, located.findings, suppressions, {
    isKnown: (rule) => settings.severities.has(rule),
    isOn: (rule) => settings.severities.get(rule) !== 'off',
  });
  const own = locateFindings(source, judgeReaderFindings(diagnostics, settings, {}, context.ruleStats));
  return { findings: [...kept, ...own.findings], hidden: located.hidden };
}

function isContent(text: string, offset: number): boolean {
  return (contentSpans(text) ?? []).some(({ start, end }) => start <= offset && offset < end);
}

function unreadable(context: CheckContext, { county, guide }: CatalogFile, problem: Diagnostic): readonly Finding[] {
  const { workspace, asOf, settings, ruleStats } = context;
  const loaded = { diagnostics: [problem] };
  return locateFindings(undefined, lintCatalog({ workspace, county, guide, loaded, asOf, settings, stats: ruleStats }))
    .findings;
}

function tablesOf({ catalog }: LoadedCatalog): string[] {
  const items = [...(catalog?.items ?? []), ...(catalog?.localItems ?? [])];
  return [...new Set(items.flatMap(({ dataFile }) => (dataFile === undefined ? [] : [dataFile])))];
}

async function hashTables(root: string, files: readonly string[]): Promise<(readonly [string, string])[]> {
  const hashes: (readonly [string, string])[] = [];
  for (const file of files) hashes.push([file, await hashOf(root, file)]);
  return hashes;
}

/** Whether the files that a catalog names are as they were: tables by their content, attachments by whether they are there. */
async function isStillSo(root: string, folder: string, remembered: RememberedFindings): Promise<boolean> {
  for (const [file, hash] of remembered.tables) if ((await hashOf(root, file)) !== hash) return false;
  const before = new Map(remembered.attachments);
  const now = await findAttachments(root, folder, before.keys());
  return [...now].every(([file, state]) => JSON.stringify(state) === JSON.stringify(before.get(file)));
}

async function hashOf(root: string, file: string): Promise<string> {
  const read = await readBytes(root, file);
  return 'bytes' in read ? contentKey([read.bytes]) : '';
}
