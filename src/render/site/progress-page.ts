import { deadlineReport } from '../../deadlines/deadline-report.js';
import type { CatalogProgress, DeadlineReport, MilestoneProgress, Share, TaskProgress } from '../../model/progress.js';
import { labelOf, TASK_STAGES, type TaskStage } from '../../model/vocabulary.js';
import type { PlannedFile } from '../../output/planned-file.js';
import { cleanLine } from '../../text/clean-text.js';
import { makeFrame } from './frame.js';
import { SITE_WORDS } from './messages.js';
import { domainPage, PROGRESS_PATH, rootPrefix } from './page-paths.js';
import type { Site } from './site.js';
import type { Summaries } from './summaries.js';
import type { HeatCellView, HeatView, MilestoneView, ProgressView, TaskView } from './views.js';

/** Measures of the heat map, in units of its drawing. */
const CELL = 34;
const LABEL_WIDTH = 130;
const LABEL_CHARACTER = 16;

/** The progress board: milestones, the 附件 task table, and every county × domain. */
export function progressPage(site: Site, summaries: Summaries): PlannedFile {
  const { city } = site.workspace.config;
  const frame = makeFrame(site, {
    path: PROGRESS_PATH,
    column: {
      name: SITE_WORDS.progress,
      description: SITE_WORDS.progressDescription(city),
      keywords: [city, SITE_WORDS.progress, SITE_WORDS.disclosure],
      type: SITE_WORDS.columnTypes.city,
    },
  });
  const progress = summaries.all().map((summary) => summary.progress);
  const report = deadlineReport(site.workspace, progress, site.options.asOf);
  const view = progressView(site, report);
  return frame.page(PROGRESS_PATH, { title: SITE_WORDS.progress }, site.templates.render('pages/progress', view));
}

/** What the progress board shows of a report. */
export function progressView(site: Site, report: DeadlineReport): ProgressView {
  const root = rootPrefix(PROGRESS_PATH);
  return {
    trail: { links: [{ label: SITE_WORDS.home, href: `${root}index.html` }], here: SITE_WORDS.progress },
    title: SITE_WORDS.progressOf(report.plan.title),
    asOf: report.asOf,
    milestones: report.milestones.map(milestoneView),
    tasks: report.tasks.map((task) => taskView(site, root, task)),
    heat: heatView(site, root, report.progress),
    stages: Object.entries(TASK_STAGES).map(([word, stage]) => ({
      tone: toneOf(stage),
      mark: SITE_WORDS.stageMarks[stage],
      word,
    })),
  };
}

function milestoneView({ milestone, done, total, daysLeft }: MilestoneProgress): MilestoneView {
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  const isDone = total > 0 && done === total;
  return {
    name: milestone.name,
    due: milestone.due,
    share: `${done}/${total}`,
    percent,
    state: isDone ? SITE_WORDS.done : SITE_WORDS.daysLeft(daysLeft),
    isLate: !isDone && daysLeft < 0,
  };
}

function taskView(site: Site, root: string, { task, progress, daysLeft }: TaskProgress): TaskView {
  const isDone = progress.stage === 'completed' || progress.submitted !== undefined;
  return {
    number: task.number,
    domain: cleanLine(task.domain),
    href: hrefOf(site, root, task.leadCounty, task.domain),
    unit: task.leadUnit,
    department: task.department,
    due: task.due,
    stage: labelOf(TASK_STAGES, progress.stage),
    tone: toneOf(progress.stage),
    inventory: shareText(progress.inventory),
    detail: shareText(progress.detail),
    state: isDone ? SITE_WORDS.submitted : SITE_WORDS.daysLeft(daysLeft),
    isLate: !isDone && daysLeft < 0,
  };
}

function heatView(site: Site, root: string, progress: readonly CatalogProgress[]): HeatView {
  const { guides } = site.workspace;
  const counties = site.counties.map(({ county }) => county);
  const column = new Map(guides.map(({ domain }, index) => [domain, index]));
  const labelHeight = 16 + LABEL_CHARACTER * Math.max(0, ...guides.map(({ domain }) => domain.length));
  const row = new Map(counties.map(({ name }, index) => [name, index]));
  return {
    width: LABEL_WIDTH + guides.length * CELL,
    height: labelHeight + counties.length * CELL,
    columns: guides.map(({ domain }, index) => ({
      label: cleanLine(domain),
      x: LABEL_WIDTH + index * CELL + CELL / 2,
      y: labelHeight - 8,
    })),
    rows: counties.map(({ shortName }, index) => ({
      label: shortName,
      x: LABEL_WIDTH - 10,
      y: labelHeight + index * CELL + CELL / 2,
    })),
    cells: progress.flatMap((each): HeatCellView[] => {
      const [at, line] = [column.get(each.domain), row.get(each.county)];
      if (at === undefined || line === undefined) return [];
      return [
        {
          x: LABEL_WIDTH + at * CELL,
          y: labelHeight + line * CELL,
          markX: LABEL_WIDTH + at * CELL + CELL / 2,
          markY: labelHeight + line * CELL + CELL / 2,
          size: CELL - 2,
          tone: toneOf(each.stage),
          mark: SITE_WORDS.stageMarks[each.stage],
        },
      ];
    }),
    lines: counties.map((county) => {
      const own = progress.filter((each) => each.county === county.name);
      return {
        label: county.name,
        href: `${root}${county.slug}/index.html`,
        counts: Object.values(TASK_STAGES).map((stage) => own.filter((each) => each.stage === stage).length),
      };
    }),
  };
}

function hrefOf(site: Site, root: string, countyName: string, domain: string): string | null {
  const folder = site.counties.find(({ county }) => county.name === countyName);
  const guide = site.workspace.guides.find((each) => each.domain === domain);
  return folder && guide ? `${root}${domainPage(folder.county, guide)}` : null;
}

function toneOf(stage: TaskStage): TaskView['tone'] {
  return SITE_WORDS.stages[stage][1];
}

function shareText({ done, total }: Share): string {
  return `${done}/${total}`;
}
