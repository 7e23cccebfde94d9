import { contentKey } from '../cache/content-cache.js';
import { catalogFromSource } from '../catalog/load-catalog.js';
import { catalogProgress } from '../deadlines/catalog-progress.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Catalog } from '../model/catalog.js';
import type { Guide } from '../model/guide.js';
import type { CountyFolder } from '../model/workspace.js';
import type { OutputFolder } from '../output/output-folder.js';
import type { KeptGroup, PlannedGroup } from '../output/planned-file.js';
import { indexCatalog, type CatalogIndex } from '../render/search/catalog-index.js';
import { catalogPages } from '../render/site/catalog-pages.js';
import type { CatalogSummary } from '../render/site/catalog-summary.js';
import { progressSummary } from '../render/site/progress-summary.js';
import type { Site } from '../render/site/site.js';
import { readBytes, sourceFromBytes } from '../source/read-source.js';
import type { CatalogMemory, CatalogSources } from './catalog-memory.js';

/** What one catalog adds to the site. */
export interface CompiledCatalog {
  readonly planned: PlannedGroup | KeptGroup;
  readonly summary: CatalogSummary;
  readonly index: CatalogIndex;
  readonly diagnostics: readonly Diagnostic[];
  /** There is a file, and nothing could be made of it. */
  readonly isUnreadable: boolean;
}

/** Compiles a domain of a county, or keeps what the last run made when nothing it depends on has changed. */
export async function compileCatalog(
  site: Site,
  folder: CountyFolder,
  guide: Guide,
  memory: CatalogMemory,
  output: OutputFolder,
): Promise<CompiledCatalog> {
  const { root } = site.workspace;
  const group = `${folder.county.slug}/${guide.slug}`;
  const file = folder.catalogFiles.get(guide.domain);
  const read = file === undefined ? undefined : await readBytes(root, file);
  const bytes = read && 'bytes' in read ? read.bytes : new Uint8Array();
  const sourcesKey = contentKey([fingerprintOf(site, folder, guide), file ?? '', bytes]);

  const known = memory.sources(group, sourcesKey);
  if (known) {
    const fingerprint = await fingerprintWith(site, sourcesKey, known);
    const result = output.holds(group, fingerprint) ? memory.result(group, fingerprint) : undefined;
    if (result) return { planned: { keep: group }, ...result, diagnostics: [], isUnreadable: false };
  }

  const loaded =
    file === undefined || !read || 'problem' in read
      ? { diagnostics: read && 'problem' in read ? [read.problem] : [] }
      : await catalogFromSource(site.workspace, folder, guide, sourceFromBytes(root, file, bytes));
  const catalog = 'catalog' in loaded ? loaded.catalog : undefined;
  const progress = catalogProgress({ guide, county: folder.county, catalog, file, asOf: site.options.asOf });
  const pages = catalogPages(site, folder, guide, catalog, progressSummary(progress));
  const index = indexCatalog(folder.county.name, guide.domain, pages.searchEntries());
  const sources: CatalogSources = { tables: tablesOf(catalog), attachments: pages.summary.files };
  const fingerprint = await fingerprintWith(site, sourcesKey, sources);
  const isSound = loaded.diagnostics.length === 0;
  // What has faults is compiled again each time, so that they are told each time.
  if (isSound) memory.store(group, sourcesKey, sources, fingerprint, { summary: pages.summary, index });
  return {
    planned: { group, fingerprint, files: pages.files },
    summary: pages.summary,
    index,
    diagnostics: loaded.diagnostics,
    isUnreadable: file !== undefined && catalog === undefined,
  };
}

/** Hash of all that a catalog's pages depend on, but for the files beside it. */
function fingerprintOf(site: Site, folder: CountyFolder, guide: Guide): string {
  const { county, profile, folder: path } = folder;
  return contentKey([site.fingerprint, JSON.stringify([county, profile, path, guide])]);
}

/** The same with the files beside it: tables by their content, attachments by whether they are there. */
async function fingerprintWith(site: Site, key: string, { tables, attachments }: CatalogSources): Promise<string> {
  const parts: (string | Uint8Array)[] = [key];
  for (const table of tables) {
    const read = await readBytes(site.workspace.root, table);
    parts.push(table, 'bytes' in read ? read.bytes : '');
  }
  for (const file of attachments) parts.push(file, site.files.target(file) ?? '');
  return contentKey(parts);
}

function tablesOf(catalog: Catalog | undefined): string[] {
  const items = [...(catalog?.items ?? []), ...(catalog?.localItems ?? [])];
  return [...new Set(items.flatMap(({ dataFile }) => dataFile ?? []))];
}
