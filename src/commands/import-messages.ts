/** What `zwgk import` says. */
export const IMPORT_COMMAND_MESSAGES = {
  summary: '把填好的填报表（Excel、WPS、CSV）导入目录文件。',
  description:
    '把填好的工作簿导入目录文件：逐条、逐格比对，只改动有变化的行，注释、顺序、写法都保留。有一格不对就一个字也不写，逐格指出是哪张表的哪一格。县市区和领域取自工作簿第一张表；别的表格用 --county、--domain 指明，只有一张表的再用 --item 指明事项。\n' +
    '退出码：0 已导入或者没有变化，1 有问题，没有写入，2 用法或配置有误，3 程序出错。',
  files: '填好的工作簿：.xlsx、.xls、.et（WPS）或者 .csv。',
  item: '这张表是哪个事项的，写编号或者名称；用于 .csv 和只有一张表的工作簿。',
  replace: '以表格为准：清空了的格子也从目录里删去，与目录有冲突的按表格改。条目从不删除。',
  dryRun: '只显示会怎样改目录文件（统一差异格式），不写入。',
  oneItem: '--item 只能写一个事项；多个事项请用填报表，一个事项一张工作表。',
  oneCounty: '一次只能导入到一个县市区、一个领域；请只写一个 --county、一个 --domain，或者分几次导入。',
  noSuchFile: (file: string) => `找不到“${file}”；请检查路径和文件名是否写对。`,
  isFolder: (file: string) => `“${file}”是文件夹；请写里面的工作簿，例如 ${file}/填报表.xlsx。`,
  badKind: (file: string, kinds: readonly string[]) =>
    `“${file}”不是能导入的表格；请另存为 ${kinds.join('、')} 中的一种再导入。`,
  place: (file: string, sheet: string | undefined, cell: string | undefined) =>
    `${file}${sheet === undefined ? '' : ` ${sheet}`}${cell === undefined ? '' : sheet === undefined ? ` ${cell}` : `!${cell}`}`,
  finding: (place: string, message: string) => `${place}：${message}`,
  more: (count: number) => `……还有${count}处，先改正上面的，再导入就会列出其余的。`,
  failed: (count: number) => `共${count}处要改正，目录文件没有改动。`,
  changedMeanwhile: (file: string) => `导入期间“${file}”被别的程序改动了，没有写入；请重新运行一次。`,
  waiting: '另一个导入正在进行，等它结束……',
  target: (county: string, domain: string, file: string, isNew: boolean) =>
    `${county} ${domain} → ${file}${isNew ? '（新建）' : ''}`,
  item1: (title: string, counts: readonly string[]) => `  ${title}：${counts.join('，')}`,
  added: (count: number) => `新增${count}条`,
  changed: (count: number) => `修改${count}条`,
  unchanged: (count: number) => `未变${count}条`,
  kept: (count: number) => `表里没有、仍保留${count}条`,
  newer: (count: number) => `目录较新、没有改动${count}处`,
  notApplicable: '“不涉及”有改动',
  otherItems: (items: number, entries: number) => `  其余${items}个事项没有变化（${entries}条）`,
  unit: '  责任单位有改动',
  nothing: '  没有变化，目录文件一个字节也没有改。',
  total: (added: number, changed: number, unchanged: number, kept: number) =>
    `合计：新增${added}条，修改${changed}条，未变${unchanged}条，表里没有、仍保留${kept}条。`,
  dryRunOnly: '以上只是预览，没有写入；去掉 --dry-run 就会写入。',
  next: (files: readonly string[]) => `接下来运行 zwgk lint ${files.join(' ')} 看看还缺什么。`,
} as const;
