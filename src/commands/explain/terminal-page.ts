import type { ChalkInstance } from 'chalk';
import { displayWidth, padToWidth } from '../../text/display-width.js';
import { wrapText } from '../../text/wrap-text.js';

/** A rule's Markdown page as a terminal shows it: headings stand out, tables are aligned, code is set apart, text is wrapped. */
export function terminalPage(markdown: string, columns: number, chalk: ChalkInstance): string {
  const lines: string[] = [];
  let table: string[][] = [];
  let isCode = false;
  for (const line of [...markdown.trimEnd().split('\n'), '']) {
    const cells = isCode ? undefined : tableCells(line);
    if (cells) {
      table.push(cells);
      continue;
    }
    lines.push(...alignTable(table, columns));
    table = [];
    if (line.startsWith('```')) isCode = !isCode;
    else if (isCode) lines.push(chalk.dim(`    ${line}`).trimEnd());
    else lines.push(...proseLines(line, columns, chalk));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function proseLines(line: string, columns: number, chalk: ChalkInstance): string[] {
  const heading = /^(#+) (.*)$/u.exec(line);
  if (heading) return [heading[1] === '#' ? chalk.bold.underline(heading[2]) : chalk.bold(heading[2])];
  const item = /^(\s*)- (.*)$/u.exec(line);
  if (item) return hanging(`${item[1] ?? ''}- `, plain(item[2] ?? ''), columns);
  return wrapText(plain(line), columns);
}

/** Text behind a lead, its further lines indented as far. */
export function hanging(lead: string, text: string, columns: number): string[] {
  const indent = displayWidth(lead);
  return wrapText(text, Math.max(20, columns - indent)).map((part, index) =>
    index === 0 ? lead + part : ' '.repeat(indent) + part,
  );
}

/** Without the marks that a terminal cannot show. */
function plain(text: string): string {
  return text
    .replace(/`([^`]*)`/gu, '$1')
    .replace(/\*\*([^*]*)\*\*/gu, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
}

function tableCells(line: string): string[] | undefined {
  if (!line.startsWith('|')) return undefined;
  return line
    .replace(/^\|\s*|\s*\|$/gu, '')
    .split(/\s*\|\s*/u)
    .map(plain);
}

/** The rows without the head, which in a page of facts says nothing. */
function alignTable(rows: readonly string[][], columns: number): string[] {
  const body = rows.slice(1).filter((cells) => !cells.every((cell) => /^:?-+:?$/u.test(cell)));
  const width = Math.max(0, ...body.map(([name = '']) => displayWidth(name)));
  return body.flatMap(([name = '', ...rest]) => hanging(`${padToWidth(name, width)}  `, rest.join('  '), columns));
}
