import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sourceFromBytes } from './read-source.js';
import { locate } from './source-file.js';

function read(text: string): {
  data: unknown;
  found: [code: string, line: number | undefined, column: number | undefined][];
} {
  const source = sourceFromBytes('/', 'catalogs/隆回县/05-义务教育.yaml', Buffer.from(text));
  const found = source.diagnostics.map((diagnostic: Diagnostic): [string, number | undefined, number | undefined] => {
    const range = locate(source, diagnostic.place);
    return [diagnostic.code, range?.line, range?.column];
  });
  return { data: source.data, found };
}

describe('a catalog text', () => {
  it('keeps every scalar as typed', () => {
    expect(read('电话: 0739-0000001\n面积: 1e3\n年: 2020.10\n空:\n示例: true\n').data).toEqual({
      电话: '0739-0000001',
      面积: '1e3',
      年: '2020.10',
      空: null,
      示例: true,
    });
  });

  it.each([
    ['an open quote', '名称: "x\n', 'yaml-syntax', 1],
    ['a missing colon', '领域: 义务教育\n县市区\n', 'yaml-syntax', 2],
    ['a second document', 'a: 1\n---\nb: 2\n', 'yaml-syntax', 1],
    ['an alias', 'a: &x 1\nb: *x\n', 'yaml-syntax', 2],
    ['a tag', 'a: !foo x\n', 'yaml-syntax', 1],
    ['a list that never ends', '[[[[', 'yaml-syntax', 1],
    ['a full-width colon', '领域: 义务教育\n县市区：隆回县\n', 'yaml-full-width-colon', 2],
    ['a tab', '审定:\n\t报审日期: 2020-09-18\n', 'yaml-tab-indent', 2],
    ['a key twice', '领域: 义务教育\n领域: 扶贫\n', 'yaml-duplicate-key', 2],
    ['a key twice in a flow', 'a: {b: 1, b: 2}\n', 'yaml-duplicate-key', 1],
    ['a NUL byte', '领域: 义务\0教育\n', 'file-encoding', 1],
    ['a byte order mark', '\uFEFF领域: 义务教育\n', 'file-encoding', 1],
  ])('names %s at its line', (_name, text, code, line) => {
    expect(read(text).found.map(([each, at]) => [each, at])).toEqual([[code, line]]);
  });

  it('goes on with the rest of a file that has a key twice', () => {
    expect(read('领域: 义务教育\n领域: 扶贫\n县市区: 隆回县\n').data).toEqual({ 领域: '扶贫', 县市区: '隆回县' });
  });

  it('finds a file of nothing but full-width colons', () => {
    // js-yaml takes it for one long text, so this is the schema's business: see load-catalog.test.ts
    expect(read('领域：义务教育\n县市区：隆回县\n').data).toBe('领域：义务教育 县市区：隆回县');
  });

  it('leaves full-width colons of prose alone', () => {
    const text = '正文: |\n  备注：按季公开\n  电话：无\n县市区：隆回县\n';
    expect(read(text).found).toEqual([['yaml-full-width-colon', 4, 4]]);
  });

  it('reports another fault beside a full-width colon when they are apart', () => {
    const text = '领域: "\\q"\n责任单位: x\n审定:\n县市区：隆回县\n';
    expect(read(text).found.map(([code]) => code)).toEqual(['yaml-full-width-colon', 'yaml-syntax']);
  });

  it('refuses nesting beyond any catalog', () => {
    const deep = `${'['.repeat(500)}${']'.repeat(500)}`;
    expect(read(deep).found.map(([code]) => code)).toEqual(['yaml-syntax']);
  });

  it('says that an empty file is empty', () => {
    expect(sourceFromBytes('/', 'x.yaml', new Uint8Array()).diagnostics[0]?.message).toContain('空的');
  });
});

describe('locate', () => {
  const text =
    '领域: 义务教育\n事项:\n  教育概况:\n    目录:\n      - 名称: "桃花坪 中学"\n        渠道: [政府网站, 其他]\n';
  const source = sourceFromBytes('/', 'x.yaml', Buffer.from(text));
  const at = (pointer: string, target: 'key' | 'value'): [number, number, number] | undefined => {
    const range = locate(source, { file: 'x.yaml', pointer, target });
    return range && [range.line, range.column, range.endColumn];
  };

  it.each([
    ['/领域', 'key', [1, 1, 3]],
    ['/领域', 'value', [1, 5, 9]],
    ['/事项/教育概况/目录', 'value', [4, 5, 7]],
    ['/事项/教育概况/目录/0', 'key', [5, 9, 11]],
    ['/事项/教育概况/目录/0/名称', 'value', [5, 13, 21]],
    ['/事项/教育概况/目录/0/渠道/1', 'value', [6, 20, 22]],
    ['/事项/教育概况/目录/0/内容/学校名称', 'key', [5, 9, 11]],
    ['/没有/这一节', 'value', [1, 1, 3]],
  ] as const)('%s %s', (pointer, target, expected) => {
    expect(at(pointer, target)).toEqual(expected);
  });
});
