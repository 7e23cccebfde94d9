import { hash } from 'node:crypto';
import type Handlebars from 'handlebars';
import { compiledFile } from '../../source/compiled-file.js';
import { HandlebarsRuntime } from './handlebars-runtime.js';

/** Prints a view. */
export type Print = (view: unknown) => string;

/** Strict: a name that the view does not have is an error, and only the built-in helpers are known, so that no decision hides in a template. */
export const TEMPLATE_OPTIONS: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { helperMissing: false, blockHelperMissing: false },
  preventIndent: true,
};

/** Partials are known by their path below this folder. */
const PARTIALS = 'partials/';

/** What scripts/compile-templates.mjs writes: by name, the hash of a template's text and what the text was compiled to. */
interface CompiledTemplates {
  readonly templates: Readonly<Record<string, { readonly textHash: string; readonly spec: TemplateSpecification }>>;
}

/** The hash under which a template's text is known to be the one that was compiled. */
export function templateHash(text: string): string {
  return hash('sha256', text, 'hex');
}

/**
 * Makes templates ready to print, from their texts by name. Built-in ones were compiled with the program; the compiler, which takes
 * longer to load than a small site to make, is loaded only for a text that was not, such as a portal's own header.
 */
export async function templateEngine(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Print>> {
  const compiled = await compiledTemplates();
  const specs = [...texts].map(([name, text]) => {
    const known = compiled[name];
    return known?.textHash === templateHash(text) ? ([name, known.spec] as const) : undefined;
  });
  if (specs.every((each) => each !== undefined)) return prepared(specs);
  return compileNow(texts);
}

async function compiledTemplates(): Promise<CompiledTemplates['templates']> {
  const file = compiledFile('templates.js');
  if (file === undefined) return {};
  return ((await import(/* @vite-ignore */ file.href)) as CompiledTemplates).templates; // written by the build in just this shape
}

function prepared(specs: readonly (readonly [name: string, spec: TemplateSpecification])[]): Map<string, Print> {
  const engine = HandlebarsRuntime.create();
  return register(
    engine,
    specs.map(([name, spec]) => [name, engine.template<unknown>(spec)]),
  );
}

async function compileNow(texts: ReadonlyMap<string, string>): Promise<Map<string, Print>> {
  const { default: compiler } = await import('handlebars');
  const engine = compiler.create();
  return register(
    engine,
    [...texts].map(([name, text]) => [name, engine.compile<unknown>(text, TEMPLATE_OPTIONS)]),
  );
}

function register(
  engine: Pick<typeof Handlebars, 'registerPartial'>,
  templates: readonly (readonly [name: string, template: HandlebarsTemplateDelegate<unknown>])[],
): Map<string, Print> {
  for (const [name, template] of templates) {
    if (name.startsWith(PARTIALS)) engine.registerPartial(name.slice(PARTIALS.length), template);
  }
  return new Map(templates.map(([name, template]) => [name, (view: unknown) => template(view)]));
}
