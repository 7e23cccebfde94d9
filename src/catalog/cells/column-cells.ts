import { CELL_MARKS } from '../../model/keys.js';
import { asText } from '../../source/raw.js';
import { readLooseDate } from '../../text/loose-date.js';
import {
  isNothing,
  KEPT,
  printAttachments,
  printText,
  printValue,
  printWords,
  readAttachments,
  readText,
  readValue,
  type CellValue,
} from './cell-notation.js';
import type { Column } from './item-columns.js';

const WORD_SEPARATORS = /[\u3001,;\uFF0C\uFF1B\n]+/u;
/** 要素 have commas of their own. */
const ELEMENT_SEPARATORS = /[;\uFF1B\n]+/u;

/** What a column shows of a raw value; empty for none. */
export function printCell(column: Column, raw: unknown): string {
  switch (column.kind) {
    case 'value':
      return printValue(raw);
    case 'attachments':
      return printAttachments(raw);
    case 'words':
      return printWords(raw, '\u3001', (cell) => readCell(column, cell));
    case 'elements':
      return printWords(raw, '\uFF1B', (cell) => readCell(column, cell));
    default: {
      const text = asText(raw);
      if (text !== undefined) return printText(text);
      return isNothing(raw) ? '' : CELL_MARKS.kept;
    }
  }
}

/** The raw value that a cell of a column stands for, as a catalog would have it; dates in any unmistakable notation. */
export function readCell(column: Column, cell: string): CellValue {
  switch (column.kind) {
    case 'value':
      return readValue(cell);
    case 'attachments':
      return readAttachments(cell);
    case 'words':
      return split(cell, WORD_SEPARATORS);
    case 'elements': {
      const text = asText(cell);
      return text !== undefined && column.words?.includes(text) ? [text] : split(cell, ELEMENT_SEPARATORS);
    }
    case 'date': {
      const text = readText(cell);
      return typeof text === 'string' ? (readLooseDate(text) ?? text) : text;
    }
    default:
      return readText(cell);
  }
}

function split(cell: string, separators: RegExp): CellValue {
  if (cell.trim().startsWith(CELL_MARKS.kept)) return KEPT;
  const words = cell
    .split(separators)
    .map((word) => asText(word))
    .filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words;
}
