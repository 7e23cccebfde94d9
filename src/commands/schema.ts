import { Command } from 'commander';
import { loadGuides } from '../catalog/load-standards.js';
import type { ExitCode } from '../diagnostics/exit-code.js';
import type { Io } from '../io.js';
import { FILE_NAMES } from '../model/keys.js';
import type { PlannedFile } from '../output/planned-file.js';
import { readBytes } from '../source/read-source.js';
import { domainSchema, schemaFileName } from '../standard/domain-schema.js';
import { printSchema } from '../standard/json-schema.js';
import { META_SCHEMAS } from '../standard/meta-schemas.js';
import type { CommandFactory } from './command-factory.js';
import { SCHEMA_COMMAND_MESSAGES as M } from './messages.js';
import { workspaceOption, workspaceRoot } from './options.js';
import { replaceInWorkspace } from './write-output.js';

/** Options of `zwgk schema`. */
export interface SchemaOptions {
  readonly workspace: string;
  readonly check?: boolean;
}

/** Builds `zwgk schema`. */
export const schemaCommand: CommandFactory = (io, finish) =>
  new Command('schema')
    .summary(M.summary)
    .description(M.description)
    .addOption(workspaceOption())
    .option('--check', M.check)
    .action(async (options: SchemaOptions) => finish(await runSchema(options, io)));

/** Derives the JSON Schemas from the guides; with `--check` only says which files are stale (exit code 1). */
export async function runSchema(options: SchemaOptions, io: Io): Promise<ExitCode> {
  const root = workspaceRoot(options.workspace, io);
  const { guides, diagnostics } = await loadGuides(root);
  for (const { place, message } of diagnostics) io.stderr.write(`${place.file}:${message}\n`);
  const files = plannedSchemas(guides);
  const stale: PlannedFile[] = [];
  for (const file of files) if (!(await isCurrent(root, file))) stale.push(file);
  if (options.check) {
    for (const { path } of stale) io.stdout.write(`${M.stale(path)}\n`);
    io.stdout.write(`${M.checked(files.length, stale.length)}\n`);
    return stale.length > 0 || diagnostics.length > 0 ? 1 : 0;
  }
  for (const { path, content } of stale) replaceInWorkspace(root, path, content);
  io.stdout.write(`${M.written(files.length, stale.length, FILE_NAMES.schemas)}\n`);
  return diagnostics.length > 0 ? 1 : 0;
}

/** Every schema file of a workspace: one a domain, and the four of the formats themselves. */
export function plannedSchemas(guides: Parameters<typeof domainSchema>[0][]): PlannedFile[] {
  const domains = guides.map((guide) => ({
    path: `${FILE_NAMES.schemas}/${schemaFileName(guide)}`,
    content: printSchema(domainSchema(guide)),
  }));
  const formats = Object.entries(META_SCHEMAS).map(([name, schema]) => ({
    path: `${FILE_NAMES.schemas}/${name}.schema.json`,
    content: printSchema(schema),
  }));
  return [...domains, ...formats];
}

async function isCurrent(root: string, file: PlannedFile): Promise<boolean> {
  const read = await readBytes(root, file.path);
  return 'bytes' in read && Buffer.from(read.bytes).equals(Buffer.from(file.content));
}
