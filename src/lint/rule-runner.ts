import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Severity } from '../model/severity.js';
import type { Finding, Rule } from './define-rule.js';
import type { LintScope } from './lint-scope.js';
import type { LintNode, Visitor } from './nodes.js';
import type { RuleStats } from './rule-stats.js';
import { RULES } from './rules/index.generated.js';
import { maskSubject } from './mask-subject.js';
import { tidyMessage } from './tidy-message.js';
import type { LintSettings } from './settings.js';

type NodeKind = keyof Visitor;
type NodeOf<Kind extends NodeKind> = Parameters<NonNullable<Visitor[Kind]>>[0];
type Visit = (node: LintNode) => void;

/** The rules of one run over one catalog, county or workspace, with what they have found. */
export class RuleRunner {
  readonly diagnostics: Diagnostic[] = [];
  readonly #visits = new Map<NodeKind, Visit[]>();
  readonly #settings: LintSettings;
  readonly #stats: RuleStats | undefined;
  readonly #textHint: RegExp | undefined;

  /** Starts every rule that the settings leave on. */
  constructor(scope: LintScope, settings: LintSettings, stats?: RuleStats) {
    this.#settings = settings;
    this.#stats = stats;
    const running = RULES.filter((rule) => settings.severities.get(rule.id) !== 'off');
    const hints = running.flatMap((rule) => (this.#start(rule, scope).text === undefined ? [] : [rule.hint]));
    this.#textHint = uniteHints(hints);
  }

  /** Shows a node to every rule that wants its kind. */
  visit<Kind extends NodeKind>(kind: Kind, node: NodeOf<Kind>): void {
    for (const visit of this.#visits.get(kind) ?? []) visit(node);
  }

  wants(kind: NodeKind): boolean {
    return this.#visits.has(kind);
  }

  /** False when no rule can find anything in the text, so that no node need be made for it. */
  wantsText(text: string): boolean {
    return this.#textHint === undefined ? this.wants('text') : this.#textHint.test(text);
  }

  #start(rule: Rule, scope: LintScope): Visitor {
    const visitor = rule.create?.(scope, (message, finding) => this.#emit(rule, message, finding)) ?? {};
    for (const [kind, visit] of Object.entries(visitor) as [NodeKind, Visit][]) {
      // the cast: `visit` below hands each kind the node of that kind
      const list = this.#visits.get(kind) ?? [];
      list.push(this.#timed(rule, kind === 'text' ? hinted(rule.hint, visit) : visit));
      this.#visits.set(kind, list);
    }
    return visitor;
  }

  #timed(rule: Rule, visit: Visit): Visit {
    const stats = this.#stats;
    return stats === undefined ? visit : (node) => stats.measure(rule.id, () => visit(node));
  }

  #emit(rule: Rule, message: string, finding: Finding): void {
    this.#stats?.count(rule.id);
    this.diagnostics.push(toDiagnostic(rule, this.#severity(rule, finding), message, finding));
  }

  /** A row that nobody has seen in print only advises; a tempered finding weighs less, unless a person has set the rule. */
  #severity(rule: Rule, finding: Finding): Severity {
    const { preset, severities, fixed } = this.#settings;
    const severity = severities.get(rule.id) as Severity; // rules that are off were not started
    if (preset === 'strict') return severity;
    if (rule.restsOnGuide === true && finding.about.row?.attestation === 'unseen') return 'info';
    return finding.atMost === undefined || fixed.has(rule.id) ? severity : lighter(severity, finding.atMost);
  }
}

function lighter(a: Severity, b: Severity): Severity {
  const order: readonly Severity[] = ['info', 'warning', 'error'];
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'info';
}

/** A `text` visitor that sees only the texts its own hint matches. */
function hinted(hint: RegExp | undefined, visit: Visit): Visit {
  if (hint === undefined) return visit;
  return (node) => {
    if (hint.test((node as unknown as { readonly text: string }).text)) visit(node); // `text` visitors get text nodes
  };
}

/** One pattern for all hints; undefined when there is none, or when a rule wants every text. */
function uniteHints(hints: readonly (RegExp | undefined)[]): RegExp | undefined {
  const sources = hints.map((hint) => hint?.source);
  if (sources.length === 0 || sources.includes(undefined)) return undefined;
  return new RegExp(sources.map((source) => `(?:${source ?? ''})`).join('|'), 'u');
}

function toDiagnostic(rule: Rule, severity: Severity, message: string, finding: Finding): Diagnostic {
  const { about, suggestions, fix } = finding;
  const subject = finding.field === undefined ? about.subject : { ...about.subject, field: finding.field };
  const attestation = rule.restsOnGuide === true ? about.row?.attestation : undefined;
  return {
    code: rule.id,
    severity,
    message: tidyMessage(message),
    place: finding.at,
    basis: basisOf(rule, about),
    subject: maskSubject(subject),
    ...(attestation === undefined ? {} : { attestation }),
    ...(suggestions === undefined || suggestions.length === 0
      ? {}
      : { suggestions: suggestions.map((each) => tidyMessage(each)) }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** A completeness finding cites what the guide row itself cites. */
function basisOf(rule: Rule, about: LintNode): string {
  if (rule.tag !== 'completeness' || about.row === undefined) return rule.basis;
  return about.row.basis.slice(0, 3).join('、');
}
