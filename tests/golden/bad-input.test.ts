import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packageRoot } from '../../src/source/package-root.js';
import { spawnProgram, type SpawnedRun } from '../support/spawn-program.js';
import { tempWorkspace } from '../support/temp-workspace.js';

const AS_OF = ['--as-of', '2020-10-09'];
const GOOD =
  '领域: 义务教育\n县市区: 隆回县\n责任单位: 隆回县教育局\n审定: {报审日期: 2020-09-01, 审定日期: 2020-09-08}\n事项:\n  教育概况:\n    教育事业发展主要情况:\n      目录:\n        - {名称: 教育事业概况, 形成日期: 2020-09-09, 公开日期: 2020-09-10, 内容: {教育事业发展主要情况: 稳步发展}}\n';
const PLAN = readFileSync(`${packageRoot()}/standards/plans/shaoyang-2020.yaml`, 'utf8');

/** Every command that reads a workspace; each must say what is wrong, and none may show a stack. */
const COMMANDS: readonly (readonly string[])[] = [
  ['lint', '--format', 'compact', '--no-cache'],
  ['deadlines'],
  ['compile', '--out', 'dist/site'],
  ['export', 'progress', '--out', 'dist/reports'],
  ['export', 'template', '--county', '隆回县', '--domain', '义务教育', '--out', 'dist/reports'],
];

function run(root: string, command: readonly string[]): SpawnedRun {
  const result = spawnProgram(root, [...command, ...AS_OF]);
  const said = result.stdout + result.stderr;
  expect(said, command.join(' ')).not.toMatch(/\n {4}at /u);
  expect(said).not.toContain('程序内部出错');
  return result;
}

describe('content at fault: one sentence with its place, exit code 1, and the rest goes on', () => {
  it.each([
    ['no catalogs/ folder', {}, 'catalogs', '没有 catalogs/ 文件夹'],
    ['an empty file', { 'catalogs/隆回县/05-义务教育.yaml': '' }, '隆回县/05-义务教育.yaml', '文件是空的'],
    [
      'a folder where a file should be',
      { 'catalogs/隆回县/05-义务教育.yaml/x.txt': '' },
      '隆回县/05-义务教育.yaml',
      '是文件夹',
    ],
    [
      'a file that is no YAML',
      { 'catalogs/隆回县/05-义务教育.yaml': '{{{{' },
      '隆回县/05-义务教育.yaml',
      '花括号没有成对',
    ],
    [
      'a picture',
      { 'catalogs/隆回县/05-义务教育.yaml': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]) },
      '隆回县/05-义务教育.yaml',
      '字',
    ],
    ['an unknown county', { 'catalogs/隆回/05-义务教育.yaml': GOOD }, 'catalogs/隆回', '是不是“隆回县”'],
    ['an unknown domain', { 'catalogs/隆回县/05-义务教学.yaml': GOOD }, '05-义务教学.yaml', '是不是“05-义务教育.yaml”'],
    [
      'a plan that names an unknown domain',
      { 'standards/plans/plan.yaml': PLAN.replace('领域: 义务教育,', '领域: 义务教学,') },
      'standards/plans/plan.yaml',
      '是不是“义务教育”',
    ],
  ])('%s', (_name, files, place, sentence) => {
    const hasFolderThere = Object.keys(files).some((path) => path.endsWith('.yaml/x.txt'));
    const root = tempWorkspace(hasFolderThere ? files : { 'catalogs/隆回县/05-义务教育.yaml': GOOD, ...files });
    if (Object.keys(files).length === 0) rmSync(join(root, 'catalogs'), { recursive: true });
    const lint = run(root, COMMANDS[0] ?? []);
    expect(lint.code).toBe(1);
    const lines = lint.stdout.split('\n').filter((line) => line.includes(sentence) && line.includes(place));
    expect(lines, lint.stdout).toHaveLength(1);
    for (const command of COMMANDS.slice(1)) expect(run(root, command).code, command.join(' ')).toBeLessThanOrEqual(1);
  });

  it('finds the faults of the other files all the same', () => {
    const root = tempWorkspace({
      'catalogs/隆回县/05-义务教育.yaml': '{{{{',
      'catalogs/隆回县/04-扶贫.yaml': '领域: 扶贫\n县市区: 隆回县\n责任单位: ""\n',
    });
    const { stdout } = run(root, COMMANDS[0] ?? []);
    expect(stdout).toContain('04-扶贫.yaml');
    expect(stdout).toContain('schema-required');
  });
});

describe('the caller at fault: one sentence on stderr, nothing on stdout, exit code 2', () => {
  it.each([
    ['no configuration', ['lint'], '找不到配置文件', true],
    ['an unknown county', ['lint', '--county', '隆回'], '是不是“隆回县”', false],
    ['an unknown domain', ['deadlines', '--domain', '义务教学'], '是不是“义务教育”', false],
    ['an unknown county to compile', ['compile', '--county', '隆回'], '是不是“隆回县”', false],
    ['an unknown command', ['linter'], '没有“linter”这个命令', false],
    ['an unknown option', ['lint', '--formt', 'json'], '没有“--formt”这个选项', false],
    ['a day that is none', ['lint', '--as-of', '2020-02-30'], '2020-02-30', false],
  ])('%s', (_name, args, sentence, isBare) => {
    const root = isBare
      ? mkdtempSync(join(tmpdir(), 'zwgk-bare-'))
      : tempWorkspace({ 'catalogs/隆回县/05-义务教育.yaml': GOOD });
    if (isBare) onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const { code, stdout, stderr } = spawnProgram(root, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
