import { ConfigError } from '../diagnostics/errors.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Guide } from '../model/guide.js';
import { FILE_NAMES, PLAN_KEYS } from '../model/keys.js';
import type { Plan } from '../model/plan.js';
import { explainErrors } from '../schema/explain-errors.js';
import { validatorFor } from '../schema/validator.js';
import { contentHash, readCompiledText } from '../source/compiled-file.js';
import { listFolder } from '../source/list-files.js';
import { packageRoot } from '../source/package-root.js';
import { asMapping, asText, at } from '../source/raw.js';
import { readBytes, readYamlFile, sourceFromBytes } from '../source/read-source.js';
import { GUIDE_SCHEMA, PLAN_SCHEMA } from '../standard/meta-schemas.js';
import { readGuide } from '../standard/read-guide.js';
import { readPlan } from '../standard/read-plan.js';
import { WORKSPACE_MESSAGES } from './messages.js';

/** The guides of a workspace: its own, and the built-in ones for the domains it has none for. By 序号. */
export async function loadGuides(root: string): Promise<{ guides: Guide[]; diagnostics: Diagnostic[] }> {
  const own = await readGuideFolder(root);
  const builtIn = root === packageRoot() ? { guides: [], diagnostics: [] } : await readGuideFolder(packageRoot());
  const named = new Set(own.guides.map((guide) => guide.domain));
  const guides = [...own.guides, ...builtIn.guides.filter((guide) => !named.has(guide.domain))];
  return {
    guides: guides.toSorted((one, other) => one.number - other.number),
    diagnostics: [...own.diagnostics, ...builtIn.diagnostics],
  };
}

async function readGuideFolder(root: string): Promise<{ guides: Guide[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const byDomain = new Map<string, Guide>();
  for (const file of await yamlFilesIn(root, FILE_NAMES.guides)) {
    const read = await readGuideFile(root, file);
    diagnostics.push(...read.diagnostics);
    const { guide } = read;
    if (!guide) {
      diagnostics.push(invalid('guide-invalid', file, WORKSPACE_MESSAGES.brokenGuide(file)));
      continue;
    }
    const earlier = byDomain.get(guide.domain);
    if (earlier)
      diagnostics.push(invalid('guide-invalid', file, WORKSPACE_MESSAGES.doubleGuide(guide.domain, earlier.file)));
    else byDomain.set(guide.domain, guide);
  }
  return { guides: [...byDomain.values()], diagnostics };
}

async function readGuideFile(
  root: string,
  file: string,
): Promise<{ readonly guide?: Guide; readonly diagnostics: readonly Diagnostic[] }> {
  const read = await readBytes(root, file);
  if ('problem' in read) return { diagnostics: [read.problem] };
  const compiled = compiledGuides()[contentHash(read.bytes)];
  if (compiled) return { guide: { ...compiled, file }, diagnostics: [] };
  const source = sourceFromBytes(root, file, read.bytes, 'typed');
  if (source.data === undefined) return { diagnostics: source.diagnostics };
  const validate = await validatorFor('guide', GUIDE_SCHEMA);
  const errors = explainErrors(source, GUIDE_SCHEMA, validate(source.data));
  const diagnostics = [...source.diagnostics, ...errors];
  return errors.length > 0 ? { diagnostics } : { guide: readGuide(file, source.data), diagnostics };
}

let compiledByHash: Readonly<Record<string, Guide>> | undefined;

/** The built-in guides as read when the program was built, by the hash of their file: reading the same bytes again would take longer than all else. */
function compiledGuides(): Readonly<Record<string, Guide>> {
  // Our own build wrote the file, as this very record.
  compiledByHash ??= JSON.parse(readCompiledText('guides.json') ?? '{}') as Readonly<Record<string, Guide>>;
  return compiledByHash;
}

/** The built-in guides by hash, for scripts/build.mjs to keep. */
export async function hashedGuides(root: string): Promise<Record<string, Guide>> {
  const hashed: Record<string, Guide> = {};
  for (const guide of (await loadGuides(root)).guides) {
    const read = await readBytes(root, guide.file);
    if ('bytes' in read) hashed[contentHash(read.bytes)] = guide;
  }
  return hashed;
}

/** The plan that the configuration names, from the workspace or built in. */
export async function loadPlan(
  root: string,
  slug: string,
  guides: readonly Guide[],
): Promise<{ plan: Plan; diagnostics: readonly Diagnostic[] }> {
  const known: string[] = [];
  const domains = guides.map((guide) => guide.domain);
  for (const folder of root === packageRoot() ? [root] : [root, packageRoot()]) {
    for (const file of await yamlFilesIn(folder, FILE_NAMES.plans)) {
      const { source, diagnostics } = await readYamlFile(folder, file, 'typed');
      const found = asText(at(asMapping(source?.data), PLAN_KEYS.slug));
      if (found !== undefined) known.push(found);
      if (!source || found !== slug) continue;
      const validate = await validatorFor('plan', PLAN_SCHEMA);
      const errors = explainErrors(source, PLAN_SCHEMA, validate(source.data));
      const read = readPlan(file, source.data, domains);
      return { plan: read.plan, diagnostics: [...diagnostics, ...errors, ...read.diagnostics] };
    }
  }
  throw new ConfigError(WORKSPACE_MESSAGES.unknownPlan(slug, known), FILE_NAMES.config);
}

async function yamlFilesIn(root: string, folder: string): Promise<string[]> {
  const entries = await listFolder(root, folder);
  if (!Array.isArray(entries)) return [];
  return entries.filter((entry) => /\.ya?ml$/iu.test(entry.name)).map((entry) => `${folder}/${entry.name}`);
}

function invalid(code: string, file: string, message: string): Diagnostic {
  return { code, severity: 'error', message, place: { file } };
}
