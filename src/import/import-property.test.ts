import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, utils, write } from 'xlsx';
import { importInto, sheetOf, templateOf } from '../../tests/workbook/fill-in.js';
import { sampleGuide } from '../../tests/workbook/sample-catalog.js';
import { itemForms, type ItemForm } from '../catalog/cells/item-form.js';
import type { Column } from '../catalog/cells/item-columns.js';
import { mapCatalog } from '../catalog/map-catalog.js';
import type { Catalog } from '../model/catalog.js';
import { validatorFor } from '../schema/validator.js';
import { sourceFromBytes } from '../source/read-source.js';
import { checkingSchema } from '../standard/checking-schema.js';

/** A smaller guide makes a smaller workbook; the catalog is a real one of the sample. */
const guide = ((whole) => ({ ...whole, rows: whole.rows.slice(0, 7) }))(sampleGuide());
const catalog = readFileSync('catalogs/新宁县/05-义务教育.yaml', 'utf8').replaceAll('新宁县', '隆回县');
const template = templateOf(guide, catalog);
const data = sourceFromBytes('/', 'a.yaml', Buffer.from(catalog)).data;
const forms = itemForms(guide, data).filter(({ dataFile, row }) => dataFile === undefined && row !== undefined);
/** The header stands in row 5, counted from 1. */
const FIRST_ROW = 5;

interface Value {
  /** As a clerk types it. */
  readonly cell: string;
  /** As a catalog has it. */
  readonly raw: unknown;
}

const text: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '0739-0000001',
      '=1+1',
      "'甲",
      '是: 否',
      '# 注',
      '- 甲',
      '第一段。\n\n第二段。',
      '430522199001011234',
      'true',
      '~',
      '1.10',
      '{甲}',
      '@',
      '[2020]3号',
      '甲 #乙',
    ),
  )
  // Programs drop blanks at the ends of lines, and Excel keeps no control characters.
  .map((each) =>
    each
      .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029\uFEFF]/gu, (found) => (found === '\n' ? found : ''))
      .replaceAll(/\s+$/gmu, '')
      .trim()
      .normalize('NFC'),
  )
  .filter((each) => each !== '' && !each.startsWith('【') && each === each.replaceAll(/[ \t]+$/gmu, ''));
