import { describe, expect, it } from 'vitest';
import { sampleItem, schoolRow } from '../../tests/workbook/sample-catalog.js';
import { mapTable } from './map-table.js';
import type { Sheet } from './sheet.js';

const sheet = (rows: readonly (readonly string[])[], more: Partial<Sheet> = {}): Sheet => ({
  rows,
  isForeignEncoding: false,
  ...more,
});
const map = (rows: readonly (readonly string[])[], row = schoolRow(), more: Partial<Sheet> = {}) =>
  mapTable('数据/名录.csv', 'catalogs/隆回县', sheet(rows, more), sampleItem(row, []));

describe('a bulk table', () => {
  it('may begin with a title and hints, as a sheet of the workbook to fill in does', () => {
    const { entries, diagnostics, columns } = map([
      ['义务教育学校名录'],
      ['事项', '隆回县 / 义务教育 / 05-02-03'],
      ['不涉及', ''],
      ['名称', '形成日期', '办公电话'],
      ['甲校', '2020-09-28', '0739-0000001'],
    ]);
    expect(diagnostics).toEqual([]);
    expect(entries).toEqual([
      expect.objectContaining({
        name: '甲校',
        formed: '2020-09-28',
        content: { 办公电话: { type: 'text', text: '0739-0000001' } },
        place: { file: '数据/名录.csv', cell: 'A5' },
      }),
    ]);
    expect(columns).toMatchObject({ 名称: 'A', 办公电话: 'C' });
  });

  it('may hold links, files, lists and reasons, in the notation of that workbook', () => {
    const { entries, diagnostics } = map([
      ['名称', '学校名称', '学校地址', '办学层次', '办公电话'],
      [
        '甲校',
        '【链接】https://a.example/【说明】甲校',
        '【附件】附件/地址.pdf',
        '【列表】\n小学\n初中',
        '【无】未开通',
      ],
    ]);
    expect(diagnostics).toEqual([]);
    expect(entries[0]?.content).toEqual({
      学校名称: { type: 'link', href: 'https://a.example/', label: '甲校' },
      学校地址: { type: 'attachment', file: 'catalogs/隆回县/附件/地址.pdf' },
      办学层次: { type: 'list', texts: ['小学', '初中'] },
      办公电话: { type: 'none', reason: '未开通' },
    });
  });

  it('may hold documents whole', () => {
    const row = schoolRow({ kind: 'document', elements: ['规章'] });
    const { entries, diagnostics } = map(
      [
        ['名称', '要素', '附件', '解读名称', '解读链接', '解读公开日期'],
        ['办法', '规章', '附件/a.pdf\n附件/b.pdf【说明】附表', '一图读懂', 'https://a.example/', '2020-10-01'],
      ],
      row,
    );
    expect(diagnostics).toEqual([]);
    expect(entries[0]?.document).toMatchObject({
      elements: ['规章'],
      attachments: [{ file: 'catalogs/隆回县/附件/a.pdf' }, { file: 'catalogs/隆回县/附件/b.pdf', label: '附表' }],
      interpretation: { name: '一图读懂', link: 'https://a.example/', published: '2020-10-01' },
    });
  });

  it('names the cell of a fault, in a value too', () => {
    const { diagnostics } = map([
      ['名称', '学校地址', '公开日期'],
      ['甲校', '【链接】a.example', '2020.9.28'],
    ]);
    expect(diagnostics.map(({ place, code }) => [place, code])).toEqual([
      [{ file: '数据/名录.csv', cell: 'C2' }, 'schema-format'],
      [{ file: '数据/名录.csv', cell: 'B2' }, 'schema-format'],
    ]);
  });

  it('reports error values and lost digits instead of publishing them', () => {
    const { diagnostics } = map(
      [
        ['名称', '学校地址'],
        ['甲校', '#REF!'],
      ],
      schoolRow(),
      {
        faults: [{ row: 1, column: 1, kind: 'error-value' }],
      },
    );
    expect(diagnostics).toEqual([
      expect.objectContaining({
        place: { file: '数据/名录.csv', cell: 'B2' },
        message: expect.stringContaining('“#REF!”'),
      }),
    ]);
  });

  it('has a column of its own for 依据 where that is an 要素', () => {
    const row = schoolRow({ elements: ['依据'] });
    const { entries } = map(
      [
        ['名称', '依据', '公开属性', '理由', '公开属性依据'],
        ['甲', '《土地管理法》', '不予公开', '涉密', '《保密法》'],
      ],
      row,
    );
    expect(entries[0]).toMatchObject({
      reason: '涉密',
      reasonBasis: '《保密法》',
      content: { 依据: { text: '《土地管理法》' } },
    });
  });
});
