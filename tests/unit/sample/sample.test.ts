import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { makeSample } from '../../../scripts/sample/sample.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/u, '');
const AS_OF = '2020-10-09';

interface Entry {
  名称: string;
  要素?: string;
  形成日期?: string;
  公开日期?: string;
  公开属性?: string;
  内容?: Record<string, unknown>;
}
interface Item {
  目录?: Entry[];
  数据?: string;
  不涉及?: string;
  分项?: Record<string, Item>;
}
interface Catalog {
  领域: string;
  县市区: string;
  审定?: { 报审日期?: string; 审定日期?: string };
  事项: Record<string, Record<string, Item>>;
}
interface Row {
  编号: string;
  一级事项: string;
  二级事项: string;
  分项?: string;
  类型: string;
  公开内容: string[];
}

let sample: Map<string, Buffer>;
let catalogs: Map<string, Catalog>;
const guides = readdirSync(`${root}/standards/guides`)
  .sort()
  .map((file) => parse(readFileSync(`${root}/standards/guides/${file}`, 'utf8')) as { 领域: string; 事项: Row[] });

beforeAll(() => {
  sample = makeSample(root);
  catalogs = new Map(
    [...sample]
      .filter(([path]) => /\/\d\d-[^/]+\.yaml$/u.test(path))
      .map(([path, bytes]) => [path, parse(bytes.toString('utf8')) as Catalog]),
  );
}, 60_000);

function itemsOf(catalog: Catalog): Item[] {
  return Object.values(catalog.事项)
    .flatMap((category) => Object.values(category))
    .flatMap((item) => (item.分项 ? Object.values(item.分项) : [item]));
}

describe('the committed sample', () => {
  test('is byte for byte what the generator writes', () => {
    const stale = [...sample].filter(([path, bytes]) => !readFileSync(`${root}/${path}`).equals(bytes));
    expect(stale.map(([path]) => path)).toEqual([]);
    expect(listFiles('catalogs').filter((path) => !sample.has(path))).toEqual([]);
  });

  test('has all 13 counties of the plan and at least 3,000 entries', () => {
    const plan = parse(readFileSync(`${root}/standards/plans/shaoyang-2020.yaml`, 'utf8')) as {
      县市区: { 名称: string }[];
    };
    const folders = new Set([...catalogs.keys()].map((path) => path.split('/')[1]));
    expect(folders).toEqual(new Set(plan.县市区.map((county) => county.名称)));
    const entries = [...catalogs.values()].flatMap(itemsOf).flatMap((item) => item.目录 ?? []);
    expect(entries.length).toBeGreaterThanOrEqual(3000);
  });

  test('marks every county as made up', () => {
    const profiles = [...sample].filter(([path]) => path.endsWith('/概况.yaml'));
    expect(profiles).toHaveLength(13);
    for (const [, bytes] of profiles) expect(parse(bytes.toString('utf8'))).toMatchObject({ 示例: true });
  });

  test('shows every stage of the work', () => {
    const approvals = [...catalogs.values()].map((catalog) => {
      const whole = itemsOf(catalog).every((item) => item.目录 ?? item.数据 ?? item.不涉及);
      const detailed = itemsOf(catalog).some((item) => item.目录?.some((entry) => entry.内容));
      return [whole, detailed, catalog.审定?.报审日期 !== undefined, catalog.审定?.审定日期 !== undefined].join();
    });
    expect(catalogs.size).toBeLessThan(13 * 26); // not started
    expect(approvals).toContain('true,false,false,false'); // inventory whole, not submitted
    expect(approvals).toContain('true,false,true,false'); // submitted
    expect(approvals).toContain('true,false,true,true'); // approved
    expect(approvals).toContain('true,true,true,true'); // details
  });
});

describe('the pilot, 新宁县', () => {
  test.each(guides.map((guide, index) => [index + 1, guide.领域, guide] as const))(
    'has every row of domain %i, %s, with every element filled',
    (number, domain, guide) => {
      const catalog = catalogs.get(`catalogs/新宁县/${String(number).padStart(2, '0')}-${domain}.yaml`)!;
      for (const row of guide.事项) {
        const found = catalog.事项[row.一级事项]?.[row.二级事项];
        const item = row.分项 === undefined ? found : found?.分项?.[row.分项];
        expect(missingElements(row, item), row.编号).toEqual([]);
      }
    },
  );

  test('is approved in all 26 domains', () => {
    const pilots = [...catalogs].filter(([path]) => path.startsWith('catalogs/新宁县/'));
    expect(pilots).toHaveLength(26);
    expect(pilots.filter(([, catalog]) => !catalog.审定?.审定日期)).toEqual([]);
  });
});

/** What a row still lacks; a row without any entry lacks everything. */
function missingElements(row: Row, item: Item | undefined): string[] {
  if (item?.不涉及 || item?.数据) return [];
  if (!item?.目录 || item.目录.length === 0) return row.公开内容;
  const entries = item.目录.filter((entry) => entry.公开属性 !== '不予公开');
  if (row.类型 === '文件') {
    if (row.公开内容.length === 1) return [];
    return row.公开内容.filter((element) => !entries.some((entry) => entry.要素 === element));
  }
  return entries.flatMap((entry) => row.公开内容.filter((element) => !entry.内容?.[element]));
}

describe('nothing in it', () => {
  test('is later than 2020-10-09', () => {
    for (const [path, catalog] of catalogs) {
      for (const entry of itemsOf(catalog).flatMap((item) => item.目录 ?? [])) {
        for (const day of [entry.形成日期, entry.公开日期])
          expect((day ?? '') <= AS_OF, `${path} ${entry.名称}`).toBe(true);
      }
      expect((catalog.审定?.报审日期 ?? '') <= AS_OF).toBe(true);
      expect((catalog.审定?.审定日期 ?? '') <= AS_OF).toBe(true);
    }
  });

  test('is a telephone that could ring, an identity number, a mobile or an address outside the reserved hosts', () => {
    for (const [path, bytes] of sample) {
      if (path.endsWith('.xlsx')) continue;
      const text = bytes.toString('utf8');
      const telephones = text.match(/(?<!\d)0739-?\d+/gu) ?? [];
      expect(
        telephones.filter((telephone) => !/^0739-00000\d\d$/u.test(telephone)),
        path,
      ).toEqual([]);
      expect(text.match(/(?<!\d)1[3-9]\d{9}(?!\d)/gu), path).toBeNull();
      expect(text.match(/(?<![\dA-Z])[1-6]\d{16}[\dXx](?![\dA-Z])/gu), path).toBeNull();
      expect(text.match(/[\w.]+@[\w.]+/gu), path).toBeNull();
      const hosts = (text.match(/https?:\/\/[^/\s'")）]+/gu) ?? []).filter((host) => !host.endsWith('.example'));
      expect(hosts, path).toEqual([]);
    }
  });

  test('is left unfilled: no brace of a template, no empty value', () => {
    for (const [path, bytes] of sample) {
      if (!path.endsWith('.yaml')) continue;
      const text = bytes.toString('utf8');
      expect(text.match(/\{[^}\n]*[~|][^}\n]*\}|undefined|NaN|\[object/gu), path).toBeNull();
    }
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
