/** What `zwgk export template` says. */
export const TEMPLATE_COMMAND_MESSAGES = {
  summary: '填报表：发给科室用 Excel 或 WPS 填写，填好再用 zwgk import 导入。',
  description:
    '生成填报用的工作簿：一个县市区的一个领域一个文件，第一张是填写说明，以后一个事项一张表，目录里已有的内容都已填好。只写 --county 就是该县市区的全部领域。填好以后用 zwgk import 导入目录。',
  item: '只要这些事项，写编号或者名称；可以重复写。',
  needsCounty: '没有写明是哪个县市区；请加上 --county，例如 --county 隆回县。',
  oneCounty: '填报表一次只能做一个县市区；请只写一个 --county。',
  itemNeedsDomain: '--item 要和 --domain 一起写，只写一个领域；请补上 --domain。',
  unknownItem: (typed: string, domain: string, near: string | undefined) =>
    `“${domain}”里没有“${typed}”这个事项${near === undefined ? '' : `，是不是“${near}”`}；请改正 --item 的取值。`,
  severalItems: (typed: string, codes: readonly string[]) =>
    `有${codes.length}个事项都叫“${typed}”；请改写编号：${codes.join('、')}。`,
  oneFile: '-o 只能写一个领域；请加上 --domain，或者改用 --out 写到目录。',
  unreadable: (file: string) => `“${file}”读不出来，没有为它生成填报表，以免导入时互相覆盖；请先运行 zwgk lint 改正。`,
  next: '填好以后运行：zwgk import 填报表.xlsx',
} as const;
