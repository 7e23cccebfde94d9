import { OFFICIAL } from '../official-styles.js';
import type { CellPlan, CellStyle } from '../sheet-plan.js';

/** Points in a cell, to two decimals; never -0. */
export function points(value: number, style: CellStyle = OFFICIAL.decimal): CellPlan {
  return { number: toCents(value), style };
}

/** Points in a sentence. */
export function score(value: number): string {
  return toCents(value).toFixed(2);
}

function toCents(value: number): number {
  return Math.round(value * 100) / 100 + 0; // + 0 makes 0 of -0
}
