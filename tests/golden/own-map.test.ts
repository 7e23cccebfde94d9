import { HtmlValidate } from 'html-validate/node';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPlan, loadGuides } from '../../src/catalog/load-standards.js';
import { loadWorkspace } from '../../src/catalog/load-workspace.js';
import { packageRoot } from '../../src/source/package-root.js';
import { spawnProgram } from '../support/spawn-program.js';
import { tempWorkspace } from '../support/temp-workspace.js';

/** Squares where counties would be: a drawing of nowhere. */
async function squares(leaveOut = ''): Promise<string> {
  const { guides } = await loadGuides(packageRoot());
  const { plan } = await loadPlan(packageRoot(), 'shaoyang-2020', guides);
  const features = plan.counties
    .filter(({ name }) => name !== leaveOut)
    .map(({ name, tile: [column, row] }) => {
      const [west, north] = [column, -row];
      const ring = [
        [west, north],
        [west + 1, north],
        [west + 1, north - 1],
        [west, north - 1],
        [west, north],
      ];
      return { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [ring] } };
    });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const config = (map: string): string =>
  `城市: 邵阳市\n方案: shaoyang-2020\n站点: {名称: 示例, 域名: www.shaoyang.example, 标识码: "4399000000"}\n${map}`;
const MAP = '地图: {文件: 地图.geojson, 审图号: 示例S(2020)000号}\n';

it('is drawn on the home with its 审图号, each county a link with words', async () => {
  const root = tempWorkspace({
    'zwgk.config.yaml': config(MAP),
    '地图.geojson': await squares(),
    'catalogs/隆回县/概况.yaml': '县市区: 隆回县\n示例: true\n',
  });
  const { code, stderr } = spawnProgram(root, ['compile', '--as-of', '2020-10-09']);
  expect(code, stderr).toBe(0);
  const home = readFileSync(`${root}/dist/site/index.html`, 'utf8');
  expect(home).toContain('审图号：示例S(2020)000号');
  expect(home.match(/<path /gu)).toHaveLength(13);
  const [, state] = /aria-label="隆回县，0 条，([^"]+)"/u.exec(home) ?? [];
  // Colour is not the only sign: the words of the label stand on the shape too, for those who see.
  expect(home).toMatch(new RegExp(`>隆回县</tspan><tspan class="state" [^>]*>${state}</tspan>`, 'u'));
  expect(home.match(/<tspan class="state" /gu)).toHaveLength(13);
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], elements: ['html5'] });
  const report = await validator.validateString(home, 'index.html');
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
});

it.each([
  ['without a 审图号', '地图: {文件: 地图.geojson}\n', '缺少“审图号”'],
  ['with something else for one', '地图: {文件: 地图.geojson, 审图号: 无}\n', '“审图号”的写法“无”不合要求'],
  ['outside the workspace', '地图: {文件: ../地图.geojson, 审图号: 示例S(2020)000号}\n', '指到了工作区之外'],
  ['that is not there', '地图: {文件: 没有.geojson, 审图号: 示例S(2020)000号}\n', '找不到文件“没有.geojson”'],
])('is refused %s', async (_name, map, expected) => {
  const root = tempWorkspace({ 'zwgk.config.yaml': config(map), '地图.geojson': await squares() });
  await expect(loadWorkspace(root)).rejects.toThrow(expected);
});

it('is refused when it lacks a county, or is no GeoJSON', async () => {
  const lacking = tempWorkspace({ 'zwgk.config.yaml': config(MAP), '地图.geojson': await squares('洞口县') });
  await expect(loadWorkspace(lacking)).rejects.toThrow('没有洞口县的图形');
  const broken = tempWorkspace({ 'zwgk.config.yaml': config(MAP), '地图.geojson': '{' });
  await expect(loadWorkspace(broken)).rejects.toThrow('不是 GeoJSON');
});
