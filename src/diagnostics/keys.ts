/** Keys of a baseline file, as people read them. */
export const BASELINE_KEYS = {
  county: '县市区',
  entries: '基线',
  rule: '规则',
  domain: '领域',
  item: '事项',
  entry: '条目',
  field: '要素',
  count: '处数',
  reason: '理由',
  unit: '责任单位',
  until: '到期日',
} as const;
