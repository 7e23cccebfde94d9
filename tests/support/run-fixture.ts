import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogFileName, loadWorkspace } from '../../src/catalog/load-workspace.js';
import { walkCatalogs } from '../../src/catalog/walk-catalogs.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { lintCatalog } from '../../src/lint/lint-catalog.js';
import { lintWorkspace } from '../../src/lint/lint-workspace.js';
import { lintSettings } from '../../src/lint/settings.js';
import { toIsoDate } from '../../src/model/iso-date.js';
import { sourceFromBytes } from '../../src/source/read-source.js';
import { locate } from '../../src/source/source-file.js';
import { runProgram } from './run-program.js';

/** What a rule found in a fixture against what the fixture marks, each as `file:line`, in order. */
export interface FixtureOutcome {
  readonly found: readonly { readonly place: string; readonly message: string }[];
  readonly marked: readonly string[];
}

const CONFIG = '城市: 邵阳市\n方案: shaoyang-2020\n站点:\n  名称: 邵阳市人民政府\n';
const DEFAULT_FILE = 'catalogs/隆回县/05-义务教育.yaml';
const DEFAULT_DAY = '2020-10-09';

/**
 * Lints one fixture as the only file of a workspace and keeps the findings of one rule.
 * `# ! <id>` marks a line that the rule must hit, `# ! <id> x2` one that it must hit twice.
 * Comments at the head set the scene: `# file:` where the fixture stands, `# as-of:` the day, `# with: all` a file for
 * every other domain, `# without:` a file that is then left out, `# beside:` files of the fixture's folder that stand beside
 * the fixture (paths parted by blanks), `# expect:` a file that must be hit as a whole.
 */
export async function runFixture(scratch: string, fixture: string, id: string): Promise<FixtureOutcome> {
  const bytes = readFileSync(fixture);
  const text = bytes.toString('utf8');
  const file = directive(text, 'file') ?? DEFAULT_FILE;
  const root = mkdtempSync(join(scratch, 'workspace-'));
  write(root, 'zwgk.config.yaml', CONFIG);
  write(root, file, bytes);
  writeBeside(root, file, fixture, text);
  if (directive(text, 'with') === 'all') await writeOtherDomains(root, dirname(file), directive(text, 'without'));
  const found = (await lintOnly(root, file, text, id)).map(({ place, message }) => {
    const source = sourceFromBytes(root, file, bytes, file.startsWith('standards/') ? 'typed' : 'text');
    const line = place.file === file ? (locate(source, place)?.line ?? 1) : 1;
    return { place: `${place.file}:${line}`, message };
  });
  found.sort((a, b) => (a.place < b.place ? -1 : 1));
  return { found, marked: marksOf(text, file, id) };
}

/** A part of `zwgk lint --format json` (docs/lint.md). */
interface JsonReport {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly message: string;
    readonly file: string;
    readonly line: number;
  }[];
}

/**
 * As {@link runFixture}, for what only a run as a whole finds: the workspace is checked by `zwgk lint --baseline`.
 * The marks are taken out before the run, since one that stands in a suppression would be read as a part of it.
 */
export async function runWholeFixture(scratch: string, fixture: string, id: string): Promise<FixtureOutcome> {
  const text = readFileSync(fixture, 'utf8');
  const file = directive(text, 'file') ?? DEFAULT_FILE;
  const root = mkdtempSync(join(scratch, 'workspace-'));
  write(root, 'zwgk.config.yaml', CONFIG);
  write(root, file, text.replaceAll(/ *# ! [^\n]*/gu, ''));
  writeBeside(root, file, fixture, text);
  const day = directive(text, 'as-of') ?? DEFAULT_DAY;
  const { stdout, stderr } = await runProgram(root, ['lint', '--baseline', '--format', 'json', '--as-of', day]);
  if (stdout === '') throw new Error(`${fixture}: ${stderr}`);
  const found = (JSON.parse(stdout) as JsonReport).diagnostics
    .filter(({ code }) => code === id)
    .map((each) => ({ place: `${each.file}:${each.line}`, message: each.message }));
  found.sort((a, b) => (a.place < b.place ? -1 : 1));
  return { found, marked: marksOf(text, file, id) };
}

async function lintOnly(root: string, file: string, text: string, id: string): Promise<Diagnostic[]> {
  const asOf = toIsoDate(directive(text, 'as-of') ?? DEFAULT_DAY);
  if (asOf === undefined) throw new Error(`${file}: as-of is no day`);
  const { workspace, diagnostics } = await loadWorkspace(root);
  const settings = lintSettings(workspace.config, { only: [id] });
  const folder = file.split('/')[1] ?? '';
  const counties = workspace.counties.map((each) => each.county.name).filter((name) => name === folder);
  const found = lintWorkspace({ workspace, diagnostics, asOf, settings, counties });
  for await (const { county, guide, loaded } of walkCatalogs(workspace, { counties })) {
    found.push(...lintCatalog({ workspace, county, guide, loaded, asOf, settings }));
  }
  return found.filter(({ code }) => code === id);
}

function writeBeside(root: string, file: string, fixture: string, text: string): void {
  for (const path of directive(text, 'beside')?.split(/\s+/u) ?? []) {
    write(root, join(dirname(file), path), readFileSync(join(dirname(fixture), path)));
  }
}

async function writeOtherDomains(root: string, folder: string, without: string | undefined): Promise<void> {
  const { workspace } = await loadWorkspace(root);
  for (const name of workspace.guides.map(catalogFileName)) if (name !== without) write(root, `${folder}/${name}`, '');
}

function write(root: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

function directive(text: string, name: string): string | undefined {
  return new RegExp(`^# ${name}: ([^#\\n]+)`, 'mu').exec(text)?.[1]?.trim();
}

function marksOf(text: string, file: string, id: string): string[] {
  const marks: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const expected = /^# expect: ([^#]+)/u.exec(line)?.[1]?.trim();
    for (const match of line.matchAll(/# ! ([a-z-]+)(?: x(\d+))?/gu)) {
      if (match[1] !== id) continue;
      const place = expected === undefined ? `${file}:${index + 1}` : `${expected}:1`;
      for (let times = Number(match[2] ?? 1); times > 0; times -= 1) marks.push(place);
    }
  }
  return marks.sort((a, b) => (a < b ? -1 : 1));
}
