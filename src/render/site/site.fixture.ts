import { packageRoot } from '../../source/package-root.js';
import { catalogProgress } from '../../deadlines/catalog-progress.js';
import { day, makeCatalog, makeEntry, makeItem, makeRow } from '../../deadlines/model.fixture.js';
import type { Catalog, Entry } from '../../model/catalog.js';
import type { CountyProfile } from '../../model/county-profile.js';
import type { Guide } from '../../model/guide.js';
import type { PlanCounty } from '../../model/plan.js';
import type { CountyFolder, Workspace } from '../../model/workspace.js';
import type { PlannedFile } from '../../output/planned-file.js';
import { SearchCollector } from '../search/search-collector.js';
import { assetFiles } from './asset-files.js';
import { catalogPages } from './catalog-pages.js';
import { cityDomainPages, cityPages } from './city-pages.js';
import { countyPages } from './county-pages.js';
import { inventoryFile } from './inventory-file.js';
import { progressSummary } from './progress-summary.js';
import { searchSegments } from './search-entries.js';
import { searchPage } from './search-page.js';
import type { SiteOptions } from './site-options.js';
import { countySitemaps } from './sitemap.js';
import { prepareSite, type Site } from './site.js';
import { Summaries } from './summaries.js';
import { loadTemplates } from './templates.js';

/** A small site in memory: two counties, one domain with one row of each kind. */

export const AS_OF = day('2020-11-15');

export const directoryRow = makeRow();
export const documentRow = makeRow({
  code: '05-01-02',
  category: '政策文件',
  item: '规范性文件',
  kind: 'document',
  elements: ['部门规章', '各类教育政策文件'],
});
export const noticeRow = makeRow({
  code: '05-02-01',
  item: '教育事业发展主要情况',
  kind: 'notice',
  elements: ['教育事业发展主要情况'],
});
export const requestRow = makeRow({ code: '05-06-01', category: '学生管理', item: '学籍管理', mode: 'on-request' });

export const guide: Guide = {
  number: 5,
  domain: '义务教育',
  slug: 'compulsory-education',
  title: '义务教育领域基层政务公开标准指引',
  issuer: '教育部',
  sources: [],
  rows: [documentRow, noticeRow, directoryRow, requestRow],
  file: 'standards/guides/05-义务教育.yaml',
};

const longhui: PlanCounty = {
  name: '隆回县',
  shortName: '隆回县',
  slug: 'longhui',
  category: '县',
  tile: [1, 0],
};
const chengbu: PlanCounty = {
  name: '城步苗族自治县',
  shortName: '城步县',
  slug: 'chengbu',
  category: '自治县',
  tile: [0, 3],
};

export const profile: CountyProfile = {
  file: 'catalogs/隆回县/概况.yaml',
  county: '隆回县',
  isSample: true,
  portal: 'https://www.example.gov.cn/longhui/',
  serviceLink: 'https://zwfw.example.gov.cn/',
  contact: { unit: '隆回县政务公开办', telephone: '0739-0000001' },
  zones: [
    {
      at: '/政务公开专区/0',
      name: '隆回县政务服务中心专区',
      tier: 'county',
      address: '桃洪镇',
      facilities: ['电脑', '打印机'],
      functions: ['信息查询'],
      hasUnifiedSign: true,
      opened: day('2020-10-01'),
    },
  ],
  regulations: [{ name: '隆回县政府信息主动公开制度', category: '主动公开', documentNumber: '隆政办发〔2020〕3号' }],
  guideText: '本指南说明如何获取政府信息。\n第二段。',
  annualReports: [{ year: 2019, link: 'https://www.example.gov.cn/2019.html' }],
};

export function folderOf(county: PlanCounty, profileOf?: CountyProfile): CountyFolder {
  return {
    county,
    folder: `catalogs/${county.name}`,
    exists: true,
    catalogFiles: new Map(),
    ...(profileOf && { profile: profileOf }),
  };
}

export const workspace: Workspace = {
  root: '/nowhere',
  config: {
    file: 'zwgk.config.yaml',
    city: '邵阳市',
    plan: 'shaoyang-2020',
    site: {
      name: '邵阳市人民政府',
      sponsor: '邵阳市人民政府办公室',
      operator: '邵阳市政务公开办',
      domain: 'www.example.gov.cn',
      idCode: '4305000001',
    },
    rules: {},
    preset: 'recommended',
    frequentItems: ['05-02-03'],
  },
  plan: {
    title: '方案',
    slug: 'shaoyang-2020',
    documentNumber: '邵放组办字〔2020〕1号',
    issuer: '市协调小组办公室',
    city: '邵阳市',
    basis: [],
    approver: '市协调小组',
    counties: [longhui, chengbu],
    milestones: [],
    tasks: [],
    file: 'standards/plans/shaoyang-2020.yaml',
  },
  guides: [guide],
  counties: [folderOf(longhui, profile), folderOf(chengbu)],
};

export const options: SiteOptions = {
  asOf: AS_OF,
  withDrafts: false,
  baseUrl: 'https://www.example.gov.cn/zwgk/',
  isKiosk: false,
  isFragment: false,
};

const templates = await loadTemplates(packageRoot());

export function makeSite(change: Partial<SiteOptions> = {}, changedWorkspace: Workspace = workspace): Site {
  return prepareSite(changedWorkspace, changedWorkspace.counties, { ...options, ...change }, templates, 'test');
}

/** A published entry. */
export function published(change: Parameters<typeof makeEntry>[0] = {}): Entry {
  return makeEntry({ days: ['2020-10-20', '2020-11-01'], ...change });
}

/** A catalog of schools, approved in time unless said otherwise. */
export function schools(entries: readonly Entry[], change: Partial<Catalog> = {}): Catalog {
  return makeCatalog({
    responsibleUnit: '隆回县教育局',
    approval: { submitted: day('2020-09-18'), approved: day('2020-10-12') },
    items: [makeItem({ row: directoryRow, entries })],
    localItems: [],
    ...change,
  });
}

/** Every file of a site whose first county has the catalog. */
export function renderSite(catalog: Catalog | undefined, site: Site = makeSite()): Map<string, string> {
  const files = new Map<string, string>();
  const take = (all: Iterable<PlannedFile>): void => {
    for (const { path, content } of all) {
      if (files.has(path)) throw new Error(`two pages on ${path}`);
      files.set(path, Buffer.from(content).toString('utf8'));
    }
  };
  const summaries = new Summaries();
  const search = new SearchCollector(searchSegments(site));
  for (const [index, folder] of site.counties.entries()) {
    for (const each of site.workspace.guides) {
      const own = index === 0 ? catalog : undefined;
      const progress = catalogProgress({ guide: each, county: folder.county, catalog: own, asOf: site.options.asOf });
      const pages = catalogPages(site, folder, each, own, progressSummary(progress));
      for (const group of pages.groups) take(group.files());
      summaries.add(pages.summary, pages.parts);
      for (const entry of pages.searchEntries()) search.add(entry);
    }
    take(countyPages(site, folder, summaries));
    take(countySitemaps(site, folder, summaries));
    const parts = summaries.ofCounty(folder.county.name).flatMap((each) => summaries.partsOf(each).inventory() ?? []);
    if (parts.length > 0) take([inventoryFile(folder, parts)]);
  }
  take(cityPages(site, summaries));
  for (const each of site.workspace.guides) take(cityDomainPages(site, each, summaries));
  const found = search.finish();
  take(found.files);
  take(found.postings.map((file) => file.make()));
  take([searchPage(site, found.page, summaries)]);
  take(assetFiles(site));
  return files;
}
