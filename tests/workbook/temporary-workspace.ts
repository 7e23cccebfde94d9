import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
});

const CONFIG = '城市: 邵阳市\n方案: shaoyang-2020\n站点:\n  名称: 邵阳市人民政府\n';

/** A workspace on disk with the built-in guides and plan; it goes after the test. */
export function temporaryWorkspace(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'zwgk-workbook-'));
  made.push(root);
  for (const [path, content] of Object.entries({ 'zwgk.config.yaml': CONFIG, ...files })) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return root;
}

/** 隆回县 with a sample catalog of 义务教育: one item detailed, one 不涉及, one overdue. */
export const LONGHUI: Readonly<Record<string, string>> = {
  'catalogs/隆回县/概况.yaml': '县市区: 隆回县\n示例: true\n',
  'catalogs/隆回县/05-义务教育.yaml': `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
审定:
  报审日期: 2020-09-18
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - 名称: "=隆回县桃花坪中学"
          形成日期: 2020-08-03
  民办学校信息:
    民办学校办学基本信息:
      不涉及: 全县无民办义务教育学校
`,
};
