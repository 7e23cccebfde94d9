import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempWorkspace } from '../../tests/support/temp-workspace.js';
import { loadGuides, loadPlan } from '../catalog/load-standards.js';
import { loadWorkspace } from '../catalog/load-workspace.js';
import { walkCatalogs } from '../catalog/walk-catalogs.js';
import type { Guide } from '../model/guide.js';
import { AJV_OPTIONS } from '../schema/validator.js';
import { packageRoot } from '../source/package-root.js';
import { checkingSchema } from './checking-schema.js';
import { domainSchema } from './domain-schema.js';
import type { JsonSchema } from './json-schema.js';

let guides: readonly Guide[];
beforeAll(async () => {
  const loaded = await loadGuides(packageRoot());
  expect(loaded.diagnostics).toEqual([]); // each passes the guide meta-schema
  guides = loaded.guides;
});

describe('the 26 guides', () => {
  it('are all there, with every row', () => {
    expect(guides.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    expect(guides.flatMap(({ rows }) => rows)).toHaveLength(540);
  });

  it('give each row a 编号 of its own, under the number of its domain', () => {
    const codes = guides.flatMap(({ rows }) => rows.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    for (const guide of guides) {
      for (const { code } of guide.rows) expect(Number(code.split('-')[0])).toBe(guide.number);
    }
  });

  it('name each row once, by 一级事项, 二级事项 and 分项', () => {
    for (const guide of guides) {
      const names = guide.rows.map((row) => [row.category, row.item, row.variant].join('/'));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('the plan of 2020', () => {
  it('passes its meta-schema and fits the guides', async () => {
    const { plan, diagnostics } = await loadPlan(packageRoot(), 'shaoyang-2020', guides);
    expect(diagnostics).toEqual([]);
    expect(plan.tasks).toHaveLength(26);
    expect(plan.counties).toHaveLength(13);
    expect(plan.tasks.find(({ domain }) => domain === '救灾')).toMatchObject({
      printedDomain: '救災生产',
      leadCounty: '城步苗族自治县',
    });
    expect(plan.milestones.map(({ due }) => due)).toEqual([
      '2020-09-30',
      '2020-10-31',
      '2020-11-30',
      '2020-12-31',
      '2022-12-31',
    ]);
  });

  it.each([
    ['an unknown domain', '领域: 义务教育, 主体', '领域: 义务教学, 主体', '是不是“义务教育”'],
    ['two tasks for one domain', '领域: 财政预决算', '领域: 义务教育', '有两条任务（序号 5 和 6）'],
    [
      'a date that does not exist',
      '完成时间: 2020-09-30}\n  - {序号: 2,',
      '完成时间: 2020-09-31}\n  - {序号: 2,',
      '“2020-09-31”不是日历上有的日期',
    ],
    [
      'a unit that is no county',
      '主体责任单位: 洞口县人民政府',
      '主体责任单位: 洞囗县人民政府',
      '“洞囗县人民政府”对应不到',
    ],
    ['a unit that leads nothing', /隆回县人民政府/gu, '洞口县人民政府', '“隆回县”没有牵头任何领域'],
    ['a milestone with no such day', '截止: 2020-11-30', '截止: 2020-11-31', '“2020-11-31”不是日历上有的日期'],
    ['a wrong 适用', '适用: 市协调小组', '适用: 市级', '“适用”不能写“市级”'],
  ])('names %s with its line', async (_name, from, to, expected) => {
    const original = readFileSync(`${packageRoot()}/standards/plans/shaoyang-2020.yaml`, 'utf8');
    const changed = original.replace(from, to);
    expect(changed).not.toBe(original);
    const root = tempWorkspace({ 'standards/plans/plan.yaml': changed });
    const { workspace, diagnostics } = await loadWorkspace(root);
    const found = diagnostics.find(({ message }) => message.includes(expected));
    expect(found?.place).toMatchObject({ file: 'standards/plans/plan.yaml', pointer: expect.stringMatching(/^\//u) });
    expect(workspace.counties).toHaveLength(13); // and the run goes on
  });

  it('is a configuration error when the workspace names another', async () => {
    const root = tempWorkspace({ 'zwgk.config.yaml': '城市: 邵阳市\n方案: shaoyang-2021\n站点: {名称: 示例}\n' });
    await expect(loadWorkspace(root)).rejects.toThrow('已有的方案：shaoyang-2020');
  });
});

describe('a 27th guide', () => {
  const GUIDE = `序号: 27
领域: 乡村振兴
标识: rural-revitalization
指引: {名称: 乡村振兴领域基层政务公开标准指引(示例), 发布机关: 示例机关}
事项:
  - 编号: 27-01-01
    一级事项: 产业发展
    二级事项: 特色产业名录
    公开内容: [产业名称, 产业规模]
    公开依据: [《中华人民共和国乡村振兴促进法》]
    公开时限: 信息形成或者变更之日起20个工作日内
    公开主体: 县级农业农村部门
    公开渠道: [政府网站]
    公开对象: 全社会
    公开方式: 主动
    公开层级: [县级]
    类型: 名录
    核对: 单源
`;

  it('dropped into the workspace needs no code', async () => {
    const root = tempWorkspace({
      'standards/guides/27-乡村振兴.yaml': GUIDE,
      'catalogs/隆回县/27-乡村振兴.yaml':
        '领域: 乡村振兴\n县市区: 隆回县\n事项: {产业发展: {特色产业名录: {目录: [{名称: 龙牙百合, 内容: {产业名: 龙牙百合}}]}}}\n',
    });
    const { workspace } = await loadWorkspace(root);
    expect(workspace.guides).toHaveLength(27);
    for await (const { loaded } of walkCatalogs(workspace, { counties: ['隆回县'], domains: ['乡村振兴'] })) {
      expect(loaded.catalog?.items[0]?.row?.code).toBe('27-01-01');
      expect(loaded.diagnostics).toMatchObject([{ code: 'schema-unknown-key', suggestions: ['产业名称'] }]);
    }
  });

  it('that is broken is named with its line, and the other 26 stay', async () => {
    const root = tempWorkspace({ 'standards/guides/27-乡村振兴.yaml': GUIDE.replace('类型: 名录', '类型: 名册') });
    const { workspace, diagnostics } = await loadWorkspace(root);
    expect(workspace.guides).toHaveLength(26);
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['schema-enum', 'guide-invalid']));
  });

  it('of a domain that is built in takes its place', async () => {
    const root = tempWorkspace({
      'standards/guides/05.yaml': GUIDE.replace('乡村振兴\n', '义务教育\n').replace('27\n', '5\n'),
    });
    const { workspace } = await loadWorkspace(root);
    expect(workspace.guides).toHaveLength(26);
    expect(workspace.guides.find(({ domain }) => domain === '义务教育')?.rows).toHaveLength(1);
  });
});

describe('the derived schemas', () => {
  it('have no oneOf anywhere', () => {
    for (const guide of guides) expect(JSON.stringify(domainSchema(guide))).not.toMatch(/"(?:oneOf|anyOf)"/u);
  });

  it('agree, the full one and its compact twin, on what is right and what is wrong', () => {
    const guide = guides.find(({ domain }) => domain === '义务教育');
    if (!guide) throw new Error('the guide of 义务教育 is missing');
    const compile = (schema: JsonSchema): ((data: unknown) => boolean) =>
      new Ajv2020({ ...AJV_OPTIONS, allErrors: false }).compile(schema);
    const full = compile(domainSchema(guide));
    const compact = compile(checkingSchema(guide));
    const document = (entry: object): object => ({ 政策文件: { 规范性文件: { 目录: [entry] } } });
    const record = (entry: object): object => ({ 教育概况: { 义务教育学校名录: { 目录: [entry] } } });
    const cases: [object, boolean][] = [
      [record({ 名称: 'x', 内容: { 学校名称: 'x', 学校地址: ['a'], 办公电话: { 无: '没有' } } }), true],
      [record({ 名称: 'x', 内容: null }), true],
      [record({ 名称: 'x', 内容: { 校名: 'x' } }), false],
      [record({ 名称: 'x', 内容: { 学校名称: { 网址: 'x' } } }), false],
      [record({ 内容: {} }), false],
      [record({ 名称: 'x', 文号: 'x' }), false],
      [document({ 名称: 'x', 要素: '各类教育政策文件', 文号: 'x' }), true],
      [document({ 名称: 'x', 要素: ['各类教育政策文件', '部门和地方政府规章'] }), true],
      [document({ 名称: 'x', 要素: '教育文件' }), false],
      [document({ 名称: 'x', 要素: ['教育文件'] }), false],
      [document({ 名称: 'x', 内容: {} }), false],
      [{ 教育概况: { 义务教育学校名录: { 不涉及: '没有', 名录: [] } } }, false],
      [{ 教育概况: { 学校名录: {} } }, false],
      [{ 教育概况: { 义务教育学校名录: { 目录: null } } }, true],
    ];
    for (const [items, isValid] of cases) {
      const catalog = { 领域: '义务教育', 县市区: '隆回县', 事项: items };
      expect([full(catalog), compact(catalog)], JSON.stringify(items)).toEqual([isValid, isValid]);
    }
  });
});

describe('the layout of a workspace', () => {
  const messagesOf = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
    const { diagnostics } = await loadWorkspace(tempWorkspace(files));
    return diagnostics.map(({ code, place, message }) => `${code} ${place.file} ${message}`);
  };

  it.each([
    ['no catalogs/ folder', {}, 'catalogs-missing catalogs'],
    ['a file named catalogs', { catalogs: '' }, '现在是一个文件'],
    [
      'an unknown county',
      { 'catalogs/隆回/x.txt': '' },
      'unknown-county catalogs/隆回 “隆回”不在方案的县市区之列，是不是“隆回县”',
    ],
    ['a file where a county should be', { 'catalogs/隆回县': '' }, '“隆回县”是文件'],
    ['an unknown domain', { 'catalogs/隆回县/05-义务教学.yaml': '' }, '是不是“05-义务教育.yaml”'],
    ['a catalog without its number', { 'catalogs/隆回县/义务教育.yaml': '' }, '是不是“05-义务教育.yaml”'],
    [
      'two catalogs of one domain',
      { 'catalogs/隆回县/05-义务教育.yaml': '', 'catalogs/隆回县/05-义务教育.yml': '' },
      '已有目录',
    ],
    [
      'a broken profile',
      { 'catalogs/隆回县/概况.yaml': '县市区: 隆回县\n示例: 是\n' },
      'schema-type catalogs/隆回县/概况.yaml “示例”应当是true',
    ],
    ['a wrong telephone', { 'catalogs/隆回县/概况.yaml': '县市区: 隆回县\n联系: {电话: 12}\n' }, '“12”不像电话号码'],
  ])('names %s', async (_name, files, expected) => {
    expect(await messagesOf(files)).toEqual([expect.stringContaining(expected)]);
  });

  it('takes a county by its short name', async () => {
    const { workspace } = await loadWorkspace(tempWorkspace({ 'catalogs/城步县/概况.yaml': '县市区: 城步县\n' }));
    expect(workspace.counties.find(({ county }) => county.slug === 'chengbu')).toMatchObject({ exists: true });
  });

  it('reads a folder where a catalog file should be as a finding, not a crash', async () => {
    const root = tempWorkspace({ 'catalogs/隆回县/05-义务教育.yaml/x': '' });
    const { workspace } = await loadWorkspace(root);
    for await (const { loaded } of walkCatalogs(workspace, { counties: ['longhui'], domains: ['5'] })) {
      expect(loaded.diagnostics).toMatchObject([{ code: 'file-unreadable' }]);
    }
  });

  it('is no workspace without a configuration', async () => {
    await expect(loadWorkspace(packageRoot().concat('/bin'))).rejects.toThrow('找不到配置文件');
  });

  it('points at what is wrong in the configuration', async () => {
    const root = tempWorkspace({
      'zwgk.config.yaml': '城市: 邵阳市\n方案: shaoyang-2020\n站点: {名称: x}\n规则: {missing-item: 严重}\n',
    });
    await expect(loadWorkspace(root)).rejects.toMatchObject({ name: 'ConfigError', at: 'zwgk.config.yaml:4:20' });
  });
});
