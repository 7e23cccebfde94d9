/** The fixed words of a rule's page and of docs/rules/README.md. */
export const RULE_PAGE_TEXTS = {
  item: '项目',
  content: '内容',
  tag: '类别',
  severity: '级别',
  basis: '依据',
  fix: '`--fix`',
  attestation: '核对',
  canFix: '可以自动修改',
  cannotFix: '需要人工修改',
  yes: '是',
  tempered: '指引条目为“未见”时只作提示，`--strict` 除外',
  severities: (recommended: string, strict: string): string => `${recommended}（recommended）、${strict}（strict）`,
  title: '# 校验规则',
  intro:
    '本页由程序生成（`npm run generate`）。级别可在 zwgk.config.yaml 的“规则”下逐条改为 error、warning、info 或 off；用 `zwgk explain <规则>` 查看单条规则。',
  rule: '规则',
  checks: '检查什么',
} as const;
