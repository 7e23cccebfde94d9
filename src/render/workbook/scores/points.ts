import { OFFICIAL } from '../official-styles.js';
import type { CellPlan, CellStyle } from '../sheet-plan.js';

/** Points in a cell, to two decimals; never -0. */
export function points(value: number, style: CellStyle = OFFICIAL.decimal): CellPlan {
  return { number: Math.round(value * 100) / 100 + 0, style };
}

/** Points in a sentence. */
export function score(value: number): string {
  return value.toFixed(2);
}
