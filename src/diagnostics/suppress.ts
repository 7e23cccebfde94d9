import { META_MESSAGES } from './messages.js';
import type { Diagnostic } from './diagnostic.js';
import type { Finding } from './finding.js';

/** `# zwgk-disable-next-line <rule>[, <rule>] -- 理由`, standing on a line of its own. */
export interface Suppression {
  /** UTF-16 offsets of the comment. */
  readonly start: number;
  readonly end: number;
  /** Line that it speaks of: the next one that is neither blank nor a comment. */
  readonly targetLine: number;
  readonly rules: readonly string[];
  readonly reason: string;
  /** It stands behind something, or is called otherwise, so that it speaks of no line; a person thinks it does. */
  readonly isMisplaced: boolean;
}

const MARK = 'zwgk-disable';
const COMMENT = /^(\s*)#\s*zwgk-disable-next-line(?![\w-])(.*)$/u;
const ANY_COMMENT = /(^|\s)#\s*zwgk-disable[\w-]*(.*)$/u;
/** People also type an em dash, which input methods make of two hyphens. */
const REASON = /(?:^|\s)(?:--|——|—)\s*(.*)$/u;

/** Finds the suppressions of a text. `isContent` says whether an offset stands within a value, where `#` begins no comment. */
export function readSuppressions(text: string, isContent: (offset: number) => boolean): Suppression[] {
  if (!text.includes(MARK)) return [];
  const lines = text.split('\n');
  const found: Suppression[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const typed = line.replace(/\r$/u, '');
    const proper = COMMENT.exec(typed);
    const match = proper ?? ANY_COMMENT.exec(typed);
    const start = offset + (match?.index ?? 0) + (match?.[1] ?? '').length;
    if (match && !isContent(start)) {
      const rest = match[2] ?? '';
      const reason = REASON.exec(rest);
      found.push({
        start,
        end: start + match[0].trim().length,
        isMisplaced: proper === null,
        targetLine: targetOf(lines, index),
        rules: (reason ? rest.slice(0, reason.index) : rest).split(/[\s,，、]+/u).filter((rule) => rule !== ''),
        reason: (reason?.[1] ?? '').trim(),
      });
    }
    offset += line.length + 1;
  }
  return found;
}

function targetOf(lines: readonly string[], from: number): number {
  let index = from + 1;
  while (index < lines.length && /^\s*(?:#.*)?$/u.test(lines[index] ?? '')) index += 1;
  return index + 1;
}

/** What the suppressions of a file leave, and what is wrong with them. */
export interface SuppressedFindings {
  readonly kept: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run knows about rule ids. */
export interface RuleKnowledge {
  /** Every rule there is. */
  readonly isKnown: (rule: string) => boolean;
  /** False for a rule that is off, whose suppressions cannot be called unused. */
  readonly isOn: (rule: string) => boolean;
}

/** Takes out the findings that suppressions of their file name, and reports the suppressions that do nothing or give no reason. */
export function applySuppressions(
  file: string,
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  rules: RuleKnowledge,
): SuppressedFindings {
  const used = new Set<string>();
  const valid = suppressions.filter(({ reason, isMisplaced }) => reason !== '' && !isMisplaced);
  const kept = findings.filter(({ diagnostic, range, cell }) => {
    if (cell !== undefined || diagnostic.place.file !== file) return true;
    const by = valid.filter(
      ({ targetLine, rules: named }) => targetLine === range.line && named.includes(diagnostic.code),
    );
    for (const suppression of by) used.add(useKey(suppression, diagnostic.code));
    return by.length === 0;
  });
  const diagnostics = suppressions.flatMap((suppression) => faultsOf(file, suppression, used, rules));
  return { kept, diagnostics };
}

function faultsOf(
  file: string,
  suppression: Suppression,
  used: ReadonlySet<string>,
  rules: RuleKnowledge,
): Diagnostic[] {
  const place = { file, start: suppression.start, end: suppression.end };
  const fault = (code: string, message: string): Diagnostic => ({ code, severity: 'warning', message, place });
  if (suppression.isMisplaced) return [fault('unused-suppression', META_MESSAGES.misplacedSuppression)];
  if (suppression.rules.length === 0) return [fault('unused-suppression', META_MESSAGES.suppressionWithoutRule)];
  if (suppression.reason === '') {
    return [fault('suppression-without-reason', META_MESSAGES.suppressionWithoutReason(suppression.rules.join('、')))];
  }
  return suppression.rules.flatMap((rule) => {
    if (!rules.isKnown(rule)) return [fault('unused-suppression', META_MESSAGES.unknownRuleInSuppression(rule))];
    if (!rules.isOn(rule) || used.has(useKey(suppression, rule))) return [];
    return [fault('unused-suppression', META_MESSAGES.unusedSuppression(rule))];
  });
}

function useKey(suppression: Suppression, rule: string): string {
  return `${suppression.start} ${rule}`;
}
