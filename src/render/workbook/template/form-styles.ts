import { OFFICIAL } from '../official-styles.js';
import type { CellStyle } from '../sheet-plan.js';

const FILL_LABEL = 'EDEDED';
/** Where a clerk types. */
const FILL_INPUT = 'FFFBE6';

/** How a form looks: labels grey, cells to fill in pale yellow or white, all of the format text. */
export const FORM = {
  title: { font: 'title', size: 18, horizontal: 'left' },
  guideTitle: OFFICIAL.title,
  section: { font: 'heading', size: 12, vertical: 'bottom' },
  label: { font: 'heading', size: 10.5, border: 'thin', horizontal: 'center', fill: FILL_LABEL },
  fact: { font: 'body', size: 10.5, border: 'thin', format: 'text' },
  input: { font: 'body', size: 10.5, border: 'thin', format: 'text', fill: FILL_INPUT },
  heading: { ...OFFICIAL.heading, fill: FILL_LABEL },
  headingRequired: { ...OFFICIAL.heading, fill: 'FFE699' },
  headingElement: { ...OFFICIAL.heading, fill: 'DDEBF7' },
  cell: { ...OFFICIAL.text, format: 'text' },
  cellCentre: { ...OFFICIAL.centre, format: 'text' },
  /** Of cells below the form. */
  blank: { font: 'body', size: 10.5, format: 'text' },
  step: { font: 'body', size: 10.5 },
  notice: { font: 'heading', size: 11, border: 'thin', fill: 'FFEB9C' },
} as const satisfies Readonly<Record<string, CellStyle>>;
