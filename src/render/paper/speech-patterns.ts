import { AMOUNT_STEPS, SIGN_STEPS } from './amount-patterns.js';
import { CODE_STEPS, PHONE_STEPS } from './code-patterns.js';
import type { SpeechStep } from './speech-step.js';
import { TIME_STEPS } from './time-patterns.js';

/** What to look for and how to say it, in this order: what has more shape comes first, and a number alone last. */
export const SPEECH_STEPS: readonly SpeechStep[] = [
  ...TIME_STEPS,
  ...PHONE_STEPS,
  ...CODE_STEPS,
  ...SIGN_STEPS,
  ...AMOUNT_STEPS,
];
