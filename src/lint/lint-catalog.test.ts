import { describe, expect, it, vi } from 'vitest';
import { tempWorkspace } from '../../tests/support/temp-workspace.js';
import { loadWorkspace } from '../catalog/load-workspace.js';
import { walkCatalogs } from '../catalog/walk-catalogs.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { ConfigError } from '../diagnostics/errors.js';
import { toIsoDate } from '../model/iso-date.js';
import { lintCatalog } from './lint-catalog.js';
import { lintWorkspace } from './lint-workspace.js';
import { RuleStats } from './rule-stats.js';
import { lintSettings, nearestRule, type SettingOverrides } from './settings.js';

// Each case loads a workspace with its 26 guides.
vi.setConfig({ testTimeout: 60_000 });

const FILE = 'catalogs/隆回县/05-义务教育.yaml';
const HEAD = '领域: 义务教育\n县市区: 隆回县\n责任单位: 隆回县教育局\n';
const AS_OF = toIsoDate('2020-10-09')!;
/** A made-up person: the check character is right. */
const ID = '430522196503124519';
const MOBILE = '13800001234';

async function lint(
  text: string,
  overrides: SettingOverrides = {},
  more: Readonly<Record<string, string>> = {},
  stats?: RuleStats,
): Promise<Diagnostic[]> {
  const { workspace, diagnostics } = await loadWorkspace(tempWorkspace({ [FILE]: text, ...more }));
  const settings = lintSettings(workspace.config, overrides);
  const counties = ['隆回县'];
  const found = lintWorkspace({ workspace, diagnostics, asOf: AS_OF, settings, counties, stats });
  for await (const { county, guide, loaded } of walkCatalogs(workspace, { counties, domains: ['义务教育'] })) {
    found.push(...lintCatalog({ workspace, county, guide, loaded, asOf: AS_OF, settings, stats }));
  }
  return found;
}

const one = (findings: readonly Diagnostic[], code: string): Diagnostic => {
  const found = findings.filter((each) => each.code === code);
  expect(found).toHaveLength(1);
  return found[0]!;
};

const LATE = `${HEAD}事项:
  教育概况:
    教育事业发展主要情况:
      目录: [{名称: 2019年教育事业发展情况, 形成日期: 2020-03-02, 公开日期: 2020-06-02}]
`;

describe('severity', () => {
  it('comes from the preset, then the configuration, then the command line', async () => {
    const severity = async (overrides: SettingOverrides, config = ''): Promise<string | undefined> => {
      const base = '城市: 邵阳市\n方案: shaoyang-2020\n站点: {名称: 邵阳市人民政府}\n';
      const more = { 'zwgk.config.yaml': base + config };
      return (await lint(LATE, overrides, more)).find((each) => each.code === 'late-publication')?.severity;
    };
    expect(await severity({})).toBe('warning');
    expect(await severity({ strict: true })).toBe('error');
    expect(await severity({}, '预设: strict\n')).toBe('error');
    expect(await severity({}, '规则: {late-publication: info}\n')).toBe('info');
    expect(await severity({ rules: { 'late-publication': 'error' } }, '规则: {late-publication: info}\n')).toBe(
      'error',
    );
    expect(await severity({ rules: { 'late-publication': 'off' } })).toBeUndefined();
  });

  it('of a row that nobody has seen in print only advises, unless strict', async () => {
    const unseen = (findings: readonly Diagnostic[]): string[] =>
      findings.filter((each) => each.attestation === 'unseen').map((each) => each.severity);
    const rows = unseen(await lint(`${HEAD}事项: {}\n`));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows)).toEqual(new Set(['info']));
    expect(new Set(unseen(await lint(`${HEAD}事项: {}\n`, { strict: true })))).toEqual(new Set(['error']));
    // A person may turn the rule up, yet not what an unseen row weighs.
    const turnedUp = unseen(await lint(`${HEAD}事项: {}\n`, { rules: { 'missing-item': 'error' } }));
    expect(new Set(turnedUp)).toEqual(new Set(['info']));
  });

  it('of what is not due yet is advice, unless a person has set it', async () => {
    const text = `${HEAD}事项: {教育概况: {教育事业发展主要情况: {目录: [{名称: 2019年教育事业发展情况}]}}}\n`;
    expect(one(await lint(text), 'missing-element').severity).toBe('info');
    const published = text.replace('}]', ', 公开日期: 2020-09-01}]');
    expect(one(await lint(published), 'missing-element').severity).toBe('warning');
    expect(one(await lint(text, { rules: { 'missing-element': 'error' } }), 'missing-element').severity).toBe('error');
    expect(one(await lint(text, { strict: true }), 'missing-element').severity).toBe('error');
  });

  it('holds for what the reader found as well', async () => {
    const text = `${HEAD}事项: {}\n附注: 多余\n`;
    expect(one(await lint(text), 'schema-unknown-key')).toMatchObject({
      severity: 'error',
      subject: { county: '隆回县', domain: '义务教育' },
    });
    expect(one(await lint(text, { rules: { 'schema-unknown-key': 'info' } }), 'schema-unknown-key').severity).toBe(
      'info',
    );
    const off = await lint(text, { rules: { 'schema-unknown-key': 'off' } });
    expect(off.some((each) => each.code === 'schema-unknown-key')).toBe(false);
  });

  it('of a rule that is not there is a ConfigError that names the nearest', async () => {
    await expect(lint(LATE, { rules: { 'late-publcation': 'off' } })).rejects.toThrow(ConfigError);
    await expect(lint(LATE, { rules: { 'late-publcation': 'off' } })).rejects.toThrow('“late-publication”');
    expect(nearestRule('missing-itme')).toBe('missing-item');
  });
});

