import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tempWorkspace } from '../../tests/support/temp-workspace.js';
import { loadWorkspace } from '../catalog/load-workspace.js';
import { walkCatalogs } from '../catalog/walk-catalogs.js';
import type { Io } from '../io.js';
import { runInit } from './init.js';

function makeIo(cwd: string): { io: Io; output: () => string } {
  let text = '';
  const stream = { write: (part: string) => void (text += part), isTerminal: false, hasColour: false, columns: 80 };
  const io = { cwd, stdout: stream, stderr: stream, env: {}, readStdin: async () => new Uint8Array(), now: () => 0 };
  return { io: { ...io, today: () => '2020-10-09' as ReturnType<Io['today']> }, output: () => text };
}

it('makes a workspace that reads without a finding and mentions every guide row', async () => {
  const root = tempWorkspace();
  const { io } = makeIo(root);
  expect(await runInit({ directory: '新区', county: '隆回县', plan: 'shaoyang-2020' }, io)).toBe(0);
  const { workspace, diagnostics } = await loadWorkspace(`${root}/新区`);
  expect(diagnostics).toEqual([]);
  // What findings and skeletons call docs/data-format.md is there to be read.
  expect(readFileSync(`${root}/新区/docs/data-format.md`, 'utf8')).toContain('# 目录文件怎么写');
  // Checks that fail for what other counties have not begun would be switched off.
  expect(readFileSync(`${root}/新区/.gitlab-ci.yml`, 'utf8')).toContain('zwgk lint --county 隆回县 ');
  expect(readFileSync(`${root}/新区/.github/workflows/zwgk.yml`, 'utf8')).toContain('zwgk lint --county 隆回县 ');
  let rows = 0;
  for await (const { loaded } of walkCatalogs(workspace, { counties: ['隆回县'] })) {
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.catalog?.localItems).toEqual([]);
    rows += loaded.catalog?.items.length ?? 0;
  }
  expect(rows).toBe(540);
});

it('never touches a file that is there', async () => {
  const root = tempWorkspace();
  writeFileSync(`${root}/.editorconfig`, '# mine\n');
  const { io, output } = makeIo(root);
  await runInit({ directory: '.', plan: 'shaoyang-2020' }, io);
  expect(readFileSync(`${root}/.editorconfig`, 'utf8')).toBe('# mine\n');
  expect(output()).toContain('有 2 个文件已经存在');
  expect(output()).toContain('catalogs/新宁县/'); // the pilot, when no county is named
});

it('asks back for a county that the plan does not have', async () => {
  const { io } = makeIo(tempWorkspace());
  await expect(runInit({ directory: '.', county: '隆回', plan: 'shaoyang-2020' }, io)).rejects.toThrow(
    '是不是“隆回县”',
  );
});
