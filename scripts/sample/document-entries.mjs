// The documents of a 文件 row: one for each 要素, as the table in documents/ names them.
import { documentsFor } from './documents/by-element.mjs';
import { knownDocument } from './documents/known-documents.mjs';
import { datesOf } from './entry-dates.mjs';
import { Facts } from './facts.mjs';
import { addDays, AS_OF } from './calendar.mjs';
import { randomOf } from './random.mjs';
import { windowOf } from './windows.mjs';

export function documentEntries(row, place, depth, mood) {
  const elements = row.公开内容.filter((element, index) =>
    depth === 'details' ? !mood.isLeftOut([place.county.name, row.编号, index].join('/'), element) : true,
  );
  return elements.map((element, index) => documentEntry(row, element, { ...place, index }, depth, mood));
}

function documentEntry(row, element, { county, guide, unit, index }, depth, mood) {
  const document = documentsFor(row, element);
  const key = [county.name, row.编号, element].join('/');
  const random = randomOf(key, 'dates');
  const title = typeof document === 'string' ? document : document.title;
  const dates = datesOf(mood.status(row, index), row.公开时限, windowOf(row, title), random);
  // The documents of one row belong together (one film of the same affair), so they share their facts.
  const facts = new Facts({
    key: [county.name, row.编号].join('/'),
    county,
    guide,
    unit,
    row,
    date: dates.formed,
    index: 0,
  });
  const name = facts.fill(title);
  const answers = row.公开内容.length === 1 && random.chance(0.5) ? {} : { 要素: element };
  if (depth === 'names') return { 名称: name, ...answers };
  return {
    名称: name,
    ...answers,
    ...(typeof document === 'string' ? outerFacts(document) : innerFacts(document, facts, random)),
    形成日期: dates.formed,
    ...(dates.published && { 公开日期: dates.published }),
    ...textOf(document, facts),
    ...interpretationOf(document, name, dates, { facts, random }),
  };
}

function outerFacts(title) {
  const { number, issuer } = knownDocument(title);
  return { 文号: number, 发布机构: issuer, 有效性: '有效' };
}

function innerFacts(document, facts, random) {
  return {
    ...(document.number && { 文号: facts.fill(document.number, random) }),
    发布机构: facts.fill(document.issuer, random),
    ...(document.number && { 有效性: '有效' }),
  };
}

function textOf(document, facts) {
  if (typeof document === 'string') {
    return { 正文: `${knownDocument(document).opening}\n（全文见国家法律法规数据库和上级部门网站。）` };
  }
  return {
    ...(document.body && { 正文: facts.fill(document.body) }),
    ...(document.attachment && { 附件: [{ 附件: document.attachment, 说明: document.label }] }),
  };
}

/** A normative document has its reading with it, or within two days. */
function interpretationOf(document, name, { published }, { facts, random }) {
  if (!document.isNormative || !published) return {};
  const readingDay = random.chance(0.7) ? published : addDays(published, 1);
  return {
    解读: {
      名称: `《${name.replace(/^.*印发《(.*)》的通知$/u, '$1')}》解读`,
      链接: `${facts.get('host')}/jiedu/${facts.get('year')}${String(random.int(1000, 9999))}.html`,
      公开日期: readingDay > AS_OF ? AS_OF : readingDay,
    },
  };
}
