const perhaps = (near: string | undefined): string => (near === undefined ? '' : `，是不是“${near}”`);

/** What is said of bulk tables. */
/** What people write for 依申请公开 and 不予公开, in whatever words. */
export const RESTRAINT_WORDS = ['不予公开', '不公开', '依申请'] as const;

export const TABLE_MESSAGES = {
  notText: '表格含有无法识别的字节；请用 Excel 或 WPS 另存为“CSV UTF-8”后再放回原处。',
  badCsv: '表格不是规范的 CSV，多半是引号没有成对；请用 Excel 或 WPS 重新另存为“CSV UTF-8”。',
  badWorkbook: '无法打开这个工作簿；请用 Excel 或 WPS 另存为 .xlsx 后再放回原处。',
  truncated: '这个工作簿不完整或者已经损坏，多半是没有下载完、复制时中断；请重新取得完整的文件。',
  encrypted: '这个工作簿设了打开密码，读不出来；请在 Excel 或 WPS 里取消密码，另存后再用。',
  otherDocument: '这不是 Excel 工作簿，是 Word 或 PowerPoint 文档改了后缀名；请把内容填进 Excel 表格再用。',
  emptyFile: '文件是空的，一个字节也没有；请换用填好的表格。',
  errorValue: (text: string) => `这一格是公式出错的值“${text}”；请改正公式，或者直接填写内容。`,
  lostDigits: (text: string) =>
    `这一格是数字“${text}”，Excel 只保留前15位，后面的数字已经变成零；请把这一格设为“文本”格式后重新填写。`,
  emptyWorkbook: '工作簿的第一张表是空的；请在第一行写列名，从第二行起填记录。',
  zipBomb: (megabytes: number, limit: number) =>
    `工作簿展开后有 ${megabytes} MB，超过 ${limit} MB 的上限，不予打开；请换用正常的工作簿。`,
  outside: (file: string) => `“数据: ${file}”指到了工作区之外；请把表格放进本县文件夹，再写相对路径。`,
  badKind: (file: string) => `“数据”只能引用 .csv 或 .xlsx 表格，“${file}”不是；请另存后改正文件名。`,
  noNameColumn: '表格没有“名称”这一列；请在表头补上这一列，填写每条记录的名称。',
  unknownColumn: (column: string, near: string | undefined) =>
    `不认识“${column}”这一列${perhaps(near)}；请改为“名称”“形成日期”“公开日期”等列名，或者指引中的要素名称。`,
  doubleColumn: (column: string) => `“${column}”这一列出现了两次，只认左边一列；请删去或改名。`,
  foreignEncoding: '表格用的是 GBK/GB18030 编码；请另存为“CSV UTF-8”，或者运行 zwgk lint --fix 自动转换。',
} as const;

/** What is said of the workspace as a whole. */
export const WORKSPACE_MESSAGES = {
  noConfig: (file: string) =>
    `找不到配置文件“${file}”；请在工作区的根目录运行，或者用 --workspace 指明工作区，还没有工作区就新建一个。`,
  brokenConfig: '配置文件读不出来；请对照 README 的样例改正。',
  unknownPlan: (slug: string, known: readonly string[]) =>
    `配置的方案“${slug}”不存在；请改为已有的方案：${known.join('、')}，或者把方案文件放进 standards/plans/。`,
  brokenGuide: (file: string) => `标准指引“${file}”不合格式，本次不采用；请按下面所列的位置改正。`,
  doubleGuide: (domain: string, first: string) => `领域“${domain}”已有指引“${first}”，本文件不采用；请删去其中一个。`,
  noCatalogs: '没有 catalogs/ 文件夹，还没有任何目录；请新建 catalogs/县市区名称/ 并放入目录文件。',
  catalogsIsFile: 'catalogs 应当是文件夹，现在是一个文件；请改名或移走它。',
  unknownCounty: (name: string, near: string | undefined) =>
    `“${name}”不在方案的县市区之列${perhaps(near)}；请改正文件夹名称，或者在方案的“县市区”中补上。`,
  countyIsFile: (name: string) => `“${name}”是文件，这里应当是县市区的文件夹；请移走它。`,
  doubleCounty: (name: string, first: string) => `“${name}”和“${first}”是同一个县市区，本文件夹不采用；请并入一处。`,
  unknownDomain: (name: string, near: string | undefined) =>
    `“${name}”对应不到任何领域${perhaps(near)}；请改为“05-义务教育.yaml”这样的文件名，没有这一领域的指引就先补指引。`,
  doubleDomain: (domain: string, first: string) => `领域“${domain}”已有目录“${first}”，本文件不采用；请并入一处。`,
  mapOutside: (file: string) => `地图文件“${file}”指到了工作区之外；请放进工作区，再写相对路径。`,
  mapBroken: (file: string) => `地图文件“${file}”不是 GeoJSON 的 FeatureCollection；请换用合格的文件。`,
  mapCounties: (file: string, missing: readonly string[]) =>
    `地图文件“${file}”里没有${missing.join('、')}的图形；请补上名称一致的多边形，或者换用完整的地图。`,
  noSuchCounty: (name: string, near: string | undefined) =>
    `方案中没有“${name}”这个县市区${perhaps(near)}；请改正 --county 的取值。`,
  noSuchDomain: (name: string, near: string | undefined) =>
    `指引中没有“${name}”这个领域${perhaps(near)}；请改正 --domain 的取值。`,
} as const;

/** What is said of a scoring profile. */
export const SCORING_MESSAGES = {
  unknownProfile: (slug: string, known: readonly string[], near: string | undefined) =>
    `没有标识为“${slug}”的测评口径${perhaps(near)}；可用的有：${known.join('、')}，也可以在 standards/scoring/ 里自建一份。`,
  unknownRow: (code: string, near: string | undefined) =>
    `权重里的编号“${code}”不在任何标准指引中${perhaps(near)}；请改正或删去。`,
} as const;
