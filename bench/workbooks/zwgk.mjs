import { writeFileSync } from 'node:fs';
import { writeWorkbook } from '../../dist/lib/render/workbook/write-workbook.js';
import { COLUMNS, fillOf, ROWS, valueOf } from './cells.mjs';

const styles = Array.from({ length: COLUMNS }, (_, column) => ({
  font: 'body',
  size: 10.5,
  border: 'thin',
  horizontal: 'center',
  ...(fillOf(column) && { fill: fillOf(column) }),
}));
const rows = Array.from({ length: ROWS }, (_, row) => ({
  height: 18,
  cells: styles.map((style, column) => {
    const value = valueOf(row, column);
    return typeof value === 'number' ? { number: value, style } : { text: value, style };
  }),
}));
const sheet = { name: '测量', columns: styles.map(() => ({ width: 16 })), rows, print: { orientation: 'landscape' } };
writeFileSync(process.argv[2], writeWorkbook({ title: '测量', sheets: [sheet] }));
