import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runProgram, type ProgramRun } from '../../support/run-program.js';

/** missing-domain, missing-item and the zones would drown what a test is about. */
const CONFIG = `城市: 邵阳市
方案: shaoyang-2020
站点: {名称: 示例, 主办单位: 示例, 承办单位: 示例, 域名: www.shaoyang.example, 标识码: "4305000000"}
规则: {missing-domain: off, missing-item: off, zone-missing: off, zone-facility-missing: off, task-overdue: off}
`;

export const SCHOOLS = 'catalogs/隆回县/05-义务教育.yaml';
export const RELIEF = 'catalogs/隆回县/17-社会救助.yaml';

/** A catalog of 义务教育 with one entry; the lines given stand in the entry. */
export function schools(...lines: string[]): string {
  return `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - 名称: 隆回县桃花坪中学
${lines.map((line) => `          ${line}\n`).join('')}`;
}

/** An entry that is published before it was made: date-order at line 10. */
export const BAD_DATES = ['形成日期: 2020-09-28', '公开日期: 2020-09-09'];

/** Makes a workspace, gone when the test ends. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'zwgk-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries({ 'zwgk.config.yaml': CONFIG, ...files })) write(root, path, content);
  return root;
}

export function write(root: string, path: string, content: string | Uint8Array): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

export function lint(root: string, ...args: string[]): Promise<ProgramRun> {
  return runProgram(root, ['lint', ...args]);
}

/** `file:line rule` of each finding of a run with `--format json`. */
export function places(run: ProgramRun): string[] {
  return parse(run).diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

/** The JSON report of a run. */
export function parse(run: ProgramRun): JsonReport {
  return JSON.parse(run.stdout) as JsonReport;
}

interface JsonReport {
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly files: number;
  };
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly fixable: boolean;
  }[];
}
