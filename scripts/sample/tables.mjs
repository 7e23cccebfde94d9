// Bulk records as a CSV with BOM (as Excel saves it) or as a workbook. Workbooks are stored uncompressed, so that their bytes depend on no zlib.
import { utils, write } from 'xlsx';

/** The bytes of a bulk table: a column for each key of an entry, then one for each element. */
export function bulkTable({ file, sheet }, elements, entries) {
  const header = ['名称', '形成日期', '公开日期', ...elements];
  const rows = entries.map((entry) => [
    entry.名称,
    entry.形成日期 ?? '',
    entry.公开日期 ?? '',
    ...elements.map((element) => cellOf(entry.内容[element])),
  ]);
  return file.endsWith('.csv') ? csvBytes([header, ...rows]) : workbookBytes(sheet, [header, ...rows]);
}

function cellOf(value) {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  throw new Error(`a table cell holds text only, not ${JSON.stringify(value)}`);
}

export function csvBytes(rows) {
  const lines = rows.map((row) =>
    row.map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
  );
  return Buffer.from(`\u{feff}${lines.join('\r\n')}\r\n`, 'utf8');
}

export function workbookBytes(name, rows) {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!cols'] = rows[0].map((_, column) => ({
    wch: Math.min(48, 2 * Math.max(...rows.map((row) => String(row[column] ?? '').length)) + 2),
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name);
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: false });
}
