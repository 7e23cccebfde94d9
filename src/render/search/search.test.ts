import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../model/iso-date.js';
import { indexCatalog } from './catalog-index.js';
import type { Filters } from './client/documents.js';
import { excerpt, markHits } from './client/highlight.js';
import { foldTerms } from './fold.js';
import { folder } from './folder.js';
import { initialsOf } from './initials.js';
import { SearchCollector } from './search-collector.js';
import { Segments } from './segments.js';
import type { SearchEntry } from './search-entry.js';
import { allFiles, NO_FILTERS, openSearch } from './search.test-support.js';

const COUNTIES = ['双清区', '隆回县', '城步苗族自治县'];
const DOMAINS = ['义务教育', '财政预决算', '养老服务'];

function collect(entries: readonly SearchEntry[]) {
  const collector = new SearchCollector(new Segments({ counties: COUNTIES, domains: DOMAINS }));
  for (const entry of entries) collector.add(entry);
  return collector.finish();
}

function entry(title: string, change: Partial<SearchEntry> = {}): SearchEntry {
  return {
    url: `longhui/${encodeURIComponent(title)}.html`,
    title,
    county: '隆回县',
    domain: '义务教育',
    item: '义务教育学校名录',
    kind: 'directory',
    date: '2020-11-09' as IsoDate,
    fields: [],
    ...change,
  };
}

