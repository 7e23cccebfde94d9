// A workbook of 20,000 rows × 12 styled cells against ExcelJS, each in a process of its own.
import { existsSync } from 'node:fs';
import { inTurn, ratioRow } from '../measure.mjs';
import { root } from '../paths.mjs';

export function workbookRows({ rounds, scratch }) {
  if (!existsSync(`${root}/dist/lib/render/workbook/write-workbook.js`)) return [];
  const writer = (name) => ({
    command: [process.execPath, `${root}/bench/workbooks/${name}.mjs`, `${scratch}/${name}.xlsx`],
  });
  const tasks = { ours: writer('zwgk'), excelJs: writer('exceljs'), streaming: writer('exceljs-stream') };
  const { ours, excelJs, streaming } = inTurn(tasks, rounds);
  const named = { name: 'zwgk', result: ours };
  const what = 'workbook, 20,000 × 12 styled cells';
  return [
    ratioRow(`${what}, against ExcelJS`, 0.5, named, { name: 'ExcelJS', result: excelJs }),
    ratioRow(`${what}, against ExcelJS streaming (no number was set)`, undefined, named, {
      name: 'ExcelJS streaming',
      result: streaming,
    }),
    memoryRow(ours.memoryMb),
  ];
}

function memoryRow(memoryMb) {
  const row = { what: 'workbook: peak memory', reach: '≤ 300 MB' };
  if (memoryMb === undefined) return { ...row, measured: 'GNU time is not on this machine', met: null };
  return { ...row, measured: `${memoryMb.toFixed(0)} MB`, met: memoryMb <= 300 };
}
