import { strToU8, Zip, ZipDeflate } from 'fflate';
import {
  applicationPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  packageRelationsXml,
  workbookRelationsXml,
  workbookXml,
} from './xlsx/package-xml.js';
import { SharedStrings } from './xlsx/shared-strings.js';
import type { WorkbookPlan } from './sheet-plan.js';
import { sheetXml } from './xlsx/sheet-xml.js';
import { StyleTable } from './xlsx/style-table.js';

/** Enough for good compression, little enough that no sheet stands in memory as a whole. */
const PIECE_CHARACTERS = 1 << 16;

/**
 * Writes a plan as an .xlsx. Equal plans give equal bytes on every machine: no clock is read, and the compressor is
 * plain JavaScript, whose output does not change with the zlib that Node was built with.
 */
export function writeWorkbook(plan: WorkbookPlan): Uint8Array {
  const strings = new SharedStrings();
  const styles = new StyleTable();
  const archive = new Archive();
  archive.add('[Content_Types].xml', [contentTypesXml(plan.sheets.length)]);
  archive.add('_rels/.rels', [packageRelationsXml()]);
  archive.add('docProps/app.xml', [applicationPropertiesXml()]);
  archive.add('docProps/core.xml', [corePropertiesXml(plan.title)]);
  archive.add('xl/workbook.xml', [workbookXml(plan)]);
  archive.add('xl/_rels/workbook.xml.rels', [workbookRelationsXml(plan.sheets.length)]);
  for (const [index, sheet] of plan.sheets.entries())
    archive.add(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, strings, styles));
  // Both are complete only when every sheet is written.
  archive.add('xl/styles.xml', [styles.toXml()]);
  archive.add('xl/sharedStrings.xml', strings.toXml());
  return archive.finish();
}

/** A zip that grows file by file. */
class Archive {
  /** The earliest day a zip can name. Zips hold local time, so a local date gives the same bytes in every time zone. */
  readonly #time = new Date(1980, 0, 1);
  readonly #pieces: Uint8Array[] = [];
  readonly #zip = new Zip((error, piece) => {
    if (error) throw error;
    this.#pieces.push(piece);
  });

  add(path: string, text: Iterable<string>): void {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = this.#time;
    this.#zip.add(file);
    let waiting = '';
    for (const piece of text) {
      waiting += piece;
      if (waiting.length < PIECE_CHARACTERS) continue;
      file.push(strToU8(waiting));
      waiting = '';
    }
    file.push(strToU8(waiting), true);
  }

  finish(): Uint8Array {
    this.#zip.end();
    return concatenate(this.#pieces);
  }
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
