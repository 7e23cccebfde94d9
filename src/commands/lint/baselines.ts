import { ConfigError } from '../../diagnostics/errors.js';
import {
  applyBaseline,
  updateBaseline,
  type Baseline,
  type BaselineEntry,
  type BaselineTerms,
} from '../../diagnostics/baseline.js';
import type { Finding } from '../../diagnostics/finding.js';
import { BaselineFault, readBaseline } from '../../diagnostics/read-baseline.js';
import type { Io } from '../../io.js';
import type { CheckContext } from '../../lint/check/check-context.js';
import { judgedInFiles } from '../../lint/check/check-workspace.js';
import { FILE_NAMES } from '../../model/keys.js';
import { toIsoDate, type IsoDate } from '../../model/iso-date.js';
import type { CountyFolder } from '../../model/workspace.js';
import { pathKind } from '../../source/path-kind.js';
import { readYamlFile } from '../../source/read-source.js';
import { replaceInWorkspace } from '../write-output.js';
import { LINT_COMMAND_MESSAGES as M } from './messages.js';

/** Days that a finding newly put into a baseline is accepted, unless `--baseline-until` says otherwise. */
const DEFAULT_DAYS = 90;

/** A county's baseline as it stands on disk. */
export interface StoredBaseline {
  readonly baseline: Baseline;
  /** Absent: there is no file yet. */
  readonly text?: string;
}

/** Reads the baselines of the counties that have a folder. Throws ConfigError, with its place, for one that cannot be used. */
export async function readBaselines(root: string, counties: readonly CountyFolder[]): Promise<StoredBaseline[]> {
  const stored: StoredBaseline[] = [];
  for (const { county, folder, exists } of counties) {
    if (exists) stored.push(await readOne(root, `${folder}/${FILE_NAMES.baseline}`, county.name));
  }
  return stored;
}

async function readOne(root: string, file: string, county: string): Promise<StoredBaseline> {
  if ((await pathKind(`${root}/${file}`)) === 'none') return { baseline: { county, file, entries: [] } };
  const { source, diagnostics } = await readYamlFile(root, file, 'text');
  if (!source || (source.data === undefined && source.text.trim() !== '')) {
    throw new ConfigError(diagnostics[0]?.message ?? M.brokenBaseline, file);
  }
  try {
    return { baseline: readBaseline(file, county, source.data), text: source.text };
  } catch (error) {
    if (error instanceof BaselineFault) throw new ConfigError(M.badBaseline(error.number, error.key), file);
    throw error;
  }
}

/** What the baselines leave of a run's findings. */
export interface AcceptedFindings {
  readonly findings: readonly Finding[];
  readonly accepted: number;
}

/** Takes out what the baselines accept and adds what has expired; says on stderr what can be pruned. */
export async function applyBaselines(
  context: CheckContext,
  stored: readonly StoredBaseline[],
  findings: readonly Finding[],
  wasChecked: (county: string, entry: BaselineEntry) => boolean,
  io: Io,
): Promise<AcceptedFindings> {
  let kept = findings;
  let accepted = 0;
  for (const { baseline } of stored) {
    const result = applyBaseline(baseline, kept, context.asOf);
    accepted += result.accepted;
    const expired = await judgedInFiles(
      context,
      result.expired.map(({ diagnostic }) => diagnostic),
    );
    kept = [...result.kept, ...expired];
    const stale = result.stale.filter((entry) => wasChecked(baseline.county, entry)).length;
    if (stale > 0) io.stderr.write(`${M.baselineStale(baseline.county, stale)}\n`);
  }
  return { findings: kept, accepted };
}

/** Rewrites the baselines so that they accept the given findings; answers them as they then stand. */
export async function updateBaselines(
  root: string,
  stored: readonly StoredBaseline[],
  findings: readonly Finding[],
  terms: BaselineTerms,
  wasChecked: (county: string, entry: BaselineEntry) => boolean,
  io: Io,
): Promise<StoredBaseline[]> {
  const { baselineText } = await import('../../diagnostics/baseline-text.js');
  const updated: StoredBaseline[] = [];
  for (const { baseline, text: previous } of stored) {
    const { county, file } = baseline;
    const entries = updateBaseline(baseline, findings, terms, (entry) => wasChecked(county, entry));
    const isEmpty = entries.length === 0 && previous === undefined;
    const text = isEmpty ? undefined : baselineText(county, entries, previous);
    if (text !== undefined && text !== previous) {
      replaceInWorkspace(root, file, text);
      const before = new Set(baseline.entries.map((entry) => JSON.stringify(entry)));
      const added = entries.filter((entry) => !before.has(JSON.stringify(entry))).length;
      const removed = Math.max(0, baseline.entries.length + added - entries.length);
      io.stderr.write(`${M.baselineWritten(file, entries.length, added, removed)}\n`);
    }
    updated.push({ baseline: { county, file, entries }, ...(text === undefined ? {} : { text }) });
  }
  return updated;
}

/** The terms of new entries: as given, else the usual words and 90 days. */
export function baselineTerms(reason: string | undefined, until: IsoDate | undefined, asOf: IsoDate): BaselineTerms {
  return { reason: reason ?? M.defaultReason, until: until ?? daysAfter(asOf, DEFAULT_DAYS) };
}

function daysAfter(day: IsoDate, days: number): IsoDate {
  const later = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return toIsoDate(later) ?? day;
}
