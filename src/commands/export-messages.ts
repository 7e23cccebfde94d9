/** What `zwgk export` says. */
export const EXPORT_MESSAGES = {
  summary: '生成可直接打印、上报的 Excel 报表。',
  description:
    '由目录数据生成 Excel 报表，默认写到工作区的 dist/reports/。同样的数据和日期总是生成同样的文件；写入中断时原文件不受影响。',
  output: '写到这个文件（以 .xlsx 结尾）。',
  out: '写到这个目录，文件名自动取。',
  outDefault: '工作区的 dist/reports',
  progress: {
    summary: '任务进度表：附件原表加进展情况、县市区进度、逾期清单。',
    description:
      '生成附件“事项梳理任务安排表”，按目录数据算出梳理率、报审和审定日期、明细率、逾期数和状态；另附县市区进度一览表和逾期清单。',
  },
  inventory: {
    summary: '目录：官方版式，13种公开渠道逐项勾选。',
    description:
      '按官方版式生成基层政务公开标准目录。同时写 --county 和 --domain 是一个县市区的一个领域；只写 --county 是该县市区全部领域；只写 --domain 是该领域牵头县市区的目录；都不写是全市汇总目录（各领域取牵头县市区的）。',
    oneCounty: '目录一次只能做一个县市区；请只写一个 --county，或者都不写，生成全市汇总目录。',
    oneDomain: '目录一次只能做一个领域；请只写一个 --domain，或者不写，生成全部领域的目录。',
    noLead: (domain: string) => `方案里没有安排“${domain}”的主体责任单位；请用 --county 指明是哪个县市区的目录。`,
  },
  issues: {
    summary: '问题整改清单：校验发现的问题，按责任单位排列。',
    description:
      '把 zwgk lint 发现的问题做成整改清单，按责任单位排列，写明位置、依据和改法，留出“整改情况”“完成时间”两列。',
    strict: '用 strict 预设校验，与 zwgk lint --strict 相同。',
  },
  scores: {
    summary: '测评表：按测评口径打分，列出失分原因和整改次序。',
    description:
      '按测评口径（standards/scoring/）给县市区打分：测评指标、指标分值、扣分、失分原因、整改情况；算出随机抽取领域时的最低分，以及每项整改能挽回的分数。',
    profile: '测评口径的标识。',
  },
  notXlsx: (file: string) => `“${file}”不是 .xlsx 文件名；请写成“${file.replace(/\.\w+$/u, '')}.xlsx”这样的文件名。`,
  bothTargets: '-o 和 --out 只能写一个；写到某个文件用 -o，写到某个目录用 --out。',
  written: (path: string, sheets: number) => `已生成 ${path}（${sheets}个工作表）`,
  unreadable: (count: number) => `有${count}个目录文件读不出来，报表里按没有目录计；请运行 zwgk lint 查看并改正。`,
  locked: (path: string) =>
    `无法写入“${path}”：文件可能正在 Excel 或 WPS 中打开，或者没有写入权限；请关闭它、检查权限后重试，原文件没有改动。`,
  readOnly: (path: string) => `没有权限写入“${path}”；请换一个目录（--out），或者请管理员开放写入权限。`,
  full: (path: string) => `磁盘空间不足，“${path}”没有写成；请清理磁盘后重试，原文件没有改动。`,
  isFolder: (path: string) => `“${path}”是一个文件夹，不能写成文件；请换一个文件名。`,
  notAFolder: (path: string) => `“${path}”的上级不是文件夹；请换一个位置。`,
  badName: (path: string) => `“${path}”不能用作文件名；请换一个短一些、不含特殊符号的文件名。`,
} as const;
