/** What a rule looks after: one tag a rule, in the order of docs/rules. */
export const RULE_TAGS = {
  语法: 'syntax',
  结构: 'schema',
  完整性: 'completeness',
  一致性: 'consistency',
  时限: 'deadlines',
  公开属性: 'disclosure',
  隐私: 'privacy',
  豁免与基线: 'meta',
} as const;
/** One of the groups of rules. */
export type RuleTag = (typeof RULE_TAGS)[keyof typeof RULE_TAGS];

/** Severities as reports and pages print them. */
export const SEVERITY_NAMES = { 错误: 'error', 警告: 'warning', 提示: 'info', 关闭: 'off' } as const;
