import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Catalog, CatalogItem, Entry } from '../../src/model/catalog.js';
import type { Guide, GuideRow } from '../../src/model/guide.js';
import {
  ATTESTATIONS,
  DISCLOSURE_MODES,
  ITEM_KINDS,
  TIERS,
  type Attestation,
  type Channel,
} from '../../src/model/vocabulary.js';

interface RawGuide {
  序号: number;
  领域: string;
  标识: string;
  指引: { 名称: string; 发布机关: string };
  事项: RawRow[];
}
interface RawRow {
  编号: string;
  一级事项: string;
  二级事项: string;
  分项?: string;
  公开内容: string[];
  公开依据: string[];
  公开时限: string;
  公开主体: string;
  公开渠道: Channel[];
  公开对象: string;
  公开方式: keyof typeof DISCLOSURE_MODES;
  公开层级: (keyof typeof TIERS)[];
  类型: keyof typeof ITEM_KINDS;
  核对: keyof typeof ATTESTATIONS;
}

/** One of the guides that the repository has, such as `05-义务教育`, mapped by hand so that these tests stand on their own. */
export function sampleGuide(name = '05-义务教育'): Guide {
  const file = `standards/guides/${name}.yaml`;
  const raw = load(readFileSync(file, 'utf8')) as RawGuide; // our own file
  return {
    number: raw.序号,
    domain: raw.领域,
    slug: raw.标识,
    title: raw.指引.名称,
    issuer: raw.指引.发布机关,
    sources: [],
    rows: raw.事项.map(guideRow),
    file,
  };
}

function guideRow(raw: RawRow): GuideRow {
  return {
    code: raw.编号,
    category: raw.一级事项,
    item: raw.二级事项,
    ...(raw.分项 !== undefined && { variant: raw.分项 }),
    elements: raw.公开内容,
    basis: raw.公开依据,
    limit: raw.公开时限,
    publisher: raw.公开主体,
    channels: raw.公开渠道,
    audience: raw.公开对象,
    mode: DISCLOSURE_MODES[raw.公开方式],
    tiers: raw.公开层级.map((tier) => TIERS[tier]),
    kind: ITEM_KINDS[raw.类型],
    attestation: ATTESTATIONS[raw.核对],
  };
}

/** A guide row of a school list, to be varied. */
export function schoolRow(more: Partial<GuideRow> = {}): GuideRow {
  const attestation: Attestation = 'multiple';
  return {
    code: '05-02-03',
    category: '教育概况',
    item: '义务教育学校名录',
    elements: ['学校名称', '学校地址', '办学层次', '办公电话'],
    basis: ['《中华人民共和国政府信息公开条例》'],
    limit: '信息形成或者变更之日起20个工作日内',
    publisher: '县级教育行政部门',
    channels: ['政府网站'],
    audience: '全社会',
    mode: 'proactive',
    tiers: ['county'],
    kind: 'directory',
    attestation,
    ...more,
  };
}

/** An entry that is published and lacks nothing. */
export function sampleEntry(name: string, more: Partial<Entry> = {}): Entry {
  return {
    name,
    attribute: 'proactive',
    attributeStated: false,
    content: {},
    place: { file: 'catalogs/隆回县/05-义务教育.yaml', pointer: `/事项/${name}`, target: 'value' },
    ...more,
  };
}

/** An item of a row. */
export function sampleItem(row: GuideRow, entries: readonly Entry[], more: Partial<CatalogItem> = {}): CatalogItem {
  return {
    at: `/事项/${row.category}/${row.item}`,
    category: row.category,
    item: row.item,
    ...(row.variant !== undefined && { variant: row.variant }),
    row,
    local: false,
    elements: row.elements,
    entries,
    ...more,
  };
}

/** A catalog of 隆回县. */
export function sampleCatalog(items: readonly CatalogItem[], more: Partial<Catalog> = {}): Catalog {
  return {
    file: 'catalogs/隆回县/05-义务教育.yaml',
    county: '隆回县',
    domain: '义务教育',
    stated: {},
    responsibleUnit: '隆回县教育局',
    approval: {},
    items,
    localItems: [],
    ...more,
  };
}
