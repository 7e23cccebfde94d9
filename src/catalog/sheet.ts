/** A table as rows of text. Days that Excel holds as numbers are written as `YYYY-MM-DD`. */
export interface Sheet {
  /** Absent for CSV. */
  readonly name?: string;
  readonly rows: readonly (readonly string[])[];
  /** The bytes were not UTF-8. */
  readonly isForeignEncoding: boolean;
  /** Hidden in the workbook. */
  readonly isHidden?: boolean;
  /** Merged ranges, 0-based. */
  readonly merges?: readonly CellRange[];
  /** Cells whose text is not what was meant. */
  readonly faults?: readonly CellFault[];
}

/** A range of cells, 0-based, both ends within. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A cell that holds an error value such as #REF!, or a number so long that Excel has forgotten its last digits. */
export interface CellFault {
  readonly row: number;
  readonly column: number;
  readonly kind: 'error-value' | 'lost-digits';
}

/** What could not be read, in one sentence. */
export interface SheetProblem {
  readonly problem: string;
}
