// One catalog: the rows that the county has got to, each as deep as its stage allows.
import { entriesOf } from './entries.mjs';
import { localItemsOf } from './local-items.mjs';
import { moodOf } from './mood.mjs';
import { reasonNotApplicable } from './not-applicable.mjs';
import { BULK_TABLES, extraEntries, NUMBERED_ROWS } from './overrides.mjs';
import { randomOf } from './random.mjs';
import { bulkTable } from './tables.mjs';
import { bureauName, unitOf } from './units.mjs';

/** `{ catalog, tables }`: the catalog as plain data, and the files that it refers to. */
export function catalogOf(county, guide, { stage, submitted, approved }) {
  const unit = unitOf(county, guide.序号);
  const place = { county, guide, unit };
  const tables = new Map();
  const items = {};
  for (const [index, row] of guide.事项.entries()) {
    const depth = depthOf(stage, county, row, index, guide.事项.length);
    if (depth === undefined) continue;
    addRow(items, row, {
      publisher: publisherOf(row, place),
      ...itemOf(row, place, { depth, mood: moodOf(county.name, stage), tables }),
    });
  }
  const approval = { ...(submitted && { 报审日期: submitted }), ...(approved && { 审定日期: approved }) };
  const local = localItemsOf(county, guide.序号, tables);
  return {
    tables,
    catalog: {
      领域: guide.领域,
      县市区: county.name,
      责任单位: unit.name,
      ...(submitted && { 审定: approval }),
      事项: items,
      ...(local && { 地方事项: local }),
    },
  };
}

/** How deep a row is worked out: `names`, `details`, or undefined when nobody has got to it yet. */
function depthOf(stage, county, row, index, total) {
  const random = randomOf(county.name, row.编号, 'depth');
  if (stage === 'inventorying') {
    const share = randomOf(county.name, row.编号.slice(0, 2), 'share').int(25, 75) / 100;
    return index < total * share && random.chance(0.9) ? 'names' : undefined;
  }
  if (stage === 'completed') return 'details';
  if (stage !== 'detailing') return 'names';
  return random.chance(0.55) || index === 0 ? 'details' : 'names';
}

function itemOf(row, place, { depth, mood, tables }) {
  const { county } = place;
  const reason = reasonNotApplicable(county.name, row.编号);
  if (reason) return { 不涉及: reason };
  const bulk = depth === 'details' ? BULK_TABLES[`${county.name}/${row.编号}`] : undefined;
  if (bulk) {
    const entries = entriesOf(row, { ...place, count: bulk.count }, depth, mood);
    tables.set(bulk.file, bulkTable(bulk, row.公开内容, entries));
    return { 数据: bulk.file };
  }
  const entries = entriesOf(row, place, depth, mood).map((entry, index) => decorate(entry, row, county, index, depth));
  return { 目录: depth === 'details' ? [...entries, ...extraEntries(county.name, row.编号)] : entries };
}

/** What only some entries say: a stable 编号, their channels, an address elsewhere. */
function decorate(entry, row, county, index, depth) {
  const random = randomOf(county.name, row.编号, index, 'decoration');
  const { 名称, ...rest } = entry;
  const id = NUMBERED_ROWS.test(row.编号)
    ? { 编号: `${county.slug}-${row.编号}-${String(index + 1).padStart(3, '0')}` }
    : {};
  if (depth === 'names') return { 名称, ...id, ...rest };
  const { 形成日期, 公开日期, 五公开, 内容, ...others } = rest;
  const isPublished = 公开日期 !== undefined;
  return {
    名称,
    ...id,
    ...attributeOf(others, row, county),
    ...(others.要素 && { 要素: others.要素 }),
    ...(others.文号 && { 文号: others.文号 }),
    ...(others.发布机构 && { 发布机构: others.发布机构 }),
    ...(others.有效性 && { 有效性: others.有效性 }),
    ...(形成日期 && { 形成日期 }),
    ...(isPublished && { 公开日期 }),
    ...(isPublished && random.chance(0.04) && { 公开渠道: row.公开渠道 }),
    ...(isPublished &&
      random.chance(0.12) && {
        链接: `${county.host}/zwgk/${公开日期.slice(0, 7).replace('-', '')}/t${公开日期.replaceAll('-', '')}_${random.int(100000, 999999)}.html`,
      }),
    ...(五公开 && { 五公开 }),
    ...(内容 && { 内容 }),
    ...(others.正文 && { 正文: others.正文 }),
    ...(others.附件 && { 附件: others.附件 }),
    ...(others.解读 && { 解读: others.解读 }),
  };
}

/** 公开属性: said where it is not 主动公开; the pilot says it of every document, as the draft sheet does. */
function attributeOf(entry, row, county) {
  if (entry.公开属性) return { 公开属性: entry.公开属性 };
  return row.类型 === '文件' && county.name === '新宁县' ? { 公开属性: '主动公开' } : {};
}

/** Some rows are published by another body than the 责任单位. */
function publisherOf(row, { county }) {
  if (row.公开主体.startsWith('财政部门')) return bureauName(county, '财政局');
  if (/^01-02-(09)/u.test(row.编号)) return bureauName(county, '生态环境局');
  if (/^01-02-(0[78]|1[012])/u.test(row.编号)) return bureauName(county, '自然资源局');
  if (/^01-(02-13|06|07|08)/u.test(row.编号)) return bureauName(county, '住房和城乡建设局');
  if (/^20-02-02|^20-04-03/u.test(row.编号)) return county.government;
  return undefined;
}

function addRow(items, row, { publisher, ...item }) {
  const category = (items[row.一级事项] ??= {});
  const said = { ...(publisher && { 公开主体: publisher }), ...item };
  if (row.分项 === undefined) category[row.二级事项] = said;
  else (category[row.二级事项] ??= { 分项: {} }).分项[row.分项] = said;
}
