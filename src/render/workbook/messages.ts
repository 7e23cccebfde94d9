/** The words of every workbook. */
export const FONT_NAMES = { title: '方正小标宋简体', heading: '黑体', body: '宋体' } as const;

/** What stands on every page of every workbook. */
export const PAGE_MESSAGES = {
  pageNumber: '第 &P 页 共 &N 页',
  truncated: '……(内容过长,此处截断,全文见目录文件)',
  sampleMark: '示例数据,非正式报表',
  sampleSuffix: '(示例)',
} as const;
