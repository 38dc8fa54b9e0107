/** Centers, hours, exceptions and the next sessions as a workbook for offices, in German. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import { overdueSentences } from '../../../data/model/confirmations.ts';
import { dateInWords, say } from '../../../data/model/text.ts';
import { mondayOf } from '../../../data/model/zone.ts';
import { cellText } from './cell-text.ts';
import { type Column, DATE, TIME } from './column.ts';
import { rowsOfSchedules } from './schedule-rows.ts';
import { isException, sessionRows, WEEKS_OF_A_YEAR } from './session-rows.ts';
import { CENTER_SHEET, HOURS_SHEET, SESSION_SHEET } from './sheet-columns.ts';
import type { Cell, Sheet } from './sheet-xml.ts';
import { writeWorkbook } from './workbook.ts';

/** How far the sheet of sessions reaches, as the week files do. */
const WEEKS_OF_SESSIONS = 8;

export function renderXlsx(edition: PublishedEdition): Uint8Array {
  const { directory } = edition;
  const hours = rowsOfSchedules(edition);
  const centers = [...new Map(hours.map((row) => [row.center.id, { ...row, schedule: undefined }])).values()];
  const sessions = sessionRows(edition, WEEKS_OF_A_YEAR);
  return writeWorkbook({
    title: directory.title,
    creator: directory.publisher.name,
    modified: edition.released,
    sheets: [
      sheetOf('Beratungsstellen', CENTER_SHEET, centers),
      sheetOf(
        'Zeiten',
        HOURS_SHEET,
        hours.filter(({ schedule }) => schedule !== undefined),
      ),
      sheetOf('Ausnahmen', SESSION_SHEET, sessions.filter(isException)),
      sheetOf('Termine', SESSION_SHEET, sessionRows(edition, WEEKS_OF_SESSIONS)),
      aboutSheet(edition),
    ],
  });
}

function sheetOf<Row>(name: string, columns: ReadonlyArray<Column<Row>>, rows: readonly Row[]): Sheet {
  return {
    name,
    header: columns.map(({ title }) => title.de),
    rows: rows.map((row) => columns.map((column) => typedCell(column, row))),
  };
}

/** A cell of the type that the column has in CSVW too. */
function typedCell<Row>({ datatype, cell }: Column<Row>, row: Row): Cell {
  const value = cell(row);
  const text = cellText(value);
  if (text === '') return undefined;
  if (typeof value === 'number') return { kind: 'number', value };
  if (datatype === DATE) return { kind: 'date', date: text };
  if (datatype === TIME) return { kind: 'time', time: text };
  return { kind: 'text', text };
}

/** Where the tables come from, whose they are, and what they are not: a file goes on without the page from which it was loaded. */
function aboutSheet(edition: PublishedEdition): Sheet {
  const { directory, origin, scope } = edition;
  const german = edition.text('de');
  const unconfirmed = directory.centers.flatMap((center) => {
    const said = overdueSentences(edition, center, 'open_hours', german);
    return said.map((words) => ({ label: center.name, words }));
  });
  const rows: ReadonlyArray<{ readonly label: string; readonly words: string }> = [
    { label: 'Verzeichnis', words: directory.title },
    ...(directory.official
      ? []
      : [{ label: 'Hinweis', words: say(german, 'unofficial_notice', { city: edition.city(german) }) }]),
    { label: 'Ausgabe', words: directory.edition },
    { label: 'Termine ab', words: dateInWords(german, mondayOf(edition.asOf)) },
    ...unconfirmed,
    { label: 'Neueste Fassung', words: `${origin}/v1/centers${scope === undefined ? '' : `/${scope}`}.xlsx` },
    { label: 'Namensnennung', words: directory.attribution },
    { label: 'Lizenz', words: directory.license },
  ];
  return {
    name: 'Hinweise',
    header: ['Was', 'Angabe'],
    rows: rows.map(({ label, words }) => [
      { kind: 'text', text: label },
      { kind: 'text', text: words },
    ]),
  };
}
