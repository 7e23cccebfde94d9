import { UsageError } from '../../diagnostics/errors.js';
import type { Finding } from '../../diagnostics/finding.js';
import type { Io } from '../../io.js';
import { FILE_NAMES } from '../../model/keys.js';
import type { Workspace } from '../../model/workspace.js';
import { changedSince, withReferrers } from './changed-since.js';
import { LINT_COMMAND_MESSAGES as M } from './messages.js';
import type { LintOptions } from './options.js';
import { catalogOf, select, workspacePaths, type Selection } from './selection.js';

/** What paths, `--county`, `--domain`, `--changed-since` and `--stdin-filename` leave of the workspace. */
export async function selectPart(workspace: Workspace, options: LintOptions, io: Io): Promise<Selection> {
  const { root } = workspace;
  const filter = { counties: options.counties, domains: options.domains };
  if (options.stdinFilename !== undefined) {
    const [file = ''] = await workspacePaths(root, io.cwd, [options.stdinFilename], 'may-be-missing');
    const catalog = catalogOf(workspace, file);
    if (!catalog) throw new UsageError(M.notACatalog(options.stdinFilename));
    return { catalogs: [catalog], counties: [], profiles: [], includes: () => true };
  }
  let paths: string[] | undefined;
  if (options.paths.length > 0) {
    paths = await withReferrers(workspace, await workspacePaths(root, io.cwd, options.paths));
  }
  if (options.changedSince !== undefined) {
    const standards = [FILE_NAMES.config, FILE_NAMES.guides, FILE_NAMES.plans];
    const changed = await changedSince(root, options.changedSince, standards);
    if (changed) {
      const files = await withReferrers(workspace, changed);
      const selected = select(workspace, { ...filter, paths });
      const byChange = select(workspace, { ...filter, paths: files });
      return {
        catalogs: byChange.catalogs.filter(({ file }) => selected.catalogs.some((each) => each.file === file)),
        counties: byChange.counties,
        profiles: byChange.profiles.filter((file) => selected.profiles.includes(file)),
        includes: (finding) => byChange.includes(finding) && selected.includes(finding),
      };
    }
  }
  return select(workspace, { ...filter, paths });
}

/** Catalogs, profiles, and the tables and other files that turned out to be at fault. */
export function checkedFiles(selection: Selection, workspace: Workspace, findings: readonly Finding[]): string[] {
  const files = new Set(selection.catalogs.map(({ file }) => file));
  for (const { profile } of workspace.counties)
    if (profile && selection.profiles.includes(profile.file)) files.add(profile.file);
  for (const { diagnostic, cell } of findings) {
    const { place } = diagnostic;
    if (cell !== undefined || 'pointer' in place || 'start' in place) files.add(place.file);
  }
  return [...files];
}
