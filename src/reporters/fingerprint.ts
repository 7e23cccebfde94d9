import { createHash } from 'node:crypto';
import type { Finding } from '../diagnostics/finding.js';
import { addressOf } from './report.js';

/**
 * Names each finding for services that follow it from run to run: by rule, file and subject, not by line, so that a finding
 * keeps its name when lines move. Equal ones are told apart by their order.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  next(finding: Finding): string {
    const { code, place, subject, message } = finding.diagnostic;
    const about = subject
      ? [subject.county, subject.domain, subject.item, subject.entry, subject.field]
      : [addressOf(finding), message];
    const key = [code, place.file, ...about.map((part) => part ?? '')].join('\u0000');
    const count = this.#seen.get(key) ?? 0;
    this.#seen.set(key, count + 1);
    return createHash('sha256').update(`${key}\u0000${count}`).digest('hex').slice(0, 32);
  }
}
