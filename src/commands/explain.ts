import { Chalk } from 'chalk';
import { Command } from 'commander';
import { loadGuides } from '../catalog/load-standards.js';
import { UsageError } from '../diagnostics/errors.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import { rulePage } from '../lint/rule-page.js';
import { RULES } from '../lint/rules/index.generated.js';
import { RULE_PAGES } from '../lint/rules/pages.generated.js';
import type { Guide, GuideRow } from '../model/guide.js';
import { nearest } from '../text/nearest.js';
import type { CommandFactory } from './command-factory.js';
import { EXPLAIN_MESSAGES as M } from './explain/messages.js';
import { guidePage, rowName, rowPage } from './explain/row-page.js';
import { terminalPage } from './explain/terminal-page.js';
import { workspaceOption, workspaceRoot } from './options.js';

/** Options of `zwgk explain`. */
export interface ExplainOptions {
  readonly workspace: string;
  /** A rule id, a row's 编号, a 二级事项 or a 领域. */
  readonly subject: string;
}

/** Builds `zwgk explain`. */
export const explainCommand: CommandFactory = (io, finish) =>
  new Command('explain')
    .summary(M.summary)
    .description(M.description)
    .argument('<subject>', M.subject)
    .addOption(workspaceOption())
    .action(async (subject: string, options: { readonly workspace: string }) =>
      finish(await runExplain({ ...options, subject }, io)),
    );

/** Prints a rule's page, a guide row or a guide. Throws UsageError, with what may be meant, for anything else. */
export async function runExplain(options: ExplainOptions, io: Io): Promise<ExitCode> {
  const subject = options.subject.trim().normalize('NFC');
  if (subject === '') throw new UsageError(M.nothingAsked);
  const columns = Math.min(io.stdout.columns, 100);
  const chalk = new Chalk({ level: io.stdout.hasColour ? 1 : 0 });
  const rule = RULES.find(({ id }) => id === subject.toLowerCase());
  if (rule) {
    io.stdout.write(terminalPage(rulePage(rule, RULE_PAGES[rule.id] ?? `# ${rule.id}\n`), columns, chalk));
    return 0;
  }
  const { guides } = await loadGuides(workspaceRoot(options.workspace, io));
  const guide = guides.find(
    ({ domain, slug, number }) =>
      domain === subject || slug === subject.toLowerCase() || String(number) === subject.replace(/^0+(?=\d)/u, ''),
  );
  if (guide) {
    io.stdout.write(guidePage(guide, columns, chalk));
    return 0;
  }
  const found = findRows(guides, subject);
  const [first] = found;
  if (!first) throw new UsageError(M.notFound(subject, nearSubjects(guides, subject)));
  if (found.length === 1) io.stdout.write(rowPage(first.guide, first.row, columns, chalk));
  else {
    const list = found.map(({ guide: { domain }, row }) => `  ${row.code}  ${domain}  ${rowName(row)}`);
    io.stdout.write([M.several(subject, found.length), ...list, '', M.seeRow(first.row.code), ''].join('\n'));
  }
  return 0;
}

interface FoundRow {
  readonly guide: Guide;
  readonly row: GuideRow;
}

/** By 编号, else by the exact name of 二级事项 or 分项, else by part of it. */
function findRows(guides: readonly Guide[], subject: string): readonly FoundRow[] {
  const rows = guides.flatMap((guide) => guide.rows.map((row) => ({ guide, row })));
  const tests: readonly ((found: FoundRow) => boolean)[] = [
    ({ row }) => row.code === subject,
    ({ guide, row }) => [row.item, row.variant, `${guide.domain}/${row.item}`].includes(subject),
    ({ row }) => row.item.includes(subject) || (row.variant ?? '').includes(subject),
  ];
  for (const test of tests) {
    const found = rows.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}

function nearSubjects(guides: readonly Guide[], subject: string): string[] {
  const rows = guides.flatMap((guide) => guide.rows);
  const near = [
    nearest(
      subject.toLowerCase(),
      RULES.map(({ id }) => id),
    ),
    /^[\d-]+$/u.test(subject)
      ? nearest(
          subject,
          rows.map(({ code }) => code),
        )
      : undefined,
    nearest(
      subject,
      guides.map(({ domain }) => domain),
    ),
    nearest(
      subject,
      rows.map(({ item }) => item),
    ),
  ];
  return near.filter((each) => each !== undefined);
}
