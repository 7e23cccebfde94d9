import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Catalog, CatalogItem } from '../model/catalog.js';
import type { Guide } from '../model/guide.js';
import { CATALOG_KEYS, ENTRY_KEYS, ITEM_KEYS } from '../model/keys.js';
import { childPointer } from '../model/pointer.js';
import type { CountyFolder, Workspace } from '../model/workspace.js';
import { explainErrors } from '../schema/explain-errors.js';
import { validatorFor, type Validator } from '../schema/validator.js';
import { isInside } from '../source/inside.js';
import { readBytes, sourceFromBytes } from '../source/read-source.js';
import { asMapping, at } from '../source/raw.js';
import type { SourceFile } from '../source/source-file.js';
import { checkingSchema } from '../standard/checking-schema.js';
import { domainSchema } from '../standard/domain-schema.js';
import { findAttachments, type AttachmentStates } from './find-attachments.js';
import { mapCatalog } from './map-catalog.js';
import { mapTable, type MappedTable } from './map-table.js';
import { TABLE_MESSAGES } from './messages.js';
import { readSheet } from './read-sheet.js';

/** A catalog file as far as it could be read. */
export interface LoadedCatalog {
  readonly source?: SourceFile;
  readonly catalog?: Catalog;
  /** Bytes, syntax, schema, formats and tables; the lint rules come later. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that its entries name; absent without a catalog. */
  readonly attachments?: AttachmentStates;
}

/** Reads, validates and maps one catalog, its bulk tables included. Without a file the answer is empty. */
export async function loadCatalog(workspace: Workspace, folder: CountyFolder, guide: Guide): Promise<LoadedCatalog> {
  const file = folder.catalogFiles.get(guide.domain);
  if (file === undefined) return { diagnostics: [] };
  const read = await readBytes(workspace.root, file);
  if ('problem' in read) return { diagnostics: [read.problem] };
  return catalogFromSource(workspace, folder, guide, sourceFromBytes(workspace.root, file, read.bytes));
}

/** As {@link loadCatalog}, from text at hand: for `--stdin`, for editors and for tests. */
export async function catalogFromSource(
  workspace: Workspace,
  folder: CountyFolder,
  guide: Guide,
  source: SourceFile,
): Promise<LoadedCatalog> {
  if (source.data === undefined) return { source, diagnostics: source.diagnostics };
  const validate = await domainValidator(guide);
  const errors = validate(source.data).filter((error) => !isUnknownItem(source.data, error));
  const { catalog, diagnostics, attachments } = mapCatalog({
    file: source.file,
    folder: folder.folder,
    raw: source.data,
    county: folder.county.name,
    guide,
  });
  const schemaFaults = errors.length === 0 ? [] : explainErrors(source, domainSchema(guide), errors);
  const tables = await readTables(workspace.root, folder.folder, catalog);
  return {
    source,
    catalog: tables.catalog,
    diagnostics: [...source.diagnostics, ...schemaFaults, ...diagnostics, ...tables.diagnostics],
    attachments: await findAttachments(workspace.root, folder.folder, attachments),
  };
}

const domainValidators = new WeakMap<Guide, Promise<Validator>>();

/** The validator of a guide, made once a run. */
function domainValidator(guide: Guide): Promise<Validator> {
  let made = domainValidators.get(guide);
  if (!made) {
    made = validatorFor(guide.slug, checkingSchema(guide));
    domainValidators.set(guide, made);
  }
  return made;
}

/**
 * An item the guide does not know is the rule unknown-item's finding, which can say more about it than the schema. A 一级事项 without
 * items is none, and neither is a 公开属性 that should stand further in.
 */
function isUnknownItem(data: unknown, { keyword, instancePath: pointer, params }: ErrorObject): boolean {
  if (keyword !== 'additionalProperties') return false;
  const items = childPointer('', CATALOG_KEYS.items);
  if (pointer !== items && !pointer.startsWith(`${items}/`)) return false;
  const key = String(params['additionalProperty']);
  if (key === ENTRY_KEYS.attribute) return false;
  if (pointer === items) {
    const category = asMapping(at(asMapping(at(asMapping(data), CATALOG_KEYS.items)), key));
    return category !== undefined && Object.keys(category).length > 0;
  }
  const keys = pointer.split('/');
  // /事项 holds 一级事项, /事项/<一级> holds 二级事项, and …/分项 holds the 分项.
  return keys.length <= 3 || (keys.length === 5 && keys[4] === ITEM_KEYS.variants);
}

async function readTables(
  root: string,
  folder: string,
  catalog: Catalog,
): Promise<{ catalog: Catalog; diagnostics: Diagnostic[] }> {
  if (![...catalog.items, ...catalog.localItems].some((item) => item.dataFile)) return { catalog, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const fill = async (items: readonly CatalogItem[]): Promise<CatalogItem[]> => {
    const filled: CatalogItem[] = [];
    for (const item of items) {
      if (item.dataFile === undefined) {
        filled.push(item);
        continue;
      }
      const table = await readTable(root, folder, catalog.file, item, item.dataFile);
      diagnostics.push(...table.diagnostics);
      const { columns } = table;
      filled.push({ ...item, ...(columns && { columns }), entries: [...item.entries, ...table.entries] });
    }
    return filled;
  };
  const items = await fill(catalog.items);
  const localItems = await fill(catalog.localItems);
  return { catalog: { ...catalog, items, localItems }, diagnostics };
}

async function readTable(
  root: string,
  folder: string,
  catalogFile: string,
  item: CatalogItem,
  dataFile: string,
): Promise<MappedTable> {
  const pointer = childPointer(item.at, ITEM_KEYS.dataFile);
  const fault = (message: string): MappedTable => ({
    entries: [],
    diagnostics: [
      { code: 'data-file', severity: 'error', message, place: { file: catalogFile, pointer, target: 'value' } },
    ],
  });
  const typed = dataFile.slice(folder.length + 1);
  if (!(await isInside(root, dataFile))) return fault(TABLE_MESSAGES.outside(typed));
  if (!/\.(?:csv|xlsx)$/iu.test(dataFile)) return fault(TABLE_MESSAGES.badKind(typed));
  const read = await readBytes(root, dataFile);
  if ('problem' in read) return fault(read.problem.message);
  const sheet = await readSheet(dataFile, read.bytes);
  if ('problem' in sheet) return { entries: [], diagnostics: [tableFault(dataFile, 'data-file', sheet.problem)] };
  const mapped = mapTable(dataFile, folder, sheet, item);
  if (!sheet.isForeignEncoding) return mapped;
  const encoding: Diagnostic = {
    ...tableFault(dataFile, 'file-encoding', TABLE_MESSAGES.foreignEncoding),
    fix: { type: 're-encode' },
  };
  return { ...mapped, diagnostics: [encoding, ...mapped.diagnostics] };
}

function tableFault(file: string, code: string, message: string): Diagnostic {
  return { code, severity: 'error', message, place: { file } };
}
