// The same county as a Hugo site: the same pages with the same header, tags, breadcrumb, fields and footer as ours (hugo-layouts/),
// a list for each 领域 and 事项. Hugo makes no search, data files, feeds or sitemap here; it is measured for the pages alone.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const LAYOUTS = fileURLToPath(new URL('hugo-layouts', import.meta.url));
const COLUMNS = [
  '测试01县',
  '政府信息公开指南',
  '政府信息公开制度',
  '政府信息公开年报',
  '依申请公开',
  '办事服务',
  '互动交流',
  '政务公开专区',
];

/** Writes the site and answers the number of entry pages. */
export function makeHugoSite(county, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/layouts`, { recursive: true });
  cpSync(LAYOUTS, `${folder}/layouts/_default`, { recursive: true });
  cpSync(`${LAYOUTS}/list.html`, `${folder}/layouts/index.html`);
  writeFileSync(`${folder}/config.yaml`, CONFIG);
  let pages = 0;
  for (const name of readdirSync(`${county}/catalogs`)) {
    for (const file of readdirSync(`${county}/catalogs/${name}`).filter((each) => /^\d\d-/u.test(each))) {
      const catalog = parse(readFileSync(`${county}/catalogs/${name}/${file}`, 'utf8'));
      const domain = `${folder}/content/${file.slice(0, 2)}`;
      writeIndex(domain, catalog.领域);
      let index = 0;
      for (const [item, entries] of itemsOf(catalog)) {
        const section = `${domain}/item-${(index += 1)}`;
        writeIndex(section, item);
        for (const entry of entries) writeFileSync(`${section}/e${(pages += 1)}.md`, pageOf(entry));
      }
    }
  }
  return pages;
}

const CONFIG = stringify({
  baseURL: 'https://www.bench.example/',
  languageCode: 'zh-CN',
  title: '测量用专栏',
  relativeURLs: true,
  disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap'],
  params: { county: '测试01县', columns: COLUMNS.map((name, index) => ({ name, href: `/column-${index + 1}/` })) },
});

function writeIndex(folder, title) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/_index.md`, `${JSON.stringify({ title })}\n`);
}

/** Every row of the guide with its entries. */
function* itemsOf(catalog) {
  for (const category of Object.values(catalog.事项)) {
    for (const [item, body] of Object.entries(category)) {
      const variants = body.分项 ? Object.entries(body.分项) : [['', body]];
      for (const [variant, each] of variants) yield [`${item}${variant && `（${variant}）`}`, each.目录 ?? []];
    }
  }
}

/** Days are kept as texts under names that Hugo does not take for dates of its own. */
function pageOf(entry) {
  const fields = Object.entries(entry.内容 ?? { 正文: entry.正文 }).map(([name, value]) => ({ name, value }));
  const front = {
    title: entry.名称,
    date: `${entry.公开日期}T00:00:00+08:00`,
    formed: entry.形成日期,
    issued: entry.公开日期,
    fields,
  };
  return `${JSON.stringify(front)}\n`;
}
