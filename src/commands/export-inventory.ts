import { Command } from 'commander';
import { loadCatalog } from '../catalog/load-catalog.js';
import { loadWorkspace, selectCounties, selectGuides } from '../catalog/load-workspace.js';
import { UsageError } from '../diagnostics/errors.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import type { Guide } from '../model/guide.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';
import {
  cityInventory,
  countyInventory,
  domainInventory,
  type DomainInventory,
} from '../render/workbook/inventory/inventory-workbook.js';
import { INVENTORY_MESSAGES } from '../render/workbook/inventory/messages.js';
import type { WorkbookPlan } from '../render/workbook/sheet-plan.js';
import type { CommandFactory } from './command-factory.js';
import { ReadFaults } from './export-faults.js';
import { EXPORT_MESSAGES as M } from './export-messages.js';
import { outOption, outputOption, type ExportTarget } from './export-options.js';
import { exportWorkbook, targetPath } from './export-output.js';
import { countyOption, domainOption, workspaceOption, workspaceRoot } from './options.js';

/** Options of `zwgk export inventory`. */
export interface ExportInventoryOptions extends ExportTarget {
  readonly workspace: string;
  readonly county: readonly string[];
  readonly domain: readonly string[];
}

/** Builds `zwgk export inventory`. */
export const exportInventoryCommand: CommandFactory = (io, finish) =>
  new Command('inventory')
    .summary(M.inventory.summary)
    .description(M.inventory.description)
    .addOption(workspaceOption())
    .addOption(countyOption())
    .addOption(domainOption())
    .addOption(outputOption())
    .addOption(outOption())
    .action(async (options: ExportInventoryOptions) => finish(await runExportInventory(options, io)));

/** Writes the 目录 of one domain, of one county, or of the whole city. */
export async function runExportInventory(options: ExportInventoryOptions, io: Io): Promise<ExitCode> {
  if (options.county.length > 1) throw new UsageError(M.inventory.oneCounty);
  if (options.domain.length > 1) throw new UsageError(M.inventory.oneDomain);
  const root = workspaceRoot(options.workspace, io);
  const { workspace, diagnostics } = await loadWorkspace(root);
  const faults = new ReadFaults(diagnostics);
  const { name, plan } = await planInventory(workspace, options, faults);
  exportWorkbook(plan, targetPath(options, root, name, io), io);
  return faults.tell(io);
}

async function planInventory(
  workspace: Workspace,
  options: ExportInventoryOptions,
  faults: ReadFaults,
): Promise<{ name: string; plan: WorkbookPlan }> {
  const guides = selectGuides(workspace, options.domain);
  const [county] = options.county.length > 0 ? selectCounties(workspace, options.county) : [];
  const [guide] = options.domain.length > 0 ? guides : [];
  if (guide) {
    const folder = county ?? leadOf(workspace, guide);
    if (!folder) throw new UsageError(M.inventory.noLead(guide.domain));
    const domain = await inventoryOf(workspace, folder, guide, folder.county.name, faults);
    const name = INVENTORY_MESSAGES.countyDomainFile(folder.county.name, guide.number, guide.domain);
    return { name, plan: domainInventory(folder.county.name, domain, isSample([folder])) };
  }
  if (county) {
    const domains: DomainInventory[] = [];
    for (const each of guides) domains.push(await inventoryOf(workspace, county, each, county.county.name, faults));
    const plan = countyInventory(county.county.name, domains, isSample([county]));
    return { name: INVENTORY_MESSAGES.countyFile(county.county.name), plan };
  }
  return planCity(workspace, faults);
}

/** 汇总目录: each domain of the plan as its lead county keeps it. */
async function planCity(workspace: Workspace, faults: ReadFaults): Promise<{ name: string; plan: WorkbookPlan }> {
  const { city } = workspace.plan;
  const domains: DomainInventory[] = [];
  for (const guide of workspace.guides) {
    const folder = leadOf(workspace, guide);
    const unit = workspace.plan.tasks.find(({ domain }) => domain === guide.domain)?.leadUnit ?? city;
    domains.push(folder ? await inventoryOf(workspace, folder, guide, unit, faults) : { guide, unit });
  }
  const plan = cityInventory(city, domains, isSample(workspace.counties));
  return { name: INVENTORY_MESSAGES.cityFile(city), plan };
}

async function inventoryOf(
  workspace: Workspace,
  folder: CountyFolder,
  guide: Guide,
  unit: string,
  faults: ReadFaults,
): Promise<DomainInventory> {
  const loaded = await loadCatalog(workspace, folder, guide);
  faults.note(loaded);
  return { guide, unit, ...(loaded.catalog && { catalog: loaded.catalog }) };
}

function leadOf(workspace: Workspace, guide: Guide): CountyFolder | undefined {
  const task = workspace.plan.tasks.find(({ domain }) => domain === guide.domain);
  return workspace.counties.find(({ county }) => county.name === task?.leadCounty);
}

function isSample(counties: readonly CountyFolder[]): boolean {
  return counties.some(({ profile }) => profile?.isSample);
}