describe('a finding', () => {
  it('names whose it is and what demands it', async () => {
    const finding = one(await lint(LATE), 'late-publication');
    expect(finding.subject).toEqual({
      county: '隆回县',
      domain: '义务教育',
      unit: '隆回县教育局',
      item: '05-02-01',
      entry: '2019年教育事业发展情况',
    });
    expect(finding.basis).toContain('第二十六条');
    for (const each of await lint(LATE)) expect(each).toMatchObject({ subject: { county: '隆回县' } });
  });

  it('cites what the guide row cites, for completeness', async () => {
    const missing = (await lint(LATE)).filter((each) => each.subject?.item === '05-02-02');
    expect(missing).toHaveLength(1);
    expect(missing[0]!.basis).toContain('《教育统计管理规定》');
  });

  it('stands at the cell of a bulk table', async () => {
    const text = `${HEAD}事项: {教育概况: {教育统计数据: {数据: 数据/统计.csv}}}\n`;
    const table = `名称,形成日期,公开日期,学校数据,教师数据\n2018年统计,2020-03-02,2020-06-02,58所,见${MOBILE}\n`;
    const findings = await lint(text, {}, { 'catalogs/隆回县/数据/统计.csv': table });
    expect(one(findings, 'late-publication').place).toEqual({ file: 'catalogs/隆回县/数据/统计.csv', cell: 'C2' });
    expect(one(findings, 'privacy-mobile').place).toEqual({ file: 'catalogs/隆回县/数据/统计.csv', cell: 'E2' });
    expect(one(findings, 'privacy-mobile').fix).toBeUndefined();
    expect(one(findings, 'missing-element').place).toEqual({ file: 'catalogs/隆回县/数据/统计.csv', cell: 'A2' });
  });

  it('never shows a private value, wherever it was typed', async () => {
    const hostile = `${HEAD.replace('隆回县教育局', `教育局${ID}`)}事项:
  教育概况:
    教育事业发展主要情况:
      公开主体: 教育局${ID}
      不涉及: ${ID}
      目录:
        - 名称: 张某某${ID}
          编号: ${ID}
          形成日期: ${ID}
          公开日期: ${MOBILE}
          链接: ${ID}
          公开渠道: [${ID}]
          公开属性: ${MOBILE}
          依据: 《${ID}》
          ${ID}: ${MOBILE}
          内容:
            教育事业发展主要情况: [${ID}, ${MOBILE}待补充]
            ${MOBILE}: {无: ${ID}}
  ${ID}:
    ${MOBILE}: {目录: [{名称: ${ID}}, {名称: ${ID}}]}
    名称${ID}: ${ID}
地方事项: ${ID}
`;
    const findings = await lint(hostile, { strict: true });
    expect(findings.length).toBeGreaterThan(15);
    for (const { message, suggestions, subject, fix } of findings) {
      const shown = JSON.stringify([message, suggestions, subject, fix !== undefined && 'text' in fix && fix.text]);
      expect(shown).not.toContain(ID);
      expect(shown).not.toContain(MOBILE);
    }
  });
});

describe('stats', () => {
  it('count the findings of every rule and its time', async () => {
    let clock = 0;
    const stats = new RuleStats(() => (clock += 1));
    const findings = await lint(LATE, {}, {}, stats);
    const rows = new Map(stats.rows().map((row) => [row.id, row]));
    expect(rows.get('late-publication')).toMatchObject({ findings: 1 });
    expect(rows.get('late-publication')!.milliseconds).toBeGreaterThan(0);
    const counted = stats.rows().reduce((sum, row) => sum + row.findings, 0);
    expect(counted).toBe(findings.length);
  });
});
