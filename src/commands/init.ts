import { Command } from 'commander';
import { loadGuides, loadPlan } from '../catalog/load-standards.js';
import { catalogFileName } from '../catalog/load-workspace.js';
import { UsageError } from '../diagnostics/errors.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import { INIT_MESSAGES as M } from '../init/messages.js';
import { settingsFiles } from '../init/settings.js';
import { catalogSkeleton, configSkeleton, profileSkeleton } from '../init/skeleton.js';
import type { Io } from '../io.js';
import type { Guide } from '../model/guide.js';
import { FILE_NAMES } from '../model/keys.js';
import type { Plan, PlanCounty } from '../model/plan.js';
import type { PlannedFile } from '../output/planned-file.js';
import { packageRoot } from '../source/package-root.js';
import { readBytes } from '../source/read-source.js';
import { nearest } from '../text/nearest.js';
import type { CommandFactory } from './command-factory.js';
import { workspaceRoot } from './options.js';
import { replaceInWorkspace } from './write-output.js';
import { plannedSchemas } from './schema.js';

/** The page on how catalogs are written, to which findings and skeletons refer; it goes with every workspace. */
const FORMAT_PAGE = 'docs/data-format.md';

/** Options of `zwgk init`. */
export interface InitOptions {
  readonly directory: string;
  readonly county?: string;
  readonly plan: string;
}

/** Builds `zwgk init`. */
export const initCommand: CommandFactory = (io, finish) =>
  new Command('init')
    .summary(M.summary)
    .description(M.description)
    .argument('[dir]', M.directory, '.')
    .option(M.flags.county, M.county)
    .option(M.flags.plan, M.plan, 'shaoyang-2020')
    .action(async (directory: string, options: Omit<InitOptions, 'directory'>) =>
      finish(await runInit({ directory, ...options }, io)),
    );

/** Makes a workspace; a file that is there already is never touched. */
export async function runInit(options: InitOptions, io: Io): Promise<ExitCode> {
  const target = workspaceRoot(options.directory, io);
  const { guides } = await loadGuides(packageRoot());
  const { plan } = await loadPlan(packageRoot(), options.plan, guides);
  const county = chooseCounty(plan, options.county);
  const files = await plannedWorkspace(guides, plan, county);
  const kept: string[] = [];
  for (const file of files) {
    const there = await readBytes(target, file.path);
    if ('bytes' in there) kept.push(file.path);
    else replaceInWorkspace(target, file.path, file.content);
  }
  io.stdout.write(`${M.written(files.length - kept.length, target)}\n`);
  const [first] = kept;
  if (first !== undefined) io.stdout.write(`${M.kept(kept.length, first)}\n`);
  io.stdout.write(`${M.next(county.name)}\n`);
  return 0;
}

function chooseCounty(plan: Plan, name: string | undefined): PlanCounty {
  const wanted = name ?? plan.pilot ?? plan.counties[0]?.name ?? '';
  const found = plan.counties.find((county) => [county.name, county.shortName, county.slug].includes(wanted));
  if (found) return found;
  const names = plan.counties.map((county) => county.name);
  throw new UsageError(M.unknownCounty(wanted, nearest(wanted, names)));
}

async function plannedWorkspace(guides: Guide[], plan: Plan, county: PlanCounty): Promise<PlannedFile[]> {
  const folder = `${FILE_NAMES.catalogs}/${county.name}`;
  const copies: PlannedFile[] = [];
  for (const file of [...guides.map((guide) => guide.file), plan.file, FORMAT_PAGE]) {
    const read = await readBytes(packageRoot(), file);
    if ('bytes' in read) copies.push({ path: file, content: read.bytes });
  }
  return [
    { path: FILE_NAMES.config, content: configSkeleton(plan) },
    ...settingsFiles(county.name),
    ...copies,
    ...plannedSchemas(guides),
    { path: `${folder}/${FILE_NAMES.profile}`, content: profileSkeleton(county) },
    ...guides.map((guide) => ({
      path: `${folder}/${catalogFileName(guide)}`,
      content: catalogSkeleton(guide, county.name),
    })),
  ];
}
