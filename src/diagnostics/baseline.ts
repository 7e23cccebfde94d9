import type { IsoDate } from '../model/iso-date.js';
import type { Diagnostic, Subject } from './diagnostic.js';
import type { Finding } from './finding.js';
import { BASELINE_KEYS } from './keys.js';
import { META_MESSAGES } from './messages.js';

/** What a baseline entry is about: a rule and a subject, never a line, so that entries survive edits and merge without clashes. */
export interface BaselineKey {
  readonly rule: string;
  readonly domain?: string;
  /** 编号, or `一级事项/二级事项`. */
  readonly item?: string;
  readonly entry?: string;
  readonly field?: string;
}

/** A finding that a county accepts for a while, with who answers for it. */
export interface BaselineEntry extends BaselineKey {
  /** How many findings of this key are accepted; more than these are reported. */
  readonly count: number;
  readonly reason: string;
  readonly unit: string;
  /** Last day on which it is accepted. */
  readonly until: IsoDate;
}

/** The baseline file of one county. */
export interface Baseline {
  readonly county: string;
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/** The key of a finding. */
export function baselineKey({ code, subject }: Diagnostic): BaselineKey {
  const { domain, item, entry, field }: Subject = subject ?? {};
  return {
    rule: code,
    ...(domain === undefined ? {} : { domain }),
    ...(item === undefined ? {} : { item }),
    ...(entry === undefined ? {} : { entry }),
    ...(field === undefined ? {} : { field }),
  };
}

/** A key as one text, also the order of a baseline file: by domain, item, entry, field, rule. */
export function keyText({ rule, domain, item, entry, field }: BaselineKey): string {
  return [domain, item, entry, field, rule].map((part) => part ?? '').join('\u0000');
}

/** What a baseline leaves. */
export interface BaselineResult {
  readonly kept: readonly Finding[];
  /** How many findings were accepted. */
  readonly accepted: number;
  /** baseline-expired, at the entry's place in its file: index into `entries`. */
  readonly expired: readonly { readonly index: number; readonly diagnostic: Diagnostic }[];
  /** Entries that no finding answers any more: mended, so they can be pruned. */
  readonly stale: readonly BaselineEntry[];
}

/** Takes out what a county's baseline accepts on a day. An expired entry accepts nothing and is reported with its findings. */
export function applyBaseline(baseline: Baseline, findings: readonly Finding[], asOf: IsoDate): BaselineResult {
  const entries = new Map(baseline.entries.map((entry, index) => [keyText(entry), { entry, index, met: 0 }]));
  let accepted = 0;
  const kept = findings.filter(({ diagnostic }) => {
    if (diagnostic.subject?.county !== baseline.county) return true;
    const known = entries.get(keyText(baselineKey(diagnostic)));
    if (!known) return true;
    known.met += 1;
    if (known.entry.until < asOf || known.met > known.entry.count) return true;
    accepted += 1;
    return false;
  });
  const all = [...entries.values()];
  return {
    kept,
    accepted,
    expired: all
      .filter(({ entry, met }) => met > 0 && entry.until < asOf)
      .map(({ entry, index }) => ({ index, diagnostic: expiredDiagnostic(baseline, entry, index) })),
    stale: all.filter(({ met }) => met === 0).map(({ entry }) => entry),
  };
}

function expiredDiagnostic(baseline: Baseline, entry: BaselineEntry, index: number): Diagnostic {
  const about =
    [entry.domain, entry.item, entry.entry, entry.field].filter((part) => part !== undefined).join('/') ||
    META_MESSAGES.wholeCounty;
  return {
    code: 'baseline-expired',
    severity: 'error',
    message: META_MESSAGES.baselineExpired(entry.rule, about, entry.until, entry.unit),
    place: {
      file: baseline.file,
      pointer: `/${BASELINE_KEYS.entries}/${index}/${BASELINE_KEYS.until}`,
      target: 'value',
    },
    subject: {
      county: baseline.county,
      ...(entry.domain === undefined ? {} : { domain: entry.domain }),
      unit: entry.unit,
    },
  };
}

/** Terms of the entries that an update adds. */
export interface BaselineTerms {
  readonly reason: string;
  readonly until: IsoDate;
}

/**
 * The entries after `--update-baseline`: what is known keeps its reason, unit and day; what is new takes the terms; what has
 * been mended is pruned, unless the run did not look at its domain.
 */
export function updateBaseline(
  baseline: Baseline,
  findings: readonly Finding[],
  terms: BaselineTerms,
  wasChecked: (entry: BaselineEntry) => boolean,
): BaselineEntry[] {
  const known = new Map(baseline.entries.map((entry) => [keyText(entry), entry]));
  const next = new Map<string, BaselineEntry>();
  for (const entry of baseline.entries) if (!wasChecked(entry)) next.set(keyText(entry), entry);
  const counts = new Map<string, { diagnostic: Diagnostic; count: number }>();
  for (const { diagnostic } of findings) {
    if (diagnostic.subject?.county !== baseline.county) continue;
    const text = keyText(baselineKey(diagnostic));
    const counted = counts.get(text);
    if (counted) counted.count += 1;
    else counts.set(text, { diagnostic, count: 1 });
  }
  for (const [text, { diagnostic, count }] of counts) {
    const old = known.get(text);
    next.set(text, {
      ...baselineKey(diagnostic),
      count,
      reason: old?.reason ?? terms.reason,
      unit: old?.unit ?? diagnostic.subject?.unit ?? '',
      until: old?.until ?? terms.until,
    });
  }
  return [...next].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, entry]) => entry);
}
