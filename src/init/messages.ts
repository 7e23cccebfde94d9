/** What a new workspace is filled with, and what `zwgk init` says. */
export const INIT_MESSAGES = {
  flags: { county: '--county <县市区>', plan: '--plan <标识>' },
  summary: '新建一个工作区。',
  description:
    '新建一个工作区：配置文件、标准指引、实施方案、写法说明、一个县市区的全部目录骨架、编辑器设置和持续集成文件。已有的文件一律不动。',
  directory: '工作区目录，没有就新建；不写就是当前目录。',
  county: '先为哪个县市区建目录；不写就是方案中的试点单位，方案没有试点单位就是第一个县市区。',
  plan: '采用哪个方案，写方案的标识。',
  unknownCounty: (name: string, near: string | undefined): string =>
    `方案中没有“${name}”这个县市区${near === undefined ? '' : `，是不是“${near}”`}；请改正 --county 的取值。`,
  unknownPlan: (slug: string, known: readonly string[]): string =>
    `没有“${slug}”这个方案；请改为已有的方案：${known.join('、')}。`,
  written: (count: number, folder: string): string => `已在 ${folder} 写入 ${count} 个文件。`,
  kept: (count: number, first: string): string => `有 ${count} 个文件已经存在（如 ${first}），没有改动。`,
  next: (county: string): string =>
    `接下来：打开 catalogs/${county}/ 里的目录文件，逐个事项填写“目录”，再运行 zwgk lint --county ${county} 查看还缺什么。`,
  configHead: '# zwgk 的配置。站点一栏会印在每个页面上，请逐项改成本地的。',
  catalogHead: [
    '# 梳理阶段：在“目录”下逐条写“- 名称: …”；本地没有的事项，把“目录:”换成“不涉及: 理由”。',
    '# 明细阶段：给每一条补上“形成日期”“内容”，公开后写上“公开日期”。写法见 docs/data-format.md。',
  ],
  unitHint: '# 责任单位: 请填写并去掉行首的“# ”',
  approvalHint: [
    '# 审定:',
    '#   报审日期: 2020-09-18   # 报审后填写',
    '#   审定日期: 2020-10-12   # 审定后填写，没有审定的目录不会公开',
  ],
  rowHint: (code: string, kind: string, elements: readonly string[], limit: string): string =>
    `# ${code} ${kind}，要素：${elements.join('、')}；时限：${limit}`,
  profileHead: '# 县市区的概况，印在首页和公开指南里。',
  siteNameSuffix: '基层政务公开专栏',
  githubName: '目录校验',
  ciHint: '# 先在 package.json 里装好 zwgk，再启用。只校验一个县市区；全市共用一个仓库的，去掉 --county。',
} as const;
