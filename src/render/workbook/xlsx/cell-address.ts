/** `A` for column 0, `AB` for column 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** `B3` for column 1, row 2 (both 0-based). */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
