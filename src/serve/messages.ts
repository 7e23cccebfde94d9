/** What the preview says, on the terminal and on the page. */
export const SERVE_MESSAGES = {
  summary: '本地预览，保存目录文件后自动更新，页面上同时显示校验问题。',
  description:
    '在本机预览公开栏目（只有本机能打开）。保存目录文件后，相关页面立即更新并自动刷新；页面右下角列出该事项、该条目的校验问题。按 Ctrl+C 结束。',
  badPort: (typed: string): string => `端口“${typed}”不可用；请写 1 到 65535 之间的数字。`,
  portTaken: (port: number): string => `端口 ${port} 已被占用；请换一个端口，例如 --port ${port + 1}。`,
  noDrafts: '不显示未审定、未公开的内容（默认显示，并标明草稿）。',
  building: '正在编译……',
  ready: (url: string, entries: number): string => `预览地址：${url}（${entries} 条信息；按 Ctrl+C 结束）`,
  updated: (file: string, milliseconds: number): string => `${file}：已更新（${milliseconds} 毫秒）`,
  unreadable: (reason: string): string => `读不了，页面仍是上次能读时的内容：${reason}`,
  rebuilt: (written: number, milliseconds: number): string =>
    `全部页面已更新（${written} 个文件，${milliseconds} 毫秒）`,
  failed: (reason: string): string => `没有更新：${reason}`,
  stopped: '预览已结束。',
  missing: {
    title: '预览中没有这个页面',
    building: '正在编译预览',
    address: '地址：',
    why: '条目可能已改名、已删除或不公开，所在目录文件也可能读不了。这个地址有了内容，本页会自动更新。',
    wait: '编译完成后，本页会自动更新。',
    above: (title: string): string => `上级页面：${title}`,
    home: '首页',
  },
} as const;
