// Makes the pictures of docs/workbooks.md from the sample: needs LibreOffice (soffice) and Poppler (pdftoppm), run by hand.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

const AS_OF = ['--as-of', '2020-10-09'];
/** Picture -> what to export, and which page of it to show. */
const PICTURES = {
  'workbook-progress': { command: ['progress', ...AS_OF], page: 1 },
  'workbook-counties': { command: ['progress', ...AS_OF], page: 2 },
  'workbook-overdue': { command: ['progress', ...AS_OF], page: 3 },
  'workbook-inventory': { command: ['inventory', '--county', '新宁县', '--domain', '义务教育'], page: 1 },
  'workbook-inventory-city': { command: ['inventory'], page: 1 },
  'workbook-issues': { command: ['issues', ...AS_OF, '--county', '隆回县'], page: 1 },
  'workbook-scores': { command: ['scores', ...AS_OF], page: 1 },
  'workbook-mends': { command: ['scores', ...AS_OF, '--county', '隆回县'], page: 2 },
};
/** The fonts of official tables, and what stands for them on a machine that has Noto CJK only. */
const STAND_INS = [
  ['方正小标宋简体', 'Noto Serif CJK SC', 'bold'],
  ['宋体', 'Noto Serif CJK SC', 'regular'],
  ['黑体', 'Noto Sans CJK SC', 'bold'],
];

const folder = mkdtempSync(join(tmpdir(), 'zwgk-pictures-'));
const images = `${root}docs/images`;
mkdirSync(images, { recursive: true });
writeFileSync(join(folder, 'fonts.conf'), fontConfiguration());
for (const [name, { command, page }] of Object.entries(PICTURES)) {
  const workbook = join(folder, `${name}.xlsx`);
  run(process.execPath, ['bin/zwgk.js', 'export', ...command, '-o', workbook]);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, workbook]);
  const at = String(page);
  run('pdftoppm', ['-r', '80', '-f', at, '-l', at, '-png', join(folder, `${name}.pdf`), join(folder, name)]);
  const made = readdirSync(folder).find((file) => file.startsWith(`${name}-`) && file.endsWith('.png'));
  renameSync(join(folder, made), join(images, `${name}.png`));
  console.error(`docs/images/${name}.png`);
}
rmSync(folder, { recursive: true });

function run(command, args) {
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

function fontConfiguration() {
  const rules = STAND_INS.map(
    ([wanted, stand, weight]) => `<match target="pattern"><test name="family"><string>${wanted}</string></test>
<edit name="family" mode="assign" binding="strong"><string>${stand}</string></edit>
<edit name="weight" mode="assign"><const>${weight}</const></edit></match>`,
  );
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include>/etc/fonts/fonts.conf</include>${rules.join('')}</fontconfig>
`;
}
