import { join } from 'node:path';
import { loadWorkspace, selectCounties } from './catalog/load-workspace.js';
import { CatalogMemory } from './compile/catalog-memory.js';
import { programFingerprint } from './compile/program-fingerprint.js';
import { compileCatalog, type CompiledCatalog } from './compile/compile-catalog.js';
import { attachmentFiles } from './compile/attachment-files.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { CountyFolder } from './model/workspace.js';
import { openOutput, type OutputFolder, type WriteSummary } from './output/output-folder.js';
import type { Planned } from './output/planned-file.js';
import { SearchCollector } from './render/search/search-collector.js';
import { assetFiles } from './render/site/asset-files.js';
import { cityPages } from './render/site/city-pages.js';
import { countyPages } from './render/site/county-pages.js';
import { inventoryFile } from './render/site/inventory-file.js';
import { searchPage } from './render/site/search-page.js';
import { baseUrlOf, prepareSite, type Site } from './render/site/site.js';
import type { SiteOptions } from './render/site/site-options.js';
import { Summaries, totalOf } from './render/site/summaries.js';
import { loadTemplates } from './render/site/templates.js';

/** What `zwgk compile` was asked for. */
export interface CompileRequest {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Absolute path of the output folder. */
  readonly out: string;
  readonly options: Omit<SiteOptions, 'baseUrl'>;
  /** Absolute address of the site's root; default: the 域名 of the configuration. */
  readonly baseUrl?: string;
  /** Names of counties; empty: all. */
  readonly counties: readonly string[];
  /** Make every file anew. */
  readonly isFresh: boolean;
}

/** What is told on the way. */
export interface CompileNotes {
  /** Another run holds the output folder. */
  readonly onWait: () => void;
  /** A catalog is done. */
  readonly onCatalog: (done: number, total: number) => void;
}

/** What a compile made. */
export interface CompileResult extends WriteSummary {
  readonly counties: number;
  readonly entries: number;
  /** Files that could not be read and so are not on the site. */
  readonly unreadable: readonly Diagnostic[];
  /** Whether catalogs have other faults, for which `zwgk lint` is there. */
  readonly faults: number;
}

/** Compiles a workspace into a site: load, render, write; one catalog in memory at a time. */
export async function compileSite(request: CompileRequest, notes: CompileNotes): Promise<CompileResult> {
  const { workspace, diagnostics } = await loadWorkspace(request.root);
  const counties = selectCounties(workspace, request.counties);
  const options = { ...request.options, baseUrl: baseUrlOf(workspace, request.baseUrl) };
  const site = prepareSite(workspace, counties, options, await loadTemplates(request.root), programFingerprint());
  const output = await openOutput(request.out, { fresh: request.isFresh, onWait: notes.onWait });
  const run = new SiteRun(site, output, request, notes);
  const written = await output.write(run.plan());
  return { ...written, ...run.result(diagnostics) };
}

/** The stations of one compile, in order. */
class SiteRun {
  readonly #site: Site;
  readonly #output: OutputFolder;
  readonly #notes: CompileNotes;
  readonly #memory: CatalogMemory;
  readonly #summaries = new Summaries();
  readonly #search: SearchCollector;
  readonly #attachments = new Set<string>();
  readonly #diagnostics: Diagnostic[] = [];
  readonly #unreadable: Diagnostic[] = [];

  constructor(site: Site, output: OutputFolder, request: CompileRequest, notes: CompileNotes) {
    this.#site = site;
    this.#output = output;
    this.#notes = notes;
    this.#memory = new CatalogMemory(join(request.root, '.zwgk-cache', 'site'), request.out, request.isFresh);
    this.#search = new SearchCollector({
      counties: site.counties.map(({ county }) => county.name),
      domains: site.workspace.guides.map(({ domain }) => domain),
    });
  }

  /** Everything that is to be written, made as it is asked for. */
  async *plan(): AsyncGenerator<Planned> {
    yield* this.#catalogs();
    for (const folder of this.#site.counties) {
      yield* countyPages(this.#site, folder, this.#summaries);
      yield* this.#inventory(folder);
    }
    yield* cityPages(this.#site, this.#summaries);
    yield* attachmentFiles(this.#site, this.#attachments);
    yield* this.#searchFiles();
    yield* assetFiles(this.#site);
  }

  async *#catalogs(): AsyncGenerator<Planned> {
    const { counties, workspace } = this.#site;
    const total = counties.length * workspace.guides.length;
    let done = 0;
    for (const folder of counties) {
      for (const guide of workspace.guides) {
        const compiled = await compileCatalog(this.#site, folder, guide, this.#memory, this.#output);
        this.#collect(compiled);
        yield compiled.planned;
        done += 1;
        this.#notes.onCatalog(done, total);
      }
    }
  }

  #collect(compiled: CompiledCatalog): void {
    this.#summaries.add(compiled.summary);
    this.#search.addCatalog(compiled.index);
    for (const file of compiled.summary.files) this.#attachments.add(file);
    (compiled.isUnreadable ? this.#unreadable : this.#diagnostics).push(...compiled.diagnostics);
  }

  *#inventory(folder: CountyFolder): Generator<Planned> {
    const parts = this.#summaries.ofCounty(folder.county.name).flatMap(({ inventory }) => inventory ?? []);
    const planned = inventoryFile(this.#site, folder, parts, (group, key) => this.#output.holds(group, key));
    if (planned) yield planned;
  }

  *#searchFiles(): Generator<Planned> {
    const { files, page } = this.#search.finish();
    yield* files;
    yield searchPage(this.#site, page);
  }

  /** What to tell of the run; `ofWorkspace` are the faults found before any catalog was opened. */
  result(ofWorkspace: readonly Diagnostic[]): Omit<CompileResult, keyof WriteSummary> {
    const unreadable = ofWorkspace.filter(({ code }) => code === 'file-unreadable' || code === 'catalogs-missing');
    return {
      counties: this.#site.counties.length,
      entries: totalOf(this.#summaries.all()),
      unreadable: [...unreadable, ...this.#unreadable],
      faults: [...ofWorkspace, ...this.#diagnostics].filter(({ severity }) => severity === 'error').length,
    };
  }
}
