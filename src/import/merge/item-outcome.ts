import type { ItemBase } from '../../catalog/cells/base-lines.js';
import type { ItemForm } from '../../catalog/cells/item-form.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Change } from '../edit/change.js';
import type { ImportTable } from '../read/import-table.js';

/** What an import does to one item. */
export interface ItemOutcome {
  readonly form: ItemForm;
  /** Changes under the item; none when nothing changes. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Entries that the workbook does not have, which stay. */
  readonly kept: number;
  /** Cells that the catalog has newer, and rows that it has deleted since. */
  readonly newer: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly notes: readonly string[];
}

/** What the rows of a table are merged with. */
export interface MergeContext {
  readonly form: ItemForm;
  readonly table: ImportTable;
  readonly base: ItemBase | undefined;
  /** Of the county, against which files are named. */
  readonly folder: string;
  readonly isReplacing: boolean;
}
