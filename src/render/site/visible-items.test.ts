import { describe, expect, it } from 'vitest';
import { tempWorkspace } from '../../../tests/support/temp-workspace.js';
import { loadWorkspace } from '../../catalog/load-workspace.js';
import { walkCatalogs } from '../../catalog/walk-catalogs.js';
import type { IsoDate } from '../../model/iso-date.js';
import { visibleItems } from './visible-items.js';

const HEAD = '领域: 义务教育\n县市区: 隆回县\n责任单位: 隆回县教育局\n审定: {审定日期: 2020-08-20}\n';
const FACTS = '形成日期: 2020-09-01, 公开日期: 2020-09-10';
const ENTRY = `{名称: 某校, ${FACTS}, 内容: {各校本年度招生计划: 两个班}}`;

/** Titles that reach the site, and reasons of 不涉及; and how many findings there are. */
async function shown(items: string, tables: Readonly<Record<string, string>> = {}): Promise<[string[], number]> {
  const files = { 'catalogs/隆回县/05-义务教育.yaml': HEAD + items, ...tables };
  const { workspace } = await loadWorkspace(tempWorkspace(files));
  for await (const { loaded } of walkCatalogs(workspace, { counties: ['隆回县'], domains: ['义务教育'] })) {
    if (!loaded.catalog) throw new Error('the catalog cannot be read');
    const visible = visibleItems(loaded.catalog, { asOf: '2020-10-09' as IsoDate, withDrafts: false }); // a day as it is written
    const texts = visible.flatMap(({ entries, notApplicable }) => [
      ...entries.map(({ title }) => title),
      ...(notApplicable === undefined ? [] : [notApplicable]),
    ]);
    return [texts, loaded.diagnostics.length];
  }
  throw new Error('the walk has no step');
}

const inPlan = (item: string): string => `事项: {招生管理: {招生计划: {${item}}}}\n`;
const withKey = (key: string): string => inPlan(`目录: [{名称: 某校, ${FACTS}, ${key}}]`);
const inTable = (header: string, cell: string): [string, Readonly<Record<string, string>>] => [
  inPlan('数据: 数据/计划.csv'),
  { 'catalogs/隆回县/数据/计划.csv': `名称,形成日期,公开日期,${header}\n某校,2020-09-01,2020-09-10,${cell}\n` },
];

describe('what cannot be read is never published', () => {
  it('shows an entry that says nothing, or says 主动公开', async () => {
    expect((await shown(inPlan(`目录: [${ENTRY}]`)))[0]).toEqual(['某校']);
    expect((await shown(withKey('公开属性: 主动公开')))[0]).toEqual(['某校']);
    expect((await shown(...inTable('公开属性', '')))[0]).toEqual(['某校']);
  });

  it.each([
    '公开属性: [不予公开]',
    '公开属性: [主动公开, 不予公开]',
    '公开属性: {无: 不予公开}',
    '公开属性:',
    '公开属性: ""',
    '公开属性: 不公开',
    '公开属性: true',
    '公开 属性: 不予公开',
    '"公开属性 ": 不予公开',
    '公开属性（必填）: 依申请公开',
    '公开属姓: 保密',
    '属性: 不予公开',
    '公开方式: 依申请',
    '备注: 不予公开',
    '备注: [不予公开]',
    '内容: {公开属性: 不予公开}',
  ])('keeps an entry with “%s” off the site, and says that something is wrong', async (key) => {
    const [titles, findings] = await shown(withKey(key));
    expect(titles).toEqual([]);
    expect(findings).toBeGreaterThan(0);
  });

  it.each([
    ['an item', inPlan(`公开属性: 不予公开, 目录: [${ENTRY}]`)],
    ['an item that 不涉及', inPlan('公开属性: 不予公开, 不涉及: 某校的情况')],
    ['a 一级事项', `事项: {招生管理: {公开属性: 不予公开, 招生计划: {目录: [${ENTRY}]}}}\n`],
    ['事项', `事项: {公开属性: 依申请公开, 招生管理: {招生计划: {目录: [${ENTRY}]}}}\n`],
    ['the catalog', `公开属性: 不予公开\n${inPlan(`目录: [${ENTRY}]`)}`],
    ['a 地方事项', `地方事项: {校园安全: {公开属性: 不予公开, 校车: {目录: [${ENTRY}]}}}\n`],
  ])('keeps off what stands below %s that says so where it is not looked for', async (_, text) => {
    const [titles, findings] = await shown(text);
    expect(titles).toEqual([]);
    expect(findings).toBeGreaterThan(0);
  });

  it.each([
    ['公开属性', '不予公开'],
    ['公开属性', '不公开'],
    ['公开属性（必填）', '不予公开'],
    ['公开 属性', '不予公开'],
    ['是否公开', '不予公开'],
    ['公开属性,公开属性', '主动公开,不予公开'],
  ])('keeps a record off whose column %s says %s', async (header, cell) => {
    expect((await shown(...inTable(header, cell)))[0]).toEqual([]);
  });

  it('keeps nothing off for an unknown key that speaks of something else', async () => {
    const about = '备注: 本校招生计划中不予公开的个人信息已经按照规定作了处理';
    expect((await shown(withKey(about)))[0]).toEqual(['某校']);
    expect((await shown(...inTable('备注', '计划已经公示')))[0]).toEqual(['某校']);
    expect((await shown(...inTable('', '计划已经公示')))[0]).toEqual(['某校']);
  });
});
