import { cellPlace } from '../../catalog/cells/table-place.js';
import type { Place } from '../../model/place.js';
import { TEMPLATE_LABELS as LABEL, TEMPLATE_PATH_SEPARATOR } from '../../model/keys.js';
import type { ImportFile } from './read-import-file.js';
import { labelledCell } from './labelled-cell.js';

/** A name that a workbook gives, and where. */
export interface StatedName {
  readonly name: string;
  readonly place: Place;
}

/** Which county and domain a workbook says it is of. */
export interface StatedTarget {
  readonly county?: StatedName;
  readonly domain?: StatedName;
}

/** Looks for the labels 县市区 and 领域 on the first sheet, then for the address that each sheet of an item carries. */
export function statedTarget({ file, sheets }: ImportFile): StatedTarget {
  const [first] = sheets;
  if (!first) return {};
  const county = labelledCell(first, LABEL.county);
  const domain = labelledCell(first, LABEL.domain);
  if (county?.text && domain?.text) {
    return {
      county: { name: county.text, place: cellPlace(file, first, county.row, county.column) },
      domain: { name: domain.text, place: cellPlace(file, first, domain.row, domain.column) },
    };
  }
  for (const sheet of sheets) {
    const item = labelledCell(sheet, LABEL.item);
    const [ofCounty, ofDomain, ...rest] = item?.text.split(TEMPLATE_PATH_SEPARATOR) ?? [];
    if (!item || ofCounty === undefined || ofDomain === undefined || rest.length === 0) continue;
    const place = cellPlace(file, sheet, item.row, item.column);
    return { county: { name: ofCounty, place }, domain: { name: ofDomain, place } };
  }
  return {};
}
