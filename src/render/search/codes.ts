/**
 * Whole numbers as printable ASCII, for index files that a browser can load by a script tag, without a parser.
 * 91 symbols (no space, `!`, `"` or backslash): below 60 one symbol, below 2335 two, then three and five.
 */
const SYMBOLS = 91;
const TWO = 60;
const THREE = 85;
const FIVE = 90;
const TWO_FROM = TWO;
const THREE_FROM = TWO_FROM + (THREE - TWO) * SYMBOLS;
const FIVE_FROM = THREE_FROM + (FIVE - THREE) * SYMBOLS * SYMBOLS;

/** The symbols of a number from 0 to 68 million. */
export function encodeNumber(value: number): string {
  if (value < TWO_FROM) return symbol(value);
  if (value < THREE_FROM) return lead(TWO, value - TWO_FROM, 1);
  if (value < FIVE_FROM) return lead(THREE, value - THREE_FROM, 2);
  return symbol(FIVE) + digits(value - FIVE_FROM, 4);
}

/** Reads numbers one after the other. */
export interface NumberReader {
  readonly text: string;
  /** Offset of the next symbol. */
  at: number;
}

/** The next number of a reader. */
export function readNumber(reader: NumberReader): number {
  const first = value(reader.text, reader.at);
  reader.at += 1;
  if (first < TWO) return first;
  if (first < THREE) return TWO_FROM + (first - TWO) * SYMBOLS + readDigits(reader, 1);
  if (first < FIVE) return THREE_FROM + (first - THREE) * SYMBOLS * SYMBOLS + readDigits(reader, 2);
  return FIVE_FROM + readDigits(reader, 4);
}

function lead(from: number, rest: number, length: number): string {
  const unit = Math.pow(SYMBOLS, length);
  return symbol(from + Math.floor(rest / unit)) + digits(rest % unit, length);
}

function digits(value: number, length: number): string {
  let text = '';
  let rest = value;
  for (let place = 0; place < length; place += 1) {
    text = symbol(rest % SYMBOLS) + text;
    rest = Math.floor(rest / SYMBOLS);
  }
  if (rest > 0) throw new RangeError(`number too large for the index: ${value}`);
  return text;
}

function readDigits(reader: NumberReader, length: number): number {
  let number = 0;
  for (let place = 0; place < length; place += 1) {
    number = number * SYMBOLS + value(reader.text, reader.at);
    reader.at += 1;
  }
  return number;
}

/** `#` to `~`, leaving out the backslash. */
function symbol(value: number): string {
  return String.fromCharCode(value < 57 ? 0x23 + value : 0x24 + value);
}

function value(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x5c ? code - 0x23 : code - 0x24;
}
