/** The columns of the CSV form, once: its header and cells, and the description of each in CSVW (datatypes of XML Schema). */
import type { Center, Schedule } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';

export interface CsvColumn {
  readonly name: string;
  readonly title: { readonly de: string; readonly en: string };
  /** "string", or a CSVW datatype object. */
  readonly datatype: string | Readonly<Record<string, string>>;
  readonly required?: true;
  /** A cell may hold several values with a space between. */
  readonly list?: true;
  /** A cell's value; undefined or an empty list = an empty cell. */
  readonly cell: (row: CsvRow) => string | number | readonly string[] | undefined;
}

/** A center and one of its schedules; a center without any still has one row. */
export interface CsvRow {
  readonly edition: Edition;
  readonly center: Center;
  readonly schedule: Schedule | undefined;
}

const TIME = { base: 'time', format: 'HH:mm' };
const DATE = { base: 'date', format: 'yyyy-MM-dd' };
const LINK = { base: 'anyURI' };

export const CSV_COLUMNS: readonly CsvColumn[] = [
  {
    name: 'center',
    title: { de: 'Kennung des Centers', en: 'Id of the center' },
    datatype: 'string',
    required: true,
    cell: ({ center }) => center.id,
  },
  {
    name: 'name',
    title: { de: 'Name', en: 'Name' },
    datatype: 'string',
    required: true,
    cell: ({ center }) => center.name,
  },
  {
    name: 'full_name',
    title: { de: 'Voller Name', en: 'Full name' },
    datatype: 'string',
    required: true,
    cell: ({ center }) => center.full_name,
  },
  {
    name: 'status',
    title: { de: 'Zustand', en: 'Status' },
    datatype: { base: 'string', format: 'active|temporarily_closed|closed' },
    required: true,
    cell: ({ center }) => center.status,
  },
  {
    name: 'district',
    title: { de: 'Stadtteil', en: 'District' },
    datatype: 'string',
    cell: ({ center }) => center.district,
  },
  {
    name: 'address_1',
    title: { de: 'Straße und Hausnummer', en: 'Street and number' },
    datatype: 'string',
    cell: ({ center }) => center.address.address_1,
  },
  {
    name: 'postal_code',
    title: { de: 'Postleitzahl', en: 'Postal code' },
    datatype: 'string',
    cell: ({ center }) => center.address.postal_code,
  },
  { name: 'city', title: { de: 'Ort', en: 'City' }, datatype: 'string', cell: ({ center }) => center.address.city },
  {
    name: 'latitude',
    title: { de: 'Breite (WGS 84)', en: 'Latitude (WGS 84)' },
    datatype: { base: 'decimal', minimum: '-90', maximum: '90' },
    cell: ({ center }) => center.position.latitude,
  },
  {
    name: 'longitude',
    title: { de: 'Länge (WGS 84)', en: 'Longitude (WGS 84)' },
    datatype: { base: 'decimal', minimum: '-180', maximum: '180' },
    cell: ({ center }) => center.position.longitude,
  },
  {
    name: 'accuracy_m',
    title: { de: 'Genauigkeit der Position in Metern', en: 'Accuracy of the position in meters' },
    datatype: 'integer',
    cell: ({ center }) => center.position.accuracy_m,
  },
  {
    // RFC 3966 addresses: a bare +49… would be a formula to a spreadsheet, and lose its plus sign.
    name: 'phones',
    title: { de: 'Telefon (tel-Adressen)', en: 'Phone (tel addresses)' },
    datatype: LINK,
    list: true,
    cell: ({ center }) => center.phones.map((phone) => `tel:${phone.number}`),
  },
  {
    name: 'schedule',
    title: { de: 'Kennung der Zeit', en: 'Id of the schedule' },
    datatype: 'string',
    cell: ({ schedule }) => schedule?.id,
  },
  {
    name: 'service',
    title: { de: 'Angebot', en: 'Service' },
    datatype: { base: 'string', format: 'open_consultation|phone|outreach' },
    cell: ({ schedule }) => schedule?.service,
  },
  {
    name: 'byday',
    title: { de: 'Wochentage (RFC 5545)', en: 'Weekdays (RFC 5545)' },
    datatype: { base: 'string', format: 'MO|TU|WE|TH|FR|SA|SU' },
    list: true,
    cell: ({ schedule }) => schedule?.byday,
  },
  {
    name: 'opens_at',
    title: { de: 'Beginn', en: 'Opens at' },
    datatype: TIME,
    cell: ({ schedule }) => schedule?.opens_at,
  },
  {
    name: 'closes_at',
    title: { de: 'Ende', en: 'Closes at' },
    datatype: TIME,
    cell: ({ schedule }) => schedule?.closes_at,
  },
  {
    name: 'valid_from',
    title: { de: 'Gültig ab', en: 'Valid from' },
    datatype: DATE,
    cell: ({ schedule }) => schedule?.valid_from,
  },
  {
    name: 'valid_to',
    title: { de: 'Gültig bis', en: 'Valid to' },
    datatype: DATE,
    cell: ({ schedule }) => schedule?.valid_to,
  },
  {
    name: 'interval',
    title: { de: 'Alle n Wochen', en: 'Every n weeks' },
    datatype: { base: 'integer', minimum: '1' },
    cell: ({ schedule }) => schedule && (schedule.interval ?? 1),
  },
  {
    name: 'location',
    title: { de: 'Anderer Ort', en: 'Other place' },
    datatype: 'string',
    cell: ({ schedule }) => schedule?.location,
  },
  {
    name: 'note',
    title: { de: 'Hinweis', en: 'Note' },
    datatype: 'string',
    cell: ({ schedule }) => schedule?.note?.de,
  },
  {
    name: 'verified_on',
    title: { de: 'Zuletzt geprüft', en: 'Last verified' },
    datatype: DATE,
    required: true,
    cell: ({ center }) => center.verified_on,
  },
  {
    name: 'review_by',
    title: { de: 'Neu zu prüfen bis', en: 'To be reviewed by' },
    datatype: DATE,
    required: true,
    cell: ({ center, edition }) => edition.reviewBy(center),
  },
  {
    name: 'edition',
    title: { de: 'Ausgabe', en: 'Edition' },
    datatype: 'string',
    required: true,
    cell: ({ edition }) => edition.directory.edition,
  },
];
