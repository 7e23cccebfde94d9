import { labelOf } from '../model/vocabulary.js';
import type { Rule, RuleSeverity } from './define-rule.js';
import { RULE_PAGE_TEXTS as T } from './rule-page-texts.js';
import { RULE_TAGS, SEVERITY_NAMES } from './vocabulary.js';

/** A rule's page for docs/rules and `explain`: its rule.md with its facts under the title. */
export function rulePage(rule: Rule, text: string): string {
  const lineEnd = text.indexOf('\n');
  return `${text.slice(0, lineEnd)}\n\n${factTable(rule)}\n${text.slice(lineEnd)}`;
}

function factTable(rule: Rule): string {
  const rows: (readonly [string, string])[] = [
    [T.item, T.content],
    ['---', '---'],
    [T.tag, labelOf(RULE_TAGS, rule.tag)],
    [T.severity, T.severities(severityName(rule.severity.recommended), severityName(rule.severity.strict))],
    [T.basis, rule.basis],
    [T.fix, rule.fixable === true ? T.canFix : T.cannotFix],
  ];
  if (rule.restsOnGuide === true) rows.push([T.attestation, T.tempered]);
  return rows.map(tableRow).join('\n');
}

/** docs/rules/README.md: every rule, by group. */
export function ruleTable(rules: readonly Rule[]): string {
  const head = [
    [T.rule, T.checks, 'recommended', 'strict', T.fix],
    ['---', '---', '---', '---', '---'],
  ];
  const groups = Object.entries(RULE_TAGS).map(([name, tag]) => {
    const rows = rules.filter((rule) => rule.tag === tag).map(summaryRow);
    return `## ${name}\n\n${[...head, ...rows].map(tableRow).join('\n')}\n`;
  });
  return `${T.title}\n\n${T.intro}\n\n${groups.join('\n')}`;
}

function summaryRow(rule: Rule): string[] {
  const { id, summary, severity, fixable } = rule;
  const fix = fixable === true ? T.yes : '';
  return [`[${id}](${id}.md)`, summary, severityName(severity.recommended), severityName(severity.strict), fix];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A severity in Chinese. */
export function severityName(severity: RuleSeverity): string {
  return labelOf(SEVERITY_NAMES, severity);
}
