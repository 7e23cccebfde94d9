import {
  ANNUAL_REPORT_KEYS,
  CONFIG_KEYS,
  CONTACT_KEYS,
  COUNTY_CATEGORIES,
  GUIDE_KEYS,
  GUIDE_ROW_KEYS,
  GUIDE_TITLE_KEYS,
  MAP_APPROVAL_PATTERN,
  MAP_KEYS,
  MILESTONE_KEYS,
  MILESTONE_SCOPES,
  PLAN_COUNTY_KEYS,
  PLAN_KEYS,
  PROFILE_KEYS,
  REGULATION_KEYS,
  PROPORTIONAL,
  RULE_LEVELS,
  SCORING_KEEP_KEYS,
  SCORING_KEYS,
  SCORING_WEIGHT_KEYS,
  SITE_KEYS,
  TASK_KEYS,
  ZONE_FACILITIES,
  ZONE_FUNCTIONS,
  ZONE_KEYS,
} from '../model/keys.js';
import { ATTESTATIONS, CHANNELS, DISCLOSURE_MODES, ITEM_KINDS, TIERS } from '../model/vocabulary.js';
import { closedObject, DATE, DIALECT, TEXT, TEXTS, type JsonSchema } from './json-schema.js';
import { SCHEMA_TEXTS } from './schema-texts.js';

const SLUG: JsonSchema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
const OPTIONAL_TEXT: JsonSchema = { type: ['string', 'null'] };
const NON_EMPTY_TEXTS: JsonSchema = { ...TEXTS, minItems: 1 };

/** The meta-schema of standards/guides/*.yaml. */
export const GUIDE_SCHEMA = metaSchema('guide', SCHEMA_TEXTS.guideTitle, {
  ...closedObject(
    {
      [GUIDE_KEYS.number]: { type: 'integer' },
      [GUIDE_KEYS.domain]: TEXT,
      [GUIDE_KEYS.slug]: SLUG,
      [GUIDE_KEYS.guide]: closedObject(
        {
          [GUIDE_TITLE_KEYS.title]: TEXT,
          [GUIDE_TITLE_KEYS.issuer]: TEXT,
          [GUIDE_TITLE_KEYS.documentNumber]: OPTIONAL_TEXT,
          [GUIDE_TITLE_KEYS.issued]: OPTIONAL_TEXT,
        },
        [GUIDE_TITLE_KEYS.title, GUIDE_TITLE_KEYS.issuer],
      ),
      [GUIDE_KEYS.rows]: { type: 'array', minItems: 1, items: guideRow() },
      [GUIDE_KEYS.sources]: TEXTS,
      [GUIDE_KEYS.note]: OPTIONAL_TEXT,
    },
    [GUIDE_KEYS.number, GUIDE_KEYS.domain, GUIDE_KEYS.slug, GUIDE_KEYS.guide, GUIDE_KEYS.rows],
  ),
});

function guideRow(): JsonSchema {
  const { variant, ...required } = GUIDE_ROW_KEYS;
  return closedObject(
    {
      [GUIDE_ROW_KEYS.code]: { type: 'string', pattern: '^\\d{2,3}(-\\d{2,3}){2,3}$' },
      [GUIDE_ROW_KEYS.category]: TEXT,
      [GUIDE_ROW_KEYS.item]: TEXT,
      [variant]: TEXT,
      [GUIDE_ROW_KEYS.elements]: NON_EMPTY_TEXTS,
      [GUIDE_ROW_KEYS.basis]: NON_EMPTY_TEXTS,
      [GUIDE_ROW_KEYS.limit]: TEXT,
      [GUIDE_ROW_KEYS.publisher]: TEXT,
      [GUIDE_ROW_KEYS.channels]: { type: 'array', minItems: 1, items: { type: 'string', enum: CHANNELS } },
      [GUIDE_ROW_KEYS.audience]: TEXT,
      [GUIDE_ROW_KEYS.mode]: { type: 'string', enum: Object.keys(DISCLOSURE_MODES) },
      [GUIDE_ROW_KEYS.tiers]: { type: 'array', minItems: 1, items: { type: 'string', enum: Object.keys(TIERS) } },
      [GUIDE_ROW_KEYS.kind]: { type: 'string', enum: Object.keys(ITEM_KINDS) },
      [GUIDE_ROW_KEYS.attestation]: { type: 'string', enum: Object.keys(ATTESTATIONS) },
    },
    Object.values(required),
  );
}

