import { Command } from 'commander';
import { itemForms } from '../catalog/cells/item-form.js';
import { loadWorkspace, selectCounties, selectGuides } from '../catalog/load-workspace.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { UsageError } from '../diagnostics/errors.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import type { Guide } from '../model/guide.js';
import type { IsoDate } from '../model/iso-date.js';
import { CATALOG_KEYS } from '../model/keys.js';
import type { CountyFolder } from '../model/workspace.js';
import { TEMPLATE_MESSAGES } from '../render/workbook/template/messages.js';
import { templateWorkbook } from '../render/workbook/template/template-workbook.js';
import { asMapping, asText, at } from '../source/raw.js';
import { readYamlFile } from '../source/read-source.js';
import type { CommandFactory } from './command-factory.js';
import { itemOption, outOption, outputOption, type ExportTarget } from './export-options.js';
import { exportWorkbook, targetPath } from './export-output.js';
import { asOfOption, countyOption, domainOption, workspaceOption, workspaceRoot } from './options.js';
import { selectForms } from './select-forms.js';
import { TEMPLATE_COMMAND_MESSAGES as M } from './template-messages.js';

/** Options of `zwgk export template`. */
export interface ExportTemplateOptions extends ExportTarget {
  readonly workspace: string;
  readonly asOf?: IsoDate;
  readonly county: readonly string[];
  readonly domain: readonly string[];
  readonly item: readonly string[];
}

/** Builds `zwgk export template`. */
export const exportTemplateCommand: CommandFactory = (io, finish) =>
  new Command('template')
    .summary(M.summary)
    .description(M.description)
    .addOption(workspaceOption())
    .addOption(asOfOption())
    .addOption(countyOption())
    .addOption(domainOption())
    .addOption(itemOption(M.item))
    .addOption(outputOption())
    .addOption(outOption())
    .action(async (options: ExportTemplateOptions) => finish(await runExportTemplate(options, io)));

/** Writes a workbook a domain, with what the county has already, for a clerk to fill in. */
export async function runExportTemplate(options: ExportTemplateOptions, io: Io): Promise<ExitCode> {
  const root = workspaceRoot(options.workspace, io);
  const { workspace } = await loadWorkspace(root);
  if (options.county.length === 0) throw new UsageError(M.needsCounty);
  const [county, another] = selectCounties(workspace, options.county);
  if (!county || another) throw new UsageError(M.oneCounty);
  const guides = selectGuides(workspace, options.domain);
  if (options.item.length > 0 && guides.length !== 1) throw new UsageError(M.itemNeedsDomain);
  if (options.output !== undefined && guides.length !== 1) throw new UsageError(M.oneFile);
  let code: ExitCode = 0;
  for (const guide of guides) if (!(await exportDomain(root, county, guide, options, io))) code = 1;
  io.stderr.write(`${M.next}\n`);
  return code;
}

/** Answers false where the catalog cannot be read: a workbook without what is there would seem to say that nothing is. */
async function exportDomain(
  root: string,
  county: CountyFolder,
  guide: Guide,
  options: ExportTemplateOptions,
  io: Io,
): Promise<boolean> {
  const file = county.catalogFiles.get(guide.domain);
  const { source, diagnostics } = file === undefined ? {} : await readYamlFile(root, file, 'text');
  if (file !== undefined && (source?.data === undefined || diagnostics?.some(isAmbiguous))) {
    for (const { message } of diagnostics ?? []) io.stderr.write(`${file}:${message}\n`);
    io.stderr.write(`${M.unreadable(file)}\n`);
    return false;
  }
  const name = TEMPLATE_MESSAGES.fileName(county.county.name, guide.number, guide.domain);
  const forms = selectForms(itemForms(guide, source?.data), options.item, guide.domain);
  const plan = templateWorkbook(forms, {
    county: county.county.name,
    guide,
    responsibleUnit: asText(at(asMapping(source?.data), CATALOG_KEYS.responsibleUnit)) ?? '',
    asOf: options.asOf ?? io.today(),
    isSample: county.profile?.isSample ?? false,
  });
  exportWorkbook(plan, targetPath(options, root, name, io), io);
  return true;
}

/** A key that stands twice: which of the two is meant, nobody can say. */
function isAmbiguous({ code }: Diagnostic): boolean {
  return code === 'yaml-duplicate-key';
}
