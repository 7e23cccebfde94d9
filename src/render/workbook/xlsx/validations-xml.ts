import type { CellRectangle, ValidationPlan } from '../sheet-plan.js';
import { cellAddress } from './cell-address.js';
import { escapeXml } from './xml-text.js';

/** Excel takes no longer hint, and no longer title above it. */
const HINT_LIMIT = 255;
const TITLE_LIMIT = 32;
/** Excel takes no longer list within a formula; a longer one must stand in cells. */
const LIST_LIMIT = 255;

/** `<dataValidations>`, or nothing. */
export function validationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

/** True for words that Excel takes as a list within a formula: it parts them by commas and has room for few. */
export function fitsInFormula(words: readonly string[]): boolean {
  return words.join(',').length <= LIST_LIMIT && words.every((word) => !/[,"\n]/u.test(word) && word === word.trim());
}

/** `A1:B2`, or one cell alone. */
export function rectangleAddress({ row, column, lastRow, lastColumn }: CellRectangle): string {
  const first = cellAddress(column, row);
  const last = cellAddress(lastColumn, lastRow);
  return first === last ? first : `${first}:${last}`;
}

function validationXml({ cells, choices, isClosed, hint }: ValidationPlan): string {
  const attributes = [
    choices === undefined ? '' : ' type="list"',
    ' allowBlank="1"',
    hint === undefined ? '' : ' showInputMessage="1"',
    isClosed === true ? ' showErrorMessage="1"' : '',
    hint === undefined ? '' : ` promptTitle="${attribute(hint.title, TITLE_LIMIT)}"`,
    hint === undefined ? '' : ` prompt="${attribute(hint.text, HINT_LIMIT)}"`,
    ` sqref="${rectangleAddress(cells)}"`,
  ].join('');
  if (choices === undefined) return `<dataValidation${attributes}/>`;
  return `<dataValidation${attributes}><formula1>${escapeXml(listFormula(choices))}</formula1></dataValidation>`;
}

function listFormula(choices: NonNullable<ValidationPlan['choices']>): string {
  if ('sheet' in choices) {
    const { row, column, lastRow, lastColumn } = choices.cells;
    const absolute = [cellAddress(column, row), cellAddress(lastColumn, lastRow)].map((address) =>
      address.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2'),
    );
    return `'${choices.sheet.replaceAll("'", "''")}'!${absolute.join(':')}`;
  }
  if (!fitsInFormula(choices)) throw new Error(`no list for a formula: ${choices.join(',')}`);
  return `"${choices.join(',')}"`;
}

/** At most so many characters, on lines that an attribute keeps. */
function attribute(text: string, limit: number): string {
  const short = text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
  return escapeXml(short).replaceAll('\n', '&#10;');
}
