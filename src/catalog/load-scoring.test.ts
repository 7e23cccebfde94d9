import { describe, expect, it, vi } from 'vitest';
import { temporaryWorkspace } from '../../tests/workbook/temporary-workspace.js';
import { ConfigError, UsageError } from '../diagnostics/errors.js';
import { packageRoot } from '../source/package-root.js';
import { loadScoring } from './load-scoring.js';
import { loadGuides } from './load-standards.js';

vi.setConfig({ testTimeout: 120_000 }); // guides are read from disk; a busy machine is no failure

const { guides } = await loadGuides(packageRoot());

describe('the two profiles that ship', () => {
  it.each([
    ['keep-80', 0.8, 'proportional', 15],
    ['keep-60', 0.6, 0.5, undefined],
  ])('%s', async (slug, notApplicable, incomplete, drawnDomains) => {
    const profile = await loadScoring(packageRoot(), slug, guides);
    expect(profile.keeps).toMatchObject({ notApplicable, incomplete, missing: 0, faulty: 0 });
    expect(profile.drawnDomains).toBe(drawnDomains);
    expect(profile.fullScore).toBe(100);
  });
});

describe('a profile of the workspace', () => {
  const own = (more: string) => `名称: 本市口径
标识: own
满分: 100
权重: { 默认: 1, 事项: { 05-02-03: 2 } }
得分比例: { 不涉及: 0.7, 未梳理: 0, 内容有误: 0, 要素不全: 按比例, 未公开: 0, 更新不及时: 0.5, 逾期公开: 1 }
${more}`;
  const load = (text: string, slug = 'own') =>
    loadScoring(temporaryWorkspace({ 'standards/scoring/own.yaml': text }), slug, guides);

  it('wins over the built-in ones and keeps its weights', async () => {
    expect((await load(own('计入未见事项: true'))).weights).toEqual({ standard: 1, byRow: { '05-02-03': 2 } });
    expect((await load(own('').replace('标识: own', '标识: keep-80'), 'keep-80')).title).toBe('本市口径');
  });

  it('is refused, with its place, where points would have to be guessed', async () => {
    await expect(load(own('').replace('0.7', '70'))).rejects.toMatchObject({
      at: expect.stringMatching(/^standards\/scoring\/own\.yaml:5:/u),
    });
    await expect(load(own('').replace('按比例', '看情况'))).rejects.toThrow(ConfigError);
    await expect(load(own('抽取领域: 15'))).rejects.toThrow('抽取领域数');
    await expect(load(own('').replace('05-02-03', '05-99-03'))).rejects.toThrow('05-99-03');
  });

  it('is asked for by name', async () => {
    await expect(load(own(''), 'keep-8')).rejects.toThrow(UsageError);
    await expect(load(own(''), 'keep-8')).rejects.toThrow('own、keep-60、keep-80');
  });
});
