import { contentKey } from '../cache/content-cache.js';
import { catalogFromSource } from '../catalog/load-catalog.js';
import { catalogProgress } from '../deadlines/catalog-progress.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Catalog } from '../model/catalog.js';
import type { Guide } from '../model/guide.js';
import type { KeptGroup, PlannedFile, StagedGroup } from '../output/planned-file.js';
import type { Stager } from '../output/stager.js';
import { indexCatalog, type CatalogIndex } from '../render/search/catalog-index.js';
import { textFiles, textFilesFolder } from '../render/search/index-script.js';
import type { Segments } from '../render/search/segments.js';
import { catalogPages, type CatalogPages } from '../render/site/catalog-pages.js';
import { progressSummary } from '../render/site/progress-summary.js';
import { searchSegments } from '../render/site/search-entries.js';
import type { Site } from '../render/site/site.js';
import { readBytes, sourceFromBytes, type ReadBytes } from '../source/read-source.js';
import type { CatalogMemory } from './catalog-memory.js';
import { catalogName, type CatalogTask } from './catalog-task.js';
import { headOf, sectionsOf, type CatalogSources, type CompiledCatalog } from './compiled-catalog.js';

/** Compiles catalogs one by one, or finds what the last run made of them when nothing they depend on has changed. */
export class CatalogCompiler {
  readonly #site: Site;
  readonly #memory: CatalogMemory;
  readonly #stager: Stager;
  readonly #segments: Segments;
  readonly #guideKeys = new Map<Guide, string>();

  constructor(site: Site, memory: CatalogMemory, stager: Stager) {
    this.#site = site;
    this.#memory = memory;
    this.#stager = stager;
    this.#segments = searchSegments(site);
  }

