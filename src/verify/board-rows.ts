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

/** Counts the rows of tables of facts: with head cells, so no layout, each row with several cells and a day. */
export class BoardRows {
  readonly #tables: OpenTable[] = [];
  readonly #rows: OpenRow[] = [];
  #count = 0;

  /** Rows of the tables that have been closed. */
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

  /** An element closes; `hasDay` says whether the row that ends here names a day. */
  close(name: string, hasDay: boolean): void {
    if (name === 'tr') {
      const row = this.#rows.pop();
      const table = this.#tables.at(-1);
      if (row && table && hasDay && row.cells >= CELLS && !row.holdsTable) table.rows += 1;
    }
    if (name !== 'table') return;
    const table = this.#tables.pop();
    if (table?.hasHeadCell) this.#count += table.rows;
  }
}
