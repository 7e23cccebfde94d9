import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../../src/source/package-root.js';

/** A copy of what the script touches, so that the repository stays as it is. */
function copyOfRepository(): string {
  const root = mkdtempSync(join(tmpdir(), 'zwgk-new-rule-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['scripts', 'src/lint/rules']) {
    cpSync(join(packageRoot(), folder), join(root, folder), { recursive: true });
  }
  return root;
}

function newRule(root: string, ...args: string[]): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/new-rule.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { code: status, said: stderr };
}

it('stamps a folder with rule, page and fixtures, and adds the rule to the index', () => {
  const root = copyOfRepository();
  expect(newRule(root, 'grain-price').code).toBe(0);
  const read = (path: string): string => readFileSync(join(root, 'src/lint/rules', path), 'utf8');
  expect(read('grain-price/rule.ts')).toContain("id: 'grain-price'");
  expect(read('grain-price/rule.md')).toMatch(/^# grain-price\n/u);
  expect(read('grain-price/fixtures/bad.yaml')).toContain('# ! grain-price');
  expect(existsSync(join(root, 'src/lint/rules/grain-price/fixtures/good.yaml'))).toBe(true);
  expect(read('index.generated.ts')).toContain("import { rule as grainPrice } from './grain-price/rule.js';");
  expect(read('pages.generated.ts')).toContain('"grain-price"');
});

it('refuses a rule that is there already, and a name that is none', () => {
  const root = copyOfRepository();
  const before = readFileSync(join(root, 'src/lint/rules/missing-item/rule.ts'), 'utf8');
  expect(newRule(root, 'missing-item')).toMatchObject({ code: 2 });
  expect(readFileSync(join(root, 'src/lint/rules/missing-item/rule.ts'), 'utf8')).toBe(before);
  expect(newRule(root, 'Missing_Item').said).toContain('kebab-case');
  expect(newRule(root)).toMatchObject({ code: 2 });
});