const day = fc.tuple(
  fc.integer({ min: 2000, max: 2030 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);

function valueOf({ kind, words = [] }: Column): fc.Arbitrary<Value> {
  const plain = text.map((each): Value => ({ cell: each, raw: each }));
  const link = fc.webUrl().map((each): Value => ({ cell: each, raw: each }));
  switch (kind) {
    case 'date':
      return fc.tuple(day, fc.nat(3)).map(([[year, month, date], notation]) => {
        const two = (part: number): string => String(part).padStart(2, '0');
        const cells = [
          `${year}-${two(month)}-${two(date)}`,
          `${year}年${month}月${date}日`,
          `${year}.${month}.${date}`,
          `${year}／${month}／${date}`,
        ];
        return { cell: cells[notation] ?? '', raw: cells[0] };
      });
    case 'word':
      return fc.constantFrom(...words).map((word) => ({ cell: word, raw: word }));
    case 'words':
    case 'elements':
      return fc.subarray([...words], { minLength: 1 }).map((some) => ({ cell: some.join('；'), raw: some }));
    case 'attachments':
      return fc
        .array(
          fc.tuple(
            fc.constantFrom('附件/a.pdf', '附件/乙.docx'),
            text.filter((each) => !each.includes('\n')),
          ),
          { minLength: 1, maxLength: 2 },
        )
        .map((files) => ({
          cell: files.map(([file, label]) => `${file}【说明】${label}`).join('\n'),
          raw: files.map(([file, label]) => ({ 附件: file, 说明: label })),
        }));
    case 'link':
      return link;
    case 'value':
      return fc.oneof(
        plain,
        text.map((reason): Value => ({ cell: `【无】${reason}`, raw: { 无: reason } })),
        fc
          .array(
            text.filter((each) => !each.includes('\n')),
            { minLength: 1, maxLength: 3 },
          )
          .map((list): Value => ({ cell: ['【列表】', ...list].join('\n'), raw: list })),
        fc.tuple(fc.webUrl(), text).map(([href, label]): Value => ({
          cell: `【链接】${href}【说明】${label}`,
          raw: { 链接: href, 说明: label },
        })),
      );
    default:
      return plain;
  }
}

/** No two entries may share a 编号. */
function numbered(row: number): Value {
  return { cell: `00-${row}`, raw: `00-${row}` };
}

interface Edit {
  readonly form: ItemForm;
  readonly row: number;
  readonly column: Column;
  readonly value: Value;
}

const edit: fc.Arbitrary<Edit> = fc
  .constantFrom(...forms)
  .chain((form) =>
    fc
      .tuple(
        fc.nat(form.entries.length + 1),
        fc.constantFrom(...form.shownColumns.filter(({ name }) => name !== '名称')),
      )
      .chain(([row, column]) =>
        valueOf(column).map((value) => ({ form, row, column, value: column.name === '编号' ? numbered(row) : value })),
      ),
  );

describe('random edits of the cells of a workbook', () => {
  it('make the catalog that they mean, and nothing else', async () => {
    const isValid = await validatorFor(guide.slug, checkingSchema(guide));
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('xlsx' as const, 'biff8' as const),
        async (edits, kind) => {
          const book = read(template, { cellStyles: true });
          const expected = structuredClone(data);
          const named = new Set<string>();
          for (const { form, row, column, value } of edits) {
            const sheet = sheetOf(book, form.row?.code ?? '');
            const at = FIRST_ROW + row;
            const put = (cell: string, in_: number): unknown =>
              utils.sheet_add_aoa(sheet, [[cell]], { origin: { r: at, c: in_ } });
            put(value.cell, form.shownColumns.indexOf(column));
            const index = form.entries[row]?.index ?? row;
            if (row >= form.entries.length) put(`新的一条${row}`, 0);
            setRaw(expected, form, index, column.path, value.raw);
            if (row >= form.entries.length) setRaw(expected, form, index, ['名称'], `新的一条${row}`);
            named.add(`${form.row?.code} ${row}`);
          }
          // A reading without its name is refused, and so is a row that leaves one out between.
          const list = forms.map((form) => listOf(expected, form));
          fc.pre(list.every((entries) => entries.every((entry) => entry !== undefined && !lacksReadingName(entry))));
          const plan = await importInto(guide, catalog, write(book, { type: 'buffer', bookType: kind }));
          expect(plan.said).toEqual([]);
          const made = sourceFromBytes('/', 'a.yaml', Buffer.from(plan.text));
          expect(itemsOf(made.data)).toEqual(itemsOf(expected));
          expect(isValid(made.data)).toEqual(isValid(data));
          const removed = catalog.split('\n').filter((line) => !plan.text.includes(line));
          expect(removed.length).toBeLessThanOrEqual(edits.length * 40);
        },
      ),
      { numRuns: 60 },
    );
  });
});

type Entries = (Record<string, unknown> | undefined)[];

function listOf(root: unknown, form: ItemForm): Entries {
  let value = root as Record<string, unknown>; // the catalog as read, whose shape the sample has
  for (const key of form.path) value = (value[key] ??= {}) as Record<string, unknown>; // made where it is not there
  return (value['目录'] ??= []) as Entries; // as above
}

function setRaw(root: unknown, form: ItemForm, index: number, path: readonly string[], raw: unknown): void {
  const entries = listOf(root, form);
  while (entries.length <= index) entries.push(undefined);
  const entry = (entries[index] ??= {});
  const [first = '', second] = path;
  if (second === undefined) entry[first] = raw;
  else entry[first] = { ...(entry[first] as object | undefined), [second]: raw }; // a mapping, or not there
}

function lacksReadingName(entry: Record<string, unknown>): boolean {
  const reading = entry['解读'] as Record<string, unknown> | undefined; // a mapping, or not there
  return reading !== undefined && reading['名称'] === undefined;
}

/** The items as the program loads them, without where they stand. */
function itemsOf(raw: unknown): unknown {
  const { catalog: mapped } = mapCatalog({ file: 'a.yaml', folder: 'catalogs/隆回县', raw, county: '隆回县', guide });
  return ([...mapped.items, ...mapped.localItems] as Catalog['items'])
    .map(({ at: _at, ...item }) => ({ ...item, entries: item.entries.map(({ place: _place, ...entry }) => entry) }))
    .filter((item) => item.entries.length > 0);
}
