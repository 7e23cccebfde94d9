import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { ConfigError, UsageError } from '../diagnostics/errors.js';
import type { Guide } from '../model/guide.js';
import { FILE_NAMES, SCORING_KEYS } from '../model/keys.js';
import type { ScoringProfile } from '../model/scoring.js';
import { explainErrors } from '../schema/explain-errors.js';
import { validatorFor } from '../schema/validator.js';
import { listFolder } from '../source/list-files.js';
import { packageRoot } from '../source/package-root.js';
import { asMapping, asText, at } from '../source/raw.js';
import { readYamlFile } from '../source/read-source.js';
import { locate, type SourceFile } from '../source/source-file.js';
import { SCORING_SCHEMA } from '../standard/meta-schemas.js';
import { readScoring } from '../standard/read-scoring.js';
import { nearest } from '../text/nearest.js';
import { SCORING_MESSAGES as M } from './messages.js';

/**
 * The scoring profile with a 标识, from the workspace or built in. Throws UsageError when there is none, ConfigError when
 * it cannot be used: points are never given by guess.
 */
export async function loadScoring(root: string, slug: string, guides: readonly Guide[]): Promise<ScoringProfile> {
  const known: string[] = [];
  for (const folder of root === packageRoot() ? [root] : [root, packageRoot()]) {
    for (const file of await scoringFiles(folder)) {
      const { source, diagnostics } = await readYamlFile(folder, file, 'typed');
      const found = asText(at(asMapping(source?.data), SCORING_KEYS.slug));
      if (found !== undefined) known.push(found);
      if (source && found === slug) return checkedProfile(source, diagnostics, guides);
    }
  }
  throw new UsageError(M.unknownProfile(slug, known, nearest(slug, known)));
}

async function checkedProfile(
  source: SourceFile,
  faults: readonly Diagnostic[],
  guides: readonly Guide[],
): Promise<ScoringProfile> {
  const validate = await validatorFor('scoring', SCORING_SCHEMA);
  const [first] = [...faults, ...explainErrors(source, SCORING_SCHEMA, validate(source.data))];
  if (first) {
    const range = locate(source, first.place);
    throw new ConfigError(first.message, range ? `${source.file}:${range.line}:${range.column}` : source.file);
  }
  const profile = readScoring(source.file, source.data);
  const codes = new Set(guides.flatMap(({ rows }) => rows.map(({ code }) => code)));
  const unknown = Object.keys(profile.weights.byRow).find((code) => !codes.has(code));
  if (unknown !== undefined) throw new ConfigError(M.unknownRow(unknown, nearest(unknown, codes)), source.file);
  return profile;
}

async function scoringFiles(root: string): Promise<string[]> {
  const entries = await listFolder(root, FILE_NAMES.scoring);
  if (!Array.isArray(entries)) return [];
  return entries.filter(({ name }) => /\.ya?ml$/iu.test(name)).map(({ name }) => `${FILE_NAMES.scoring}/${name}`);
}
