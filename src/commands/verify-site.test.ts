import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryWorkspace } from '../../tests/workbook/temporary-workspace.js';
import { testIo } from '../../tests/workbook/test-io.js';
import { UsageError } from '../diagnostics/errors.js';
import { runVerifySite, type VerifySiteOptions } from './verify-site.js';

const TAGS = '<meta name="SiteName" content="县政府"><meta name="SiteDomain" content="www.example.gov.cn">';
const FILES = {
  'site/index.html': `<!doctype html>\n<html><head><title>首页</title>${TAGS}\n<meta name="SiteIDCode" content="43"></head><body>2020-10-08</body></html>`,
  'site/.git/x.html': '',
};
const OPTIONS: VerifySiteOptions = {
  folder: 'site',
  targets: [{ format: 'json' }],
  policy: { failOn: 'error' },
  hosts: [],
  basePath: '/',
  isPatrol: false,
};

describe('zwgk verify-site', () => {
  it('reports like lint, with line and column', async () => {
    const root = temporaryWorkspace(FILES);
    const io = testIo(root);
    expect(await runVerifySite(OPTIONS, io)).toBe(1);
    const report = JSON.parse(io.out.join('')) as { summary: unknown; diagnostics: unknown[] };
    expect(report.summary).toMatchObject({ errors: 1, warnings: 0, files: 1 });
    expect(report.diagnostics).toEqual([
      expect.objectContaining({ code: 'site-tags', file: 'site/index.html', line: 3, column: 1, endColumn: 38 }),
    ]);
  });

  it('counts the files that it looked at, pages and style sheets, so that never more have faults than were checked', async () => {
    const far = 'a { background: url(https://other.example/b.png) }';
    const root = temporaryWorkspace({ ...FILES, 'site/a.css': far, 'site/unlinked.html': '', 'site/a.txt': '' });
    const io = testIo(root);
    await runVerifySite({ ...OPTIONS, targets: [{ format: 'json' }] }, io);
    const { summary, diagnostics } = JSON.parse(io.out.join('')) as {
      summary: { files: number };
      diagnostics: { file: string }[];
    };
    expect(new Set(diagnostics.map(({ file }) => file)).size).toBe(3);
    expect(summary.files).toBe(3);
  });

  it('follows the policy, and writes reports to files', async () => {
    const root = temporaryWorkspace(FILES);
    const options: VerifySiteOptions = {
      ...OPTIONS,
      targets: [{ format: 'sarif', file: 'report.sarif' }, { format: 'compact' }],
      policy: { failOn: 'never' },
    };
    expect(await runVerifySite(options, testIo(root))).toBe(0);
    expect(existsSync(join(root, 'report.sarif'))).toBe(true);
    expect(readFileSync(join(root, 'report.sarif'), 'utf8')).toContain('site-tags');
  });

  it('reads pages in GBK', async () => {
    const root = temporaryWorkspace({});
    const { mkdirSync, writeFileSync } = await import('node:fs');
    mkdirSync(join(root, 'site'));
    // 首页 in GBK
    writeFileSync(
      join(root, 'site/index.html'),
      Buffer.concat([
        Buffer.from('<meta charset=gbk><meta name="SiteIDCode" content="'),
        Buffer.from([0xca, 0xd7, 0xd2, 0xb3]),
        Buffer.from('">'),
      ]),
    );
    const io = testIo(root);
    await runVerifySite(OPTIONS, io);
    expect(io.out.join('')).toContain('网站标识码“首页”');
  });

  it('says what is no site', async () => {
    const root = temporaryWorkspace({ 'site/a.txt': '' });
    await expect(runVerifySite(OPTIONS, testIo(root))).rejects.toThrow(UsageError);
    await expect(runVerifySite({ ...OPTIONS, folder: 'none' }, testIo(root))).rejects.toThrow('不是目录');
  });
});
