import { CODE_RULES, CODE_WORD_RULES, DOCUMENT_RULES, WEB_RULES } from './code-patterns.js';
import { COLON_RULES, DATE_RULES } from './date-patterns.js';
import { NUMBER_RULES, QUANTITY_RULES } from './quantity-patterns.js';
import { MARK_RULES, SIGN_RULES } from './sign-patterns.js';
import type { SpeechRule } from './speech-rule.js';
import { TELEPHONE_RULES } from './telephone-patterns.js';

/** All that is read otherwise than it is written, in the order in which it is tried: what has more shape comes first. */
export const SPEECH_RULES: readonly SpeechRule[] = [
  ...WEB_RULES,
  ...MARK_RULES,
  ...DOCUMENT_RULES,
  ...COLON_RULES,
  ...TELEPHONE_RULES,
  ...CODE_WORD_RULES,
  ...DATE_RULES,
  ...QUANTITY_RULES,
  ...CODE_RULES,
  ...NUMBER_RULES,
  ...SIGN_RULES,
];
