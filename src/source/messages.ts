/** What the reader says of bytes and syntax: each one sentence, what is wrong, then what to do. */
export const SOURCE_MESSAGES = {
  missingFile: (file: string) => `找不到文件“${file}”；请检查路径和文件名是否写对。`,
  isDirectory: (file: string) => `“${file}”是文件夹，这里应当是一个文件；请改名或移走这个文件夹。`,
  unreadable: (file: string, reason: string) =>
    `无法读取“${file}”（${reason}）；请检查文件是否被占用、是否有读取权限。`,
  notRegular: '不是普通文件',
  tooLarge: (file: string, megabytes: number, limit: number) =>
    `“${file}”有 ${megabytes} MB，超过 ${limit} MB 的上限；请把大批记录移到“数据:”引用的表格里，或者分成几个文件。`,
  empty: '文件是空的；请填写目录内容，暂不编目就删去这个文件。',
  gb18030: '文件用的是 GBK/GB18030 编码；请另存为 UTF-8，或者运行 zwgk lint --fix 自动转换。',
  utf16: '文件用的是 UTF-16 编码；请另存为 UTF-8，或者运行 zwgk lint --fix 自动转换。',
  damaged: '文件含有无法识别的字节，可能已经损坏或不是文本文件；请换用完好的副本，并另存为 UTF-8。',
  byteOrderMark: '文件开头有字节顺序标记（BOM）；请存为不带 BOM 的 UTF-8，或者运行 zwgk lint --fix 自动去掉。',
  nul: '文件含有空字节（NUL），多半是保存时出错；请删去这个字符，或者换用完好的副本。',
  duplicateKey: (key: string) => `“${key}”在同一处写了两次；请合并或删去其中一个。`,
  fullWidthColon: (key: string) => `“${key}”后面用了全角冒号；请改为半角冒号加一个空格，写成“${key}: ”。`,
  tabIndent: '行首用了制表符（Tab）缩进；请改用空格，每层两个。',
  alias: '这里用了锚点或别名（& 和 *），目录文件不支持；请把内容直接写出来。',
  tooDeep: (limit: number) => `嵌套超过 ${limit} 层；请检查缩进，目录文件不会有这么多层。`,
  severalDocuments: '一个文件里写了几份文档（以 --- 分开）；请拆成几个文件，或者删去多余的部分。',
  complexKey: '键名不能是列表或映射；请改为普通文字。',
  tag: '这里用了类型标签（以 ! 开头），目录文件不支持；请删去标签，需要叹号时给整段文字加引号。',
} as const;

/** js-yaml's reasons, by what they contain, as sentences a clerk can act on. The last one always fits. */
const SYNTAX_SENTENCES: readonly (readonly [reason: RegExp, sentence: string])[] = [
  [/multiline key|implicit key/u, '这一行缺少冒号，或者冒号后面缺少空格；请写成“键: 值”。'],
  [/expected ':' after a mapping key/u, '这里缺少冒号；请写成“键: 值”，冒号用半角并在后面空一格。'],
  [/bad indentation of a sequence/u, '列表的缩进没有对齐；请让同一列表的“-”左边对齐。'],
  [
    /bad indentation of a mapping/u,
    '这里的缩进没有对齐，或者一行里有两个“: ”，或者文字以特殊符号开头；请对齐缩进，或者给整段文字加上引号。',
  ],
  [/deficient indentation/u, '引号或括号没有成对，或者续行没有缩进；请补上缺少的引号、括号。'],
  [/within a (?:double|single) quoted scalar/u, '引号没有成对；请补上缺少的引号。'],
  [/flow collection|missed comma/u, '方括号或花括号没有成对，或者中间缺少逗号；请补上。'],
  [/unknown escape|hexadecimal/u, '双引号里的反斜杠写法不对；请改用单引号，或者把 \\ 写成 \\\\。'],
  [/non-printable/u, '文件含有不可见的控制字符；请删去。'],
  [/document separator is expected|end of the stream/u, '这一行与前面的内容对不上层次；请检查它的缩进。'],
  [/block scalar|chomping|indentation width/u, '“|”或“>”后面的写法不对；请在它后面换行，正文每行缩进两格。'],
  [/./u, 'YAML 语法有误；请检查这一行和上一行的缩进、冒号和引号。'],
];

/** The sentence for a reason of the parser. */
export function syntaxSentence(reason: string): string {
  return SYNTAX_SENTENCES.find(([pattern]) => pattern.test(reason))?.[1] ?? SOURCE_MESSAGES.damaged;
}
