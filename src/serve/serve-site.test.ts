import { readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryWorkspace } from '../../tests/workbook/temporary-workspace.js';
import type { IsoDate } from '../model/iso-date.js';
import { withOverlay } from './inject.js';
import { PreviewServer } from './preview-server.js';
import { PreviewSite } from './preview-site.js';

vi.setConfig({ testTimeout: 120_000 }); // guides are read from disk; a busy machine is no failure

const FILE = 'catalogs/隆回县/05-义务教育.yaml';
const CATALOG = `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
审定: {报审日期: 2020-09-01, 审定日期: 2020-09-02}
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - 名称: 桃花坪中学
          形成日期: 2020-09-01
          公开日期: 2020-09-10
          内容: {学校地址: 桃花坪街道}
        - 名称: 七江小学
          形成日期: 2020-09-01
          公开日期: 2020-09-10
          内容: {学校地址: 七江镇}
`;
const OPTIONS = { asOf: '2020-10-09' as IsoDate, withDrafts: true, isKiosk: false, isFragment: false };
const CONFIG = '城市: 邵阳市\n方案: shaoyang-2020\n站点:\n  名称: 邵阳市人民政府\n  域名: www.example.gov.cn\n';

describe('PreviewSite', () => {
  const open = async (): Promise<{ root: string; site: PreviewSite }> => {
    const root = temporaryWorkspace({ 'zwgk.config.yaml': CONFIG, [FILE]: CATALOG });
    return { root, site: await PreviewSite.open(root, OPTIONS) };
  };

  it('makes the pages of a saved catalog anew, and only those that differ', async () => {
    const { root, site } = await open();
    const all = (await site.update(FILE, () => false)) ?? [];
    const entry = all.find(
      (path) => /e-[0-9a-f]+\.html$/u.test(path) && String(site.page(path)).includes('桃花坪街道'),
    );
    expect(entry).toBeDefined();
    writeFileSync(join(root, FILE), CATALOG.replace('桃花坪街道', '新地址'));
    const changed = (await site.update(FILE, () => false)) ?? [];
    expect(changed).toContain(entry);
    expect(changed.length).toBeLessThan(all.length);
    expect(changed.filter((path) => path.endsWith('.html') && path.includes('/e-'))).toEqual([entry]);
    expect(String(site.page(entry!))).toContain('新地址');
    expect(await site.update('catalogs/隆回县/概况.yaml', () => false)).toBeUndefined();
  });

  it('gives the findings of the page that is looked at, with their lines', async () => {
    const { site } = await open();
    const all = await site.findings('longhui/compulsory-education/index.html', '');
    const ofEntry = await site.findings('longhui/compulsory-education/05-02-03/e-0.html', '桃花坪中学');
    const missing = ofEntry.find(({ rule }) => rule === 'missing-element');
    expect(missing?.at).toMatch(/^catalogs\/隆回县\/05-义务教育\.yaml:\d+:\d+$/u);
    const line = Number(missing?.at.split(':')[1]);
    expect(CATALOG.split('\n').slice(8, 12)).toContain(CATALOG.split('\n')[line - 1]);
    expect(all.length).toBeGreaterThan(ofEntry.length);
    expect(await site.findings('index.html', '')).toEqual([]);
  });
});

describe('PreviewServer', () => {
  const get = (port: number, path: string, host?: string): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const headers = host === undefined ? {} : { host };
      const asked = httpRequest({ port, host: '127.0.0.1', path, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      });
      asked.on('error', reject).end();
    });

  it('serves pages with the overlay, newer ones first, to this machine’s own names only', async () => {
    const root = temporaryWorkspace({
      'site/index.html': '<body><meta http-equiv="Content-Security-Policy" content="x">首页</body>',
      'site/a/b.html': '<body>旧</body>',
      'site/style.css': 'a {}',
    });
    const server = new PreviewServer({
      folder: join(root, 'site'),
      overlay: readFileSync('templates/preview/overlay.js'),
      page: (path) => (path === 'a/b.html' ? '<body>新</body>' : undefined),
      findings: (path, title) => Promise.resolve([{ severity: 'error', rule: path, message: title, at: '' }]),
      onError: (error) => {
        throw error;
      },
    });
    const port = await server.listen(0);
    try {
      const home = await get(port, '/');
      expect(home.body).toBe('<body>首页<script src="/__zwgk/overlay.js" defer></script></body>');
      expect((await get(port, '/a/b.html')).body).toContain('新');
      expect((await get(port, '/style.css')).body).toBe('a {}');
      expect((await get(port, '/__zwgk/overlay.js')).body).toContain('EventSource');
      const found = await get(port, `/__zwgk/findings?path=/a/b.html&title=${encodeURIComponent('甲')}`);
      expect(JSON.parse(found.body)).toEqual([{ severity: 'error', rule: 'a/b.html', message: '甲', at: '' }]);
      expect((await get(port, '/none.html')).status).toBe(404);
      expect((await get(port, '/%2e%2e/zwgk.config.yaml')).status).toBe(404);
      expect((await get(port, '/', 'evil.example')).status).toBe(403);
    } finally {
      await server.close();
    }
    await expect(get(port, '/')).rejects.toThrow();
  });
});

describe('withOverlay', () => {
  it('adds the script to a page without an end, too', () => {
    expect(withOverlay('<p>页')).toBe('<p>页<script src="/__zwgk/overlay.js" defer></script>');
  });
});
