import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '../../diagnostics/errors.js';
import type { Workspace } from '../../model/workspace.js';
import { readBytes } from '../../source/read-source.js';
import { decodeBytes } from '../../source/decode.js';
import { LINT_COMMAND_MESSAGES as M } from './messages.js';

const run = promisify(execFile);

/**
 * Files of the workspace that differ from a git ref, committed or not, new ones included; undefined when something changed on
 * which every catalog depends (configuration, guides, plans), so that all must be checked.
 */
export async function changedSince(
  root: string,
  ref: string,
  standards: readonly string[],
): Promise<string[] | undefined> {
  const changed = await git(root, ref, ['diff', '--name-only', '--relative', '-z', ref, '--', '.']);
  const fresh = await git(root, ref, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  const files = [...new Set([...changed, ...fresh])].map((file) => file.normalize('NFC'));
  const isStandard = files.some((file) => standards.some((path) => file === path || file.startsWith(`${path}/`)));
  return isStandard ? undefined : files;
}

async function git(root: string, ref: string, args: readonly string[]): Promise<string[]> {
  if (ref.startsWith('-')) throw new UsageError(M.gitFailed(ref, '-'));
  try {
    const { stdout } = await run('git', [...args], { cwd: root, maxBuffer: 256 * 1024 * 1024 });
    return stdout.split('\0').filter((name) => name !== '');
  } catch (error) {
    const reason = error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error);
    throw new UsageError(M.gitFailed(ref, reason));
  }
}

/** The files, with the catalogs that refer to a changed file beside them, such as a bulk table. */
export async function withReferrers(workspace: Workspace, files: readonly string[]): Promise<string[]> {
  const selected = new Set(files);
  for (const { folder, catalogFiles } of workspace.counties) {
    const names = files
      .filter((file) => file.startsWith(`${folder}/`) && !/\.ya?ml$/iu.test(file))
      // As a catalog names it: from the county's folder. A folder stands for the files in it.
      .map((file) => comparable(file.slice(folder.length + 1)) + (/\.\w+$/u.test(file) ? '' : '/'));
    if (names.length === 0) continue;
    for (const file of catalogFiles.values()) {
      if (selected.has(file)) continue;
      const read = await readBytes(workspace.root, file);
      if (!('bytes' in read)) continue;
      const text = comparable(decodeBytes(read.bytes).text);
      if (names.some((name) => text.includes(name))) selected.add(file);
    }
  }
  return [...selected];
}

/** People write paths with either slash, and in letters of another case than the file's, which is itself a finding. */
function comparable(text: string): string {
  return text.replaceAll('\\', '/').toLowerCase();
}
