import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { spawnProgram } from '../support/spawn-program.js';
import { tempWorkspace } from '../support/temp-workspace.js';

const CATALOG = `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
审定: {报审日期: 2020-09-01, 审定日期: 2020-09-08}
事项:
  教育概况:
    教育事业发展主要情况:
      目录:
        - 名称: 教育事业概况
          形成日期: 2020-09-09
          公开日期: 2020-09-10
          内容:
            教育事业发展主要情况: {附件: 附件/Report.pdf, 说明: 2020年报告}
`;
const ROOT = { 'catalogs/隆回县/05-义务教育.yaml': CATALOG, 'catalogs/隆回县/附件/Report.pdf': '%PDF-1.4' };

/** The findings about attachments, as `line message`. */
function findings(root: string, ...args: readonly string[]): { code: number | null; found: string[] } {
  const { code, stdout } = spawnProgram(root, ['lint', '--format', 'compact', '--as-of', '2020-10-09', ...args]);
  const only = stdout.split('\n').filter((line) => line.includes('attachment-missing'));
  return { code, found: only.map((line) => line.replace(/^[^:]*:/u, '')) };
}

it('tells of an attachment that is not beside its catalog, and of one that only Windows would find', () => {
  const root = tempWorkspace(ROOT);
  const folder = join(root, 'catalogs/隆回县/附件');
  const only = ['--fail-on', 'error', '--domain', '义务教育', '--rule', 'missing-item=off'];
  expect(findings(root, ...only)).toEqual({ code: 0, found: [] });
  renameSync(join(folder, 'Report.pdf'), join(folder, 'report.pdf'));
  expect(findings(root, ...only)).toEqual({
    code: 1,
    found: [
      '13:30: 错误 附件“附件/Report.pdf”与实际文件名“附件/report.pdf”的大小写等写法不一致，在服务器上会打不开；请改成与文件名完全一致。 [attachment-missing]',
    ],
  });
  renameSync(join(folder, 'report.pdf'), join(folder, 'report.doc'));
  expect(findings(root, ...only).found[0]).toContain('找不到附件“附件/Report.pdf”，是不是“附件/report.doc”');
  renameSync(folder, `${folder}（旧）`);
  expect(findings(root, ...only).found[0]).toContain('找不到附件“附件/Report.pdf”；请把文件放到本县文件夹里的这个位置');
  mkdirSync(join(folder, 'Report.pdf'), { recursive: true });
  expect(findings(root, ...only).found[0]).toContain('是文件夹');
});
