import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Place } from '../model/place.js';
import { maskPrivateText } from '../text/masks.js';
import { shorten } from '../text/shorten.js';

/** An error in a workbook, which keeps anything from being written. */
export function finding(code: string, message: string, place: Place): Diagnostic {
  return { code, severity: 'error', message, place };
}

/** What a cell holds, as a message may cite it: short, on one line, nothing private in clear. */
export function cited(text: string): string {
  return shorten(maskPrivateText(text.replaceAll(/\s+/gu, ' ')), 40);
}
