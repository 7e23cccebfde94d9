import type { Fix } from '../diagnostics/diagnostic.js';
import type { Place } from '../model/place.js';
import type { Severity } from '../model/severity.js';
import type { LintScope } from './lint-scope.js';
import type { LintNode, Visitor } from './nodes.js';
import type { RuleTag } from './vocabulary.js';

/** The two severity tables a workspace can choose from. */
export type Preset = 'recommended' | 'strict';

/** Severity, or off. */
export type RuleSeverity = Severity | 'off';

/** All that is known of a rule without running it. */
export interface RuleFacts {
  /** Kebab-case; never renamed, because suppressions and baselines name it. */
  readonly id: string;
  /** One Chinese line: what the rule looks for. */
  readonly summary: string;
  /** The clause that demands it. */
  readonly basis: string;
  readonly tag: RuleTag;
  readonly severity: Readonly<Record<Preset, RuleSeverity>>;
  /** The finding rests on the guide row, so an `unseen` row only advises. */
  readonly restsOnGuide?: boolean;
  /** `--fix` can mend it, at least in part. */
  readonly fixable?: boolean;
}

/** A rule as the engine runs it and as docs, explain and settings read it. */
export interface Rule extends RuleFacts {
  /** rule: found by a visitor of this folder. reader: by source, schema and catalog while they read. run: by the run as a whole. */
  readonly origin: 'rule' | 'reader' | 'run';
  /** For rules that visit `text`: a text without a match cannot hold a finding. All hints are tried as one pattern. */
  readonly hint?: RegExp;
  readonly create?: (scope: LintScope, emit: Emit) => Visitor;
}

/** Message key -> a finished Chinese sentence. */
export type Messages = Readonly<Record<string, (data: never) => string>>;

/** What a rule hands to `report`. */
export interface Finding<Data = unknown> {
  readonly at: Place;
  /** Whose finding it is: gives subject and attestation. */
  readonly about: LintNode;
  readonly data: Data;
  /** 要素 or field, where the node itself does not say it. */
  readonly field?: string;
  /** The words to type. */
  readonly suggestions?: readonly string[] | undefined;
  readonly fix?: Fix | undefined;
  /** The most that this finding may weigh (its day has not come, it may be an office's own), unless strict or set by a person. */
  readonly atMost?: 'warning' | 'info' | undefined;
}

/** Takes a worded finding; the engine adds code, severity, basis, subject and masks. */
export type Emit = (message: string, finding: Finding) => void;

/** What a rule's `create` gets: the scope, and the one way to speak. */
export type RuleContext<M extends Messages> = LintScope & {
  readonly report: <Key extends keyof M & string>(key: Key, finding: Finding<Parameters<M[Key]>[0]>) => void;
};

/** What a rule file writes. */
export interface RuleDefinition<M extends Messages> extends RuleFacts {
  readonly hint?: RegExp;
  readonly messages: M;
  readonly create: (context: RuleContext<M>) => Visitor;
}

/** Makes a rule that runs in the engine. */
export function defineRule<const M extends Messages>(definition: RuleDefinition<M>): Rule {
  const { messages, create, ...facts } = definition;
  return {
    ...facts,
    origin: 'rule',
    create: (scope, emit) =>
      create({
        ...scope,
        report: (key, finding) => {
          const word = messages[key] as (data: unknown) => string; // `Finding` ties data to key; a union of keys loses it
          emit(word(finding.data), finding);
        },
      }),
  };
}

/** Makes a rule whose findings come from elsewhere, so that docs, explain and severity overrides cover it. */
export function describeRule(facts: RuleFacts & { readonly origin: 'reader' | 'run' }): Rule {
  return facts;
}
