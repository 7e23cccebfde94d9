import { FONT_NAMES } from '../messages.js';
import type { CellStyle, NumberFormat } from '../sheet-plan.js';

/** Ids below 164 are the formats that every spreadsheet knows. */
const FORMAT_IDS: Readonly<Record<NumberFormat, number>> = {
  integer: 1,
  decimal: 2,
  text: 49,
  percent: 164,
  date: 165,
};
const CUSTOM_FORMATS =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>';
/** GB2312, so that a machine without the font takes its own Chinese one. */
const CHARSET = 134;
const FONT_FAMILIES = { title: 1, heading: 2, body: 1 } as const;
/** The default font decides what a column's width means. */
const DEFAULT_FONT = fontXml({ font: 'body', size: 11 });

/** The styles of one workbook, each once, in order of first use. */
export class StyleTable {
  readonly #indexes = new Map<string, number>();
  readonly #known = new Map<CellStyle, { plain: number; quoted?: number }>();
  readonly #fonts = new OrderedSet(DEFAULT_FONT);
  // Excel keeps the first two fills for itself.
  readonly #fills = new OrderedSet(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #borders = new OrderedSet('<border><left/><right/><top/><bottom/><diagonal/></border>');
  readonly #formats: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  /** The index of a style; `isQuoted` marks the cell as text even when someone edits it. */
  indexOf(style: CellStyle, isQuoted = false): number {
    let known = this.#known.get(style);
    if (!known) {
      known = { plain: this.#register(style, false) };
      this.#known.set(style, known);
    }
    if (!isQuoted) return known.plain;
    known.quoted ??= this.#register(style, true);
    return known.quoted;
  }

  /** xl/styles.xml. */
  toXml(): string {
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      CUSTOM_FORMATS,
      this.#fonts.toXml('fonts'),
      this.#fills.toXml('fills'),
      this.#borders.toXml('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.#formats.length}">${this.#formats.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  #register(style: CellStyle, isQuoted: boolean): number {
    const xml = this.#formatXml(style, isQuoted);
    const found = this.#indexes.get(xml);
    if (found !== undefined) return found;
    const index = this.#formats.push(xml) - 1;
    this.#indexes.set(xml, index);
    return index;
  }

  #formatXml(style: CellStyle, isQuoted: boolean): string {
    const format = style.format === undefined ? 0 : FORMAT_IDS[style.format];
    const font = this.#fonts.add(fontXml(style));
    const fill = style.fill === undefined ? 0 : this.#fills.add(fillXml(style.fill));
    const border = style.border === undefined ? 0 : this.#borders.add(borderXml(style.border));
    return [
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`,
      isQuoted ? ' quotePrefix="1"' : '',
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">',
      alignmentXml(style),
      '</xf>',
    ].join('');
  }
}

/** XML elements, each once, in order. */
class OrderedSet {
  readonly #indexes = new Map<string, number>();
  constructor(...first: readonly string[]) {
    for (const each of first) this.add(each);
  }
  add(xml: string): number {
    const found = this.#indexes.get(xml);
    if (found !== undefined) return found;
    this.#indexes.set(xml, this.#indexes.size);
    return this.#indexes.size - 1;
  }
  toXml(element: string): string {
    return `<${element} count="${this.#indexes.size}">${[...this.#indexes.keys()].join('')}</${element}>`;
  }
}

function fontXml(style: Pick<CellStyle, 'font' | 'size' | 'isBold' | 'colour'>): string {
  return [
    '<font>',
    style.isBold ? '<b/>' : '',
    `<sz val="${style.size}"/>`,
    `<color rgb="FF${style.colour ?? '000000'}"/>`,
    `<name val="${FONT_NAMES[style.font]}"/>`,
    `<family val="${FONT_FAMILIES[style.font]}"/>`,
    `<charset val="${CHARSET}"/>`,
    '</font>',
  ].join('');
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(weight: 'thin' | 'medium'): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="${weight}"><color rgb="FF000000"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml(style: CellStyle): string {
  const rotation = style.isStacked ? ' textRotation="255"' : '';
  return `<alignment horizontal="${style.horizontal ?? 'left'}" vertical="${style.vertical ?? 'center'}"${rotation} wrapText="1"/>`;
}
