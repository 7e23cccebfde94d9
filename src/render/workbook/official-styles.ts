import type { CellStyle } from './sheet-plan.js';

/** How a judgement looks: always a colour and a word, never a colour alone. */
export type Tone = 'good' | 'fair' | 'warning' | 'bad' | 'quiet';

const TONE_COLOURS: Readonly<Record<Tone, { readonly fill: string; readonly colour: string }>> = {
  good: { fill: 'C6EFCE', colour: '00571B' },
  fair: { fill: 'DDEBF7', colour: '1F3864' },
  warning: { fill: 'FFEB9C', colour: '7F4A00' },
  bad: { fill: 'FFC7CE', colour: '9C0006' },
  quiet: { fill: 'F2F2F2', colour: '404040' },
};

const BODY = { font: 'body', size: 10.5, border: 'thin' } as const satisfies CellStyle;
const CENTRED = { ...BODY, horizontal: 'center' } as const satisfies CellStyle;
const HEADING = { font: 'heading', size: 11, border: 'thin', horizontal: 'center' } as const satisfies CellStyle;

/** The typography of official tables: title 方正小标宋 20, header 黑体 11, body 宋体 10.5, thin borders. */
export const OFFICIAL = {
  attachment: { font: 'heading', size: 14 },
  title: { font: 'title', size: 20, horizontal: 'center' },
  subtitle: { font: 'body', size: 11, horizontal: 'center' },
  subtitleLeft: { font: 'body', size: 11, horizontal: 'left' },
  subtitleRight: { font: 'body', size: 11, horizontal: 'right' },
  heading: HEADING,
  headingStacked: { ...HEADING, isStacked: true, size: 10 },
  banner: { font: 'heading', size: 11, border: 'thin', fill: 'EDEDED' },
  text: BODY,
  textTop: { ...BODY, vertical: 'top' },
  centre: CENTRED,
  centreBold: { ...CENTRED, isBold: true },
  integer: { ...CENTRED, format: 'integer' },
  decimal: { ...CENTRED, format: 'decimal' },
  percent: { ...CENTRED, format: 'percent' },
  date: { ...CENTRED, format: 'date' },
  integerBold: { ...CENTRED, isBold: true, format: 'integer' },
  decimalBold: { ...CENTRED, isBold: true, format: 'decimal' },
  percentBold: { ...CENTRED, isBold: true, format: 'percent' },
  note: { font: 'body', size: 9.5, vertical: 'top' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A centred cell that carries a judgement. */
export const TONES: Readonly<Record<Tone, CellStyle>> = {
  good: { ...CENTRED, ...TONE_COLOURS.good },
  fair: { ...CENTRED, ...TONE_COLOURS.fair },
  warning: { ...CENTRED, ...TONE_COLOURS.warning },
  bad: { ...CENTRED, ...TONE_COLOURS.bad },
  quiet: { ...CENTRED, ...TONE_COLOURS.quiet },
};
