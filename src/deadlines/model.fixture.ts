import type { Catalog, CatalogItem, DocumentFacts, Entry, FieldValue } from '../model/catalog.js';
import type { Guide, GuideRow } from '../model/guide.js';
import { toIsoDate, type IsoDate } from '../model/iso-date.js';
import type { Plan } from '../model/plan.js';

/** Builders of model values for the tests of deadlines. */

export function day(text: string): IsoDate {
  const read = toIsoDate(text);
  if (!read) throw new Error(`no day of the calendar: ${text}`);
  return read;
}

export function text(value: string): FieldValue {
  return { type: 'text', text: value };
}

export function makeRow(change: Partial<GuideRow> = {}): GuideRow {
  return {
    code: '05-02-03',
    category: '教育概况',
    item: '义务教育学校名录',
    elements: ['学校名称', '学校地址'],
    basis: ['《中华人民共和国政府信息公开条例》'],
    limit: '信息形成或者变更之日起20个工作日内',
    publisher: '教育行政部门',
    channels: ['政府网站'],
    audience: '全社会',
    mode: 'proactive',
    tiers: ['county'],
    kind: 'directory',
    attestation: 'multiple',
    ...change,
  };
}

export function makeEntry(
  change: Partial<Entry> & { days?: readonly [formed?: string, published?: string] } = {},
): Entry {
  const { days: [formed, published] = [], ...rest } = change;
  return {
    name: '隆回县桃花坪中学',
    attribute: 'proactive',
    attributeStated: false,
    content: {},
    place: { file: 'catalogs/隆回县/05-义务教育.yaml', pointer: '/事项', target: 'value' },
    ...(formed === undefined ? {} : { formed: day(formed) }),
    ...(published === undefined ? {} : { published: day(published) }),
    ...rest,
  };
}

export function makeDocument(change: Partial<DocumentFacts> = {}): DocumentFacts {
  return { elements: [], attachments: [], ...change };
}

/** An item of {@link makeRow}, unless `row` is another row, or undefined for a local item. */
export function makeItem(
  change: Omit<Partial<CatalogItem>, 'row'> & { readonly row?: GuideRow | undefined } = {},
): CatalogItem {
  const { row, ...rest } = { row: makeRow(), ...change };
  return {
    at: '/事项',
    category: row?.category ?? '地方',
    item: row?.item ?? '土地出租公示',
    ...(row?.variant === undefined ? {} : { variant: row.variant }),
    ...(row === undefined ? {} : { row }),
    local: row === undefined,
    elements: row?.elements ?? [],
    entries: [],
    ...rest,
  };
}

export function makeCatalog(change: Partial<Catalog> = {}): Catalog {
  return {
    file: 'catalogs/隆回县/05-义务教育.yaml',
    county: '隆回县',
    domain: '义务教育',
    stated: {},
    responsibleUnit: '隆回县教育局',
    approval: {},
    items: [],
    localItems: [],
    ...change,
  };
}

export function makeGuide(rows: readonly GuideRow[], change: Partial<Guide> = {}): Guide {
  return {
    number: 5,
    domain: '义务教育',
    slug: 'compulsory-education',
    title: '义务教育领域基层政务公开标准指引',
    issuer: '教育部办公厅',
    sources: [],
    rows,
    file: 'standards/guides/05-义务教育.yaml',
    ...change,
  };
}

export function makePlan(change: Partial<Plan> = {}): Plan {
  return {
    title: '邵阳市全面推进基层政务公开标准化规范化工作实施方案',
    slug: 'shaoyang-2020',
    documentNumber: '邵放组办字〔2020〕1号',
    issuer: '邵阳市推进政府职能转变和“放管服”改革协调小组办公室',
    city: '邵阳市',
    basis: [],
    approver: '市协调小组',
    counties: [
      { name: '隆回县', shortName: '隆回县', slug: 'longhui', code: '430524', category: '县', tile: [1, 0] },
      { name: '新宁县', shortName: '新宁县', slug: 'xinning', code: '430528', category: '县', tile: [1, 3] },
    ],
    milestones: [
      { id: 'inventory', name: '梳理并报审', due: day('2020-09-30'), scope: 'lead-counties', at: '/节点/0' },
      { id: 'approval', name: '审定汇总', due: day('2020-10-31'), scope: 'city', at: '/节点/1' },
      { id: 'detail', name: '明细公开内容', due: day('2020-11-30'), scope: 'all-counties', at: '/节点/2' },
      { id: 'zone', name: '设立专区', due: day('2020-12-31'), scope: 'all-counties-and-townships', at: '/节点/3' },
      { id: 'coverage', name: '覆盖全过程', due: day('2022-12-31'), scope: 'all-counties', at: '/节点/4' },
    ],
    tasks: [
      {
        number: 5,
        domain: '义务教育',
        leadUnit: '隆回县人民政府',
        leadCounty: '隆回县',
        inferred: false,
        department: '市教育局',
        due: day('2020-09-30'),
        at: '/任务/0',
      },
    ],
    file: 'standards/plans/shaoyang-2020.yaml',
    ...change,
  };
}
