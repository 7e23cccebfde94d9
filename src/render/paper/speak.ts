import { SPEECH_STEPS } from './speech-patterns.js';
import { SPEECH } from './vocabulary.js';

/**
 * Writes a text as it is read aloud, for an announcer or a speech engine: dates, times, telephone numbers, codes, amounts,
 * shares and ranges in Chinese words, addresses of the web left to the website. What it does not know it leaves as it is.
 */
export function speak(text: string): string {
  let spoken = text
    .normalize('NFC')
    .replaceAll(/[０-９％（）／]|(?<=[\d０-９])[．：](?=[\d０-９])/gu, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replaceAll(/[–—~～－]/gu, '-')
    .replaceAll(/(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&*+,;=%]+/giu, SPEECH.website);
  for (const [pattern, say] of SPEECH_STEPS) spoken = spoken.replaceAll(pattern, (...match) => say(match as string[]));
  return spoken;
}

/** Characters that take time to read: everything but signs and spaces. */
export function countSpoken(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
