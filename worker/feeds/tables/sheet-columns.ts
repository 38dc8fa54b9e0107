/** The columns of the sheets for offices: those of the CSV forms that people read, and in words what stands there as a code. */
import { conditionLines } from '../../../data/model/conditions.ts';
import type { Center } from '../../../data/model/directory.ts';
import { SERVICE_HEADINGS } from '../../../data/model/service-headings.ts';
import { daysInWords, say } from '../../../data/model/text.ts';
import type { Column, CsvRow } from './column.ts';
import { CSV_COLUMNS } from './columns.ts';
import { SESSION_COLUMNS } from './session-columns.ts';
import type { SessionRow } from './session-rows.ts';

/** @throws Error for a name that no column has: the build stops here */
function named<Row>(columns: ReadonlyArray<Column<Row>>, names: string): Array<Column<Row>> {
  return names.split(' ').map((name) => {
    const column = columns.find((one) => one.name === name);
    if (!column) throw new Error(`worker/feeds/tables has no column "${name}"; sheet-columns.ts names it`);
    return column;
  });
}

const phones: Column<CsvRow> = {
  name: 'phones',
  title: { de: 'Telefon', en: 'Phone' },
  datatype: 'string',
  cell: ({ center }) => center.phones.map(({ number, formatted = number }) => formatted).join(', '),
};

const service: Column<CsvRow> = {
  name: 'service',
  title: { de: 'Angebot', en: 'Service' },
  datatype: 'string',
  cell: ({ edition, schedule }) => schedule && say(edition.text('de'), SERVICE_HEADINGS[schedule.service]),
};

const weekdays: Column<CsvRow> = {
  name: 'weekdays',
  title: { de: 'Wochentage', en: 'Weekdays' },
  datatype: 'string',
  cell: ({ edition, schedule }) => schedule && daysInWords(edition.text('de'), schedule),
};

const conditions: Column<CsvRow> = {
  name: 'conditions',
  title: { de: 'Bedingungen', en: 'Conditions' },
  datatype: 'string',
  cell: ({ edition, schedule }) => schedule && conditionLines(edition.text('de'), schedule).join(' · '),
};

const STATUS_WORDS: { readonly [status in Center['status']]: string } = {
  active: 'geöffnet',
  temporarily_closed: 'vorübergehend geschlossen',
  closed: 'dauerhaft geschlossen',
};

const status: Column<CsvRow> = {
  name: 'status',
  title: { de: 'Zustand', en: 'Status' },
  datatype: 'string',
  cell: ({ center }) => STATUS_WORDS[center.status],
};

export const CENTER_SHEET: ReadonlyArray<Column<CsvRow>> = [
  ...named(CSV_COLUMNS, 'center name full_name'),
  status,
  ...named(CSV_COLUMNS, 'district address_1 postal_code city building entrance'),
  phones,
  ...named(CSV_COLUMNS, 'postal_address latitude longitude accuracy_m coming_changes verified_on review_by'),
];

export const HOURS_SHEET: ReadonlyArray<Column<CsvRow>> = [
  ...named(CSV_COLUMNS, 'center name'),
  service,
  weekdays,
  ...named(CSV_COLUMNS, 'opens_at closes_at valid_from valid_to session_closes_at location'),
  conditions,
  ...named(CSV_COLUMNS, 'hours_verified_on'),
];

export const SESSION_SHEET: ReadonlyArray<Column<SessionRow>> = named(
  SESSION_COLUMNS,
  'date weekday opens_at closes_at center name service_text status_text reason_text location session_closes_at hours_verified_on',
);
