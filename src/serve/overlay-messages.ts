/** What the overlay of the preview says. */
export const OVERLAY_MESSAGES = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  label: '预览：校验问题',
  findings: (count: number): string => `校验问题 ${count} 条`,
  none: '没有校验问题',
  empty: '这个领域还没有目录文件',
  several: '校验问题见各领域、事项和条目的页面',
  unreadableFiles: (count: number): string => `有目录文件读不了（${count} 处问题）`,
  unreadable: '目录文件读不了',
  kept: '本页是它上次能读时的内容。请按下面的提示改好并保存，本页随即更新。',
  notKept: '它的内容暂不能显示。请按下面的提示改好并保存，本页随即更新。',
  missing: '这个地址没有页面，可能就是因为这样。请按下面的提示改好并保存，有了页面就会自动显示。',
  moved: '条目的地址变了（没有编号的条目改名后就会这样），已转到新地址。',
  gone: '刚才打开的页面已经没有了，已转到上级页面。',
  lost: '预览已断开，正在重新连接。如果已经结束，请重新运行 zwgk serve。',
} as const;
