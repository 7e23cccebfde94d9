import { checkstyle } from './checkstyle.js';
import { compact } from './compact.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import type { Reporter } from './report.js';
import { sarif } from './sarif.js';
import { stylish } from './stylish.js';

/** Formats of `zwgk lint --format`, in the order of the help. */
export const REPORT_FORMATS = [
  'stylish',
  'compact',
  'json',
  'sarif',
  'junit',
  'checkstyle',
  'github',
  'gitlab',
  'markdown',
] as const;
/** One of the nine formats. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The reporter of each format. */
export const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = {
  stylish,
  compact,
  json,
  sarif,
  junit,
  checkstyle,
  github,
  gitlab,
  markdown,
};
