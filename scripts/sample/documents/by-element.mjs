// Which document answers each 要素 of a 文件 row. A line is `[row, element, document]`; a document is a known title, or a title
// with its 文号, issuer and text, all of them filled with facts.
import { HOUSING_HEALTH_JUSTICE } from './housing-health-justice.mjs';
import { PLANNING_AND_LAND } from './planning-land.mjs';
import { SAFETY_AND_ASSISTANCE } from './safety-assistance.mjs';
import { TRADING_AND_EDUCATION } from './trading-education.mjs';

/** @type {[string, string, unknown][]} */
const TABLE = [...TRADING_AND_EDUCATION, ...PLANNING_AND_LAND, ...SAFETY_AND_ASSISTANCE, ...HOUSING_HEALTH_JUSTICE];
const LINES = TABLE.map(([code, element, document]) => ({
  code: new RegExp(`^${code}$`, 'u'),
  element: new RegExp(element, 'u'),
  document,
}));

/** The document for one 要素 of a 文件 row. */
export function documentsFor(row, element) {
  const line = LINES.find((candidate) => candidate.code.test(row.编号) && candidate.element.test(element));
  if (!line) throw new Error(`no document answers ${row.编号} ${element}`);
  return line.document;
}
