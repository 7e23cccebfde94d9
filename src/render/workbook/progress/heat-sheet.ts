import type { CatalogProgress, DeadlineReport } from '../../../model/progress.js';
import type { TaskStage } from '../../../model/vocabulary.js';
import { labelOf, TASK_STAGES } from '../../../model/vocabulary.js';
import { PAGE_MESSAGES } from '../messages.js';
import { OFFICIAL } from '../official-styles.js';
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from '../sheet-plan.js';
import { headingRow, pageSetupAsOf, titleRow } from '../sheet-frame.js';
import { acrossRow, percent, text } from '../table-parts.js';
import { PROGRESS_MESSAGES as M } from './messages.js';

const DOMAIN_WIDTH = 25;
const COUNTY_WIDTH = 14;
const RATE_WIDTH = 9;
const ROW_HEIGHT = 23;

/** From pale to full, so that the further a task is the stronger it shows, in grey print too. */
const STAGE_FILLS: Readonly<Record<TaskStage, string>> = {
  'not-started': 'FFFFFF',
  inventorying: 'FFF2CC',
  submitted: 'FFE08A',
  approved: 'D9EAD3',
  detailing: 'A9D18E',
  completed: '6FBF5F',
};

/** Every domain × county: its stage as a colour and a word, its two rates as numbers. */
export function heatSheet(report: DeadlineReport, name: string, isSample: boolean): SheetPlan {
  const counties = report.plan.counties.map((county) => county.name);
  const domains = [...new Set(report.progress.map(({ domain }) => domain))];
  const columnCount = counties.length + 3;
  const heading = 2;
  return {
    name,
    columns: [DOMAIN_WIDTH, ...counties.map(() => COUNTY_WIDTH), RATE_WIDTH, RATE_WIDTH].map((width) => ({ width })),
    rows: [
      titleRow(M.heatTitle(report.plan.city), isSample, columnCount),
      acrossRow(PAGE_MESSAGES.asOf(report.asOf), OFFICIAL.subtitleRight, columnCount, 18),
      headingRow([M.domain, ...counties, M.inventoryRate, M.detailRate], 30),
      ...domains.map((domain) => domainRow(report, domain, counties)),
      overallRow(report, counties),
      legendRow(columnCount),
      acrossRow(M.heatNote, OFFICIAL.note, columnCount),
    ],
    frozen: { rows: heading + 1, columns: 1 },
    print: { ...pageSetupAsOf([heading, heading], report.asOf, isSample), onePage: true },
  };
}

function domainRow(report: DeadlineReport, domain: string, counties: readonly string[]): RowPlan {
  const own = report.progress.filter((progress) => progress.domain === domain);
  const byCounty = new Map(own.map((progress) => [progress.county, progress]));
  const lead = report.plan.tasks.find((task) => task.domain === domain)?.leadCounty;
  return {
    height: ROW_HEIGHT,
    cells: [
      text(domain),
      ...counties.map((county) => heatCell(byCounty.get(county), county === lead)),
      ...rateCells(own),
    ],
  };
}

function heatCell(progress: CatalogProgress | undefined, isLead: boolean): CellPlan {
  if (!progress) return text(undefined, OFFICIAL.centre);
  const { stage } = progress;
  return text(`${labelOf(TASK_STAGES, stage)} ${rates([progress])}`, (isLead ? LEAD_STYLES : STAGE_STYLES)[stage]);
}

function overallRow(report: DeadlineReport, counties: readonly string[]): RowPlan {
  const cells = counties.map((county) =>
    text(rates(report.progress.filter((progress) => progress.county === county)), OFFICIAL.centreBold),
  );
  return {
    height: ROW_HEIGHT,
    cells: [text(M.overall, OFFICIAL.centreBold), ...cells, ...rateCells(report.progress)],
  };
}

function rateCells(progress: readonly CatalogProgress[]): CellPlan[] {
  const inventory = sumShares(progress.map((each) => each.inventory));
  const detail = sumShares(progress.map((each) => each.detail));
  return [percent(inventory.done, inventory.total), percent(detail.done, detail.total)];
}

/** `100/40`: the two rates in percent. */
function rates(progress: readonly CatalogProgress[]): string {
  const inventory = sumShares(progress.map((each) => each.inventory));
  const detail = sumShares(progress.map((each) => each.detail));
  return `${wholePercent(inventory)}/${wholePercent(detail)}`;
}

function legendRow(columnCount: number): RowPlan {
  const stages = Object.entries(TASK_STAGES).map(([label, stage]) => text(label, STAGE_STYLES[stage]));
  return { height: ROW_HEIGHT, cells: [text(M.legend, OFFICIAL.centre), ...stages].slice(0, columnCount) };
}

const STAGE_STYLES = stageStyles('thin');
const LEAD_STYLES = stageStyles('medium');

function stageStyles(border: 'thin' | 'medium'): Readonly<Record<TaskStage, CellStyle>> {
  const isBold = border === 'medium';
  const style = (fill: string): CellStyle => ({ ...OFFICIAL.centre, size: 10, isBold, border, fill });
  return {
    'not-started': style(STAGE_FILLS['not-started']),
    inventorying: style(STAGE_FILLS.inventorying),
    submitted: style(STAGE_FILLS.submitted),
    approved: style(STAGE_FILLS.approved),
    detailing: style(STAGE_FILLS.detailing),
    completed: style(STAGE_FILLS.completed),
  };
}

function sumShares(shares: readonly { readonly done: number; readonly total: number }[]): {
  done: number;
  total: number;
} {
  let done = 0;
  let total = 0;
  for (const share of shares) {
    done += share.done;
    total += share.total;
  }
  return { done, total };
}

/** Rounded down, so that 100 stands only for all of it. */
function wholePercent({ done, total }: { readonly done: number; readonly total: number }): number {
  return total === 0 ? 0 : Math.floor((done / total) * 100);
}
