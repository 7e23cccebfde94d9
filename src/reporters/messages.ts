import type { Summary } from '../diagnostics/summary.js';
import type { Attestation } from '../model/vocabulary.js';
import type { Severity } from '../model/severity.js';

/** What the reports themselves say. */
export const REPORT_MESSAGES = {
  severity: { error: '错误', warning: '警告', info: '提示' } satisfies Record<Severity, string>,
  attestation: {
    multiple: '核对：多源',
    single: '核对：单源',
    unseen: '核对：未见（没有公开来源印证，仅供参考）',
  } satisfies Record<Attestation, string>,
  basis: (basis: string): string => `依据：${basis}`,
  suggestion: (words: readonly string[]): string =>
    words.length > 3 ? `可写：${words.slice(0, 3).join('、')}等 ${words.length} 项` : `可写：${words.join('、')}`,
  fixable: '可用 --fix 自动修复',
  clean: (files: number): string => `共检查 ${files} 个文件，未发现问题。`,
  total: (summary: Summary): string =>
    `共检查 ${summary.files} 个文件：错误 ${summary.errors} 处，警告 ${summary.warnings} 处，提示 ${summary.infos} 处。`,
  accepted: (count: number): string => `另有 ${count} 处已列入基线，不计入以上数字。`,
  fixableTotal: (count: number): string => `其中 ${count} 处可用 zwgk lint --fix 自动修复。`,
  failingFiles: (count: number): string => `有错误的文件和文件夹 ${count} 个：`,
  fileCounts: ({ errors, warnings, infos }: Omit<Summary, 'files'>): string =>
    [errors > 0 ? `错误 ${errors}` : '', warnings > 0 ? `警告 ${warnings}` : '', infos > 0 ? `提示 ${infos}` : '']
      .filter((part) => part !== '')
      .join('，'),
  moreFiles: (count: number): string => `……另有 ${count} 个`,
  moreInFile: (count: number): string => `……本文件另有 ${count} 处`,
  shownOnly: (count: number): string =>
    `以上只列出最要紧的 ${count} 处；全部问题请用 --format compact 查看，或用 -o 写入文件。`,
  noSummary: '（无说明）',
  sarifTruncated: (kept: number, total: number): string =>
    `共 ${total} 处，按严重程度只写入前 ${kept} 处；用 --format json 查看全部。`,
  junitPassed: '符合要求',
  githubGroup: (count: number, files: number, first: string): string =>
    files === 1 ? `本文件共 ${count} 处，第一处：${first}` : `${files} 个文件共 ${count} 处，第一处：${first}`,
  githubRest: (count: number, kinds: number): string =>
    `另有 ${kinds} 类共 ${count} 处未在此逐条标注，见本步骤日志和作业摘要中的完整清单。`,
  githubFullList: (count: number): string => `完整清单（${count} 处）`,
  markdownTitle: '政务公开目录校验结果',
  markdownAsOf: (asOf: string): string => `截至 ${asOf}`,
  markdownHeads: ['位置', '级别', '问题', '规则'] as const,
  markdownTruncated: (kept: number, total: number): string =>
    `篇幅所限，按严重程度只列出 ${kept} 处，共 ${total} 处；完整清单请用 --format json。`,
} as const;
