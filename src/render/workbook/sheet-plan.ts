import type { IsoDate } from '../../model/iso-date.js';

/** A workbook as data: everything the writer needs, and nothing of how it is written. */
export interface WorkbookPlan {
  /** Shown in the file's properties. */
  readonly title: string;
  /** In the order of the tabs; at least one. */
  readonly sheets: readonly SheetPlan[];
}

/** One sheet. */
export interface SheetPlan {
  /** The tab's name: see xlsx/sheet-name.ts. Unique within the workbook. */
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  /** How many rows and columns stay in sight when scrolling. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The table's header row and last row (0-based), which get filter buttons over all columns. */
  readonly filter?: { readonly headerRow: number; readonly lastRow: number };
  readonly print: PrintSetup;
  /** Not shown among the tabs: lists for drop-downs, notes for the program. */
  readonly isHidden?: boolean;
  /** What cells take when somebody fills them in. */
  readonly validations?: readonly ValidationPlan[];
  /** Digits in cells of the format `text` are meant so: no green corner on them. */
  readonly keepsDigitsAsText?: boolean;
}

/** A column; its width counts the digits of the default font, as Excel does. */
export interface ColumnPlan {
  readonly width: number;
  /** Of the cells that have none of their own, down to the end of the sheet. */
  readonly style?: CellStyle;
}

/** A drop-down, a hint that shows when a cell is selected, or both, for a rectangle of cells. */
export interface ValidationPlan {
  readonly cells: CellRectangle;
  /** The words to choose from, or the cells that hold them. */
  readonly choices?: readonly string[] | { readonly sheet: string; readonly cells: CellRectangle };
  /** True refuses anything else; else the list is only a help. */
  readonly isClosed?: boolean;
  readonly hint?: { readonly title: string; readonly text: string };
}

/** Cells from one corner to the other, both within, counted from 0. */
export interface CellRectangle {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** How a sheet comes out of the printer: always A4, always one page wide. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** First and last row (0-based) that stand again on every page. */
  readonly titleRows?: readonly [first: number, last: number];
  /** True squeezes the whole sheet onto one page; else it is one page wide and as long as it needs. */
  readonly onePage?: boolean;
  /** Plain text at the right of the page's head, such as the mark of a sample. */
  readonly headerText?: string;
  /** Plain text at the left of the page's foot; the page number stands in the middle. */
  readonly footerText?: string;
  /** Rows (0-based) that begin a page. */
  readonly pageBreaks?: readonly number[];
}

/** One row. Its cells stand from column 0 on; `undefined` is an empty cell or one that a merge covers. */
export interface RowPlan {
  /** In points; absent: as much as its texts need. */
  readonly height?: number;
  /** In points; what its texts need beyond this is left to be seen in the cell. */
  readonly tallest?: number;
  readonly cells: readonly (CellPlan | undefined)[];
}

/** One cell. With neither text, number nor date it is an empty cell that has a style. */
export interface CellPlan {
  /** Always stays text, whatever it begins with. */
  readonly text?: string;
  readonly number?: number;
  readonly date?: IsoDate;
  readonly style: CellStyle;
  /** Merges with the rows below. */
  readonly rowSpan?: number;
  /** Merges with the columns to the right. */
  readonly columnSpan?: number;
}

/** How a cell looks. */
export interface CellStyle {
  readonly font: FontRole;
  /** In points. */
  readonly size: number;
  readonly isBold?: boolean;
  /** RRGGBB; default black. */
  readonly colour?: string;
  /** RRGGBB; default none. */
  readonly fill?: string;
  readonly border?: 'thin' | 'medium';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  /** Characters stacked from top to bottom, upright, as in a printed Chinese table. */
  readonly isStacked?: boolean;
  readonly format?: NumberFormat;
}

/** title: 方正小标宋. heading: 黑体. body: 宋体. */
export type FontRole = 'title' | 'heading' | 'body';

/** How a number or a date is shown. text: whatever is typed stays as typed, leading zeros and all. */
export type NumberFormat = 'integer' | 'percent' | 'decimal' | 'date' | 'text';
