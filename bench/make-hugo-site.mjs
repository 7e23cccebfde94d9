// The same county as a Hugo site: one page an entry, a list a domain, a plain layout with the header, breadcrumb and fields of ours.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const BASE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }} - {{ .Site.Title }}</title>
<meta name="SiteName" content="{{ .Site.Title }}"><meta name="SiteDomain" content="www.bench.example"><meta name="SiteIDCode" content="4399000000">
{{ with .Date }}<meta name="PubDate" content="{{ .Format "2006-01-02" }}">{{ end }}
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><header><a href="/">{{ .Site.Title }}</a></header>
<nav aria-label="当前位置"><ol><li><a href="/">首页</a></li>{{ with .Parent }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}<li>{{ .Title }}</li></ol></nav>
<main>{{ block "main" . }}{{ end }}</main><footer>主办单位：测试市人民政府办公室 网站标识码：4399000000</footer></body></html>
`;
const SINGLE = `{{ define "main" }}<article><h1>{{ .Title }}</h1><dl><dt>形成日期</dt><dd>{{ .Params.formed }}</dd><dt>公开日期</dt><dd>{{ .Params.published }}</dd><dt>事项</dt><dd>{{ .Params.item }}</dd></dl>
<table>{{ range .Params.fields }}<tr><th scope="row">{{ .name }}</th><td>{{ .value }}</td></tr>{{ end }}</table></article>{{ end }}
`;
const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`;

/** Writes the site and answers the number of entry pages. */
export function makeHugoSite(county, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/layouts/_default`, { recursive: true });
  // Feeds, taxonomies and the sitemap are left out: Hugo is measured for the pages alone.
  writeFileSync(
    `${folder}/config.yaml`,
    'baseURL: "https://www.bench.example/"\nlanguageCode: zh-CN\ntitle: 测量用专栏\nrelativeURLs: true\ndisableKinds: [taxonomy, term, RSS, sitemap]\n',
  );
  writeFileSync(`${folder}/layouts/_default/baseof.html`, BASE);
  writeFileSync(`${folder}/layouts/_default/single.html`, SINGLE);
  writeFileSync(`${folder}/layouts/_default/list.html`, LIST);
  writeFileSync(`${folder}/layouts/index.html`, LIST);
  let pages = 0;
  for (const name of readdirSync(`${county}/catalogs`)) {
    for (const file of readdirSync(`${county}/catalogs/${name}`).filter((each) => /^\d\d-/u.test(each))) {
      const catalog = parse(readFileSync(`${county}/catalogs/${name}/${file}`, 'utf8'));
      const section = `${folder}/content/${file.slice(0, 2)}`;
      mkdirSync(section, { recursive: true });
      writeFileSync(`${section}/_index.md`, `---\ntitle: ${JSON.stringify(catalog.领域)}\n---\n`);
      for (const [item, entry] of entriesOf(catalog))
        writeFileSync(`${section}/e${(pages += 1)}.md`, pageOf(item, entry));
    }
  }
  return pages;
}

function* entriesOf(catalog) {
  for (const category of Object.values(catalog.事项)) {
    for (const [item, body] of Object.entries(category)) {
      for (const each of body.分项 ? Object.values(body.分项) : [body])
        for (const entry of each.目录 ?? []) yield [item, entry];
    }
  }
}

function pageOf(item, entry) {
  const fields = Object.entries(entry.内容 ?? { 正文: entry.正文 }).map(([name, value]) => ({ name, value }));
  const front = {
    title: entry.名称,
    date: entry.公开日期,
    formed: entry.形成日期,
    published: entry.公开日期,
    item,
    fields,
  };
  return `${JSON.stringify(front)}\n`;
}
