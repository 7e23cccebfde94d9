import { attachmentFiles } from './compile/attachment-files.js';
import { CatalogMemory } from './compile/catalog-memory.js';
import { compileCatalogs } from './compile/compile-catalogs.js';
import { bucketOf, headOf, partsOf, type CompiledCatalog } from './compile/compiled-catalog.js';
import type { CompileRequest } from './compile/compile-request.js';
import { openSite } from './compile/open-site.js';
import { postingGroup } from './compile/posting-group.js';
import { siteGroups } from './compile/site-groups.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { openOutput, type OutputFolder } from './output/output-folder.js';
import type { WriteSummary } from './output/write-summary.js';
import type { Planned } from './output/planned-file.js';
import { SearchCollector } from './render/search/search-collector.js';
import { assetFiles } from './render/site/asset-files.js';
import { searchSegments } from './render/site/search-entries.js';
import { searchPage } from './render/site/search-page.js';
import type { Site } from './render/site/site.js';
import { Summaries, totalOf } from './render/site/summaries.js';

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

/** Compiles a workspace into a site: load, render, write. */
export async function compileSite(request: CompileRequest, notes: CompileNotes): Promise<CompileResult> {
  const { site, diagnostics } = await openSite(request);
  const output = await openOutput(request.out, { fresh: request.isFresh, onWait: notes.onWait });
  const run = new SiteRun(site, output, request, notes);
  const written = await output.write(run.plan());
  return { ...written, ...run.result(diagnostics) };
}

/** The stations of one compile, in order. */
class SiteRun {
  readonly #site: Site;
  readonly #output: OutputFolder;
  readonly #request: CompileRequest;
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
    this.#request = request;
    this.#notes = notes;
    this.#memory = new CatalogMemory(request);
    this.#search = new SearchCollector(searchSegments(site));
  }

  /** Everything that is to be written; catalogs first, since all else is made from what they come to. */
  async *plan(): AsyncGenerator<Planned> {
    yield* await this.#catalogs();
    yield* siteGroups(this.#site, this.#summaries, this.#output);
    yield* attachmentFiles(this.#site, this.#attachments);
    yield* this.#searchFiles();
    yield* assetFiles(this.#site);
  }

  async #catalogs(): Promise<Planned[]> {
    const { onCatalog } = this.#notes;
    const run = { site: this.#site, request: this.#request, output: this.#output, memory: this.#memory, onCatalog };
    const compiled = await compileCatalogs(run);
    for (const each of compiled) this.#collect(each);
    return compiled.flatMap(({ planned }) => planned);
  }

  #collect({ sections, diagnostics, isUnreadable }: CompiledCatalog): void {
    const { summary, index } = headOf(sections);
    this.#summaries.add(summary, partsOf(sections));
    this.#search.addCatalog({ head: index, bucket: (number) => bucketOf(sections, number) });
    for (const file of summary.files) this.#attachments.add(file);
    const known = isUnreadable ? this.#unreadable : this.#diagnostics;
    for (const diagnostic of diagnostics) known.push(diagnostic);
  }

  *#searchFiles(): Generator<Planned> {
    const { files, postings, page } = this.#search.finish();
    yield* files;
    yield postingGroup(postings, this.#memory, this.#output);
    yield searchPage(this.#site, page, this.#summaries);
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
