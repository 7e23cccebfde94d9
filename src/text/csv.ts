const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;
/** What a spreadsheet takes for a formula at the start of a cell. A plain number may begin with a sign. */
const FORMULA = /^[=+\-@\t\r]/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?%?$/u;

/** A table as CSV that Excel and WPS open rightly on a double click: byte order mark, CRLF, and no cell that is taken for a formula. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(formatCell).join(',')).join('\r\n')}\r\n`;
}

function formatCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
