import { closest } from 'fastest-levenshtein';
import { ConfigError } from '../diagnostics/errors.js';
import type { Config } from '../model/config.js';
import type { Preset, Rule, RuleSeverity } from './define-rule.js';
import { LINT_MESSAGES } from './messages.js';
import { RULES } from './rules/index.generated.js';

/** What a run says about rules on top of zwgk.config.yaml. */
export interface SettingOverrides {
  /** `--strict`. */
  readonly strict?: boolean;
  /** `--rule <id>=<severity>`; wins over the configuration. */
  readonly rules?: Readonly<Record<string, RuleSeverity>>;
  /** Run only these rules (tests, `--only`). */
  readonly only?: readonly string[];
}

/** Severities as one run uses them. */
export interface LintSettings {
  readonly preset: Preset;
  /** Ids whose severity a person has set; the engine does not temper those. */
  readonly fixed: ReadonlySet<string>;
  readonly severities: ReadonlyMap<string, RuleSeverity>;
}

/**
 * Works out the severity of every rule: preset, then zwgk.config.yaml, then the command line.
 * Throws a ConfigError when a rule id is not known.
 */
export function lintSettings(config: Config, overrides: SettingOverrides = {}): LintSettings {
  const preset: Preset = overrides.strict === true ? 'strict' : config.preset;
  const chosen = { ...config.rules, ...overrides.rules };
  const severities = new Map<string, RuleSeverity>();
  for (const rule of RULES) severities.set(rule.id, ruleSeverity(rule, preset, overrides.only));
  for (const [id, severity] of Object.entries(chosen)) {
    if (!severities.has(id)) throw new ConfigError(LINT_MESSAGES.unknownRule(id, nearestRule(id)), config.file);
    if (overrides.only === undefined || overrides.only.includes(id)) severities.set(id, severity);
  }
  return { preset, fixed: new Set(Object.keys(chosen)), severities };
}

function ruleSeverity(rule: Rule, preset: Preset, only: readonly string[] | undefined): RuleSeverity {
  return only === undefined || only.includes(rule.id) ? rule.severity[preset] : 'off';
}

/** The rule id that a mistyped one most likely means. */
export function nearestRule(id: string): string {
  return closest(
    id,
    RULES.map((rule) => rule.id),
  );
}
