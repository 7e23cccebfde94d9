import { contentKey, type ContentCache } from '../../cache/content-cache.js';
import type { FileState } from '../../source/file-finder.js';
import type { HiddenRange } from '../../diagnostics/excerpt.js';
import type { Finding } from '../../diagnostics/finding.js';
import type { IsoDate } from '../../model/iso-date.js';
import type { CountyFolder, Workspace } from '../../model/workspace.js';
import type { LintSettings } from '../settings.js';

/** What is remembered of one catalog: all that its bytes, the files that it names and the run decide. */
export interface RememberedFindings {
  /** Bulk tables the catalog refers to, with the hash of their bytes; `''` for one that could not be read. */
  readonly tables: readonly (readonly [file: string, hash: string])[];
  /** Files that its entries name, as they stood. */
  readonly attachments: readonly (readonly [file: string, state: FileState])[];
  readonly findings: readonly Finding[];
  readonly hidden: readonly HiddenRange[];
}

/** What, beside a catalog's own files, decides its findings. */
export interface RunIdentity {
  /** Version of the program, and which build of it. */
  readonly program: string;
  readonly workspace: Workspace;
  readonly asOf: IsoDate;
  readonly settings: LintSettings;
}

/** Findings of catalogs by the content of what decides them. */
export class FindingCache {
  readonly #store: ContentCache;
  readonly #run: string;

  constructor(store: ContentCache, run: RunIdentity) {
    this.#store = store;
    this.#run = runKey(run);
  }

  /** The key of a catalog: changes with its bytes, its county's profile, the guides, plan, configuration, rules and day. */
  keyOf(file: string, county: CountyFolder, bytes: Uint8Array): string {
    return contentKey([this.#run, JSON.stringify([file, county.county.name, county.profile ?? null]), bytes]);
  }

  /** What is remembered under a key; its tables and attachments are still to be compared. */
  read(file: string, key: string): RememberedFindings | undefined {
    return this.#store.read(file, key) as RememberedFindings | undefined; // the store gives back what `write` was given
  }

  /** Fixes are left out: their texts may hold what a report must not show, and `--fix` judges anew. */
  write(file: string, key: string, value: RememberedFindings): void {
    const findings = value.findings.map((finding) => withoutFix(finding));
    this.#store.write(file, key, { ...value, findings });
  }
}

function runKey({ program, workspace, asOf, settings }: RunIdentity): string {
  const { config, plan, guides } = workspace;
  const { preset, fixed, severities } = settings;
  return contentKey([
    program,
    asOf,
    JSON.stringify([preset, [...fixed].toSorted(), [...severities]]),
    JSON.stringify([config, plan, guides]),
  ]);
}

function withoutFix(finding: Finding): Finding {
  if (finding.diagnostic.fix === undefined) return finding;
  const { fix: _private, ...diagnostic } = finding.diagnostic;
  return { ...finding, diagnostic };
}
