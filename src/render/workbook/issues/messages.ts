import type { IsoDate } from '../../../model/iso-date.js';
import type { Severity } from '../../../model/severity.js';

/** The words of the issue workbook. */
export const ISSUE_MESSAGES = {
  fileName: (scope: string, asOf: IsoDate) => `问题清单-${scope}-${asOf}.xlsx`,
  title: (scope: string) => `${scope}基层政务公开目录问题整改清单`,
  listSheet: '问题清单',
  summarySheet: '按责任单位汇总',
  headings: [
    '序号',
    '责任单位',
    '县市区',
    '领域',
    '事项',
    '级别',
    '问题',
    '依据',
    '改法',
    '位置',
    '整改情况',
    '完成时间',
  ],
  severities: { error: '错误', warning: '警告', info: '提示' } satisfies Readonly<Record<Severity, string>>,
  noUnit: (county: string | undefined) => (county === undefined ? '市政务公开办' : `${county}政务公开办`),
  suggestion: (word: string) => `填写：${word}`,
  automatic: '可用 zwgk lint --fix 自动修改',
  explain: (code: string) => `用 zwgk explain ${code} 查看要求和改法`,
  nothing: '没有发现问题。',
  count: (units: number, issues: number) => `共${units}个责任单位${issues}个问题`,
  summaryTitle: (scope: string) => `${scope}基层政务公开目录问题汇总`,
  summaryHeadings: ['序号', '责任单位', '县市区', '错误', '警告', '提示', '合计'],
  total: '合计',
} as const;
