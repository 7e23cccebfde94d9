import { relative, resolve } from 'node:path';
import type { RequestClock } from '../deadlines/request-clock.js';
import type { Io } from '../io.js';
import type { DeadlineView } from '../render/deadlines/due-lines.js';
import { deadlinesJson } from '../render/deadlines/json.js';
import type { DeadlinesOptions } from './deadlines-options.js';
import { DEADLINES_COMMAND_MESSAGES as M } from './deadlines-messages.js';

/** Files and pipes have no edge; only absurdly long names are cut. */
const UNBOUND_WIDTH = 200;

/** Where the calendars go, from the workspace root, when `-o` does not say. */
const CALENDAR_FOLDER = 'dist/reports/deadlines';

/** Where the output goes. */
export type OutputOptions = Pick<DeadlinesOptions, 'format' | 'output' | 'unit'> & { readonly root: string };

/** Prints a view in the wanted format, or writes it where `-o` says. */
export async function writeDeadlines(
  view: DeadlineView,
  requests: readonly RequestClock[],
  options: OutputOptions,
  io: Io,
): Promise<void> {
  if (options.format === 'ics') return writeCalendars(view, options, io);
  const text = await textOf(view, requests, options, io);
  if (options.output === undefined) {
    io.stdout.write(text);
    return;
  }
  const path = resolve(io.cwd, options.output);
  const { writeOutput } = await import('./write-output.js');
  writeOutput(path, text, options.output);
  io.stderr.write(`${M.written(relative(io.cwd, path))}\n`);
}

async function writeCalendars(view: DeadlineView, options: OutputOptions, io: Io): Promise<void> {
  const { deadlineCalendars } = await import('../render/deadlines/calendar.js');
  const { writeFiles } = await import('../output/write-files.js');
  const folder =
    options.output === undefined ? resolve(options.root, CALENDAR_FOLDER) : resolve(io.cwd, options.output);
  const files = deadlineCalendars(view);
  await writeFiles(folder, files);
  io.stderr.write(`${M.calendars(files.length, relative(io.cwd, folder))}\n`);
}

async function textOf(
  view: DeadlineView,
  requests: readonly RequestClock[],
  options: OutputOptions,
  io: Io,
): Promise<string> {
  if (options.format === 'json') return deadlinesJson(view, requests);
  if (options.format === 'markdown') {
    const { deadlinesMarkdown } = await import('../render/deadlines/markdown.js');
    return deadlinesMarkdown(view);
  }
  const { deadlinesTable } = await import('../render/deadlines/table.js');
  const isScreen = options.output === undefined;
  return deadlinesTable(view, {
    hasColour: isScreen && io.stdout.hasColour,
    width: isScreen && io.stdout.isTerminal ? io.stdout.columns : UNBOUND_WIDTH,
    showsAll: options.unit.length > 0,
  });
}
