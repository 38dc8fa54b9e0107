/** Tables as an Office Open XML workbook (ECMA-376, parts 1 and 2): typed cells, a fixed header, the same bytes for the same tables. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeXml, renderSheet, type Sheet, STYLES } from './sheet-xml.ts';

export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** UTC, "YYYY-MM-DDTHH:MM:SSZ". */
  readonly modified: string;
  readonly sheets: readonly Sheet[];
}

/** The earliest date that a ZIP can hold: the same tables give the same bytes, in every zone. */
const TIMELESS = '1980-01-01T00:00:00';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = 'http://schemas.openxmlformats.org';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';

export function writeWorkbook(workbook: Workbook): Uint8Array {
  const parts: Zippable = {};
  for (const [path, xml] of partsOf(workbook)) parts[path] = [strToU8(HEAD + xml), { mtime: TIMELESS }];
  return zipSync(parts);
}

function partsOf(workbook: Workbook): ReadonlyArray<readonly [path: string, xml: string]> {
  const sheets = workbook.sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  return [
    ['[Content_Types].xml', contentTypes(sheets.map(({ number }) => number))],
    [
      '_rels/.rels',
      relationships([
        ['officeDocument', 'xl/workbook.xml'],
        ['core', 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(workbook)],
    ['xl/workbook.xml', workbookXml(workbook.sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, renderSheet(sheet)] as const),
  ];
}

function contentTypes(numbers: readonly number[]): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${SCHEMAS}/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`),
    override('xl/styles.xml', `${SPREADSHEET}.styles+xml`),
    override('docProps/core.xml', CORE),
    ...numbers.map((number) => override(`xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`)),
    '</Types>',
  ].join('');
}

/** Ids are rId1, rId2 … in this order. */
function relationships(targets: ReadonlyArray<readonly [kind: string, target: string]>): string {
  const rows = targets.map(([kind, target], index) => {
    const type =
      kind === 'core'
        ? `${SCHEMAS}/package/2006/relationships/metadata/core-properties`
        : `${SCHEMAS}/officeDocument/2006/relationships/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${rows.join('')}</Relationships>`;
}

function coreProperties({ title, creator, modified }: Workbook): string {
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${modified}</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${SCHEMAS}/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<dc:language>de</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`,
  ].join('');
}

function workbookXml(sheets: readonly Sheet[]): string {
  const rows = sheets.map(({ name }, index) => {
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  const names = `xmlns="${SCHEMAS}/spreadsheetml/2006/main" xmlns:r="${SCHEMAS}/officeDocument/2006/relationships"`;
  return `<workbook ${names}><sheets>${rows.join('')}</sheets></workbook>`;
}
