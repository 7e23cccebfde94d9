import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../model/iso-date.js';
import { otherWordings, wordingsThatFind } from './client/other-wordings.js';
import { OTHER_WORDS } from './client/vocabulary.js';
import { folder } from './folder.js';
import { SearchCollector } from './search-collector.js';
import { NO_FILTERS, openSearch } from './search.test-support.js';
import { Segments } from './segments.js';

const wordings = (query: string): string[] => otherWordings(folder, query);

describe('a query in other words', () => {
  it('exchanges what people say for what is written, and back', () => {
    expect(wordings('低保')).toEqual(['最低生活保障']);
    expect(wordings('最低生活保障')).toEqual(['低保']);
    expect(wordings('公租房 申请')).toEqual(['公共租赁住房 申请']);
  });

  it('keeps the rest of a word as words of its own, also of one typed in another form', () => {
    expect(wordings('隆回低保申請')).toEqual(['隆回 最低生活保障 申請']);
    expect(wordings('（醫保）')).toEqual(['医疗保险']);
  });

  it('takes the longest name in a word', () => {
    expect(wordings('社保卡')).toEqual(['社会保障卡']);
    expect(wordings('上户口')).toEqual(['出生登记']);
  });

  it('exchanges one name at a time, and offers three at most', () => {
    expect(wordings('低保 医保')).toEqual(['最低生活保障 医保', '低保 医疗保险']);
    expect(wordings('低保 医保 社保 公租房')).toHaveLength(3);
  });

  it('is nothing without such a name, or when the query says both', () => {
    for (const query of ['', '  ', '学校', '低', '低保 最低生活保障', '，。'])
      expect(wordings(query), query).toEqual([]);
  });

  it('has only names of which neither is part of the other, and each once', () => {
    const said = OTHER_WORDS.map(([name]) => name);
    expect(new Set(said).size).toBe(said.length);
    for (const [name, written] of OTHER_WORDS) {
      expect(written.includes(name) || name.includes(written), name).toBe(false);
    }
  });

  it('is offered only where it finds something under the same filters', async () => {
    const [county, domain] = ['隆回县', '社会救助'];
    const collector = new SearchCollector(new Segments({ counties: [county, '新宁县'], domains: [domain] }));
    const rest = { domain, item: '办事指南', kind: 'directory', date: '2020-11-09' as IsoDate, fields: [] } as const;
    collector.add({ ...rest, url: 'a.html', title: '最低生活保障申请指南', county });
    collector.add({ ...rest, url: 'b.html', title: '医疗待遇和保险', county });
    const { engine } = openSearch(collector.finish());
    const offered = (query: string, filters = {}): Promise<string[]> =>
      wordingsThatFind({ folder, engine, query, filters: { ...NO_FILTERS, ...filters } });
    expect(await offered('低保')).toEqual(['最低生活保障']);
    expect(await offered('低保', { county: '新宁县' })).toEqual([]);
    // Its pairs of characters stand in an entry, but not the words.
    expect(await offered('医保')).toEqual([]);
    expect(await offered('申请')).toEqual([]);
  });
});
