import type { IsoDate } from '../../model/iso-date.js';

/** The fonts of official tables. Excel, WPS and LibreOffice put a Chinese font of the same kind where one is missing. */
export const FONT_NAMES = { title: '方正小标宋简体', heading: '黑体', body: '宋体' } as const;

/** What stands on the pages of every workbook. */
export const PAGE_MESSAGES = {
  pageNumber: '第 &P 页 共 &N 页',
  truncated: '……（内容过长，此处截断，全文见目录文件）',
  sampleMark: '示例数据，非正式报表',
  sampleSuffix: '（示例）',
  day: chineseDay,
  asOf: (day: IsoDate) => `截至${chineseDay(day)}`,
} as const;

function chineseDay(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
