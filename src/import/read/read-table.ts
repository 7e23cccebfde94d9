import { cellForm } from '../../catalog/cells/base-lines.js';
import { columnTitle, findHeader } from '../../catalog/cells/find-header.js';
import { contentColumn, type Column } from '../../catalog/cells/item-columns.js';
import type { ItemForm } from '../../catalog/cells/item-form.js';
import { cellPlace } from '../../catalog/cells/table-place.js';
import { TABLE_MESSAGES } from '../../catalog/messages.js';
import type { Sheet } from '../../catalog/sheet.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { ENTRY_KEYS, SERIAL_COLUMNS, TEMPLATE_LABELS } from '../../model/keys.js';
import type { CellPlace } from '../../model/place.js';
import { cited, finding } from '../finding.js';
import { IMPORT_MESSAGES as M } from '../messages.js';
import { besideTable } from './beside-table.js';
import type { ImportTable, TableRow } from './import-table.js';
import { labelledCell } from './labelled-cell.js';
import { likelyColumn } from './likely-column.js';
import { spreadMerges } from './spread-merges.js';

/** Reads the table of a sheet: header wherever it stands, hidden and filtered rows too, without blank lines, sums and remarks. */
export function readTable(file: string, sheet: Sheet, form: ItemForm): ImportTable {
  return new TableReader(file, sheet, form).read();
}

class TableReader {
  readonly #file: string;
  readonly #sheet: Sheet;
  readonly #form: ItemForm;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #notes: string[] = [];

  constructor(file: string, sheet: Sheet, form: ItemForm) {
    this.#file = file;
    this.#sheet = sheet;
    this.#form = form;
  }

  read(): ImportTable {
    const known = new Map(this.#form.columns.map((column) => [column.name, column]));
    const header = findHeader(this.#sheet, (name) => known.has(name));
    const label = labelledCell(this.#sheet, TEMPLATE_LABELS.notApplicable, header);
    const columns = header === undefined ? this.#withoutHeader(known) : this.#readColumns(header, known);
    const at = new Map<Column, number>();
    for (const [index, column] of columns.entries()) if (column) at.set(column, index);
    const rows = header === undefined ? [] : this.#readRows(header, at);
    return {
      rows,
      placeOf: (row, column) => this.#place(row, at.get(column) ?? 0),
      ...(label && { notApplicable: label }),
      notApplicablePlace: this.#place(label?.row ?? 0, label?.column ?? 0),
      diagnostics: this.#diagnostics,
      notes: this.#notes,
    };
  }

  /** A sheet that is a form without its table; whatever else is on it has no meaning. */
  #withoutHeader(known: ReadonlyMap<string, Column>): [] {
    const rows = this.#sheet.rows;
    const likely = rows.findIndex((row) => row.filter((cell) => known.has(columnTitle(cell))).length >= 2);
    if (likely >= 0) {
      const near = (rows[likely] ?? [])
        .map(columnTitle)
        .find((title) => title.endsWith(ENTRY_KEYS.name) && !known.has(title));
      this.#report('schema-required', M.noNameColumn(near), likely, 0);
    } else this.#report('import-sheet', M.noHeader, 0, 0);
    return [];
  }

  #readColumns(header: number, known: ReadonlyMap<string, Column>): (Column | undefined)[] {
    const titles = (this.#sheet.rows[header] ?? []).map(columnTitle);
    return titles.map((title, index) => {
      if (title === '' || SERIAL_COLUMNS.some((word) => word === title)) return undefined;
      if (titles.indexOf(title) < index) {
        this.#report('schema-unknown-key', M.doubleColumn(title), header, index);
        return undefined;
      }
      const column = known.get(title) ?? (this.#form.isOpen ? contentColumn(title) : undefined);
      if (column) return column;
      const isUsed = this.#sheet.rows.slice(header + 1).some((row) => cellForm(row[index] ?? '') !== '');
      const near = likelyColumn(title, [...known.keys()]);
      if (isUsed) this.#report('schema-unknown-key', M.unknownColumn(cited(title), near), header, index);
      return undefined;
    });
  }

  #readRows(header: number, at: ReadonlyMap<Column, number>): TableRow[] {
    const { rows: filled, merged } = spreadMerges(this.#sheet, header);
    const faults = new Map((this.#sheet.faults ?? []).map((fault) => [`${fault.row} ${fault.column}`, fault]));
    const found: TableRow[] = [];
    const titles = (this.#sheet.rows[header] ?? []).map(columnTitle);
    for (let row = header + 1; row < filled.length; row += 1) {
      const raw = filled[row] ?? [];
      const cells = new Map([...at].map(([column, index]) => [column, cellForm(raw[index] ?? '')]));
      // What a merge lends to a row does not make it one.
      const own = this.#sheet.rows[row] ?? [];
      if (own.every((cell) => cellForm(cell) === '')) continue;
      if (this.#isBeside(own, row, titles)) continue;
      const named = [...cells].find(([column]) => column.name === ENTRY_KEYS.name);
      const id = [...cells].find(([column]) => column.path.length === 1 && column.path[0] === ENTRY_KEYS.id)?.[1] ?? '';
      const [nameColumn, name = ''] = named ?? [];
      if (nameColumn && name === '') this.#report('schema-required', M.noName, row, at.get(nameColumn) ?? 0);
      const lines = merged.get(`${row} ${nameColumn ? at.get(nameColumn) : 0}`);
      if (lines !== undefined)
        this.#report('import-sheet', M.mergedName(lines), row, at.get(nameColumn ?? contentColumn('')) ?? 0);
      for (const index of at.values()) {
        const fault = faults.get(`${row} ${index}`);
        const text = cited(raw[index] ?? '');
        if (fault) {
          const message =
            fault.kind === 'error-value' ? TABLE_MESSAGES.errorValue(text) : TABLE_MESSAGES.lostDigits(text);
          this.#report('data-file', message, row, index);
        }
      }
      found.push({ row, name, id, cells });
    }
    return found;
  }

  /** Tells of sums and remarks, which are left out. */
  #isBeside(cells: readonly string[], row: number, titles: readonly string[]): boolean {
    const kind = besideTable(cells, titles);
    if (kind === undefined) return false;
    const { sheet, cell = '' } = this.#place(row, 0);
    const shown = sheet === undefined ? cell : `${sheet}!${cell}`;
    if (kind !== 'header') this.#notes.push(kind === 'total' ? M.totalRow(shown) : M.remarkRow(shown));
    return true;
  }

  #place(row: number, column: number): CellPlace {
    return cellPlace(this.#file, this.#sheet, row, column);
  }

  #report(code: string, message: string, row: number, column: number): void {
    this.#diagnostics.push(finding(code, message, this.#place(row, column)));
  }
}
