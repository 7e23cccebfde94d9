import { ConfigError } from '../diagnostics/errors.js';
import type { Config, SiteIdentity } from '../model/config.js';
import { CONFIG_KEYS, FILE_NAMES, MAP_KEYS, SITE_KEYS } from '../model/keys.js';
import type { Severity } from '../model/severity.js';
import { explainErrors } from '../schema/explain-errors.js';
import { validatorFor } from '../schema/validator.js';
import { asMapping, asText, asTexts, at, type RawMapping } from '../source/raw.js';
import { readYamlFile } from '../source/read-source.js';
import { locate } from '../source/source-file.js';
import { CONFIG_SCHEMA } from '../standard/meta-schemas.js';
import { WORKSPACE_MESSAGES } from './messages.js';

/** Reads zwgk.config.yaml. Whatever is wrong with it is a ConfigError with its line: without it nothing can be judged. */
export async function loadConfig(root: string): Promise<Config> {
  const file = FILE_NAMES.config;
  const { source, diagnostics } = await readYamlFile(root, file, 'text');
  if (!source) throw new ConfigError(WORKSPACE_MESSAGES.noConfig(file));
  const validate = await validatorFor('config', CONFIG_SCHEMA);
  const hasData = source.data !== undefined;
  const problems = [...diagnostics, ...(hasData ? explainErrors(source, CONFIG_SCHEMA, validate(source.data)) : [])];
  const [first] = problems;
  if (first) {
    const range = locate(source, first.place);
    throw new ConfigError(first.message, range ? `${file}:${range.line}:${range.column}` : file);
  }
  return mapConfig(file, asMapping(source.data));
}

function mapConfig(file: string, raw: RawMapping | undefined): Config {
  const rules = Object.entries(asMapping(at(raw, CONFIG_KEYS.rules)) ?? {});
  return {
    file,
    city: asText(at(raw, CONFIG_KEYS.city)) ?? '',
    plan: asText(at(raw, CONFIG_KEYS.plan)) ?? '',
    site: mapSite(asMapping(at(raw, CONFIG_KEYS.site))),
    rules: Object.fromEntries(rules.map(([id, level]) => [id, level as Severity | 'off'])), // the schema's enum
    preset: asText(at(raw, CONFIG_KEYS.preset)) === 'strict' ? 'strict' : 'recommended',
    frequentItems: asTexts(at(raw, CONFIG_KEYS.frequentItems)),
    ...mapSource(asMapping(at(raw, CONFIG_KEYS.map))),
  };
}

function mapSource(raw: RawMapping | undefined): Pick<Config, 'map'> {
  const file = asText(at(raw, MAP_KEYS.file));
  const approvalNumber = asText(at(raw, MAP_KEYS.approvalNumber));
  return file === undefined || approvalNumber === undefined ? {} : { map: { file, approvalNumber } };
}

function mapSite(raw: RawMapping | undefined): SiteIdentity {
  const text = (key: string): string => asText(at(raw, key)) ?? '';
  const optional = (field: keyof typeof SITE_KEYS): Partial<SiteIdentity> => {
    const value = asText(at(raw, SITE_KEYS[field]));
    return value === undefined ? {} : { [field]: value };
  };
  return {
    name: text(SITE_KEYS.name),
    sponsor: text(SITE_KEYS.sponsor),
    operator: text(SITE_KEYS.operator),
    domain: text(SITE_KEYS.domain),
    idCode: text(SITE_KEYS.idCode),
    ...optional('icpNumber'),
    ...optional('policeNumber'),
    ...optional('telephone'),
    ...optional('serviceLink'),
    ...optional('interactionLink'),
  };
}
