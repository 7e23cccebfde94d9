import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { ISSUE_MESSAGES as M } from './messages.js';

/** A finding and its place in words, such as `catalogs/隆回县/05-义务教育.yaml:12:5`. */
export interface Issue {
  readonly diagnostic: Diagnostic;
  readonly place: string;
}

/** Whose an issue is. */
export function unitOf({ subject }: Diagnostic): string {
  return subject?.unit || M.noUnit(subject?.county);
}

/** What it is about: the item, and the entry where there is one. */
export function matterOf({ subject }: Diagnostic): string {
  return [subject?.item, subject?.entry].filter((part) => part !== undefined && part !== '').join('\n');
}

/**
 * A message says what is wrong, then what to do. This parts the two at its first semicolon and adds the words to type and
 * the automatic mend.
 */
export function splitMessage(diagnostic: Diagnostic): { readonly problem: string; readonly mend: string } {
  const { message, suggestions = [], fix, code } = diagnostic;
  const semicolon = message.search(/[;\uFF1B]/u);
  const problem = semicolon === -1 ? message : `${message.slice(0, semicolon)}。`;
  const advice = semicolon === -1 ? '' : message.slice(semicolon + 1).trim();
  // Of several words the message itself says what to do with them; one alone is what to type.
  const [word] = suggestions.length === 1 ? suggestions : [];
  const mends = [
    ...(advice === '' ? [] : [advice]),
    ...(word === undefined || advice.includes(word) ? [] : [M.suggestion(word)]),
    ...(fix === undefined ? [] : [M.automatic]),
  ];
  return { problem, mend: mends.length > 0 ? mends.join('\n') : M.explain(code) };
}

/** Issues by 责任单位, the units in order of first appearance; within a unit the gravest first, else as found. */
export function byUnit(issues: readonly Issue[]): Issue[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const unit = unitOf(issue.diagnostic);
    const group = groups.get(unit);
    if (group) group.push(issue);
    else groups.set(unit, [issue]);
  }
  return [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => SEVERITY_RANK[a.diagnostic.severity] - SEVERITY_RANK[b.diagnostic.severity]),
  );
}

const SEVERITY_RANK = { error: 0, warning: 1, info: 2 } as const;
