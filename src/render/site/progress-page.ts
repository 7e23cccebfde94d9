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
import type { HeatView, MilestoneView, ProgressView, TaskView } from './views/progress.js';

/** Measures of the heat map, in units of its drawing. */
const CELL = 34;
const LABEL_WIDTH = 130;
const LABEL_CHARACTER = 16;
/** All tones of the map. */
const TONES = [...new Set(Object.values(TASK_STAGES).map(toneOf))];

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
  const labelHeight = 16 + LABEL_CHARACTER * Math.max(0, ...guides.map(({ domain }) => domain.length));
  const left = guides.map((_guide, index) => LABEL_WIDTH + index * CELL);
  const top = counties.map((_county, index) => labelHeight + index * CELL);
  const stages = new Map(progress.map(({ county, domain, stage }) => [`${county}/${domain}`, stage]));
  const stageOf = (county: string, domain: string): TaskStage => stages.get(`${county}/${domain}`) ?? 'not-started';
  return {
    width: LABEL_WIDTH + guides.length * CELL,
    height: labelHeight + counties.length * CELL,
    columns: guides.map(({ domain }, index) => ({
      label: cleanLine(domain),
      x: (left[index] ?? 0) + CELL / 2,
      y: labelHeight - 8,
    })),
    rows: counties.map(({ name, shortName }, index) => ({
      label: shortName,
      x: LABEL_WIDTH - 10,
      y: (top[index] ?? 0) + CELL / 2,
      marks: guides.map(({ domain }) => SITE_WORDS.stageMarks[stageOf(name, domain)]).join(''),
    })),
    markPlaces: left.map((x) => x + CELL / 2).join(' '),
    tones: TONES.map((tone) => ({
      tone,
      path: counties
        .flatMap(({ name }, row) =>
          guides.map(({ domain }, column) =>
            toneOf(stageOf(name, domain)) === tone ? square(left[column] ?? 0, top[row] ?? 0) : '',
          ),
        )
        .join(''),
    })).filter(({ path }) => path !== ''),
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

function square(x: number, y: number): string {
  const side = CELL - 2;
  return `M${x} ${y}h${side}v${side}h-${side}z`;
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
