import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../model/catalog.js';
import { isFilled, itemCompleteness, localCompleteness } from './completeness.js';
import { makeDocument, makeEntry, makeItem, makeRow, text } from './model.fixture.js';

const school = { 学校名称: text('隆回县桃花坪中学'), 学校地址: text('桃花坪街道') };

describe('itemCompleteness of records', () => {
  const row = makeRow();

  it('finds nothing in a row that the catalog leaves out', () => {
    expect(itemCompleteness(row, undefined)).toEqual({ inventoried: false, detailed: false, missing: [] });
  });

  it('counts an entry with a name as inventoried only', () => {
    const entry = makeEntry();
    expect(itemCompleteness(row, makeItem({ row, entries: [entry] }))).toEqual({
      inventoried: true,
      detailed: false,
      missing: [
        { entry, element: '学校名称' },
        { entry, element: '学校地址' },
      ],
    });
  });

  it('is detailed once every entry fills every 要素', () => {
    const entries = [
      makeEntry({ content: school }),
      makeEntry({ content: { ...school, 学校地址: { type: 'none', reason: '在建' } } }),
    ];
    expect(itemCompleteness(row, makeItem({ row, entries }))).toMatchObject({ detailed: true, missing: [] });
  });

  it('takes 不涉及 with a reason for done, and without one for nothing', () => {
    expect(itemCompleteness(row, makeItem({ row, notApplicable: '全县无民办学校' }))).toMatchObject({ detailed: true });
    expect(itemCompleteness(row, makeItem({ row, notApplicable: ' ' }))).toMatchObject({ inventoried: false });
  });

  it('asks no content of what is not 主动公开', () => {
    const entry = makeEntry({ attribute: 'withheld', attributeStated: true });
    expect(itemCompleteness(row, makeItem({ row, entries: [entry] }))).toMatchObject({
      inventoried: true,
      detailed: true,
    });
  });
});

describe('itemCompleteness of documents', () => {
  const row = makeRow({ kind: 'document', elements: ['决策草案', '决策依据'] });

  it('asks for a document of every 要素', () => {
    const draft = makeEntry({ document: makeDocument({ elements: ['决策草案'], body: '草案全文' }) });
    expect(itemCompleteness(row, makeItem({ row, entries: [draft] })).missing).toEqual([
      { entry: undefined, element: '决策依据' },
    ]);
  });

  it('lets one document answer several', () => {
    const both = makeEntry({
      link: 'https://www.example.gov.cn/1',
      document: makeDocument({ elements: ['决策草案', '决策依据'] }),
    });
    expect(itemCompleteness(row, makeItem({ row, entries: [both] })).detailed).toBe(true);
  });

  it('does not take a bare title for a document', () => {
    const bare = makeEntry({ document: makeDocument({ elements: ['决策草案', '决策依据'] }) });
    expect(itemCompleteness(row, makeItem({ row, entries: [bare] })).missing).toEqual([
      { entry: bare, element: '决策草案' },
      { entry: bare, element: '决策依据' },
    ]);
  });

  it('takes the only 要素 for said', () => {
    const one = makeRow({ kind: 'document', elements: ['规范性文件'] });
    const entry = makeEntry({ document: makeDocument({ attachments: [{ file: 'catalogs/隆回县/附件/1.pdf' }] }) });
    expect(itemCompleteness(one, makeItem({ row: one, entries: [entry] })).detailed).toBe(true);
  });

  it('lets an 要素 be explained away', () => {
    const entry = makeEntry({
      content: { 决策依据: { type: 'none', reason: '无上位依据' } },
      document: makeDocument({ elements: ['决策草案'], body: '草案全文' }),
    });
    expect(itemCompleteness(row, makeItem({ row, entries: [entry] })).detailed).toBe(true);
  });
});

describe('localCompleteness', () => {
  it('goes by the 要素 of the item itself', () => {
    const entry = makeEntry({ content: { 面积: text('3亩') } });
    const item = makeItem({ row: undefined, elements: ['面积'], entries: [entry] });
    expect(localCompleteness(item).detailed).toBe(true);
    expect(localCompleteness({ ...item, elements: ['面积', '租期'] }).missing).toEqual([{ entry, element: '租期' }]);
  });
});

describe('isFilled', () => {
  it.each<[FieldValue | undefined, boolean]>([
    [undefined, false],
    [text('  '), false],
    [text('无'), true],
    [{ type: 'list', texts: ['', ' '] }, false],
    [{ type: 'list', texts: ['', '一'] }, true],
    [{ type: 'link', href: '' }, false],
    [{ type: 'attachment', file: '附件/1.pdf' }, true],
    [{ type: 'none', reason: '' }, false],
  ])('%j: %s', (value, expected) => {
    expect(isFilled(value)).toBe(expected);
  });
});
