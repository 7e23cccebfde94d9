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

/** A half-width mark within Chinese: after a Han character or a closing mark, before the like, or a bracket beside one. */
const HALF_WIDTH =
  /[\p{Script=Han}”》」】）][,;!?]\s?[\p{Script=Han}“《「【（]|[\p{Script=Han}”》」】](?:\(|:\p{Script=Han})|\)[\p{Script=Han}，。；：、]/u;

it('writes messages with Chinese punctuation', () => {
  // src/render prints what guides and tables call things, half-width brackets and all.
  const tables = files.filter((file) => /(?:messages|texts)\.ts$/u.test(file) && !file.startsWith('src/render/'));
  expect(tables.length).toBeGreaterThan(15);
  const found = tables.flatMap((file) =>
    linesOf(withoutComments(readFileSync(`${packageRoot()}/${file}`, 'utf8')))
      .filter(({ text }) => HALF_WIDTH.test(text))
      .map(({ number, text }) => `${file}:${number} ${text.trim()}`),
  );
  expect(found).toEqual([]);
});

it('writes Chinese pages with Chinese punctuation', () => {
  const pages = execFileSync('git', ['ls-files', '-z', '*.zh-CN.md', 'docs/*.md', 'src/lint/rules/*/rule.md'], {
    cwd: packageRoot(),
    encoding: 'utf8',
  });
  const found = pages
    .split('\0')
    .filter((file) => file !== '')
    .map((file) => ({ file, page: withoutCode(readFileSync(`${packageRoot()}/${file}`, 'utf8')) }))
    // English pages cite Chinese terms: there the marks are English.
    .filter(({ page }) => (page.match(/\p{Script=Han}/gu)?.length ?? 0) > (page.match(/[a-z]+/giu)?.length ?? 0))
    .flatMap(({ file, page }) =>
      linesOf(page)
        .filter(({ text }) => HALF_WIDTH.test(text.replaceAll(/\]\([^)]*\)/gu, ']')))
        .map(({ number, text }) => `${file}:${number} ${text}`),
    );
  expect(found).toEqual([]);
});

function linesOf(text: string): { readonly number: number; readonly text: string }[] {
  return text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
}

/** Without code blocks and code spans; line numbers stay. */
function withoutCode(page: string): string {
  return page
    .replaceAll(/^( *)```[\s\S]*?^ *```/gmu, (block) => block.replaceAll(/[^\n]/gu, ' '))
    .replaceAll(/^ {4,}.*$/gmu, '')
    .replaceAll(/`[^`\n]*`/gu, 'x');
}

/** Comments cite Chinese terms verbatim; line numbers stay. */
function withoutComments(source: string): string {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' '))
    .replaceAll(/(^|[\s;,{(])\/\/[^\n]*/gmu, '$1');
}
