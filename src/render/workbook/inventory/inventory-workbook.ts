import type { Catalog } from '../../../model/catalog.js';
import type { Guide } from '../../../model/guide.js';
import type { WorkbookPlan } from '../sheet-plan.js';
import { catalogSheet, type CatalogSection } from './catalog-sheet.js';
import { entrySheet } from './entry-sheet.js';
import { inventoryRows } from './inventory-rows.js';
import { INVENTORY_MESSAGES as M } from './messages.js';

/** A domain as one county keeps it; without a catalog its rows are those of the guide, marked as not inventoried. */
export interface DomainInventory {
  readonly guide: Guide;
  /** Who stands behind it: a county, or for the city's summary its lead unit. */
  readonly unit: string;
  readonly catalog?: Catalog;
}

/** One domain of one county, with a second sheet that lists its entries. */
export function domainInventory(county: string, domain: DomainInventory, isSample: boolean): WorkbookPlan {
  const { guide, catalog } = domain;
  const title = M.countyDomainTitle(county, guide.domain);
  const frame = {
    name: M.catalogSheet,
    title,
    subtitle: [M.responsible(catalog?.responsibleUnit || county), approvalOf(catalog)] as const,
    isSample,
  };
  return {
    title,
    sheets: [
      catalogSheet(frame, [{ rows: inventoryRows(guide, catalog) }]),
      entrySheet(title, catalog ? [catalog] : [], isSample),
    ],
  };
}

/** All domains of one county in one table, with a second sheet that lists their entries. */
export function countyInventory(county: string, domains: readonly DomainInventory[], isSample: boolean): WorkbookPlan {
  const title = M.countyTitle(county, domains.length);
  const catalogs = domains.flatMap(({ catalog }) => (catalog ? [catalog] : []));
  return {
    title,
    sheets: [
      catalogSheet({ name: M.catalogSheet, title, subtitle: ['', ''], isSample }, domains.map(section)),
      entrySheet(title, catalogs, isSample),
    ],
  };
}

/** Only the 目录 of one county, from sections made before; for the site, where the entries have pages of their own. */
export function countyCatalogWorkbook(
  county: string,
  sections: readonly CatalogSection[],
  isSample: boolean,
): WorkbookPlan {
  const title = M.countyTitle(county, sections.length);
  return { title, sheets: [catalogSheet({ name: M.catalogSheet, title, subtitle: ['', ''], isSample }, sections)] };
}

/** A domain as a section of a 目录. */
export { section as inventorySection };

/** 汇总目录: every domain as its lead county keeps it, which is what the city approves for all. */
export function cityInventory(city: string, domains: readonly DomainInventory[], isSample: boolean): WorkbookPlan {
  const title = M.cityTitle(city, domains.length);
  return {
    title,
    sheets: [catalogSheet({ name: M.catalogSheet, title, subtitle: ['', ''], isSample }, domains.map(section))],
  };
}

function section({ guide, unit, catalog }: DomainInventory): CatalogSection {
  const rows = inventoryRows(guide, catalog);
  const approval = approvalOf(catalog);
  return { banner: M.sectionBanner(guide.number, guide.domain, unit, rows.length, approval), rows };
}

function approvalOf(catalog: Catalog | undefined): string {
  return M.approval(catalog?.approval.submitted, catalog?.approval.approved);
}
