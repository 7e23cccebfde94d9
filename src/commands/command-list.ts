import type { CommandFactory } from './command-factory.js';

/** Every command, in the order of the help. Modules are loaded only when asked for, which keeps start-up short. */
export const COMMANDS: Readonly<Record<string, () => Promise<CommandFactory>>> = {
  lint: async () => (await import('./lint.js')).lintCommand,
  explain: async () => (await import('./explain.js')).explainCommand,
  deadlines: async () => (await import('./deadlines.js')).deadlinesCommand,
  init: async () => (await import('./init.js')).initCommand,
  export: async () => (await import('./export.js')).exportCommand,
  import: async () => (await import('./import.js')).importCommand,
  compile: async () => (await import('./compile.js')).compileCommand,
  serve: async () => (await import('./serve.js')).serveCommand,
  'verify-site': async () => (await import('./verify-site.js')).verifySiteCommand,
  schema: async () => (await import('./schema.js')).schemaCommand,
};
