import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CFB, utils, write, type BookType, type WorkBook, type WorkSheet } from 'xlsx';
import { readWorkbook, type WorkbookTables } from './read-workbook.js';

function book(sheet: WorkSheet, more: Partial<WorkBook> = {}): WorkBook {
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, '甲');
  return Object.assign(made, more);
}

const bytesOf = (made: WorkBook, bookType: BookType = 'xlsx'): Uint8Array => write(made, { type: 'buffer', bookType });

async function read(bytes: Uint8Array): Promise<WorkbookTables> {
  const found = await readWorkbook(bytes);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const found = await readWorkbook(bytes);
  return 'problem' in found ? found.problem : '';
}

describe.each(['xlsx', 'biff8'] as const)('cells of %s', (kind) => {
  it('are text: days by their date, numbers as shown, long ones as typed', async () => {
    const sheet = utils.aoa_to_sheet([['0739', 13_800_001_234, 0.995, 44_113, true, '甲\n乙']]);
    Object.assign(sheet['C1'], { z: '0.0%' });
    Object.assign(sheet['D1'], { z: 'yyyy/m/d' });
    const { sheets } = await read(bytesOf(book(sheet), kind));
    expect(sheets[0]?.rows).toEqual([['0739', '13800001234', '99.5%', '2020-10-09', 'true', '甲\n乙']]);
  });

  it('count days from 1904 where the workbook says so', async () => {
    const sheet = utils.aoa_to_sheet([[44_113 - 1462]]);
    Object.assign(sheet['A1'], { z: 'yyyy-mm-dd' });
    const { sheets } = await read(bytesOf(book(sheet, { Workbook: { WBProps: { date1904: true } } }), kind));
    expect(sheets[0]?.rows).toEqual([['2020-10-09']]);
  });

  it('tell of error values and of numbers that have lost digits; a formula is what it last came to', async () => {
    const sheet = utils.aoa_to_sheet([['', 430_522_196_503_124_500, '']]);
    sheet['A1'] = { t: 'e', v: 0x17 };
    sheet['C1'] = { t: 'n', v: 3, f: '1+2' };
    const [found] = (await read(bytesOf(book(sheet), kind))).sheets;
    expect(found?.faults).toEqual([
      { row: 0, column: 0, kind: 'error-value' },
      { row: 0, column: 1, kind: 'lost-digits' },
    ]);
    expect(found?.rows[0]?.[0]).toBe('#REF!');
    expect(found?.rows[0]?.[2]).toBe('3');
  });

  it('may be merged', async () => {
    const sheet = utils.aoa_to_sheet([
      ['甲', '乙'],
      ['', '丙'],
    ]);
    sheet['!merges'] = [utils.decode_range('A1:A2')];
    const [found] = (await read(bytesOf(book(sheet), kind))).sheets;
    expect(found?.merges).toEqual([{ row: 0, column: 0, lastRow: 1, lastColumn: 0 }]);
  });
});

describe('sheets', () => {
  it('may be hidden, rows too, which are read all the same', async () => {
    const made = book(utils.aoa_to_sheet([['甲'], ['乙']]));
    made.Sheets['甲']!['!rows'] = [{ hidden: true }];
    utils.book_append_sheet(made, utils.aoa_to_sheet([['丙']]), '乙');
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const { sheets } = await read(bytesOf(made));
    expect(sheets.map(({ name, isHidden, rows }) => ({ name, isHidden, rows }))).toEqual([
      { name: '甲', isHidden: false, rows: [['甲'], ['乙']] },
      { name: '乙', isHidden: true, rows: [['丙']] },
    ]);
  });

  it('come without their macros', async () => {
    const { hasMacros, sheets } = await read(
      bytesOf(book(utils.aoa_to_sheet([['甲']]), { vbaraw: Buffer.from('vba') }), 'xlsm'),
    );
    expect(hasMacros).toBe(true);
    expect(sheets[0]?.rows).toEqual([['甲']]);
  });
});

describe('what is no workbook', () => {
  const good = bytesOf(book(utils.aoa_to_sheet([['甲']])));
  const encrypted = CFB.utils.cfb_new();
  CFB.utils.cfb_add(encrypted, '/EncryptedPackage', Buffer.from('not to be read without the password'));

  it.each([
    ['nothing', new Uint8Array(), '文件是空的'],
    ['a text', Buffer.from('名称,形成日期\n甲,乙\n'), '无法打开'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), '无法打开'],
    ['a workbook cut short', good.subarray(0, good.length - 40), '不完整'],
    ['a workbook that is all head', good.subarray(0, 3), '不完整'],
    [
      'a workbook with a byte changed',
      Uint8Array.from(good, (byte, index) => (index === 200 ? byte ^ 0x55 : byte)),
      '不完整',
    ],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), '无法打开'],
    ['a letter', zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }), 'Word'],
    ['an encrypted workbook', CFB.write(encrypted, { type: 'buffer' }) as Buffer, '打开密码'], // a buffer as asked
  ])('%s', async (_name, bytes, sentence) => {
    expect(await problemOf(bytes)).toContain(sentence);
  });

  it('is answered whatever bytes are spoilt: with sheets or a sentence, never by an error or without end', async () => {
    const legacy = bytesOf(book(utils.aoa_to_sheet([['甲', 1, '乙'.repeat(5000)]])), 'biff8');
    const spoilt = fc.tuple(
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 20 }),
      fc.option(fc.nat()),
    );
    await fc.assert(
      fc.asyncProperty(spoilt, async ([isLegacy, flips, cut]) => {
        const bytes = Uint8Array.from(isLegacy ? legacy : good);
        for (const [at, by] of flips) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by;
        const found = await readWorkbook(cut === null ? bytes : bytes.subarray(0, cut % bytes.length));
        expect('problem' in found ? found.problem.endsWith('。') : Array.isArray(found.sheets)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