/** The meta-schema of standards/plans/*.yaml. */
export const PLAN_SCHEMA = metaSchema('plan', SCHEMA_TEXTS.planTitle, {
  ...closedObject(
    {
      [PLAN_KEYS.title]: TEXT,
      [PLAN_KEYS.slug]: SLUG,
      [PLAN_KEYS.documentNumber]: TEXT,
      [PLAN_KEYS.issuer]: TEXT,
      [PLAN_KEYS.city]: TEXT,
      [PLAN_KEYS.basis]: TEXTS,
      [PLAN_KEYS.approver]: TEXT,
      [PLAN_KEYS.pilot]: TEXT,
      [PLAN_KEYS.counties]: { type: 'array', minItems: 1, items: planCounty() },
      [PLAN_KEYS.milestones]: { type: 'array', items: milestone() },
      [PLAN_KEYS.tasks]: { type: 'array', items: task() },
    },
    [
      PLAN_KEYS.title,
      PLAN_KEYS.slug,
      PLAN_KEYS.documentNumber,
      PLAN_KEYS.issuer,
      PLAN_KEYS.city,
      PLAN_KEYS.approver,
      PLAN_KEYS.counties,
      PLAN_KEYS.milestones,
      PLAN_KEYS.tasks,
    ],
  ),
});

function planCounty(): JsonSchema {
  const keys = PLAN_COUNTY_KEYS;
  return closedObject(
    {
      [keys.name]: TEXT,
      [keys.shortName]: TEXT,
      [keys.slug]: SLUG,
      [keys.code]: OPTIONAL_TEXT,
      [keys.category]: { type: 'string', enum: COUNTY_CATEGORIES },
      [keys.tile]: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'integer' } },
    },
    [keys.name, keys.slug, keys.category, keys.tile],
  );
}

function milestone(): JsonSchema {
  return closedObject(
    {
      [MILESTONE_KEYS.id]: SLUG,
      [MILESTONE_KEYS.name]: TEXT,
      [MILESTONE_KEYS.due]: DATE,
      [MILESTONE_KEYS.scope]: { type: 'string', enum: Object.keys(MILESTONE_SCOPES) },
    },
    Object.values(MILESTONE_KEYS),
  );
}

function task(): JsonSchema {
  const keys = TASK_KEYS;
  return closedObject(
    {
      [keys.number]: { type: 'integer' },
      [keys.domain]: TEXT,
      [keys.printedDomain]: TEXT,
      [keys.leadUnit]: TEXT,
      [keys.inferred]: { type: 'boolean' },
      [keys.department]: TEXT,
      [keys.due]: DATE,
    },
    [keys.number, keys.domain, keys.leadUnit, keys.department, keys.due],
  );
}

/** The schema of catalogs/<县市区>/概况.yaml. */
export const PROFILE_SCHEMA = metaSchema('county-profile', SCHEMA_TEXTS.profileTitle, {
  ...closedObject(
    {
      [PROFILE_KEYS.county]: TEXT,
      [PROFILE_KEYS.slug]: SLUG,
      [PROFILE_KEYS.isSample]: { type: 'boolean' },
      [PROFILE_KEYS.portal]: TEXT,
      [PROFILE_KEYS.serviceLink]: TEXT,
      [PROFILE_KEYS.interactionLink]: TEXT,
      [PROFILE_KEYS.contact]: closedObject(
        Object.fromEntries(Object.values(CONTACT_KEYS).map((key): [string, JsonSchema] => [key, TEXT])),
      ),
      [PROFILE_KEYS.zones]: { type: 'array', items: zone() },
      [PROFILE_KEYS.regulations]: {
        type: 'array',
        items: closedObject(
          Object.fromEntries(Object.values(REGULATION_KEYS).map((key): [string, JsonSchema] => [key, TEXT])),
          [REGULATION_KEYS.name],
        ),
      },
      [PROFILE_KEYS.guide]: TEXT,
      [PROFILE_KEYS.annualReports]: {
        type: 'array',
        items: closedObject(
          {
            [ANNUAL_REPORT_KEYS.year]: { type: ['string', 'integer'], pattern: '^\\d{4}$' },
            [ANNUAL_REPORT_KEYS.link]: TEXT,
          },
          [ANNUAL_REPORT_KEYS.year],
        ),
      },
    },
    [PROFILE_KEYS.county],
  ),
});

