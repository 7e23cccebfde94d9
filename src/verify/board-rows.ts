/** A table that is open. */
interface OpenTable {
  hasHeadCell: boolean;
  rows: number;
}

/** A row that is open. */
interface OpenRow {
  cells: number;
  holdsTable: boolean;
}

/** Cells that a row of facts has at least: what, when and how far. */
const CELLS = 3;

/**
 * Counts lines of facts: rows of tables with head cells, so of no layout, each with several cells and a day; and lines of lists that
 * name a day and lead nowhere.
 */
export class BoardRows {
  readonly #tables: OpenTable[] = [];
  readonly #rows: OpenRow[] = [];
  #count = 0;

  /** Lines so far, of tables those that have been closed. */
  get count(): number {
    return this.#count;
  }

  /** An element opens. */
  open(name: string): void {
    const table = this.#tables.at(-1);
    const row = this.#rows.at(-1);
    if (name === 'table') {
      if (row) row.holdsTable = true;
      this.#tables.push({ hasHeadCell: false, rows: 0 });
    }
    if (name === 'tr') this.#rows.push({ cells: 0, holdsTable: false });
    if (name === 'th' && table) table.hasHeadCell = true;
    if ((name === 'td' || name === 'th') && row) row.cells += 1;
  }

  /** An element closes; `row` is the line that ends with it. */
  close(name: string, row: { readonly hasDay: boolean; readonly hasLink: boolean }): void {
    if (name === 'li' && row.hasDay && !row.hasLink) this.#count += 1;
    if (name === 'tr') {
      const open = this.#rows.pop();
      const table = this.#tables.at(-1);
      if (open && table && row.hasDay && open.cells >= CELLS && !open.holdsTable) table.rows += 1;
    }
    if (name !== 'table') return;
    const table = this.#tables.pop();
    if (table?.hasHeadCell) this.#count += table.rows;
  }
}
