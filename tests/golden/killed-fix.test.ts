import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const launcher = fileURLToPath(new URL('../../bin/zwgk.js', import.meta.url));
const CONFIG = readFileSync(new URL('fixtures/lint/zwgk.config.yaml', import.meta.url));
const ENTRY = '        - 名称: 某校\n          形成日期: 2020年9月28日   # 原件\n';
const HEAD =
  '领域: 义务教育\n县市区: 隆回县\n责任单位: 隆回县教育局\n事项:\n  教育概况:\n    义务教育学校名录:\n      目录:\n';
const BEFORE = HEAD + ENTRY.repeat(40);
const AFTER = BEFORE.replaceAll('2020年9月28日', '2020-09-28');
const COUNTIES = ['隆回县', '新宁县', '洞口县', '武冈市', '邵东市', '新邵县', '邵阳县', '绥宁县'];

test('a run of --fix that is killed leaves every file as it was or as it should be', async () => {
  const root = mkdtempSync(join(tmpdir(), 'zwgk-killed-'));
  try {
    writeFileSync(join(root, 'zwgk.config.yaml'), CONFIG);
    for (const county of COUNTIES) mkdirSync(join(root, 'catalogs', county), { recursive: true });
    const file = (county: string) => join(root, 'catalogs', county, '05-义务教育.yaml');
    for (const delay of [0, 150, 300]) {
      for (const county of COUNTIES) writeFileSync(file(county), BEFORE.replace('隆回县', county));
      await killAfterFirstFix(root, delay);
      for (const county of COUNTIES) {
        const text = readFileSync(file(county), 'utf8');
        expect([BEFORE.replace('隆回县', county), AFTER.replace('隆回县', county)]).toContain(text);
      }
    }
    spawnSync(process.execPath, [launcher, 'lint', '--fix', '--no-cache'], { cwd: root });
    for (const county of COUNTIES) {
      expect(readFileSync(file(county), 'utf8')).toBe(AFTER.replace('隆回县', county));
      expect(readdirSync(join(root, 'catalogs', county)).filter((name) => !name.startsWith('.'))).toEqual([
        '05-义务教育.yaml',
      ]);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

/** Starts a run, waits until it has mended one file, and a moment more, then kills it. */
async function killAfterFirstFix(root: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [launcher, 'lint', '--fix', '--no-cache'], { cwd: root });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.stdout.resume();
  child.stderr.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay));
  await ended;
}
