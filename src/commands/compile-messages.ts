/** What `zwgk compile` says. */
export const COMPILE_MESSAGES = {
  description: '把目录编译成政府信息公开栏目（静态网页）。',
  outOption: '--out <目录>',
  baseUrlOption: '--base-url <网址>',
  out: '输出文件夹，相对于工作区。',
  outDefault: 'dist/site',
  baseUrl: '栏目的完整网址，用于订阅源、站点地图和打印的链接；默认取配置中的域名。',
  drafts: '预览：连同未审定、未公开的内容一起编译，并逐页标明是草稿。',
  kiosk: '供政务公开专区的查询机使用：大按钮、无外链、两分钟无人操作即回首页。',
  fragment: '只输出各页的栏目正文（.html）和应放进 <head> 的内容（.head.inc），供门户网站套用自己的页头页脚。',
  noCache: '不使用上次的结果，全部重新生成。',
  intoSources: (out: string): string =>
    `“${out}”是工作区的源文件所在的地方，不能用作输出文件夹；请换成例如 dist/site 的文件夹。`,
  kioskOfFragments:
    '--kiosk 与 --fragment 不能同时使用：查询机要显示完整的页面，而 --fragment 只输出栏目正文；请分两次编译到两个文件夹。',
  waiting: '另一个编译正在写同一个输出文件夹，等待它完成……',
  badAddress: (address: string): string => `“${address}”不是可用的网址；请写成 https:// 开头的完整网址。`,
  faults: (count: number): string =>
    `目录或者方案中有 ${count} 处错误，能读出的内容已照常编译；请运行 zwgk lint 查看并改正。`,
  made: (counties: number, entries: number, files: number): string =>
    `已编译 ${counties} 个县市区，公开信息 ${entries} 条，共 ${files} 个文件。`,
  written: (written: number, unchanged: number, removed: number, bytes: number): string =>
    `新写 ${written} 个（${size(bytes)}），未变 ${unchanged} 个，删除 ${removed} 个。`,
  where: (out: string, seconds: string): string => `输出：${out}（用时 ${seconds} 秒）`,
  draftsWarning: '注意：本次输出含有草稿，只供内部预览，不得对外发布。',
  kioskHint: (address: string): string =>
    `查询机上请用浏览器的全屏方式打开首页，例如 msedge --kiosk ${address} --edge-kiosk-type=fullscreen，或 chromium --kiosk ${address}。`,
  progress: (done: number, total: number): string => `编译中 ${done}/${total}`,
} as const;

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
