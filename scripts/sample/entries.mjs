// The entries of one guide row in one county: names always, dates and content where the stage has come that far.
import { datesOf } from './entry-dates.mjs';
import { randomWorkday } from './calendar.mjs';
import { documentEntries } from './document-entries.mjs';
import { namesOf } from './entry-names.mjs';
import { Facts } from './facts.mjs';
import { valueByHand } from './overrides.mjs';
import { randomOf } from './random.mjs';
import { valueOf } from './values/index.mjs';
import { MONTH_ENDS, windowOf } from './windows.mjs';

/**
 * `depth` is names (梳理) or details (明细); `place` has county, guide, unit. `mood` answers each entry's status and whether
 * the clerk left an element out.
 */
export function entriesOf(row, place, depth, mood) {
  if (row.类型 === '文件') return documentEntries(row, place, depth, mood);
  const { least, most, templates } = namesOf(row);
  const random = randomOf(place.county.name, row.编号, 'count');
  const count = place.count ?? (place.county.isZone ? least : random.int(least, most));
  const taken = new Set();
  return Array.from({ length: count }, (_, index) =>
    entryOf(row, { ...place, index, template: templates[index % templates.length], taken }, depth, mood),
  );
}

function entryOf(row, spot, depth, mood) {
  const { key, dates, facts, name } = settleName(row, spot, mood);
  spot.taken.add(name);
  const entry = { 名称: name };
  if (depth === 'names') return entry;
  if (row.公开方式 === '依申请')
    return {
      ...entry,
      公开属性: '依申请公开',
      形成日期: dates.formed,
      内容: contentOf(row, { facts, key, name, countyName: spot.county.name, index: spot.index }, mood),
    };
  return {
    ...entry,
    形成日期: dates.formed,
    ...(dates.published && { 公开日期: dates.published }),
    ...sideOf(row, key),
    内容: contentOf(row, { facts, key, name, countyName: spot.county.name, index: spot.index }, mood),
  };
}

/** Draws facts until the name is not taken yet: two schools of a list cannot be called the same. */
function settleName(row, { county, guide, unit, index, template, taken }, mood) {
  for (let attempt = 0; ; attempt += 1) {
    const key = [county.name, row.编号, index, attempt].join('/');
    const random = randomOf(key, 'dates');
    const window = windowOf(row, template);
    const dates = template.includes('{index}月')
      ? {
          formed: MONTH_ENDS[index],
          published:
            index === 8
              ? '2020-10-09'
              : datesOf('on-time', row.公开时限, [MONTH_ENDS[index], MONTH_ENDS[index]], random).published,
        }
      : datesOf(mood.status(row, index), row.公开时限, window, random);
    const facts = new Facts({
      key,
      county,
      guide,
      unit,
      row,
      date: dates.formed ?? randomWorkday(random, ...window),
      index,
    });
    const name = facts.fill(template).replace(/(情况|信息|服务)\1/gu, '$1');
    if (!taken.has(name)) return { key, dates, facts, name };
    // Where the template has run out of facts, the clerk numbers the affairs.
    if (attempt >= 40) return { key, dates, facts, name: `${name}(之${index + 1})` };
  }
}

function contentOf(row, { facts, key, name, countyName, index }, mood) {
  const content = {};
  for (const element of row.公开内容) {
    if (mood.isLeftOut(key, element)) continue;
    content[element] =
      valueByHand(countyName, row.编号, index, element) ?? valueOf({ row, element, facts, key, entry: { name } });
  }
  return content;
}

const SIDES = [
  [/许可|审批|批准|登记|受理|指南|服务|办事|申领/u, '服务'],
  [/处罚|强制|检查|执法|监管/u, '管理'],
  [/规划|计划|方案|预算|决策/u, '决策'],
  [/实施|执行|发放|支付|建设/u, '执行'],
  [/结果|公示|决算|名单|验收/u, '结果'],
];

/** 五公开, which about every third clerk notes. */
function sideOf(row, key) {
  if (!randomOf(key, 'sides').chance(0.3)) return {};
  const found = SIDES.find(([pattern]) => pattern.test(row.二级事项 + row.一级事项));
  return found ? { 五公开: [found[1]] } : {};
}
