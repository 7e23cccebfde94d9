/** Options whose values have a name. */
export const LINT_FLAGS = {
  format: '-f, --format <格式>',
  output: '-o, --output <文件>',
  failOn: '--fail-on <级别>',
  maxWarnings: '--max-warnings <个数>',
  rule: '--rule <规则=级别>',
  baselineReason: '--baseline-reason <理由>',
  baselineUntil: '--baseline-until <日期>',
  stdinFilename: '--stdin-filename <文件>',
  changedSince: '--changed-since <git 版本>',
} as const;

/** What `zwgk lint` says. */
export const LINT_COMMAND_MESSAGES = {
  summary: '校验目录：语法、结构、完整性、时限、隐私。',
  description:
    '校验目录文件，逐处指出哪里不对、缺什么、晚了多少、什么不能公开，并说明依据和改法。\n' +
    '不写路径就校验整个工作区。退出码：0 通过，1 有问题，2 用法或配置有误，3 程序出错。',
  paths: '只校验这些文件或文件夹。',
  format: (formats: readonly string[]): string => `报告格式，可写多次：${formats.join('、')}；默认 stylish。`,
  output: '把前面最近的一个 --format 写入这个文件，不显示在屏幕上。',
  fix: '自动修复能够安全修复的问题。',
  fixDryRun: '只显示 --fix 会怎样修改（统一差异格式），不改写文件。',
  failOn: '达到这个级别就算不通过：error、warning、info 或 never。',
  maxWarnings: '警告超过这个数也算不通过。',
  strict: '用 strict 预设：更多规则算错误，“未见”来源的事项也要求。',
  rule: '改变一条规则的级别，例如 --rule due-soon=off，可写多次。',
  baseline: '接受各县市区“基线.yaml”里未到期的问题。',
  updateBaseline: '把现有问题写入基线，清理已整改的条目。',
  baselineReason: '新列入基线的理由。',
  baselineUntil: '新列入基线的到期日；默认 90 天后。',
  defaultReason: '存量问题，限期整改',
  stdin: '从标准输入读取一个目录文件的内容。',
  stdinFilename: '标准输入的内容是哪个文件，例如 catalogs/隆回县/05-义务教育.yaml。',
  noCache: '不用缓存，全部重新校验。',
  statsOption: '显示各阶段和各规则用时。',
  changedSince: '只校验自某个 git 版本以来改动过的文件，例如 origin/main。',

  unknownFormat: (typed: string, formats: readonly string[]): string =>
    `没有“${typed}”这种报告格式；请从 ${formats.join('、')} 中选一种。`,
  twoOnScreen: (first: string, second: string): string =>
    `${first} 和 ${second} 不能都显示在屏幕上；请用 -o 把其中一种写入文件，例如 --format ${second} -o report.txt。`,
  twoFiles: (format: string): string => `--format ${format} 后面写了两个 -o；每种格式只能写入一个文件。`,
  outputWithoutFormat: '-o 写了多次，但没有分别写明 --format；请在每个 -o 前面写上格式。',
  sameFile: (file: string): string => `两种格式都要写入“${file}”；请分别写入不同的文件。`,
  reportOverCatalog: (file: string): string =>
    `-o 是报告要写入的文件，“${file}”像是目录文件；要校验它就直接写路径，不写 -o，要写报告就换一个文件名。`,
  badRule: (typed: string): string =>
    `“--rule ${typed}”写法不对；请写成“规则名=级别”，级别是 error、warning、info 或 off。`,
  badNumber: (typed: string): string => `“${typed}”不是零或正整数；请改正。`,
  badFailOn: (typed: string): string => `“--fail-on ${typed}”不可用；请写 error、warning、info 或 never。`,
  stdinNeedsName: '--stdin 没有说明是哪个文件；请加上 --stdin-filename，例如 catalogs/隆回县/05-义务教育.yaml。',
  stdinWithPaths: '--stdin 只校验标准输入的内容；请不要同时写路径或 --changed-since。',
  stdinWithFix: '--stdin 不能与 --fix、--fix-dry-run 同用；请先保存文件再修复。',
  stdinWithBaselineUpdate: '--stdin 不能与 --update-baseline 同用；请先保存文件再更新基线。',
  notACatalog: (file: string): string =>
    `“${file}”不是目录文件；文件应当是 catalogs/县市区/序号-领域.yaml，例如 catalogs/隆回县/05-义务教育.yaml。`,
  noSuchPath: (path: string): string => `找不到“${path}”；请检查路径是否写对。`,
  outsideWorkspace: (path: string, root: string): string =>
    `“${path}”不在工作区“${root}”里；请换用工作区里的路径，或者用 --workspace 指明工作区。`,
  gitFailed: (ref: string, reason: string): string =>
    `无法取得自“${ref}”以来的改动（${reason}）；请检查这个版本是否存在，以及这里是否是 git 仓库。`,
  badBaseline: (number: number, key: string): string =>
    number === 0
      ? `基线文件里“${key}”应当是列表；请改正，或者删去文件后用 --update-baseline 重新生成。`
      : `基线第 ${number} 条的“${key}”缺少或写法不对；请改正。`,
  brokenBaseline: '基线文件不是合格的 YAML；请改正，或者删去后用 --update-baseline 重新生成。',
  baselineWritten: (file: string, count: number, added: number, removed: number): string =>
    `${file}：共 ${count} 条，新增 ${added} 条，清理 ${removed} 条。`,
  baselineStale: (county: string, count: number): string =>
    `${county}的基线里有 ${count} 条已经整改；请用 --update-baseline 清理。`,
  fixed: (file: string, count: number): string => `${file}：已修复 ${count} 处。`,
  wouldRecode: (file: string): string => `# ${file}：会改存为不带 BOM 的 UTF-8，文字不变。`,
  tidied: (file: string): string => `${file}：已整理格式。`,
  fixTotal: (files: number): string => (files === 0 ? '没有可以自动修复的问题。' : `共改写 ${files} 个文件。`),
  dryRunTotal: (files: number): string =>
    files === 0 ? '没有可以自动修复的问题。' : `共 ${files} 个文件会改写；去掉 --fix-dry-run，用 --fix 执行。`,
  checking: (done: number, total: number): string => `正在校验 ${done}/${total} ……`,
  written: (format: string, file: string): string => `${format} 报告已写入 ${file}。`,
  stats: {
    head: '各阶段用时（毫秒）：',
    phases: {
      start: '启动',
      workspace: '读取标准与概况',
      read: '读取目录文件',
      parse: '解析与结构校验',
      rules: '规则',
      locate: '定位',
      cache: '缓存',
      report: '生成报告',
    },
    cached: (cached: number, total: number): string => `目录文件 ${total} 个，其中 ${cached} 个取自缓存。`,
    rules: '各规则用时（毫秒）和问题数：',
  },
} as const;
