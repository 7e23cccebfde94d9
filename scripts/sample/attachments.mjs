// The small files that entries refer to.
import { csvBytes, workbookBytes } from './tables.mjs';

const FORM = [
  ['先进集体和个人申报表（空白表）', '', ''],
  ['单位（姓名）', '', ''],
  ['推荐类别', '□先进集体 □先进个人', ''],
  ['主要事迹（500字以内）', '', ''],
  ['推荐单位意见', '', '（盖章）'],
  ['审批机关意见', '', '（盖章）'],
];

const STATISTICS = [
  ['学段', '学校数', '在校生数', '专任教师数'],
  ['小学', '92', '36120', '2104'],
  ['初中', '27', '16980', '1386'],
  ['九年一贯制学校', '9', '6240', '468'],
];

const budget = (county) => [
  [`2020年${county.name}一般公共预算收支表`, '', '', ''],
  ['收入项目', '预算数（万元）', '支出项目', '预算数（万元）'],
  ['一、税收收入', String(county.revenue * 680), '一、教育支出', String(county.revenue * 2100)],
  ['二、非税收入', String(county.revenue * 320), '二、社会保障和就业支出', String(county.revenue * 1680)],
  ['三、上级补助收入', String(county.revenue * 8200), '三、农林水支出', String(county.revenue * 1540)],
];

/** Files of a county by their path from its folder. */
export function attachmentsOf(county, domains) {
  const files = new Map();
  if (domains.some((number) => number === 23)) files.set('附件/先进集体和个人申报表.csv', csvBytes(FORM));
  if (county.name === '新宁县') files.set('附件/教育统计数据.csv', csvBytes(STATISTICS));
  if (['新宁县', '隆回县'].includes(county.name))
    files.set('附件/2020年一般公共预算收支表.xlsx', workbookBytes('预算收支', budget(county)));
  return files;
}
