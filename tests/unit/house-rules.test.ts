import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/source/package-root.js';

/** Where Chinese text may stand in the code (docs/architecture.md): everywhere else it would be a fact kept twice. */
const MAY_HOLD_CHINESE = [
  /\/(?:[a-z-]+-)?(?:keys|messages|texts|vocabulary|wording|words|patterns)\.ts$/u,
  /^src\/lint\/rules\//u,
  /\.(?:test|fixture|generated)\.ts$/u,
  /\/fixtures\//u,
  /^src\/commands\/(?:[a-z-]+-)?options\.ts$/u, // the names of options' values, such as <县市区>
  /^src\/text\/loose-date\.ts$/u, // 年, 月 and 日 are the notation itself
];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  cwd: packageRoot(),
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file.endsWith('.ts'));

it('finds the sources', () => {
  expect(files.length).toBeGreaterThan(50);
});

it('keeps Chinese literals in keys, vocabularies, message tables and rules', () => {
  const found = files
    .filter((file) => !MAY_HOLD_CHINESE.some((pattern) => pattern.test(file)))
    .flatMap((file) =>
      withoutComments(readFileSync(`${packageRoot()}/${file}`, 'utf8'))
        .split('\n')
        .flatMap((line, index) => (/\p{Script=Han}/u.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
  expect(found).toEqual([]);
});

it('asks for the day only in src/clock', () => {
  const found = files.filter(
    (file) =>
      !file.startsWith('src/clock/') &&
      !file.endsWith('.test.ts') &&
      /new Date\(\)/u.test(withoutComments(readFileSync(`${packageRoot()}/${file}`, 'utf8'))),
  );
  expect(found).toEqual([]);
});

/** Comments cite Chinese terms verbatim; line numbers stay. */
function withoutComments(source: string): string {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' '))
    .replaceAll(/(^|[\s;,{(])\/\/[^\n]*/gmu, '$1');
}