  /** What the last run made, if it stands and would come out the same; otherwise the bytes that a compilation would have to go through. */
  async recall(task: CatalogTask): Promise<CompiledCatalog | { readonly bytes: number }> {
    const read = await this.#read(task);
    const key = this.#sourcesKey(task, read);
    const sections = this.#memory.catalog(catalogName(task), key);
    const bytes = bytesOf(read).byteLength;
    if (!sections) return { bytes };
    const { sources, fingerprint, groups } = headOf(sections);
    if ((await this.#fingerprint(key, sources)) !== fingerprint) return { bytes };
    if (!groups.every(([name, made]) => this.#stager.standing.holds(name, made))) return { bytes };
    return { planned: groups.map(([name]) => ({ keep: name })), sections, diagnostics: [], isUnreadable: false };
  }

  /** Compiles a catalog and stages its files; those of items that have not changed are kept. */
  async compile(task: CatalogTask): Promise<CompiledCatalog> {
    const { folder, guide } = task;
    const { asOf } = this.#site.options;
    const read = await this.#read(task);
    const loaded = await this.#load(task, read);
    const { diagnostics } = loaded;
    const catalog = loaded.catalog ?? (await this.#lastReadable(task));
    const file = folder.catalogFiles.get(guide.domain);
    const progress = catalogProgress({ guide, county: folder.county, catalog, file, asOf });
    const pages = catalogPages(this.#site, folder, guide, catalog, progressSummary(progress));
    const index = indexCatalog(folder.county.name, guide.domain, pages.searchEntries());

    const planned = this.#stage(task, pages, index);
    const key = this.#sourcesKey(task, read);
    const sources: CatalogSources = { tables: tablesOf(catalog), attachments: pages.summary.files };
    const fingerprint = await this.#fingerprint(key, sources);
    const groups = planned.map(([name, made]) => [name, made] as const);
    const head = { sources, fingerprint, groups, summary: pages.summary, index: index.head };
    const sections = sectionsOf(head, pages.parts, index);
    if (loaded.catalog) this.#memory.storeReadable(catalogName(task), bytesOf(read));
    // What has faults is compiled again each time, so that they are told each time.
    if (diagnostics.length === 0) this.#memory.storeCatalog(catalogName(task), key, sections);
    return {
      planned: planned.map(([, , group]) => group),
      sections,
      diagnostics,
      isUnreadable: file !== undefined && loaded.catalog === undefined,
    };
  }

  #stage(task: CatalogTask, pages: CatalogPages, index: CatalogIndex): NamedGroup[] {
    const base = this.#placeKey(task);
    const planned = pages.groups.map((group) =>
      this.#group(group.name, contentKey([base, group.basis]), () => group.files()),
    );
    if (index.texts.length === 0) return planned;
    const segment = this.#segments.of(task.folder.county.name, task.guide.domain);
    const texts = this.#group(textFilesFolder(segment), index.head.version, () => textFiles(segment, index.texts));
    return [...planned, texts];
  }

  #group(group: string, fingerprint: string, files: () => Iterable<PlannedFile>): NamedGroup {
    if (this.#stager.standing.holds(group, fingerprint)) return [group, fingerprint, { keep: group }];
    return [group, fingerprint, this.#stager.stageGroup(group, fingerprint, files())];
  }

  async #read({ folder, guide }: CatalogTask): Promise<ReadBytes | undefined> {
    const file = folder.catalogFiles.get(guide.domain);
    return file === undefined ? undefined : readBytes(this.#site.workspace.root, file);
  }

  async #load(
    { folder, guide }: CatalogTask,
    read: ReadBytes | undefined,
  ): Promise<{ readonly catalog?: Catalog; readonly diagnostics: readonly Diagnostic[] }> {
    const { workspace } = this.#site;
    const file = folder.catalogFiles.get(guide.domain);
    if (file === undefined || read === undefined) return { diagnostics: [] };
    if ('problem' in read) return { diagnostics: [read.problem] };
    return catalogFromSource(workspace, folder, guide, sourceFromBytes(workspace.root, file, read.bytes));
  }

  /** A catalog as it was before it became unreadable, for a preview. */
  async #lastReadable(task: CatalogTask): Promise<Catalog | undefined> {
    const bytes = this.#memory.readable(catalogName(task));
    return bytes && (await this.#load(task, { bytes })).catalog;
  }

  /** Hash of what all pages of a catalog depend on, but for its own content. */
  #placeKey({ folder, guide }: CatalogTask): string {
    let guideKey = this.#guideKeys.get(guide);
    if (guideKey === undefined) {
      guideKey = contentKey([JSON.stringify(guide)]);
      this.#guideKeys.set(guide, guideKey);
    }
    const { county, profile, folder: path } = folder;
    const segment = this.#segments.of(county.name, guide.domain);
    return contentKey([this.#site.fingerprint, guideKey, JSON.stringify([county, profile, path, segment])]);
  }

  /** The same with its content. */
  #sourcesKey(task: CatalogTask, read: ReadBytes | undefined): string {
    const file = task.folder.catalogFiles.get(task.guide.domain);
    return contentKey([this.#placeKey(task), file ?? '', bytesOf(read)]);
  }

  /** The same with the files beside it: tables by their content, attachments by whether they are there. */
  async #fingerprint(key: string, { tables, attachments }: CatalogSources): Promise<string> {
    const parts: (string | Uint8Array)[] = [key];
    for (const table of tables) {
      const read = await readBytes(this.#site.workspace.root, table);
      parts.push(table, 'bytes' in read ? read.bytes : '');
    }
    for (const file of attachments) parts.push(file, this.#site.files.target(file) ?? '');
    return contentKey(parts);
  }
}

type NamedGroup = readonly [name: string, fingerprint: string, group: StagedGroup | KeptGroup];

function bytesOf(read: ReadBytes | undefined): Uint8Array {
  return read && 'bytes' in read ? read.bytes : new Uint8Array();
}

function tablesOf(catalog: Catalog | undefined): string[] {
  const items = [...(catalog?.items ?? []), ...(catalog?.localItems ?? [])];
  return [...new Set(items.flatMap(({ dataFile }) => dataFile ?? []))];
}
