import type { Diagnostic, Subject } from '../diagnostics/diagnostic.js';
import { maskSubject } from './mask-subject.js';
import { tidyMessage } from './tidy-message.js';
import type { RuleStats } from './rule-stats.js';
import type { LintSettings } from './settings.js';

/**
 * Gives the findings of source, schema and catalog the severities of this run, drops those that are off, and fills in
 * subject and masks, so that they differ in nothing from the findings of a rule.
 */
export function judgeReaderFindings(
  diagnostics: readonly Diagnostic[],
  settings: LintSettings,
  subject: Subject,
  stats?: RuleStats,
): Diagnostic[] {
  const judged: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const severity = settings.severities.get(diagnostic.code) ?? diagnostic.severity;
    if (severity === 'off') continue;
    stats?.count(diagnostic.code);
    judged.push({
      ...diagnostic,
      severity,
      message: tidyMessage(diagnostic.message),
      subject: maskSubject({ ...subject, ...diagnostic.subject }),
      ...(diagnostic.suggestions === undefined
        ? {}
        : { suggestions: diagnostic.suggestions.map((each) => tidyMessage(each)) }),
    });
  }
  return judged;
}
