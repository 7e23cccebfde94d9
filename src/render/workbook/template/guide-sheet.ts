import { itemTitle } from '../../../catalog/cells/item-form.js';
import { TEMPLATE_LABELS as LABEL } from '../../../model/keys.js';
import { PAGE_MESSAGES } from '../messages.js';
import { blanks, titleRow } from '../sheet-frame.js';
import type { CellStyle, RowPlan, SheetPlan } from '../sheet-plan.js';
import { acrossRow, text } from '../table-parts.js';
import { FORM } from './form-styles.js';
import { TEMPLATE_MESSAGES as M } from './messages.js';
import type { NamedForm, TemplateScope } from './template-scope.js';

const WIDTHS = [34, 48, 40, 16] as const;
const WIDE = WIDTHS.length;

/** The first sheet: whose workbook it is, how to fill it in, and what is there. The import finds county and domain by its labels. */
export function guideSheet(name: string, forms: readonly NamedForm[], scope: TemplateScope): SheetPlan {
  const { county, guide, responsibleUnit, asOf, isSample } = scope;
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      titleRow(M.title(county, guide.domain), isSample, WIDE),
      factRow(LABEL.county, county, FORM.fact),
      factRow(LABEL.domain, guide.domain, FORM.fact),
      factRow(LABEL.responsibleUnit, responsibleUnit, FORM.input),
      factRow(M.standard, M.standardText(guide.title, guide.issuer), FORM.fact),
      factRow(M.day, M.dayText(PAGE_MESSAGES.day(asOf)), FORM.fact),
      section(M.howTo),
      ...M.steps.map((step, index) => acrossRow(`${index + 1}. ${step}`, FORM.step, WIDE)),
      section(M.notation),
      ...threeColumns(M.notationHead, M.notationRows),
      section(M.example),
      ...threeColumns(M.exampleHead, [M.exampleRow]),
      section(M.overview),
      { height: 22, cells: M.overviewHead.map((heading) => text(heading, FORM.heading)) },
      ...forms.map(overviewRow),
    ],
    validations: [
      {
        cells: { row: 3, column: 1, lastRow: 3, lastColumn: 1 },
        hint: { title: LABEL.responsibleUnit, text: M.unitHint },
      },
    ],
    print: {
      orientation: 'landscape',
      footerText: M.title(county, guide.domain),
      ...(isSample && { headerText: PAGE_MESSAGES.sampleMark }),
    },
  };
}

function factRow(label: string, value: string, style: CellStyle): RowPlan {
  return {
    height: 20,
    cells: [text(label, FORM.label), { text: value, style, columnSpan: WIDE - 1 }, ...blanks(WIDE - 2)],
  };
}

function section(title: string): RowPlan {
  return acrossRow(title, FORM.section, WIDE, 28);
}

/** A table whose third column takes the place of the last two. */
function threeColumns(head: readonly string[], rows: readonly (readonly string[])[]): RowPlan[] {
  const row = (cells: readonly string[], style: CellStyle): RowPlan => ({
    cells: [text(cells[0], style), text(cells[1], style), { text: cells[2] ?? '', style, columnSpan: 2 }, undefined],
  });
  return [row(head, FORM.heading), ...rows.map((cells) => row(cells, FORM.fact))];
}

function overviewRow({ form, sheet }: NamedForm): RowPlan {
  const { row, category, dataFile, notApplicable, entries } = form;
  const state =
    dataFile !== undefined
      ? M.inTable(dataFile)
      : notApplicable === undefined
        ? M.entries(entries.length)
        : M.notApplicable;
  return {
    cells: [
      text(sheet, FORM.fact),
      text(M.basis(`${category}：${itemTitle(form)}`, row?.basis ?? []), FORM.fact),
      text(row?.limit ?? M.local, FORM.fact),
      text(state, FORM.cellCentre),
    ],
  };
}
