import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const CONFIG = `城市: 邵阳市
方案: shaoyang-2020
站点: {名称: 示例市政务公开, 主办单位: 示例市人民政府办公室, 承办单位: 示例市政务公开办, 域名: www.shaoyang.example, 标识码: "4305000000"}
`;

/** Makes a workspace in a temporary folder, gone when the test ends; `files` are paths and their content, zwgk.config.yaml is added. */
export function tempWorkspace(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'zwgk-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries({ 'zwgk.config.yaml': CONFIG, ...files })) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return root;
}
