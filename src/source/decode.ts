/** How a file's bytes were written. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Bytes read as text, and what was unusual about them. */
export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
  /** True when no encoding fits: the text then holds U+FFFD where bytes made no sense. */
  readonly isDamaged: boolean;
}

/**
 * Reads bytes as UTF-8, else as UTF-16 with its mark, else as GB18030 (which holds GBK), as files from Windows come.
 * Never throws.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes.subarray(2), true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes.subarray(2), true);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasMark ? bytes.subarray(3) : bytes;
  const utf8 = decodeStrictly('utf-8', body);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', hasByteOrderMark: hasMark, isDamaged: false };
  return decodeAs(hasMark ? 'utf-8' : 'gb18030', body, hasMark);
}

function decodeAs(encoding: Encoding, bytes: Uint8Array, hasByteOrderMark: boolean): DecodedText {
  const text = decodeStrictly(encoding, bytes);
  if (text !== undefined) return { text, encoding, hasByteOrderMark, isDamaged: false };
  const lossy = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text: lossy, encoding, hasByteOrderMark, isDamaged: true };
}

function decodeStrictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined; // what the encoding standard throws for bytes that do not fit
    throw error;
  }
}
