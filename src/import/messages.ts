import { CELL_MARKS as MARK, TEMPLATE_LABELS as LABEL } from '../model/keys.js';

const perhaps = (near: string | undefined): string => (near === undefined ? '' : `，是不是“${near}”`);

/** What the import of a workbook says of its cells: what is wrong, then what to do. */
export const IMPORT_MESSAGES = {
  noSheets: '工作簿里没有可以导入的工作表；请换用填好的填报表。',
  macros: '工作簿带有宏，只读取了单元格，宏没有运行，也不会保留。',
  noTarget: (missing: string) =>
    `看不出这个表属于哪个${missing}；请在第一张表写上“${LABEL.county}”“${LABEL.domain}”两格，或者加上 --county 和 --domain。`,
  unknownCounty: (name: string, near: string | undefined) =>
    `方案中没有“${name}”这个县市区${perhaps(near)}；请改正这一格，或者用 --county 指明。`,
  unknownDomain: (name: string, near: string | undefined) =>
    `指引中没有“${name}”这个领域${perhaps(near)}；请改正这一格，或者用 --domain 指明。`,
  otherTarget: (label: string, inWorkbook: string, asked: string) =>
    `表里写的${label}是“${inWorkbook}”，命令里写的是“${asked}”；请确认用的是不是这个文件，或者去掉命令里的选项。`,
  otherAddress: (address: string, county: string, domain: string) =>
    `这张表是“${address}”的，不属于${county}的${domain}；请从这个工作簿里拿出来，单独导入。`,
  unknownItem: (name: string, near: string | undefined) =>
    `对不上任何事项${perhaps(near)}；请把“${LABEL.item}”一格或者工作表名称改成填报表原来的“${name}”那样，或者用 --item 指明。`,
  needsItem: '看不出是哪个事项的表；请加上 --item，写事项的编号或者名称。',
  severalTables: (count: number) => `--item 只说了一个事项，工作簿里却有${count}张表；请只留一张，或者去掉 --item。`,
  sheetTwice: (title: string, first: string) => `“${title}”已经有一张表“${first}”；请并成一张。`,
  noHeader: '找不到表头；请保留填报表的表头，至少要有“名称”这一列。',
  noNameColumn: (near: string | undefined) =>
    `表头没有“名称”这一列${near === undefined ? '' : `（“${near}”应改为“名称”）`}；请补上，每条都要有名称。`,
  unknownColumn: (name: string, near: string | undefined) =>
    `不认识“${name}”这一列${perhaps(near)}；请改成填报表原来的列名，用不着的列就删去。`,
  doubleColumn: (name: string) => `“${name}”这一列出现了两次；请删去一列。`,
  noName: '这一行没有名称；请填上，不要的就整行删去。',
  mergedName: (rows: number) => `“名称”合并了${rows}行单元格，看不出是几条；请取消合并，一条一行。`,
  doubleId: (id: string, first: string) => `编号“${id}”在 ${first} 已经用过；请改成不同的编号。`,
  ambiguous: (name: string, inTable: number, inCatalog: number) =>
    `叫“${name}”的表里有${inTable}条对不上，目录里有${inCatalog}条，分不清哪条对哪条；请加一列“编号”，或者把名称改得不同。`,
  conflict: (column: string, now: string) =>
    `“${column}”在生成填报表以后，目录里已改成“${now}”，表里又改成了别的；请把这一格改成最终的内容，确定以表格为准就加 --replace。`,
  conflictErased: (column: string, now: string) =>
    `“${column}”在表里清空了，而目录里在生成填报表以后改成了“${now}”；请先核对，再决定填什么。`,
  deletedSince: (name: string) =>
    `“${name}”在生成填报表以后已从目录里删去，表里又改了这一行；确实还要就加 --replace，不要就删去这一行。`,
  noReason: `${MARK.none}后面没有理由；请写明这一条为什么没有这一项。`,
  noFile: `${MARK.attachment}后面没有文件；请写文件在本县文件夹里的路径，例如“附件/预算表.xlsx”。`,
  noLink: `${MARK.link}后面没有网址；请写以 http:// 或 https:// 开头的完整网址。`,
  noInterpretationName: (column: string) => `有解读的链接或者日期，却没有“${column}”；请补上。`,
  inDataFile: (file: string) => `这个事项的记录在“${file}”里，不从这张表导入；请填到那个表里，再清空这张表。`,
  bothApplicable: (rows: number) =>
    `写了“不涉及”，下面又填了${rows}条；请留一个：有内容就清空“不涉及”，没有就清空下面。`,
  hasEntries: (count: number) =>
    `目录里这个事项已有${count}条，不能又写“不涉及”；确实不涉及，请先在目录文件里删去这些条目。`,
  saysNotApplicable: (reason: string) =>
    `目录里这个事项写着“不涉及：${reason}”，表里却填了条目；确实有内容就加 --replace，用条目换掉“不涉及”。`,
  sharedNotApplicable: '“不涉及”在目录里是对整个二级事项一起写的，不能只改一个分项；请直接改目录文件。',
  notUtf8: (file: string) => `目录文件“${file}”不是 UTF-8 编码；请先运行 zwgk lint --fix 转换，再导入。`,
  brokenCatalog: (file: string) => `目录文件“${file}”的语法有误，没法往里写；请先运行 zwgk lint 查看并改正。`,
  schema: '导入后的目录会不合格式；请对照上面的位置改正表格。',
  totalRow: (place: string) => `${place} 是合计行，没有导入。`,
  remarkRow: (place: string) => `${place} 是表外的说明，没有导入。`,
  emptySheet: (sheet: string) => `“${sheet}”对不上任何事项，也没有表头，没有导入。`,
  renamed: (added: number, kept: number) =>
    `有${added}条是新增的，又有${kept}条不在表里；如果其实是改了名称，请到目录文件里删去旧的那几条。`,
} as const;
