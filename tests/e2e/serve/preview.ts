import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { temporaryWorkspace } from '../../workbook/temporary-workspace.js';

/** The catalog of the previewed workspace. */
export const FILE = 'catalogs/隆回县/05-义务教育.yaml';
/** The workspace. */
export const FILES = {
  'zwgk.config.yaml': '城市: 邵阳市\n方案: shaoyang-2020\n站点:\n  名称: 邵阳市人民政府\n  域名: www.example.gov.cn\n',
  'catalogs/隆回县/概况.yaml': '县市区: 隆回县\n示例: true\n',
  [FILE]: `领域: 义务教育
县市区: 隆回县
责任单位: 隆回县教育局
事项:
  教育概况:
    义务教育学校名录:
      目录:
        - 名称: 桃花坪中学
          形成日期: 2020-09-01
          内容: {学校地址: 桃花坪街道}
`,
};

/** Where the item of its entries stands. */
export const ITEM = 'longhui/compulsory-education/05-02-03/';

/** What a program has said so far. */
export const say = (child: ChildProcess): (() => string) => {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return () => text;
};

/** A preview under way. */
export interface Preview {
  readonly child: ChildProcess;
  readonly address: string;
  readonly said: () => string;
  /** Saves the catalog after a change of its text. */
  readonly save: (change: (text: string) => string) => void;
  /** Waits until the whole site has been built so many times since the start. */
  readonly rebuilt: (times: number) => Promise<void>;
}

/** Starts the preview on a port that hardly anything uses; answers once it says where it is. */
export async function startPreview(root = temporaryWorkspace(FILES)): Promise<Preview> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const args = ['bin/zwgk.js', 'serve', '--workspace', root, '--port', String(port), '--as-of', '2020-10-09'];
  const child = spawn(process.execPath, args, { stdio: 'pipe' });
  const said = say(child);
  await expect.poll(said, { timeout: 90_000 }).toContain('预览地址');
  return {
    child,
    address: `http://127.0.0.1:${port}/`,
    said,
    save: (change) => {
      const file = join(root, FILE);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
    rebuilt: (times) =>
      expect.poll(() => said().split('全部页面已更新').length, { timeout: 60_000 }).toBeGreaterThan(times),
  };
}

/** Its exit code, once it ends. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    child.once('exit', (code) => done(code));
  });
