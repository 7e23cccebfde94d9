import { filterRange } from './sheet-xml.js';
import type { SheetPlan, WorkbookPlan } from '../sheet-plan.js';
import { cellText, escapeXml } from './xml-text.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `[Content_Types].xml`. */
export function contentTypesXml(sheetCount: number): string {
  const parts = [
    ['xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ...sheetNumbers(sheetCount).map((number) => [`xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`]),
    ['xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  const overrides = parts.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('');
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

/** `_rels/.rels`. */
export function packageRelationsXml(): string {
  return relationsXml([
    [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
  ]);
}

/** `xl/_rels/workbook.xml.rels`. */
export function workbookRelationsXml(sheetCount: number): string {
  return relationsXml([
    ...sheetNumbers(sheetCount).map(
      (number) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${number}.xml`] as const,
    ),
    [`${OFFICE}/relationships/styles`, 'styles.xml'],
    [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

/** `xl/workbook.xml`. */
export function workbookXml(plan: WorkbookPlan): string {
  const sheets = plan.sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const names = plan.sheets.flatMap((sheet, index) => definedNames(sheet, index));
  return [
    DECLARATION,
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">`,
    '<workbookPr defaultThemeVersion="124226"/>',
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>',
    `<sheets>${sheets.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}

/** `docProps/core.xml`: the title only. No date and no author, so that equal input gives equal bytes. */
export function corePropertiesXml(title: string): string {
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(cellText(title))}</dc:title></cp:coreProperties>`;
}

/** `docProps/app.xml`. */
export function applicationPropertiesXml(): string {
  return `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>zwgk</Application></Properties>`;
}

/** What a sheet repeats on each printed page, and its filter: both are names with a fixed meaning. */
function definedNames(sheet: SheetPlan, index: number): string[] {
  const quoted = `'${escapeXml(sheet.name.replaceAll("'", "''"))}'`;
  const names: string[] = [];
  if (sheet.filter) {
    const range = filterRange(sheet, sheet.filter).replaceAll(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
    names.push(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${range}</definedName>`,
    );
  }
  const titles = sheet.print.titleRows;
  if (titles)
    names.push(
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$${titles[0] + 1}:$${titles[1] + 1}</definedName>`,
    );
  return names;
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const elements = relations.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

function sheetNumbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
