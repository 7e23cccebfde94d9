import { columnName } from '../catalog/cells/table-place.js';
import { readSheet } from '../catalog/read-sheet.js';
import type { Sheet } from '../catalog/sheet.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { IsoDate } from '../model/iso-date.js';
import { FILE_NAMES, LEDGER_KEYS, LEDGER_NO_WORDS, LEDGER_YES_WORDS, PERSONAL_COLUMN_WORDS } from '../model/keys.js';
import type { CellPlace } from '../model/place.js';
import type { DisclosureRequest } from '../model/request.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';
import { listFolder } from '../source/list-files.js';
import { readBytes } from '../source/read-source.js';
import { readLooseDate } from '../text/loose-date.js';
import { nearest } from '../text/nearest.js';
import { LEDGER_MESSAGES as M } from './messages.js';

/** A ledger as far as it could be read. */
export interface LoadedRequests {
  readonly requests: readonly DisclosureRequest[];
  readonly diagnostics: readonly Diagnostic[];
}

/** 条例 第三十三条: an answer may be put off by so many working days at most. */
export const MAX_EXTENSION_WORKDAYS = 20;

/** Reads a county's request ledger; a county need not have one. */
export async function loadRequests(workspace: Workspace, folder: CountyFolder): Promise<LoadedRequests> {
  const nothing = { requests: [], diagnostics: [] };
  if (!folder.exists) return nothing;
  const entries = await listFolder(workspace.root, folder.folder);
  if (!Array.isArray(entries) || !entries.some((entry) => entry.name === FILE_NAMES.ledger)) return nothing;
  const file = `${folder.folder}/${FILE_NAMES.ledger}`;
  const read = await readBytes(workspace.root, file);
  if ('problem' in read) return { requests: [], diagnostics: [read.problem] };
  const sheet = await readSheet(file, read.bytes);
  if ('problem' in sheet) return { requests: [], diagnostics: [fault({ file }, sheet.problem)] };
  return mapRequests(folder.county.name, file, sheet);
}

/** What is wrong with the ledgers of some counties, for lint. */
export async function ledgerFaults(workspace: Workspace, counties: readonly string[]): Promise<Diagnostic[]> {
  const faults: Diagnostic[] = [];
  for (const folder of workspace.counties) {
    if (counties.includes(folder.county.name)) faults.push(...(await loadRequests(workspace, folder)).diagnostics);
  }
  return faults;
}

type Field = keyof typeof LEDGER_KEYS;

/** Maps the rows of a ledger. A column that looks personal is refused: its cells are not read. */
export function mapRequests(county: string, file: string, sheet: Sheet): LoadedRequests {
  const diagnostics: Diagnostic[] = [];
  const columns = readHeader(file, sheet.rows[0] ?? [], diagnostics);
  const requests: DisclosureRequest[] = [];
  for (const needed of ['number', 'received'] as const) {
    if (!columns.has(needed)) diagnostics.push(fault({ file }, M.noColumn(LEDGER_KEYS[needed])));
  }
  if (columns.has('number') && columns.has('received')) {
    const seen = new Map<string, number>();
    for (const [index, cells] of sheet.rows.entries()) {
      if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
      const row = new LedgerRow(file, index, cells, columns, diagnostics);
      const request = readRequest(county, row);
      if (!request) continue;
      const earlier = seen.get(request.number);
      if (earlier === undefined) seen.set(request.number, index + 1);
      else row.report('number', M.doubleNumber(earlier));
      requests.push(request);
    }
  }
  return { requests, diagnostics };
}

function readHeader(file: string, cells: readonly string[], diagnostics: Diagnostic[]): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  const fields = Object.entries(LEDGER_KEYS) as [Field, string][]; // the keys of LEDGER_KEYS are Field by definition
  cells.forEach((cell, column) => {
    const name = cell.normalize('NFKC').trim();
    if (name === '') return;
    const field = fields.find(([, key]) => key === name)?.[0];
    if (field && !columns.has(field)) {
      columns.set(field, column);
      return;
    }
    const place = { file, cell: cellName(column, 0) };
    if (PERSONAL_COLUMN_WORDS.some((word) => name.includes(word)))
      diagnostics.push(fault(place, M.personalColumn(name)));
    else if (field) diagnostics.push(fault(place, M.doubleColumn(name)));
    else diagnostics.push(fault(place, M.unknownColumn(name, nearest(name, Object.values(LEDGER_KEYS)))));
  });
  return columns;
}

/** One row with its places. */
class LedgerRow {
  readonly #file: string;
  readonly #index: number;
  readonly #cells: readonly string[];
  readonly #columns: ReadonlyMap<Field, number>;
  readonly #diagnostics: Diagnostic[];

  constructor(
    file: string,
    index: number,
    cells: readonly string[],
    columns: ReadonlyMap<Field, number>,
    diagnostics: Diagnostic[],
  ) {
    this.#file = file;
    this.#index = index;
    this.#cells = cells;
    this.#columns = columns;
    this.#diagnostics = diagnostics;
  }

  text(field: Field): string {
    const column = this.#columns.get(field);
    return column === undefined ? '' : (this.#cells[column] ?? '').trim();
  }

  place(field: Field): CellPlace {
    return { file: this.#file, cell: cellName(this.#columns.get(field) ?? 0, this.#index) };
  }

  report(field: Field, message: string): void {
    this.#diagnostics.push(fault(this.place(field), message));
  }

  /** A day, or undefined for an empty cell; a text that is no day is reported. */
  day(field: Field): IsoDate | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const day = readLooseDate(text);
    if (!day) this.report(field, M.badDate(LEDGER_KEYS[field]));
    return day;
  }
}

/** An ID number or a mobile number, which no 编号 or 结果 needs; never printed. */
const PERSONAL_VALUE = /(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d{9})(?!\d)/u;

function readRequest(county: string, row: LedgerRow): DisclosureRequest | undefined {
  for (const field of ['number', 'result'] as const) {
    if (!PERSONAL_VALUE.test(row.text(field))) continue;
    row.report(field, M.personalValue(LEDGER_KEYS[field]));
    return undefined;
  }
  const number = row.text('number');
  if (number === '') row.report('number', M.noNumber);
  if (row.text('received') === '') row.report('received', M.noReceived);
  const received = row.day('received');
  const answered = row.day('answered');
  const extensionWorkdays = readExtension(row);
  if (number === '' || !received || extensionWorkdays === undefined) return undefined;
  if (answered && answered < received) row.report('answered', M.answeredBefore(received, answered));
  const result = row.text('result');
  return {
    county,
    number,
    received,
    extensionWorkdays,
    ...(answered && { answered }),
    ...(result !== '' && { result }),
    place: row.place('number'),
  };
}

function readExtension(row: LedgerRow): number | undefined {
  const text = row.text('extension').normalize('NFKC');
  const isWord = (words: readonly string[]): boolean => words.includes(text);
  if (text === '' || isWord(LEDGER_NO_WORDS)) return 0;
  if (isWord(LEDGER_YES_WORDS)) return MAX_EXTENSION_WORKDAYS;
  const days = /^(\d{1,3})/u.exec(text)?.[1];
  if (days === undefined) row.report('extension', M.badExtension);
  else if (Number(days) > MAX_EXTENSION_WORKDAYS) row.report('extension', M.longExtension(Number(days)));
  else return Number(days);
  return undefined;
}

function fault(place: { file: string; cell?: string }, message: string): Diagnostic {
  return { code: 'data-file', severity: 'error', message, place };
}

/** A1 notation. */
function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}
