import { readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryWorkspace } from '../../tests/workbook/temporary-workspace.js';
import type { IsoDate } from '../model/iso-date.js';
import { withOverlay } from './inject.js';
import { missingPage } from './missing-page.js';
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

const ENTRY = 'longhui/compulsory-education/05-02-03/';

describe('PreviewSite', () => {
  const open = async (): Promise<{ root: string; site: PreviewSite }> => {
    const root = temporaryWorkspace({ 'zwgk.config.yaml': CONFIG, [FILE]: CATALOG });
    const place = { root, out: join(root, 'dist/preview'), isFresh: false, keepsReadable: true, options: OPTIONS };
    return { root, site: await PreviewSite.open(place, []) };
  };

  it('makes the pages of a saved catalog anew, as the whole site would', async () => {
    const { root, site } = await open();
    expect(site.file(`${ENTRY}index.html`)).toBeUndefined();
    expect(await site.update(FILE)).toBe('updated');
    const [first, second] = site.addresses(ENTRY.slice(0, -1)) ?? [];
    expect(String(site.file(first!))).toContain('桃花坪街道');
    const before = site.file(second!);
    writeFileSync(join(root, FILE), CATALOG.replace('桃花坪街道', '新地址'));
    await site.update(FILE);
    expect(String(site.file(first!))).toContain('新地址');
    expect(String(site.file(`${ENTRY}index.html`))).toContain('新地址');
    expect(String(site.file(`${ENTRY}data.csv`))).toContain('新地址');
    expect(String(site.file('longhui/compulsory-education/index.html'))).toContain('义务教育');
    expect(site.file(second!)).toBe(before);
    expect(site.file(`${ENTRY}e-0.html`)).toBeNull();
    expect(site.file('longhui/finance/index.html')).toBeUndefined();
    expect(await site.update('catalogs/隆回县/概况.yaml')).toBeUndefined();
  });

  it('keeps the pages of a catalog that cannot be read, and says why', async () => {
    const { root, site } = await open();
    await site.update(FILE);
    const [first] = site.addresses(ENTRY.slice(0, -1)) ?? [];
    const before = site.file(first!);
    writeFileSync(join(root, FILE), `${CATALOG}  坏: "x\n`);
    const outcome = await site.update(FILE);
    expect(outcome).toEqual({ unreadable: expect.stringMatching(/05-义务教育\.yaml:\d+:\d+ ./u) });
    expect(site.file(first!)).toBe(before);
    for (const path of [first!, `${ENTRY}index.html`, 'longhui/compulsory-education/index.html']) {
      const { about, findings } = await site.report(path, '桃花坪中学');
      expect(about).toBe('kept');
      expect(findings).toEqual([expect.objectContaining({ rule: 'yaml-syntax' })]);
    }
    expect((await site.report('longhui/index.html', '')).findings).toHaveLength(1);
    expect((await site.report('dongkou/index.html', '')).findings).toHaveLength(0);
    writeFileSync(join(root, FILE), CATALOG);
    await site.update(FILE);
    expect((await site.report(first!, '桃花坪中学')).about).toBe('catalog');
    expect((await site.report('longhui/index.html', '')).findings).toHaveLength(0);
  });

  it('gives the findings of the page that is looked at, with their lines', async () => {
    const { site } = await open();
    const all = await site.report('longhui/compulsory-education/index.html', '');
    const ofEntry = await site.report(`${ENTRY}e-0.html`, '桃花坪中学');
    const missing = ofEntry.findings.find(({ rule }) => rule === 'missing-element');
    expect(missing?.at).toMatch(/^catalogs\/隆回县\/05-义务教育\.yaml:\d+:\d+$/u);
    const line = Number(missing?.at.split(':')[1]);
    expect(CATALOG.split('\n').slice(8, 12)).toContain(CATALOG.split('\n')[line - 1]);
    expect(all.findings.length).toBeGreaterThan(ofEntry.findings.length);
    expect(await site.report('index.html', '')).toEqual({ about: 'several', findings: [] });
    expect(await site.report('dongkou/compulsory-education/index.html', '')).toEqual({ about: 'empty', findings: [] });
  });
});

describe('PreviewServer', () => {
  const locationOf = ({ headers }: IncomingMessage): { location?: string } =>
    headers.location === undefined ? {} : { location: headers.location };
  const get = (
    port: number,
    path: string,
    host?: string,
  ): Promise<{ status: number; body: string; location?: string }> =>
    new Promise((resolve, reject) => {
      const headers = host === undefined ? {} : { host };
      const asked = httpRequest({ port, host: '127.0.0.1', path, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body, ...locationOf(response) }));
      });
      asked.on('error', reject).end();
    });

  it('serves pages with the overlay, newer ones first, to this machine’s own names only', async () => {
    const root = temporaryWorkspace({
      'site/style.css': 'a {}',
    });
    const PAGES = new Map<string, string | null>([
      ['index.html', '<body><meta http-equiv="Content-Security-Policy" content="x">首页</body>'],
      ['a/index.html', '<body>甲</body>'],
      ['a/b.html', '<body>新</body>'],
      ['a/gone.json', null],
    ]);
    const server = new PreviewServer({
      folder: join(root, 'site'),
      overlay: readFileSync('templates/preview/overlay.js'),
      file: (path) => Promise.resolve(PAGES.get(path)),
      forward: (path) => Promise.resolve(path === 'a/old.html' ? '/a/b.html?zwgk=moved' : undefined),
      missing: (path) => Promise.resolve(missingPage({ path, isBuilding: false, above: undefined })),
      report: (path, title) =>
        Promise.resolve({ about: 'catalog', findings: [{ severity: 'error', rule: path, message: title, at: '' }] }),
      now: () => 0,
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
      const found = await get(port, `/__zwgk/report?path=/a/b.html&title=${encodeURIComponent('甲')}`);
      const finding = { severity: 'error', rule: 'a/b.html', message: '甲', at: '' };
      expect(JSON.parse(found.body)).toEqual({ about: 'catalog', findings: [finding] });
      const none = await get(port, '/none.html');
      expect(none.status).toBe(404);
      expect(none.body).toContain('预览中没有这个页面');
      expect(none.body).toContain('<code>/none.html</code>');
      expect(none.body).toContain('/__zwgk/overlay.js');
      expect(await get(port, '/none.css')).toEqual(expect.objectContaining({ status: 404, body: '' }));
      expect(await get(port, '/a/gone.json')).toEqual(expect.objectContaining({ status: 404, body: '' }));
      expect(await get(port, '/a')).toEqual(expect.objectContaining({ status: 302, location: '/a/' }));
      expect((await get(port, '/a/old.html')).location).toBe('/a/b.html?zwgk=moved');
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
