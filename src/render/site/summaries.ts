import { TASK_STAGES, type TaskStage } from '../../model/vocabulary.js';
import type { CatalogParts, CatalogSummary } from './catalog-summary.js';
import { SITE_WORDS } from './messages.js';
import type { Tone } from './views/county.js';

/** The summaries of a site by county and domain. */
export class Summaries {
  readonly #byCounty = new Map<string, Map<string, CatalogSummary>>();
  readonly #parts = new Map<CatalogSummary, CatalogParts>();

  /** Adds what a catalog came to. */
  add(summary: CatalogSummary, parts: CatalogParts): void {
    this.#parts.set(summary, parts);
    const ofCounty = this.#byCounty.get(summary.county) ?? new Map<string, CatalogSummary>();
    this.#byCounty.set(summary.county, ofCounty.set(summary.domain, summary));
  }

  /** Of one county, in the order of the guides. */
  ofCounty(county: string): readonly CatalogSummary[] {
    return [...(this.#byCounty.get(county)?.values() ?? [])];
  }

  /** The larger parts of one of them. */
  partsOf(summary: CatalogSummary): CatalogParts {
    const parts = this.#parts.get(summary);
    if (!parts) throw new Error(`no such summary: ${summary.county}/${summary.domain}`);
    return parts;
  }

  /** Of one domain, in the order of the counties. */
  ofDomain(domain: string): readonly CatalogSummary[] {
    return [...this.#byCounty.values()].flatMap((ofCounty) => ofCounty.get(domain) ?? []);
  }

  /** All, county by county. */
  all(): readonly CatalogSummary[] {
    return [...this.#byCounty.values()].flatMap((ofCounty) => [...ofCounty.values()]);
  }
}

/** How far something is, in words, with the tone of its colour. */
export interface State {
  readonly state: string;
  readonly tone: Tone;
}

/** How far one catalog is. */
export function stateOf(summary: CatalogSummary | undefined): State {
  const [state, tone] = SITE_WORDS.stages[summary?.progress.stage ?? 'not-started'];
  return { state, tone };
}

/** How far several catalogs are together: the approved ones, of all. */
export function stateOfAll(summaries: readonly CatalogSummary[]): State {
  const approved = summaries.filter(({ progress }) => rank(progress.stage) >= rank('approved')).length;
  return { state: SITE_WORDS.approvedShare(approved, summaries.length), tone: toneOfAll(summaries, approved) };
}

function toneOfAll(summaries: readonly CatalogSummary[], approved: number): Tone {
  if (summaries.length > 0 && summaries.every(({ progress }) => progress.stage === 'completed')) return 'done';
  if (approved * 2 >= summaries.length && approved > 0) return 'under-way';
  return summaries.some(({ progress }) => progress.stage !== 'not-started') ? 'begun' : 'none';
}

const STAGE_ORDER = Object.values(TASK_STAGES);
function rank(stage: TaskStage): number {
  return STAGE_ORDER.indexOf(stage);
}

/** Entries on the site. */
export function totalOf(summaries: readonly CatalogSummary[]): number {
  return summaries.reduce((sum, { count }) => sum + count, 0);
}
