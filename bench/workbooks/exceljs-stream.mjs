// ExcelJS in its quicker way, the streaming one, with shared strings and styles as ours has them; packed, as a file that is sent on is.
import ExcelJS from 'exceljs';
import { COLUMNS, fillOf, ROWS, valueOf } from './cells.mjs';

const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
  filename: process.argv[2],
  useStyles: true,
  useSharedStrings: true,
  zip: { zlib: { level: 6 } },
});
const sheet = workbook.addWorksheet('测量', { pageSetup: { orientation: 'landscape', paperSize: 9 } });
const side = { style: 'thin' };
const styles = Array.from({ length: COLUMNS }, (_, column) => ({
  font: { name: '宋体', size: 10.5 },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: { top: side, left: side, bottom: side, right: side },
  ...(fillOf(column) && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fillOf(column)}` } } }),
}));
sheet.columns = styles.map(() => ({ width: 16 }));
for (let row = 0; row < ROWS; row += 1) {
  const line = sheet.addRow(styles.map((_, column) => valueOf(row, column)));
  line.height = 18;
  line.eachCell((cell, column) => {
    cell.style = styles[column - 1];
  });
  line.commit();
}
await workbook.commit();
