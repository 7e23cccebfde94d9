import { OFFICIAL } from '../official-styles.js';
import type { CellRectangle, SheetPlan, ValidationPlan } from '../sheet-plan.js';
import { text } from '../table-parts.js';
import { fitsInFormula } from '../xlsx/validations-xml.js';

/** The lists that drop-downs offer: short ones within the sheet that uses them, others in a hidden one. */
export class ChoiceLists {
  readonly #name: string;
  readonly #lists: (readonly string[])[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** Where a drop-down finds its words. */
  choices(words: readonly string[]): NonNullable<ValidationPlan['choices']> {
    if (fitsInFormula(words)) return words;
    const column = this.#lists.push(words) - 1;
    const cells: CellRectangle = { row: 0, column, lastRow: words.length - 1, lastColumn: column };
    return { sheet: this.#name, cells };
  }

  /** The hidden sheet, when one is needed. */
  sheets(): SheetPlan[] {
    if (this.#lists.length === 0) return [];
    const height = Math.max(...this.#lists.map((list) => list.length));
    return [
      {
        name: this.#name,
        columns: this.#lists.map(() => ({ width: 30 })),
        rows: Array.from({ length: height }, (_, row) => ({
          height: 15,
          cells: this.#lists.map((list) => (list[row] === undefined ? undefined : text(list[row], OFFICIAL.note))),
        })),
        print: { orientation: 'landscape' },
        isHidden: true,
      },
    ];
  }
}
