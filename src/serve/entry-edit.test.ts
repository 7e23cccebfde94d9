import { array, assert, asyncProperty, constantFrom, nat, tuple } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryWorkspace } from '../../tests/workbook/temporary-workspace.js';
import { catalogFromSource, type LoadedCatalog } from '../catalog/load-catalog.js';
import { loadWorkspace } from '../catalog/load-workspace.js';
import type { Guide } from '../model/guide.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';
import { sourceFromBytes } from '../source/read-source.js';
import { editedCatalog } from './entry-edit.js';

const FILE = 'catalogs/隆回县/05-义务教育.yaml';
const TEXT = `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - 名称: 桃花坪中学   # 县城
          形成日期: 2020-09-01

# 一行注释
          内容:
            学校地址: |+
              桃花坪街道

              - 名称: 不是条目
            办学层次: "初中
              三年"
        - 名称: 七江小学
          形成日期: 2020-09-01
          内容: {学校地址: 七江镇}
        -   名称: 司门前小学
            编号: "3"
    教育统计数据:
      目录:
      - 名称: 二○二○年统计
        形成日期: 2020-08-01
地方事项:
  其他:
    校车:
      目录:
        - 名称: 校车线路
          文号: 隆教〔2020〕1号
          要素:
          - 线路
          - 时刻
`;

let workspace: Workspace;
let folder: CountyFolder;
let guide: Guide;
beforeAll(async () => {
  const root = temporaryWorkspace({ [FILE]: TEXT });
  ({ workspace } = await loadWorkspace(root));
  folder = workspace.counties.find(({ county }) => county.name === '隆回县')!;
  guide = workspace.guides.find(({ domain }) => domain === '义务教育')!;
});

const load = (text: string): Promise<LoadedCatalog> =>
  catalogFromSource(workspace, folder, guide, sourceFromBytes('/workspace', FILE, Buffer.from(text)));

const edit = async (text: string, base = TEXT): Promise<ReturnType<typeof editedCatalog>> =>
  editedCatalog(await load(base), folder.folder, text);

describe('editedCatalog', () => {
  it('reads a change within one entry, wherever the entry stands', async () => {
    for (const [from, to] of [
      ['桃花坪中学', '桃花坪初级中学'],
      ['七江镇}', '七江镇, 办学层次: 小学}'],
      ['司门前小学', '司门前中心小学'],
      ['- 时刻\n', '- 时刻\n          - 票价\n'],
      ['              - 名称: 不是条目\n', ''],
      ['二○二○年统计\n', '二○二○年统计\n        编号: "7"\n'],
    ] as const) {
      const text = TEXT.replace(from, to);
      const edited = await edit(text);
      expect(edited, to).toBeDefined();
      expect(edited).toEqual((await load(text)).catalog);
    }
  });

  it('leaves to the whole file what concerns more than one entry, or cannot be read', async () => {
    for (const [from, to] of [
      ['责任单位: 隆回县教育局', '责任单位: 隆回县政府'],
      ['        - 名称: 七江小学\n', '        - 名称: 新小学\n        - 名称: 七江小学\n'],
      ['        - 名称: 七江小学\n          形成日期: 2020-09-01\n          内容: {学校地址: 七江镇}\n', ''],
      ['七江镇}', '七江镇'],
      ['内容: {学校地址: 七江镇}', '形成日期: 2020-09-01'],
      ['          形成日期: 2020-09-01\n\n', '        形成日期: 2020-09-01\n\n'],
      ['校车线路', '校车线路\n---\n'],
    ] as const) {
      expect(await edit(TEXT.replace(from, to)), to).toBeUndefined();
    }
  });

  it('never reads anything else than the whole file would', async () => {
    const base = await load(TEXT);
    const piece = constantFrom(
      '甲',
      ' ',
      '\n',
      '- ',
      ': ',
      '"',
      "'",
      '#',
      '|',
      '{',
      ']',
      '        - ',
      '\n          ',
      '---',
      '',
    );
    const change = tuple(nat(TEXT.length), nat(12), array(piece, { maxLength: 3 }));
    let read = 0;
    await assert(
      asyncProperty(change, async ([at, removed, added]) => {
        const text = TEXT.slice(0, at) + added.join('') + TEXT.slice(at + removed);
        const edited = editedCatalog(base, folder.folder, text);
        if (edited === undefined) return;
        read += 1;
        expect(edited).toEqual((await load(text)).catalog);
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