/** Text as it stands in catalogs: Chinese, numbers, punctuation, letters, spaces, and now and then something hostile. */
const FRAGMENTS = {
  chinese: ['县', '人民', '政府', '教育局', '关于', '印发', '通知', '迴圈', '學校', '的', '中学', '万元', '一', '二'],
  numbers: ['〔2023〕', '48号', '0739-0000001', '１２３', 'ABC', '1.5'],
  signs: ['《', '》', '。', ' ', '\n', '—', '丨', '<b>', '&', '"', '\\', '!', '_', '𠮷', '😀', '\u2028', "'"],
};
const fragment = fc.constantFrom(...Object.values(FRAGMENTS).flat());
const text = fc.array(fragment, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const randomEntries = fc
  .array(
    fc.record({
      title: text,
      county: fc.constantFrom(...COUNTIES),
      domain: fc.constantFrom(...DOMAINS),
      item: fc.constantFrom('名录', '收费情况', '补贴公示'),
      kind: fc.constantFrom('directory', 'notice', 'document'),
      date: fc.constantFrom(undefined, '2019-01-02', '2020-10-09', '1986-04-12'),
      fields: fc.array(fc.record({ name: fc.constantFrom('学校名称', '办公电话', '依据'), value: text }), {
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((records) => records.map((record, index) => ({ ...record, url: `e/${index}.html` }) as SearchEntry));

/** What must be found, by looking at everything. */
function scan(entries: readonly SearchEntry[], query: string): Set<string> {
  const terms = foldTerms(folder, query);
  const literal = query.trim();
  const found = entries.filter((each) => {
    const texts = [each.title, ...each.fields.flatMap((field) => [field.name, field.value])];
    if (terms.length === 0) return literal !== '' && texts.some((one) => one.includes(literal));
    const all = [...texts, each.item, each.county, each.domain].map((one) => folder.fold(one));
    return terms.every((term) => all.some((one) => one.includes(term)) || matchesInitials(each.title, term));
  });
  return new Set(found.map((each) => each.url));
}

function matchesInitials(title: string, term: string): boolean {
  return /^[a-z0-9]{2,}$/u.test(term) && /[a-z]/u.test(term) && initialsOf(title).includes(term);
}

describe('search', () => {
  it('finds an entry by every part of its title and values, and nothing that a scan does not', async () => {
    await fc.assert(
      fc.asyncProperty(randomEntries, fc.nat(), fc.nat(), fc.nat(), async (entries, which, start, length) => {
        const wanted = entries[which % entries.length]!;
        const texts = [wanted.title, ...wanted.fields.map((field) => field.value)];
        const from = texts[start % texts.length]!;
        const at = start % from.length;
        const query = from.slice(at, at + 2 + (length % 8));
        const found = (await openSearch(collect(entries)).all(query)).map((hit) => hit.url);
        if (query.trim() !== '' && query.length >= 2) expect(found).toContain(wanted.url);
        expect(new Set(found).size).toBe(found.length);
        expect(new Set(found)).toEqual(scan(entries, query));
      }),
      { numRuns: 100 },
    );
  });

  it('finds what holds all of several words, and single characters and digits', async () => {
    await fc.assert(
      fc.asyncProperty(randomEntries, fragment, fragment, async (entries, one, two) => {
        const search = openSearch(collect(entries));
        for (const query of [one, one.charAt(0), `${two} ${one}`, `${one} ${two.slice(-1)}`]) {
          const found = (await search.all(query)).map((hit) => hit.url);
          expect(new Set(found)).toEqual(scan(entries, query));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('counts exactly once it has made sure', async () => {
    await fc.assert(
      fc.asyncProperty(randomEntries, text, async (entries, query) => {
        const found = await openSearch(collect(entries)).engine.search(query, {
          county: '',
          domain: '',
          kind: '',
          from: '',
          to: '',
        });
        const first = await found.next(2);
        expect(await found.settle(1000)).toBe(true);
        expect(found.count()).toBe(scan(entries, query).size);
        const rest = await found.next(1000);
        expect(new Set([...first, ...rest].map((hit) => hit.url))).toEqual(scan(entries, query));
      }),
      { numRuns: 100 },
    );
  });

  it('ranks a title before a value, a value before a name, and among equals the newest first', async () => {
    const hits = await openSearch(
      collect([
        entry('甲', { fields: [{ name: '招生范围', value: '全县' }] }),
        entry('乙', { fields: [{ name: '说明', value: '见招生范围一览' }] }),
        entry('招生范围公告', { date: '2019-01-01' as IsoDate }),
        entry('新招生范围公告', { date: '2020-01-01' as IsoDate }),
      ]),
    ).all('招生范围');
    expect(hits.map((hit) => hit.title)).toEqual(['新招生范围公告', '招生范围公告', '乙', '甲']);
  });

  it('moves an entry back when its title only seemed to hold the words', async () => {
    const hits = await openSearch(
      collect([
        entry('中学校长与学校中层', { fields: [{ name: '说明', value: '学校中学' }] }),
        entry('学校中学名录', { date: '1990-01-01' as IsoDate }),
        entry('中学校中', {}),
        entry('学校中心与校中学', {}),
      ]),
    ).all('学校中学');
    expect(hits.map((hit) => hit.title)).toEqual(['学校中学名录', '中学校长与学校中层']);
  });

  it('narrows by county, domain, kind and days', async () => {
    const search = openSearch(
      collect([
        entry('名录甲', { county: '双清区' }),
        entry('名录乙', { domain: '养老服务' }),
        entry('名录丙', { kind: 'notice' }),
        entry('名录丁', { date: '2019-05-01' as IsoDate }),
        entry('名录戊', { date: undefined }),
        entry('名录己'),
      ]),
    );
    const titles = async (filters: Parameters<typeof search.all>[1]): Promise<string> =>
      (await search.all('名录', filters))
        .map((hit) => hit.title.slice(2))
        .sort((a, b) => a.localeCompare(b))
        .join('');
    expect(await titles({ county: '双清区' })).toBe('甲');
    expect(await titles({ domain: '养老服务' })).toBe('乙');
    expect(await titles({ kind: '信息' })).toBe('丙');
    expect(await titles({ to: '2019-12-31' })).toBe('丁');
    expect(
      await titles({ from: '2020-11-09', to: '2020-11-09', county: '隆回县', domain: '义务教育', kind: '名录' }),
    ).toBe('己');
    expect(await titles({ county: '没有的县' })).toBe('');
  });

  it('lists without a query what the filters leave, the newest first', async () => {
    const entries = [
      entry('旧校', { date: '2020-03-01' as IsoDate }),
      entry('新校', { date: '2020-10-01' as IsoDate }),
      entry('预算', { domain: '财政预决算', item: '预算', date: '2020-09-01' as IsoDate }),
    ];
    const search = openSearch(collect(entries));
    const list = async (filters: Partial<Filters>): Promise<string[]> => {
      const found = search.engine.list({ ...NO_FILTERS, ...filters });
      return (await found.next(10)).map(({ title }) => title);
    };
    expect(await list({})).toEqual(['新校', '预算', '旧校']);
    expect(await list({ domain: '义务教育' })).toEqual(['新校', '旧校']);
    expect(await list({ from: '2020-09-15' })).toEqual(['新校']);
    expect(await list({ county: '双清区' })).toEqual([]);
  });

  it('finds titles by pinyin initials, also where a character has two readings', async () => {
    const search = openSearch(collect([entry('隆回县桃花坪中学校长名单'), entry('长塘村2020年公示')]));
    expect((await search.all('thpzx')).map((hit) => hit.title)).toEqual(['隆回县桃花坪中学校长名单']);
    expect((await search.all('xzmd')).map((hit) => hit.title)).toEqual(['隆回县桃花坪中学校长名单']);
    expect((await search.all('ctc2020')).map((hit) => hit.title)).toEqual(['长塘村2020年公示']);
    expect(await search.all('qqq')).toEqual([]);
  });

  it('reads few files for a query', async () => {
    const entries = Array.from({ length: 2000 }, (_, index) =>
      entry(`第${index}小学`, { fields: [{ name: '学校地址', value: `桃花坪街道${index}号` }] }),
    );
    const search = openSearch(collect(entries));
    const found = await search.engine.search('第1234小学', { county: '', domain: '', kind: '', from: '', to: '' });
    expect((await found.next(20)).map((hit) => hit.title)).toEqual(['第1234小学']);
    expect([...search.read].filter((name) => name.startsWith('t/')).length).toBeLessThan(6);
  });

  it('does not wait for one file after another where few of many entries hold what is asked', async () => {
    const entries = Array.from({ length: 3000 }, (_, index) => entry(`第${index}小学${index === 2999 ? '(※)' : ''}`));
    const search = openSearch(collect(entries));
    const found = await search.engine.search('※', { county: '', domain: '', kind: '', from: '', to: '' });
    expect((await found.next(20)).map((hit) => hit.title)).toEqual(['第2999小学(※)']);
    expect(search.read.size).toBeGreaterThan(90);
    expect(search.waits()).toBeLessThan(20);
  });
});

describe('index files', () => {
  const entries = Array.from({ length: 300 }, (_, index) =>
    entry(`第${index}小学`, {
      county: COUNTIES[index % 3]!,
      fields: [{ name: '办公电话', value: `0739-${String(index).padStart(7, '0')}` }],
    }),
  );
  const contents = (list: readonly SearchEntry[]): Map<string, string> =>
    new Map(allFiles(collect(list)).map((file) => [file.path, String(file.content)]));

  it('are the same in whatever order entries come', () => {
    expect(contents([...entries].reverse())).toEqual(contents(entries));
  });

  it('are the same when catalogs come indexed', () => {
    const collector = new SearchCollector(new Segments({ counties: COUNTIES, domains: DOMAINS }));
    for (const county of [...COUNTIES].reverse()) {
      const index = indexCatalog(
        county,
        '义务教育',
        entries.filter((each) => each.county === county),
      );
      const { head, buckets, texts } = JSON.parse(JSON.stringify(index)) as typeof index; // as a cache gives it back
      collector.addCatalog({ head, texts, bucket: (number) => buckets[number] ?? '' });
    }
    const [found, expected] = [collector.finish(), collect(entries)];
    expect(found.page).toEqual(expected.page);
    expect(allFiles(found)).toEqual(allFiles(expected));
    expect(found.postings.map(({ fingerprint }) => fingerprint)).toEqual(
      expected.postings.map(({ fingerprint }) => fingerprint),
    );
  });

  it('change little when one value changes or one entry comes', () => {
    const before = contents(entries);
    const differing = (after: Map<string, string>): number =>
      [...after].filter(([path, content]) => before.get(path) !== content).length;
    const changed = entries.map((each, index) =>
      index === 7 ? { ...each, fields: [{ name: '办公电话', value: '0739-0000107' }] } : each,
    );
    expect(differing(contents(changed))).toBeLessThanOrEqual(6);
    const more = [entry('桃花坪中学', { fields: [{ name: '办公电话', value: '0739-0000001' }] }), ...entries];
    expect(differing(contents(more))).toBeLessThan(before.size / 2);
  });

  it('tell by their fingerprints which postings must be made anew', () => {
    fc.assert(
      fc.property(randomEntries, randomEntries, (some, others) => {
        const [before, after] = [collect(some).postings, collect(others).postings];
        if (before.length !== after.length) return;
        for (const [index, file] of after.entries()) {
          const old = before[index]!;
          expect(file.path).toBe(old.path);
          if (file.fingerprint === old.fingerprint) expect(file.make()).toEqual(old.make());
        }
      }),
      { numRuns: 30 },
    );
  });

  it('hold nothing that a script of old phones cannot read', () => {
    for (const [, content] of contents([entry('行\u2028分\u2029隔</script>')])) {
      expect(content).not.toMatch(/[\u2028\u2029]/u);
    }
  });
});

describe('highlight', () => {
  it('marks what was found, in the text as written', () => {
    const marked = (value: string, ...terms: string[]): string =>
      markHits(folder, value, terms)
        .map((run) => (run.isHit ? `[${run.text}]` : run.text))
        .join('');
    expect(marked('湘政办发〔2023〕48号文', '202348号')).toBe('湘政办发〔[2023〕48号]文');
    expect(marked('義務教育學校與學校', '学校', '义务')).toBe('[義務]教育[學校]與[學校]');
    expect(marked('没有', '学校')).toBe('没有');
    expect(marked('𠮷野家', '𠮷')).toBe('[𠮷]野家');
  });

  it('cuts long texts around the hit and loses no character of short ones', () => {
    const long = `${'前'.repeat(100)}桃花坪${'后'.repeat(100)}`;
    const runs = excerpt(folder, long, ['桃花坪'], 40);
    expect(runs.find((run) => run.isHit)?.text).toBe('桃花坪');
    expect(runs.map((run) => run.text).join('').length).toBeLessThan(45);
    fc.assert(
      fc.property(text, text, (value, query) => {
        const all = markHits(folder, value, foldTerms(folder, query));
        expect(all.map((run) => run.text).join('')).toBe(value);
      }),
    );
  });
});
