import { isAbsolute, resolve } from 'node:path';
import { loadWorkspace, selectGuides } from '../catalog/load-workspace.js';
import { walkCatalogs } from '../catalog/walk-catalogs.js';
import { UsageError } from '../diagnostics/errors.js';
import type { Io } from '../io.js';
import type { IsoDate } from '../model/iso-date.js';
import type { Workspace } from '../model/workspace.js';
import { paperItems, type PaperFilter, type PaperItem } from '../render/paper/paper-item.js';
import { baseUrlOf } from '../render/site/site.js';
import { ReadFaults } from './export-faults.js';
import { EXPORT_PAPER_MESSAGES as M } from './export-paper-messages.js';
import type { PaperOptions } from './export-paper-options.js';
import { workspaceRoot } from './options.js';

/** What was chosen, and what could not be read. */
export interface PaperContent {
  readonly workspace: Workspace;
  readonly items: readonly PaperItem[];
  readonly entries: number;
  readonly asOf: IsoDate;
  readonly faults: ReadFaults;
}

/** Reads the catalogs and chooses what is to be printed, read out or sent. */
export async function collectPaper(options: PaperOptions, io: Io): Promise<PaperContent> {
  const { workspace, diagnostics } = await loadWorkspace(workspaceRoot(options.workspace, io));
  const baseUrl = baseUrlOf(workspace, checkedBaseUrl(options.baseUrl));
  const asOf = options.asOf ?? io.today();
  const filter: PaperFilter = {
    items: options.item,
    words: options.match,
    asOf,
    ...(options.since !== undefined && { since: options.since }),
  };
  const faults = new ReadFaults(diagnostics);
  const items: PaperItem[] = [];
  const local = new Set<string>();
  for await (const step of walkCatalogs(workspace, { counties: options.county, domains: options.domain })) {
    faults.note(step.loaded);
    const { catalog } = step.loaded;
    if (catalog === undefined) continue;
    for (const { item, category } of catalog.localItems) local.add(item).add(`${category}/${item}`);
    items.push(...paperItems(step.county, step.guide, catalog, filter, baseUrl));
  }
  refuseUnknownItems(workspace, options, local);
  if (items.length === 0) throw new UsageError(M.nothing);
  return { workspace, items, entries: items.reduce((sum, item) => sum + item.entries.length, 0), asOf, faults };
}

/** The folder that `--out` names, else one of the workspace. */
export function paperFolder(options: PaperOptions, io: Io, inWorkspace: string): string {
  if (options.out === undefined) return resolve(workspaceRoot(options.workspace, io), inWorkspace);
  return isAbsolute(options.out) ? options.out : resolve(io.cwd, options.out);
}

function refuseUnknownItems(workspace: Workspace, options: PaperOptions, local: ReadonlySet<string>): void {
  const known = new Set(local);
  for (const guide of selectGuides(workspace, options.domain)) {
    for (const row of guide.rows) known.add(row.code).add(row.item).add(`${row.category}/${row.item}`);
  }
  const unknown = options.item.find((name) => !known.has(name));
  if (unknown !== undefined) throw new UsageError(M.noSuchItem(unknown));
}

function checkedBaseUrl(typed: string | undefined): string | undefined {
  if (typed !== undefined && (!/^https?:\/\//u.test(typed) || !URL.canParse(typed))) {
    throw new UsageError(M.badBaseUrl(typed));
  }
  return typed;
}
