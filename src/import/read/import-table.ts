import type { Column } from '../../catalog/cells/item-columns.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CellPlace } from '../../model/place.js';
import type { LabelledCell } from './labelled-cell.js';

/** A row of a table: what its cells hold, by column. */
export interface TableRow {
  /** Counted from 0. */
  readonly row: number;
  readonly name: string;
  readonly id: string;
  /** As {@link cellForm} gives them; a column without a value is there with ''. */
  readonly cells: ReadonlyMap<Column, string>;
}

/** A sheet as a table of entries. */
export interface ImportTable {
  readonly rows: readonly TableRow[];
  readonly placeOf: (row: number, column: Column) => CellPlace;
  /** The cell to write into when nothing applies; absent in tables that have none. */
  readonly notApplicable?: LabelledCell;
  readonly notApplicablePlace: CellPlace;
  readonly diagnostics: readonly Diagnostic[];
  /** What was left out, in sentences. */
  readonly notes: readonly string[];
}
