import type { Column } from '../../catalog/cells/item-columns.js';
import { itemTitle } from '../../catalog/cells/item-form.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { ENTRY_KEYS, ITEM_KEYS } from '../../model/keys.js';
import { asMapping, type RawMapping } from '../../source/raw.js';
import { changedValue, type Change } from '../edit/change.js';
import { cited, finding } from '../finding.js';
import { IMPORT_MESSAGES as M } from '../messages.js';
import type { TableRow } from '../read/import-table.js';
import { checkInterpretation, checkValues, rawEntry, type NewValues } from './check-entry.js';
import { entryChange, inOrder } from './entry-change.js';
import type { ItemOutcome, MergeContext } from './item-outcome.js';
import { knownEntries, isUntouched, matchRows, type KnownEntry } from './match-rows.js';
import { readRow } from './read-row.js';

/** Merges the rows of a table into the entries of its item. Nothing is ever taken away but cells that were emptied, with `--replace`. */
export function mergeItem(context: MergeContext): ItemOutcome {
  return new ItemMerger(context).merge();
}

class ItemMerger {
  readonly #context: MergeContext;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #members = new Map<number, Change>();
  readonly #appended: RawMapping[] = [];
  #unchanged = 0;
  #newer = 0;

  constructor(context: MergeContext) {
    this.#context = context;
  }

  merge(): ItemOutcome {
    const { form, table, base } = this.#context;
    const entries = knownEntries(form.entries);
    const { pairs, doubles, ambiguous } = matchRows(table.rows, entries, base);
    for (const row of table.rows) {
      const entry = pairs.get(row);
      const double = doubles.get(row);
      const rivals = ambiguous.get(row);
      if (double) this.#report(row, ENTRY_KEYS.id, 'import-ambiguous', M.doubleId(cited(row.id), this.#cellOf(double)));
      else if (rivals !== undefined) {
        const open = [...ambiguous.keys()].filter((each) => each.name === row.name).length;
        this.#report(row, ENTRY_KEYS.name, 'import-ambiguous', M.ambiguous(cited(row.name), open, rivals));
      } else if (entry) this.#mergeRow(row, entry);
      else if (row.name !== '') this.#addRow(row);
    }
    const matched = new Set(pairs.values());
    const kept = entries.length - matched.size;
    const gone = entries.filter((entry) => !matched.has(entry) && base?.entries.has(entry.key)).length;
    const isRenamed = this.#appended.length > 0 && gone > 0;
    return {
      form,
      changes: this.#changes(),
      added: this.#appended.length,
      changed: this.#members.size,
      unchanged: this.#unchanged,
      kept,
      newer: this.#newer,
      diagnostics: [...table.diagnostics, ...this.#diagnostics],
      notes: [...table.notes, ...(isRenamed ? [`${itemTitle(form)}：${M.renamed(this.#appended.length, gone)}`] : [])],
    };
  }

  #changes(): Map<string, Change> {
    if (this.#members.size === 0 && this.#appended.length === 0) return new Map();
    return new Map([[ITEM_KEYS.entries, { type: 'list', members: this.#members, appended: this.#appended }]]);
  }

  #mergeRow(row: TableRow, known: KnownEntry): void {
    const { base, isReplacing } = this.#context;
    const prints = base?.entries.get(known.key);
    const read = readRow(row, { known, prints, isReplacing });
    this.#newer += read.newer;
    for (const { column, code, message } of read.conflicts) this.#reportAt(row, column, code, message);
    if (read.written.size === 0 && read.erased.length === 0) {
      this.#unchanged += read.conflicts.length === 0 ? 1 : 0;
      return;
    }
    const change = entryChange(read.written, read.erased, this.#context.form);
    this.#check(row, read.written, changedValue(known.entry.raw, change));
    this.#members.set(known.entry.index, change);
  }

  #addRow(row: TableRow): void {
    const { base, isReplacing } = this.#context;
    const key = row.id === '' ? `1 ${row.name}` : `id ${row.id}`;
    const prints = isReplacing ? undefined : base?.entries.get(key);
    if (isUntouched(row, prints)) {
      this.#newer += 1;
      return;
    }
    if (prints) {
      this.#report(row, ENTRY_KEYS.name, 'import-conflict', M.deletedSince(cited(row.name)));
      return;
    }
    const { written } = readRow(row, { isReplacing });
    const raw = inOrder(rawEntry(written));
    this.#check(row, written, raw);
    this.#appended.push(raw);
  }

  #check(row: TableRow, values: NewValues, entry: unknown): void {
    const { form, folder, table } = this.#context;
    const placeOf = (column: Column) => table.placeOf(row.row, column);
    this.#diagnostics.push(
      ...checkValues(values, form, folder, placeOf),
      ...checkInterpretation(asMapping(entry) ?? {}, [...row.cells.keys()], placeOf),
    );
  }

  #cellOf(row: TableRow): string {
    return this.#placeAt(row, ENTRY_KEYS.id).cell ?? '';
  }

  #placeAt(row: TableRow, key: string) {
    const column = [...row.cells.keys()].find(({ path }) => path.length === 1 && path[0] === key);
    return column ? this.#context.table.placeOf(row.row, column) : this.#context.table.notApplicablePlace;
  }

  #report(row: TableRow, key: string, code: string, message: string): void {
    this.#diagnostics.push(finding(code, message, this.#placeAt(row, key)));
  }

  #reportAt(row: TableRow, column: Column, code: string, message: string): void {
    this.#diagnostics.push(finding(code, message, this.#context.table.placeOf(row.row, column)));
  }
}
