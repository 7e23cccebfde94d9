import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FileFinder } from './file-finder.js';

const FOLDER = 'catalogs/隆回县';

function folderOf(...files: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'zwgk-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const file of files) {
    mkdirSync(dirname(join(root, FOLDER, file)), { recursive: true });
    writeFileSync(join(root, FOLDER, file), '');
  }
  return root;
}

const there = { state: 'there' };
const outside = { state: 'outside' };

test.each([
  ['附件/预算表.xlsx', there],
  ['./附件//预算表.xlsx', there],
  ['附件/2020 年 📊.pdf', there],
  ['附件/预算表.xls', { state: 'missing', near: '附件/预算表.xlsx' }],
  ['附件/budget.pdf', { state: 'missing', near: '附件/Budget.xlsx' }],
  ['附件/决算.pdf', { state: 'missing' }],
  ['没有的文件夹/预算表.xlsx', { state: 'missing' }],
  ['附件/预算表.xlsx/内页', { state: 'missing' }],
  ['附件', { state: 'folder' }],
  ['.', { state: 'folder' }],
  ['附件/BUDGET.xlsx', { state: 'named-otherwise', actual: '附件/Budget.xlsx' }],
  ['附件/re\u0301sume\u0301.pdf', { state: 'named-otherwise', actual: '附件/résumé.pdf' }],
  ['../新宁县/附件/预算表.xlsx', outside],
  ['附件/../附件/预算表.xlsx', outside],
  ['/etc/passwd', outside],
  ['D:/预算/收支总表.xlsx', outside],
])('%s', async (file, expected) => {
  const root = folderOf('附件/预算表.xlsx', '附件/Budget.xlsx', '附件/2020 年 📊.pdf', '附件/résumé.pdf');
  expect(await new FileFinder(root, FOLDER).find(file)).toEqual(expected);
});

test('a link is followed, within the folder only', async () => {
  const root = folderOf('附件/预算表.xlsx');
  const link = (target: string, name: string): void => symlinkSync(target, join(root, FOLDER, '附件', name));
  link('预算表.xlsx', '别名.xlsx');
  link(root, '外面');
  link('没有这个文件', '断开.pdf');
  writeFileSync(join(root, '外面的.pdf'), '');
  const finder = new FileFinder(root, FOLDER);
  expect(await finder.find('附件/别名.xlsx')).toEqual(there);
  expect(await finder.find('附件/断开.pdf')).toEqual({ state: 'missing' });
  expect(await finder.find('附件/外面/外面的.pdf')).toEqual(outside);
});

test('a folder that is not there holds nothing', async () => {
  expect(await new FileFinder(folderOf(), 'catalogs/新宁县').find('附件/a.pdf')).toEqual({ state: 'missing' });
});
