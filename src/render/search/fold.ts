/**
 * How text is folded before it is compared. One source for the build and for the browser (this file is compiled into
 * templates/assets/search.js too), so that both always agree; hence nothing here that a phone of 2018 does not know.
 *
 * Folding works character by character and drops what people leave out or type in another form: case, width, accents,
 * traditional and variant characters, brackets, quotes, dashes, punctuation and spaces. Because no character's folding
 * depends on its neighbours (but for the point within a decimal number), the folding of a part of a text is always a
 * part of the folding of the text: what was a substring stays one.
 */
export interface Folder {
  /** The folded text. */
  fold(text: string): string;
  /** The folded text and, for each of its UTF-16 units, the offset in `text` of the character it came from. */
  foldWithOffsets(text: string): { readonly folded: string; readonly offsets: readonly number[] };
}

/** A folder from a table of variants: the n-th character of `variants` is written as the n-th of `standards`. */
export function createFolder(variants: string, standards: string): Folder {
  const standardOf = new Map<string, string>();
  for (let index = 0; index < variants.length; index += 1)
    standardOf.set(variants[index] || '', standards[index] || '');
  const foldedUnits: (string | undefined)[] = [];

  function foldCharacter(character: string): string {
    let folded = '';
    for (const part of character.normalize('NFKD').toLowerCase()) {
      if (!isDropped(part)) folded += CIRCLE_ZEROS.includes(part) ? ZERO : standardOf.get(part) || part;
    }
    return folded;
  }

  function foldUnit(text: string, index: number): string {
    const unit = text.charCodeAt(index);
    const known = foldedUnits[unit];
    if (known !== undefined) return known;
    const folded = foldCharacter(text.charAt(index));
    foldedUnits[unit] = folded;
    return folded;
  }

  function isDecimalPoint(text: string, index: number): boolean {
    if (index === 0 || index + 1 >= text.length) return false;
    const before = foldUnit(text, index - 1);
    return isDigit(before.charAt(before.length - 1)) && isDigit(foldUnit(text, index + 1).charAt(0));
  }

  function walk(text: string, visit: (folded: string, offset: number) => void): void {
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit < 0xd800 || unit > 0xdfff) {
        const isPoint = unit === POINT || unit === WIDE_POINT;
        const folded = isPoint && isDecimalPoint(text, index) ? '.' : foldUnit(text, index);
        if (folded !== '') visit(folded, index);
      } else if (unit < 0xdc00 && index + 1 < text.length && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
        const folded = foldCharacter(text.substr(index, 2));
        if (folded !== '') visit(folded, index);
        index += 1;
      }
    }
  }

  return {
    fold(text) {
      let all = '';
      walk(text, (folded) => {
        all += folded;
      });
      return all;
    },
    foldWithOffsets(text) {
      let all = '';
      const offsets: number[] = [];
      walk(text, (folded, offset) => {
        all += folded;
        for (let unit = 0; unit < folded.length; unit += 1) offsets.push(offset);
      });
      return { folded: all, offsets };
    },
  };
}

/** The words of a query: what stands between spaces, folded. Words of nothing but punctuation fall away. */
export function foldTerms(folder: Folder, query: string): string[] {
  const terms: string[] = [];
  for (const word of query.split(/\s+/u)) {
    const term = folder.fold(word);
    if (term !== '' && !terms.includes(term)) terms.push(term);
  }
  return terms;
}

const POINT = 0x2e;
const WIDE_POINT = 0xff0e;
/** Circles that stand for a zero in years such as 二○二○年. */
const CIRCLE_ZEROS = '\u25cb\u25ef';
const ZERO = '\u3007';
/** ASCII signs that carry meaning in a number, an address of mail or a code. */
const KEPT_ASCII = '%+@&=$';

/** Spans of what is dropped, first and last, beyond ASCII: controls, marks, punctuation, lines, variation selectors. */
const DROPPED_SPANS: readonly (readonly [number, number])[] = [
  [0x7f, 0xa0],
  [0xa1, 0xa1],
  [0xa6, 0xaf],
  [0xb4, 0xb4],
  [0xb6, 0xb8],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0x2b0, 0x36f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x2000, 0x202f],
  [0x2032, 0x206f],
  [0x20d0, 0x20ff],
  [0x2212, 0x2212],
  [0x2215, 0x221a],
  [0x2223, 0x2223],
  [0x2236, 0x2237],
  [0x223c, 0x223c],
  [0x2300, 0x230f],
  [0x2329, 0x232a],
  [0x2500, 0x25ca],
  [0x25cc, 0x25ee],
  [0x25f0, 0x266f],
  [0x2700, 0x27bf],
  [0x27e6, 0x27ef],
  [0x2983, 0x2998],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0x302a, 0x3030],
  [0x303d, 0x303f],
  [0x30fb, 0x30fb],
  [0x4e28, 0x4e28], // 丨, a character used as a bar in titles
  [0xd800, 0xf8ff], // half of a pair, private use
  [0xfe00, 0xfe6f],
  [0xfeff, 0xff0f],
  [0xfff0, 0xffff],
  [0xe0000, 0xe0fff],
];

function isDropped(character: string): boolean {
  const code = character.codePointAt(0) || 0;
  if (code < 0x7f) return !isAsciiWord(code) && !KEPT_ASCII.includes(character);
  if (code >= 0x3400 && code < 0xd800) return code === 0x4e28;
  for (const [first, last] of DROPPED_SPANS) if (code >= first && code <= last) return true;
  return false;
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
