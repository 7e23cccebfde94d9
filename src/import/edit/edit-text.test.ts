import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, visit } from 'yaml';
import { sourceFromBytes } from '../../source/read-source.js';
import { changeAt, mappingChange, type Change, type MappingChange } from './change.js';
import { editText } from './edit-text.js';

const ORDER = ['名称', '编号', '形成日期', '公开日期', '公开渠道', '附件', '解读', '内容'];

function edit(text: string, change: MappingChange): string {
  const source = sourceFromBytes('/', 'a.yaml', Buffer.from(text));
  expect(source.data, text).toBeDefined();
  return editText(source, change);
}

/** Changes of the only entry of `目录`. */
function editEntry(entry: string, changes: Readonly<Record<string, Change>>): string {
  const member: MappingChange = { type: 'mapping', children: new Map(Object.entries(changes)), order: ORDER };
  const root = mappingChange([]);
  root.children.set('目录', { type: 'list', members: new Map([[0, member]]), appended: [] });
  return edit(`# 头\n目录:\n${entry}# 尾\n`, root)
    .replace(/^# 头\n目录:\n/u, '')
    .replace(/# 尾\n$/u, '');
}

const set = (value: unknown): Change => ({ type: 'set', value });

describe('a value', () => {
  it.each([
    ['- 名称: 甲校 # 原件\n', { 名称: set('乙校') }, '- 名称: 乙校 # 原件\n'],
    ['- 名称:   "甲校"   # 原件\n', { 名称: set('乙"校') }, '- 名称:   "乙\\"校"   # 原件\n'],
    ["- 名称: '甲校'\n", { 名称: set("乙's") }, "- 名称: '乙''s'\n"],
    ["- 名称: '甲校'\n", { 名称: set('乙\n丙') }, '- 名称: "乙\\n丙"\n'],
    ['- 名称: 甲校 # 注\n', { 名称: set('乙\n\n丙') }, '- 名称: |- # 注\n    乙\n\n    丙\n'],
    ['- 名称: |-  # 注\n    甲\n    乙\n\n', { 名称: set('丙') }, '- 名称: |-  # 注\n    丙\n\n'],
    ['- 名称: >\n    甲\n    乙\n', { 名称: set('丙') }, '- 名称: >-\n    丙\n'],
    ['- 名称: 甲校\n  编号: # 待定\n', { 编号: set('0012') }, '- 名称: 甲校\n  编号: "0012" # 待定\n'],
    ['- {名称: 甲校, 编号: 1} # 注\n', { 名称: set('乙, 校') }, '- {名称: "乙, 校", 编号: 1} # 注\n'],
    ['- 名称: 甲校\n  编号: ~\n', { 编号: set('A-1') }, '- 名称: 甲校\n  编号: A-1\n'],
  ])('%j', (before, changes, after) => {
    expect(editEntry(before, changes)).toBe(after);
  });
});

describe('a list or a mapping', () => {
  it.each([
    [
      '- 名称: 甲\n  公开渠道: [其他] # 注\n',
      { 公开渠道: set(['政府网站', '其他']) },
      '- 名称: 甲\n  公开渠道: [政府网站, 其他] # 注\n',
    ],
    [
      '- 名称: 甲\n  公开渠道:\n    - 其他\n',
      { 公开渠道: set(['政府网站']) },
      '- 名称: 甲\n  公开渠道:\n    - 政府网站\n',
    ],
    [
      '- 名称: 甲\n  附件: a.pdf # 注\n',
      { 附件: set([{ 附件: 'b.pdf', 说明: '乙' }]) },
      '- 名称: 甲\n  附件: # 注\n    - 附件: b.pdf\n      说明: 乙\n',
    ],
    [
      '- 名称: 甲\n  附件: # 两件\n    - a.pdf\n    - b.pdf # 二\n  编号: 1\n',
      { 附件: set('c.pdf') },
      '- 名称: 甲\n  附件: c.pdf # 两件\n  编号: 1\n',
    ],
  ])('%j', (before, changes, after) => {
    expect(editEntry(before, changes)).toBe(after);
  });
});

describe('a key', () => {
  it('comes where it belongs, one after the other, and the rest stays', () => {
    const before = '- 编号: 7\n  # 关于名称\n  名称: 甲 # 一\n\n  内容:\n    学校: 甲 # 二\n- 名称: 乙\n';
    const content: Change = {
      type: 'mapping',
      children: new Map([['电话', set('0739-0000001')]]),
      order: ['学校', '电话'],
    };
    expect(editEntry(before, { 公开日期: set('2020-10-09'), 形成日期: set('2020-10-08'), 内容: content })).toBe(
      '- 编号: 7\n  # 关于名称\n  名称: 甲 # 一\n  形成日期: 2020-10-08\n  公开日期: 2020-10-09\n\n  内容:\n    学校: 甲 # 二\n    电话: 0739-0000001\n- 名称: 乙\n',
    );
  });

  it('goes with its line, its mapping with the last one', () => {
    const before = '- 名称: 甲\n  编号: 7 # 注\n  解读:\n    名称: 丙\n  内容: {a: 1, b: 2}\n';
    const gone: Change = { type: 'remove' };
    const read: Change = { type: 'mapping', children: new Map([['名称', gone]]), order: [] };
    const content: Change = { type: 'mapping', children: new Map([['b', gone]]), order: [] };
    expect(editEntry(before, { 编号: gone, 解读: read, 内容: content })).toBe('- 名称: 甲\n  内容: {a: 1}\n');
  });
});

describe('entries and items', () => {
  const entry = { 名称: '乙', 内容: { 学校: '乙校' } };
  const append = (path: string[], appended: unknown[]): MappingChange => {
    const root = mappingChange(['领域', '事项', '地方事项']);
    changeAt(root, path, () => ['一', '二', '三']).children.set('目录', { type: 'list', members: new Map(), appended });
    return root;
  };

  it.each([
    [
      '事项:\n  一:\n    目录: # 空\n  三:\n    目录: []\n',
      ['事项', '一'],
      '事项:\n  一:\n    目录: # 空\n      - 名称: 乙\n        内容:\n          学校: 乙校\n  三:\n    目录: []\n',
    ],
    [
      '事项:\n  一:\n    目录: [] # 空\n',
      ['事项', '一'],
      '事项:\n  一:\n    目录: # 空\n      - 名称: 乙\n        内容:\n          学校: 乙校\n',
    ],
    [
      '事项:\n    一:\n        目录:\n        - 名称: 甲\n          编号: 1 # 注\n\n# 完\n',
      ['事项', '一'],
      '事项:\n    一:\n        目录:\n        - 名称: 甲\n          编号: 1 # 注\n        - 名称: 乙\n          内容:\n            学校: 乙校\n\n# 完\n',
    ],
    [
      '事项:\n  一: {目录: [{名称: 甲}]}\n',
      ['事项', '一'],
      '事项:\n  一: {目录: [{名称: 甲}, {名称: 乙, 内容: {学校: 乙校}}]}\n',
    ],
    [
      '事项:\n  # 说三\n  三:\n    目录:\n',
      ['事项', '二'],
      '事项:\n  二:\n    目录:\n      - 名称: 乙\n        内容:\n          学校: 乙校\n  # 说三\n  三:\n    目录:\n',
    ],
    [
      '事项:\n  一:\n    目录:\n  三:\n',
      ['事项', '二'],
      '事项:\n  一:\n    目录:\n  二:\n    目录:\n      - 名称: 乙\n        内容:\n          学校: 乙校\n  三:\n',
    ],
    [
      '领域: 甲\n地方事项: {} # 无',
      ['事项', '二'],
      '领域: 甲\n事项:\n  二:\n    目录:\n      - 名称: 乙\n        内容:\n          学校: 乙校\n地方事项: {} # 无',
    ],
    [
      '领域: 甲\r\n事项:\r\n  二:\r\n',
      ['事项', '二'],
      '领域: 甲\r\n事项:\r\n  二:\r\n    目录:\r\n      - 名称: 乙\r\n        内容:\r\n          学校: 乙校\r\n',
    ],
    [
      '领域: 甲',
      ['事项', '二'],
      '领域: 甲\n事项:\n  二:\n    目录:\n      - 名称: 乙\n        内容:\n          学校: 乙校',
    ],
  ])('%j', (before, path, after) => {
    expect(edit(before, append(path, [entry]))).toBe(after);
  });

  it('puts 目录 in the place of 不涉及', () => {
    const change = append(['事项', '一'], [{ 名称: '乙' }]);
    changeAt(change, ['事项', '一'], () => []).children.set('不涉及', { type: 'remove' });
    expect(edit('事项:\n  一:\n    不涉及: 没有 # 注\n  二:\n', change)).toBe(
      '事项:\n  一:\n    目录:\n      - 名称: 乙\n  二:\n',
    );
  });
});

/** Texts as wild as clerks type them. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '0739-0000001',
      '是: 否',
      '# 注',
      '- 甲',
      '甲\n乙',
      '甲\n\n 乙',
      "it's",
      '"甲"',
      '{甲}',
      '[',
      '@a',
      'true',
      '~',
      '1e3',
      '甲 #乙',
      '乙: ',
      '|',
      '>',
      '%',
      '2020-10-09',
      '甲\t乙',
      '=1+1',
    ),
  )
  .map((each) => each.trim().replaceAll(/[\r\u0085\u2028\u2029]/gu, ''))
  .filter((each) => each !== '' && !/\p{Surrogate}|\uFEFF|\uFFFE|\uFFFF/u.test(each));
const value = fc.oneof(
  text,
  fc.array(text, { maxLength: 3 }),
  fc.record({ 链接: text, 说明: text }),
  fc.constant(null),
);
const entry = fc.record(
  { 名称: text, 编号: value, 附件: value, 内容: fc.oneof(value, fc.dictionary(text, value, { maxKeys: 3 })) },
  { requiredKeys: ['名称'] },
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 }), fc.record({ 链接: text })).map(set),
  fc.constant<Change>({ type: 'remove' }),
);

describe('any text, any change', () => {
  it('reads as meant, and leaves every other line alone', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 4 }),
        fc.dictionary(fc.constantFrom('编号', '附件', '形成日期'), change, { maxKeys: 3 }),
        fc.dictionary(text, change, { maxKeys: 3 }),
        fc.array(entry, { maxLength: 2 }),
        fc.infiniteStream(fc.nat(7)),
        fc.boolean(),
        (entries, own, content, appended, styles, indents) => {
          const before = printed({ 领域: '甲', 目录: entries }, styles, indents);
          const children = new Map<string, Change>(Object.entries(own));
          if (Object.keys(content).length > 0)
            children.set('内容', { type: 'mapping', children: new Map(Object.entries(content)), order: [] });
          const member: MappingChange = { type: 'mapping', children, order: ORDER };
          const root = mappingChange([]);
          root.children.set('目录', { type: 'list', members: new Map([[0, member]]), appended });
          const after = edit(before, root); // which reads it again and compares
          expect(after.startsWith('# 头\n')).toBe(true);
          if (children.size === 0 && appended.length === 0) expect(after).toBe(before);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** Written in styles that change from node to node, with comments here and there. */
function printed(data: unknown, styles: fc.Stream<number>, indents: boolean): string {
  const document = new Document(data);
  let style = 0;
  const next = (): number => {
    style = styles.next().value ?? 0;
    return style;
  };
  visit(document, {
    Scalar: (_key, node) => {
      const type = (['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const)[next()];
      if (_key !== 'key' && type && typeof node.value === 'string') node.type = type;
      if (_key !== 'key' && style === 6) node.comment = ' 注: "半';
    },
    Collection: (key, node) => {
      if (next() === 7 && key !== null) node.flow = true;
    },
  });
  return `# 头\n${document.toString({ lineWidth: 0, indentSeq: indents })}`;
}
