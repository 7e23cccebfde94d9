import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runFixture, runWholeFixture } from '../../../tests/support/run-fixture.js';
import { RULES } from './index.generated.js';
import { RULE_PAGES } from './pages.generated.js';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const HEADINGS = ['要求', '依据', '后果', '错例', '正例', '改法'];
const SEVERITIES = ['error', 'warning', 'info', 'off'];
const scratch = mkdtempSync(join(tmpdir(), 'zwgk-rules-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('the index holds every folder', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(RULES.map((rule) => rule.id)).toEqual(folders.map((each) => each.name).sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has its facts and its page', () => {
    const page = RULE_PAGES[id] ?? '';
    expect(page.startsWith(`# ${id}\n\n`)).toBe(true);
    expect([...page.matchAll(/^## (.+)$/gmu)].map((match) => match[1])).toEqual(HEADINGS);
    expect(rule.summary).toMatch(/\p{Script=Han}/u);
    expect(rule.basis).not.toBe('');
    expect(SEVERITIES).toContain(rule.severity.recommended);
    expect(SEVERITIES).toContain(rule.severity.strict);
  });
});

describe.each(RULES.map(({ id, origin }) => [id, origin === 'run' ? runWholeFixture : runFixture] as const))(
  '%s',
  (id, run) => {
    it('has both fixtures', () => {
      for (const name of ['bad.yaml', 'good.yaml']) expect(existsSync(`${FOLDER}/${id}/fixtures/${name}`)).toBe(true);
    });

    it('hits every marked line of bad.yaml and nothing else', async () => {
      const { found, marked } = await run(scratch, `${FOLDER}/${id}/fixtures/bad.yaml`, id);
      expect(marked).not.toEqual([]);
      expect(found.map((each) => each.place)).toEqual(marked);
      for (const { message } of found) expect(message).toMatch(/[。?]/u);
    });

    it('finds nothing in good.yaml', async () => {
      const { found, marked } = await run(scratch, `${FOLDER}/${id}/fixtures/good.yaml`, id);
      expect(marked).toEqual([]);
      expect(found).toEqual([]);
    });
  },
);
