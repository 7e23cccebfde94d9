import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../../src/source/package-root.js';

/** The whole program, spawned, on the worst of the worst: never exit code 3, never more than 5 s and 500 MB. */
const MAX_MILLISECONDS = 5000;
const MAX_MEGABYTES = 500;

const CONFIG = '城市: 邵阳市\n方案: shaoyang-2020\n站点: {名称: 示例市政务公开}\n';
const HEAD = '领域: 义务教育\n县市区: 隆回县\n责任单位: 隆回县教育局\n事项:\n  教育概况:\n    教育统计数据:\n';
const entry = (value: string): string =>
  `${HEAD}      目录:\n        - 名称: 统计\n          内容:\n            学校数据: ${value}\n`;
const MILLIONS = 10_000_000;
const bomb = Array.from({ length: 40 }, (_, level) =>
  level === 0
    ? 'a0: &a0 [lol]'
    : `a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`,
).join('\n');

const CASES: readonly (readonly [string, string])[] = [
  ['ten million letters', entry('x'.repeat(MILLIONS))],
  ['ten million digits', entry('1'.repeat(MILLIONS))],
  ['ten million characters of mailboxes', entry('a@'.repeat(MILLIONS / 2))],
  ['ten million characters of brackets', entry('《〈〉'.repeat(MILLIONS / 3))],
  ['a name of ten million characters', `${HEAD}      目录:\n        - 名称: ${'村'.repeat(MILLIONS)}\n`],
  ['a key of ten million characters', `${HEAD}      ${'键'.repeat(MILLIONS)}: 1\n`],
  ['nesting 100,000 deep', entry('['.repeat(100_000) + ']'.repeat(100_000))],
  ['an alias bomb', `${bomb}\n${HEAD}`],
  ['ten million line ends', HEAD + '\n'.repeat(MILLIONS)],
  ['twenty thousand entries of one name', `${HEAD}      目录:\n${'        - 名称: 统计\n'.repeat(20_000)}`],
];

it.each(CASES)('lint survives %s', { timeout: 60_000 }, (_what, text) => {
  const root = mkdtempSync(join(tmpdir(), 'zwgk-hostile-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const file = join(root, 'catalogs/隆回县/05-义务教育.yaml');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(join(root, 'zwgk.config.yaml'), CONFIG);
  writeFileSync(file, text);
  // Writes down at the end how much memory the program came to use.
  const probe = join(root, 'probe.mjs');
  writeFileSync(
    probe,
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(join(root, 'peak'))}, [process.resourceUsage().maxRSS, process.resourceUsage().userCPUTime + process.resourceUsage().systemCPUTime].join(' ')));`,
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      probe,
      `${packageRoot()}/bin/zwgk.js`,
      'lint',
      '--as-of',
      '2020-10-09',
      '--no-cache',
      '--domain',
      '义务教育',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  // Time of the processor, so that neighbours on the machine do not count.
  const [kilobytes = 0, microseconds = 0] = readFileSync(join(root, 'peak'), 'utf8').split(' ').map(Number);
  const milliseconds = microseconds / 1000;
  const megabytes = kilobytes / 1024;
  process.stderr.write(`${_what}: exit ${status}, ${Math.round(milliseconds)} ms, ${Math.round(megabytes)} MB\n`);
  expect([0, 1], stderr.slice(0, 2000)).toContain(status);
  expect(milliseconds).toBeLessThan(MAX_MILLISECONDS);
  expect(megabytes).toBeLessThan(MAX_MEGABYTES);
});
