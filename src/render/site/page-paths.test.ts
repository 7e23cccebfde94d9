import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, makeDocument, makeEntry, makeItem, makeRow } from '../../deadlines/model.fixture.js';
import { checkOutputPath } from '../../output/output-path.js';
import { entryPage, entrySlug, itemSlug, pieceOf, rootPrefix } from './page-paths.js';

/** Any UTF-16 units, also halves of pairs. */
const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

describe('entrySlug', () => {
  it('is the 编号 where there is one, in whatever letters', () => {
    expect(entrySlug(makeEntry({ id: '2020-017' }))).toBe('n-2020-017');
    expect(entrySlug(makeEntry({ id: 'index' }))).toBe('n-index');
    expect(entrySlug(makeEntry({ id: 'A1' }))).not.toBe(entrySlug(makeEntry({ id: 'a1' })));
    expect(entrySlug(makeEntry({ id: '隆教字17' }))).toMatch(/^n-[0-9a-f]{12}$/u);
  });

  it('does not change when an entry is corrected or published', () => {
    const before = makeEntry({ days: ['2020-10-20'] });
    const after = makeEntry({
      days: ['2020-10-20', '2020-11-01'],
      content: { 学校地址: { type: 'text', text: '桃洪镇' } },
      link: 'https://www.example.gov.cn/1.html',
    });
    expect(entrySlug(after)).toBe(entrySlug(before));
  });

  it('parts equal titles by 文号 and 形成日期', () => {
    const title = { name: '行政处罚决定书' };
    const slugs = [
      makeEntry(title),
      makeEntry({ ...title, formed: day('2020-10-20') }),
      makeEntry({ ...title, formed: day('2020-10-21') }),
      makeEntry({ ...title, document: makeDocument({ documentNumber: '隆罚字〔2020〕1号' }) }),
    ].map(entrySlug);
    expect(new Set(slugs).size).toBe(4);
  });

  it('is a safe file name for any name and any 编号', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (name, id) => {
        const slug = entrySlug(makeEntry({ name, ...(id !== undefined && { id }) }));
        expect(slug).toMatch(/^[en]-[a-z0-9-]+$/u);
        checkOutputPath(entryPage('longhui/compulsory-education/05-02-03', slug, 2));
      }),
    );
  });

  it('takes one name in two Unicode forms for one', () => {
    expect(entrySlug(makeEntry({ name: 'é校' }))).toBe(entrySlug(makeEntry({ name: 'é校 ' })));
  });
});

describe('itemSlug', () => {
  it('is the 编号 of the row, else a hash of the names', () => {
    expect(itemSlug(makeItem())).toBe('05-02-03');
    expect(itemSlug(makeItem({ row: makeRow({ code: '../../etc' }) }))).toMatch(/^row-[0-9a-f]{12}$/u);
    const local = makeItem({ row: undefined, category: '../..', item: '<script>' });
    expect(itemSlug(local)).toMatch(/^local-[0-9a-f]{12}$/u);
    expect(itemSlug(local)).not.toBe(itemSlug(makeItem({ row: undefined, category: '../..', item: '<script> 2' })));
  });
});

it('pieces and prefixes', () => {
  expect([1, 20, 21, 40, 41].map(pieceOf)).toEqual([1, 1, 2, 2, 3]);
  expect(rootPrefix('index.html')).toBe('');
  expect(rootPrefix('longhui/health/22-01-01/e-1.html')).toBe('../../../');
});
