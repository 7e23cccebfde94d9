import { BASE_UNITS, PER_WORDS, UNIT_WORDS } from './unit-words.js';
import { OTHER_MEASURES, PAIRED_MEASURES } from './measure-words.js';
import { anyOf, literally } from './speech-rule.js';

/** A number, with thousands commas or without, with decimals or without. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;

/** The signs between the two ends of a range, as people type them. */
export const DASH = String.raw`(?:——|--(?=\d{4}[-.年])|[-–—―~～])`;

/** A Latin unit. */
export const UNIT = anyOf(Object.keys(UNIT_WORDS).map(literally));

/** Behind a Latin unit: 5m is five metres, 5mb is not. */
export const UNIT_END = String.raw`(?![A-Za-z\d²³])`;

/** Words before which two is said 两. */
export const PAIRED = anyOf(PAIRED_MEASURES);

/** What makes the number before it an amount. */
export const AMOUNT = String.raw`\s?(?:${anyOf([...PAIRED_MEASURES, ...OTHER_MEASURES])}|${UNIT}${UNIT_END}|[%‰])`;

/** What an amount is of, before a stroke. */
export const BASE = `(?:[万亿千]{0,2}${anyOf(BASE_UNITS)}|${UNIT}(?![A-Za-z²³]))`;

/** One thing behind a stroke. */
export const PER = `(?:${anyOf(PER_WORDS)}|${UNIT}${UNIT_END})`;
