/** What the command line itself says. Each command has its own table beside it. */
export const CLI_MESSAGES = {
  description: '基层政务公开目录编译器：校验目录、核对时限、生成公开栏目和报表。',
  versionOption: '显示版本号。',
  helpOption: '显示帮助。',
  helpCommand: '显示某个命令的帮助。',
  helpTitles: {
    'Usage:': '用法:',
    'Options:': '选项:',
    'Commands:': '命令:',
    'Arguments:': '参数:',
    'Global Options:': '通用选项:',
  } as Readonly<Record<string, string>>,
  defaultValue: (value: string): string => `（默认：${value}）`,
  usage: (code: string, message: string, args: readonly string[]): string => {
    const what = /'([^']*)'/u.exec(message)?.[1] ?? args.join(' ');
    // Our own option parsers say in Chinese what is wrong with a value.
    const own = /is invalid\. (?<sentence>.*\p{Script=Han}.*)$/su.exec(message)?.groups?.['sentence'];
    if (own !== undefined) return own;
    const sentence = USAGE_SENTENCES[code];
    return sentence ? sentence(what, args) : `命令有误：${message}。请用 zwgk --help 查看用法。`;
  },
  ownBug: (version: string): string =>
    `程序内部出错（zwgk ${version}），这不是您的操作造成的；请把下面的内容连同所用命令报告给维护人员。`,
} as const;

const USAGE_SENTENCES: Readonly<Record<string, (what: string, args: readonly string[]) => string>> = {
  'commander.unknownCommand': (what, args) =>
    `没有“${what}”这个命令；请用 zwgk ${args[0] === what ? '' : `${args[0]} `}--help 查看全部命令。`,
  'commander.unknownOption': (what, args) =>
    `没有“${what}”这个选项；请用 zwgk ${args[0] ?? ''} --help 查看可用的选项。`,
  'commander.missingArgument': (what, args) => `缺少参数“${what}”；请用 zwgk ${args[0] ?? ''} --help 查看用法。`,
  'commander.optionMissingArgument': (what) => `选项“${what}”后面缺少取值；请补上。`,
  'commander.invalidArgument': (what, args) =>
    `选项或参数“${what}”的取值不可用；请用 zwgk ${args[0] ?? ''} --help 查看可用的取值。`,
  'commander.excessArguments': (_what, args) =>
    `参数太多：${args.join(' ')}；请用 zwgk ${args[0] ?? ''} --help 查看用法。`,
  'commander.missingMandatoryOptionValue': (what) => `缺少必填选项“${what}”；请补上。`,
};

/** What the shared options say. */
export const OPTION_MESSAGES = {
  port: '端口。',
  jobs: '最多同时用几个线程；默认按电脑的核数和目录的大小决定。',
  badJobs: (typed: string, most: number): string => `线程数“${typed}”不可用；请写 1 到 ${most} 之间的整数。`,
  workspace: '工作区目录，即 zwgk.config.yaml 所在的目录。',
  workspaceDefault: '当前目录',
  asOf: '以这一天为“今天”，例如 2020-10-09；不写就是北京时间的今天。',
  badDate: (typed: string): string => `“${typed}”不是日历上有的日期；请写成“2020-10-09”这样的日期。`,
  county: '只处理这些县市区；可以重复写，或者用逗号隔开。',
  domain: '只处理这些领域，写名称或序号；可以重复写，或者用逗号隔开。',
  all: '全部',
} as const;

/** What is said of a place for output. */
export const OUTPUT_MESSAGES = {
  cannotWrite: (file: string, reason: string): string =>
    `无法写入“${file}”（${reason}）；请检查路径是不是文件、文件夹是否可写。`,
} as const;

/** What `zwgk schema` says. */
export const SCHEMA_COMMAND_MESSAGES = {
  summary: '由标准指引生成编辑器用的 JSON Schema。',
  description: '由 standards/guides/ 的标准指引生成 standards/schemas/ 下的 JSON Schema，供编辑器提示和校验。',
  check: '只检查已有的文件是否最新，不改写。',
  stale: (path: string): string => `${path} 不是最新的；请运行 zwgk schema 重新生成。`,
  checked: (total: number, stale: number): string => `共 ${total} 个，过期 ${stale} 个。`,
  written: (total: number, written: number, folder: string): string =>
    `${folder}/ 共 ${total} 个，本次改写 ${written} 个。`,
} as const;
