import { stringify } from 'yaml';
import type { Guide, GuideRow } from '../model/guide.js';
import { CATALOG_KEYS, CONFIG_KEYS, CONTACT_KEYS, ITEM_KEYS, PROFILE_KEYS, SITE_KEYS } from '../model/keys.js';
import type { Plan, PlanCounty } from '../model/plan.js';
import { ITEM_KINDS, labelOf } from '../model/vocabulary.js';
import { schemaFileName } from '../standard/domain-schema.js';
import { groupBy } from '../text/group-by.js';
import { INIT_MESSAGES } from './messages.js';

/** A catalog with every item of its guide and nothing in it yet: what a clerk fills in, with 要素 and 时限 beside each. */
export function catalogSkeleton(guide: Guide, county: string): string {
  const lines = [
    `# yaml-language-server: $schema=../../standards/schemas/${schemaFileName(guide)}`,
    ...INIT_MESSAGES.catalogHead,
    `${CATALOG_KEYS.domain}: ${scalar(guide.domain)}`,
    `${CATALOG_KEYS.county}: ${scalar(county)}`,
    INIT_MESSAGES.unitHint,
    ...INIT_MESSAGES.approvalHint,
    `${CATALOG_KEYS.items}:`,
  ];
  for (const [category, rows] of groupBy(guide.rows, (row) => row.category)) {
    lines.push(`  ${scalar(category)}:`);
    for (const [item, variants] of groupBy(rows, (row) => row.item)) lines.push(...itemLines(item, variants));
  }
  return `${lines.join('\n')}\n`;
}

function itemLines(item: string, rows: readonly GuideRow[]): string[] {
  const hasVariants = rows.some((row) => row.variant !== undefined);
  if (!hasVariants) return rows.flatMap((row) => rowLines(item, row, '    '));
  return [
    `    ${scalar(item)}:`,
    `      ${ITEM_KEYS.variants}:`,
    ...rows.flatMap((row) => rowLines(row.variant ?? item, row, '        ')),
  ];
}

function rowLines(name: string, row: GuideRow, indent: string): string[] {
  const hint = INIT_MESSAGES.rowHint(row.code, labelOf(ITEM_KINDS, row.kind), row.elements, row.limit);
  return [`${indent}${hint}`, `${indent}${scalar(name)}:`, `${indent}  ${ITEM_KEYS.entries}:`];
}

/** 概况.yaml with every key a clerk needs first. */
export function profileSkeleton(county: PlanCounty): string {
  const contact = Object.values(CONTACT_KEYS).map((key) => `#   ${key}: `);
  return [
    '# yaml-language-server: $schema=../../standards/schemas/county-profile.schema.json',
    INIT_MESSAGES.profileHead,
    `${PROFILE_KEYS.county}: ${scalar(county.name)}`,
    `${PROFILE_KEYS.slug}: ${county.slug}`,
    `# ${PROFILE_KEYS.portal}: https://`,
    `# ${PROFILE_KEYS.contact}:`,
    ...contact,
    `# ${PROFILE_KEYS.zones}: []`,
    '',
  ].join('\n');
}

/** zwgk.config.yaml. */
export function configSkeleton(plan: Plan): string {
  const site = Object.values(SITE_KEYS)
    .filter((key) => key !== SITE_KEYS.name)
    .map((key) => `  # ${key}: `);
  return [
    '# yaml-language-server: $schema=standards/schemas/config.schema.json',
    INIT_MESSAGES.configHead,
    `${CONFIG_KEYS.city}: ${scalar(plan.city)}`,
    `${CONFIG_KEYS.plan}: ${plan.slug}`,
    `${CONFIG_KEYS.site}:`,
    `  ${SITE_KEYS.name}: ${scalar(`${plan.city}${INIT_MESSAGES.siteNameSuffix}`)}`,
    ...site,
    '',
  ].join('\n');
}

/** One scalar as YAML writes it, quoted where it must be. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}