function zone(): JsonSchema {
  return closedObject(
    {
      [ZONE_KEYS.name]: TEXT,
      [ZONE_KEYS.tier]: { type: 'string', enum: Object.keys(TIERS) },
      [ZONE_KEYS.address]: TEXT,
      [ZONE_KEYS.facilities]: { ...TEXTS, examples: ZONE_FACILITIES },
      [ZONE_KEYS.functions]: { ...TEXTS, examples: ZONE_FUNCTIONS },
      [ZONE_KEYS.hasUnifiedSign]: { type: 'boolean' },
      [ZONE_KEYS.opened]: DATE,
    },
    [ZONE_KEYS.name],
  );
}

/** The schema of zwgk.config.yaml. */
export const CONFIG_SCHEMA = metaSchema('config', SCHEMA_TEXTS.configTitle, {
  ...closedObject(
    {
      [CONFIG_KEYS.city]: TEXT,
      [CONFIG_KEYS.plan]: SLUG,
      [CONFIG_KEYS.preset]: { type: 'string', enum: ['recommended', 'strict'] },
      [CONFIG_KEYS.site]: closedObject(
        Object.fromEntries(Object.values(SITE_KEYS).map((key): [string, JsonSchema] => [key, TEXT])),
        [SITE_KEYS.name],
      ),
      [CONFIG_KEYS.rules]: { type: 'object', additionalProperties: { type: 'string', enum: RULE_LEVELS } },
      [CONFIG_KEYS.frequentItems]: TEXTS,
      [CONFIG_KEYS.map]: closedObject(
        {
          [MAP_KEYS.file]: TEXT,
          [MAP_KEYS.approvalNumber]: { type: 'string', pattern: MAP_APPROVAL_PATTERN },
        },
        Object.values(MAP_KEYS),
      ),
    },
    [CONFIG_KEYS.city, CONFIG_KEYS.plan, CONFIG_KEYS.site],
  ),
});

function metaSchema(name: string, title: string, body: JsonSchema): JsonSchema {
  return { $schema: DIALECT, $id: `urn:zwgk:schema:${name}`, title, ...body };
}

const SHARE: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };
const WEIGHT: JsonSchema = { type: 'number', minimum: 0 };

/** The meta-schema of standards/scoring/*.yaml. */
export const SCORING_SCHEMA = metaSchema('scoring', SCHEMA_TEXTS.scoringTitle, {
  ...closedObject(
    {
      [SCORING_KEYS.title]: TEXT,
      [SCORING_KEYS.slug]: SLUG,
      [SCORING_KEYS.note]: OPTIONAL_TEXT,
      [SCORING_KEYS.fullScore]: { type: 'number', minimum: 1 },
      [SCORING_KEYS.weights]: {
        ...closedObject(
          {
            [SCORING_WEIGHT_KEYS.standard]: WEIGHT,
            [SCORING_WEIGHT_KEYS.byRow]: { type: 'object', additionalProperties: WEIGHT },
          },
          [SCORING_WEIGHT_KEYS.standard],
        ),
        description: SCHEMA_TEXTS.scoringWeights,
      },
      [SCORING_KEYS.keeps]: { ...scoringKeeps(), description: SCHEMA_TEXTS.scoringKeeps },
      [SCORING_KEYS.drawnDomains]: { type: 'integer', minimum: 1, description: SCHEMA_TEXTS.scoringDrawn },
      [SCORING_KEYS.countsUnseen]: { type: 'boolean', description: SCHEMA_TEXTS.scoringUnseen },
    },
    [SCORING_KEYS.title, SCORING_KEYS.slug, SCORING_KEYS.fullScore, SCORING_KEYS.weights, SCORING_KEYS.keeps],
  ),
});

function scoringKeeps(): JsonSchema {
  const { incomplete, ...shares } = SCORING_KEEP_KEYS;
  return closedObject(
    {
      ...Object.fromEntries(Object.values(shares).map((key): [string, JsonSchema] => [key, SHARE])),
      [incomplete]: {
        type: ['number', 'string'],
        minimum: 0,
        maximum: 1,
        pattern: `^${PROPORTIONAL}$`,
        description: SCHEMA_TEXTS.scoringIncomplete,
      },
    },
    Object.values(SCORING_KEEP_KEYS),
  );
}

/** The five schemas that are not derived from a guide, by file name without its ending. */
export const META_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  guide: GUIDE_SCHEMA,
  plan: PLAN_SCHEMA,
  'county-profile': PROFILE_SCHEMA,
  config: CONFIG_SCHEMA,
  scoring: SCORING_SCHEMA,
};
