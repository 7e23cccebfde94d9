// `npm start`: the whole job on the sample, as of 2020-10-09: lint, deadlines, site, 附件 workbook; then what was made and where.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { build, ensureDependencies, root } from './setup.mjs';

const AS_OF = '2020-10-09';
const began = performance.now();

ensureDependencies();
build();
mkdirSync(`${root}dist/reports`, { recursive: true });

step('校验目录', [
  'lint',
  '--format',
  'json',
  '-o',
  'dist/reports/lint.json',
  '--format',
  'stylish',
  '-o',
  'dist/reports/lint.txt',
]);
step('核对时限', ['deadlines', '--format', 'json', '-o', 'dist/reports/deadlines.json']);
step('生成网站', ['compile', '--out', 'dist/site']);
step('导出附件表', ['export', 'progress', '--out', 'dist/reports']);

const { RULES } = await import('../dist/lib/lint/rules/index.generated.js');
const summaryOf = (code) => RULES.find(({ id }) => id === code)?.summary ?? code;
const lint = readJson('dist/reports/lint.json');
const deadlines = readJson('dist/reports/deadlines.json');
const pages = countFiles('dist/site', /\.html$/u);
const workbooks = readdirSync(`${root}dist/reports`).filter((name) => name.endsWith('.xlsx'));
const seconds = Math.round((performance.now() - began) / 1000);

console.log(`
样例：方案 ${deadlines.plan}，截至 ${AS_OF}，用时 ${seconds} 秒。

校验  ${lint.summary.files} 个文件：错误 ${lint.summary.errors} 个，警告 ${lint.summary.warnings} 个，提示 ${lint.summary.infos} 个`);
for (const [code, count] of commonest(lint.diagnostics, 5))
  console.log(`        ${String(count).padStart(5)} 处  ${summaryOf(code)}（${code}）`);
console.log('      → dist/reports/lint.txt（逐条列出位置、问题和改法）');
console.log('节点');
for (const { due, name, done, total, daysLeft } of deadlines.milestones) {
  const when = daysLeft < 0 ? `已过 ${-daysLeft} 天` : `还有 ${daysLeft} 天`;
  console.log(`      ${due}  ${when.padEnd(8)}  ${String(done).padStart(4)}/${total}  ${name}`);
}
const withStatus = (wanted) => deadlines.entries.filter(({ status }) => status === wanted).length;
console.log(
  `      逾期未公开 ${withStatus('overdue')} 条，临期 ${withStatus('due-soon')} 条 → dist/reports/deadlines.json`,
);
console.log(`网站  ${pages} 个页面 → dist/site/index.html（可直接用浏览器打开）`);
console.log(`报表  ${workbooks.map((name) => `dist/reports/${name}`).join('、')}

接着可以试：
  node bin/zwgk.js lint --county 隆回县 --as-of ${AS_OF}     逐条查看一个县的问题
  node bin/zwgk.js deadlines --as-of ${AS_OF}               任务表和将到期、已逾期的条目
  node bin/zwgk.js --help                                    全部命令`);

/** Runs one command of the built program on the sample. Exit code 1 means findings, which the sample has by design. */
function step(title, args) {
  console.error(`${title}（zwgk ${args[0]}）…`);
  const result = spawnSync(process.execPath, ['bin/zwgk.js', ...args, '--as-of', AS_OF], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
  });
  if (result.error) throw result.error;
  if (result.status === 0 || result.status === 1) return;
  console.error(`zwgk ${args.join(' ')} 以退出码 ${result.status} 结束，没有完成。`);
  process.exit(result.status ?? 1);
}

function readJson(path) {
  return JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
}

function commonest(diagnostics, limit) {
  const counts = new Map();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1]).slice(0, limit);
}

function countFiles(folder, pattern) {
  if (!existsSync(`${root}${folder}`)) return 0;
  const names = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => pattern.test(name)).length;
}
