import type { Severity } from '../model/severity.js';
import type { VerifyRule } from './messages.js';

/** Something wrong in a page, before lines and columns are worked out. */
export interface Fault {
  readonly rule: VerifyRule;
  readonly severity: Severity;
  readonly message: string;
  /** From the audited folder. */
  readonly path: string;
  /** UTF-16 offset. */
  readonly at: number;
}
