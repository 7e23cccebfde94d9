import { KEPT } from '../../catalog/cells/cell-notation.js';
import { cellForm, fingerprint } from '../../catalog/cells/base-lines.js';
import { printCell, readCell } from '../../catalog/cells/column-cells.js';
import type { Column } from '../../catalog/cells/item-columns.js';
import { CELL_MARKS, ENTRY_KEYS } from '../../model/keys.js';
import { asList } from '../../source/raw.js';
import { cited } from '../finding.js';
import { IMPORT_MESSAGES as M } from '../messages.js';
import type { TableRow } from '../read/import-table.js';
import { decideCell } from './decide-cell.js';
import { nameForm, type KnownEntry } from './match-rows.js';

/** What the cells of a row change. */
export interface ReadRow {
  /** Raw values to be written. */
  readonly written: ReadonlyMap<Column, unknown>;
  readonly erased: readonly Column[];
  readonly conflicts: readonly { readonly column: Column; readonly code: string; readonly message: string }[];
  /** Cells that the catalog has newer. */
  readonly newer: number;
}

/** What a row is compared with; a new one with nothing. */
export interface RowSides {
  readonly known?: KnownEntry;
  readonly prints?: ReadonlyMap<string, string> | undefined;
  readonly isReplacing: boolean;
}

/** Compares a row, cell by cell, with its entry and with what the workbook was made from. */
export function readRow(row: TableRow, { known, prints, isReplacing }: RowSides): ReadRow {
  const written = new Map<Column, unknown>();
  const erased: Column[] = [];
  const conflicts: { column: Column; code: string; message: string }[] = [];
  let newer = 0;
  for (const [column, cell] of row.cells) {
    const theirs = known?.shown(column) ?? '';
    const base = prints?.get(column.name);
    if (known && column.path[0] === ENTRY_KEYS.name && nameForm(cell) === known.name) continue;
    const mine = cell === theirs || base === fingerprint(cell) ? cell : canonicalCell(column, cell);
    const conflict = (message: string) => conflicts.push({ column, code: 'import-conflict', message });
    switch (decideCell({ mine, theirs, base, isReplacing })) {
      case 'write': {
        const value = readCell(column, mine);
        if (value !== undefined && value !== KEPT) written.set(column, alone(column, value));
        break;
      }
      case 'erase':
        erased.push(column);
        break;
      case 'newer':
        newer += 1;
        break;
      case 'conflict':
        conflict(M.conflict(column.name, cited(theirs)));
        break;
      case 'conflict-erased':
        conflict(M.conflictErased(column.name, cited(theirs)));
        break;
      default:
    }
  }
  return { written, erased, conflicts, newer };
}

/** A cell as the program itself would have written it, so that only what differs in meaning differs. */
export function canonicalCell(column: Column, cell: string): string {
  const value = readCell(column, cell);
  if (value === undefined || value === KEPT) return cell;
  const printed = cellForm(printCell(column, value));
  return printed === CELL_MARKS.kept ? cell : printed;
}

/** One 要素 is written without the brackets of a list. */
function alone(column: Column, value: unknown): unknown {
  const list = column.kind === 'elements' ? asList(value) : undefined;
  return list?.length === 1 ? list[0] : value;
}
