import { labelOf } from '../model/vocabulary.js';
import { RULE_TAGS, type Rule, type RuleSeverity } from './define-rule.js';

/** Words for severities, as reports and pages print them. */
export const SEVERITY_NAMES: Readonly<Record<RuleSeverity, string>> = {
  error: '错误',
  warning: '警告',
  info: '建议',
  off: '关闭',
};

/** A rule's page for docs/rules and `explain`: its rule.md with its facts under the title. */
export function rulePage(rule: Rule, text: string): string {
  const lineEnd = text.indexOf('\n');
  return `${text.slice(0, lineEnd)}\n\n${factTable(rule)}${text.slice(lineEnd)}`;
}

function factTable(rule: Rule): string {
  const facts: readonly (readonly [string, string])[] = [
    ['类别', labelOf(RULE_TAGS, rule.tag)],
    [
      '级别',
      `${SEVERITY_NAMES[rule.severity.recommended]}(recommended)、${SEVERITY_NAMES[rule.severity.strict]}(strict)`,
    ],
    ['依据', rule.basis],
    ['`--fix`', rule.fixable === true ? '可以自动修改' : '需要人工修改'],
    ...(rule.restsOnGuide === true ? ([['核对', '指引条目为“未见”时只作建议,`--strict` 除外']] as const) : []),
  ];
  return `| 项目 | 内容 |\n| --- | --- |\n${facts.map(([name, value]) => `| ${name} | ${value} |\n`).join('')}`.trimEnd();
}

/** docs/rules/README.md: every rule by group. */
export function ruleTable(rules: readonly Rule[]): string {
  const groups = Object.entries(RULE_TAGS).map(([name, tag]) => {
    const rows = rules
      .filter((rule) => rule.tag === tag)
      .map(
        (rule) =>
          `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${SEVERITY_NAMES[rule.severity.recommended]} | ${SEVERITY_NAMES[rule.severity.strict]} | ${rule.fixable === true ? '是' : ''} |\n`,
      );
    return `## ${name}\n\n| 规则 | 检查什么 | recommended | strict | \`--fix\` |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
  });
  return `# 校验规则\n\n本页由程序生成(\`npm run generate\`)。级别可在 zwgk.config.yaml 的“规则”下逐条改为 error、warning、info 或 off。\n\n${groups.join('\n')}`;
}
