import { AMOUNT_STEPS, SIGN_STEPS } from './speech-amounts.js';
import { CODE_STEPS, PHONE_STEPS } from './speech-codes.js';
import type { SpeechStep } from './speech-step.js';
import { TIME_STEPS } from './speech-times.js';

/** What to look for and how to say it, in this order: what has more shape comes first, and a number alone last. */
export const SPEECH_STEPS: readonly SpeechStep[] = [
  ...TIME_STEPS,
  ...PHONE_STEPS,
  ...CODE_STEPS,
  ...SIGN_STEPS,
  ...AMOUNT_STEPS,
];
