/** Columns on the center as they stood on v1's first day: where it is, how to reach it, who confirmed that and when. */
import { type CsvColumn, DATE, LINK } from './column.ts';

export const PLACE_COLUMNS: readonly CsvColumn[] = [
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
    cell: ({ center }) => center.position?.latitude,
  },
  {
    name: 'longitude',
    title: { de: 'Länge (WGS 84)', en: 'Longitude (WGS 84)' },
    datatype: { base: 'decimal', minimum: '-180', maximum: '180' },
    cell: ({ center }) => center.position?.longitude,
  },
  {
    name: 'accuracy_m',
    title: { de: 'Genauigkeit der Position in Metern', en: 'Accuracy of the position in meters' },
    datatype: 'integer',
    cell: ({ center }) => center.position?.accuracy_m,
  },
  {
    // RFC 3966 addresses: a bare +49… would be a formula to a spreadsheet, and lose its plus sign.
    name: 'phones',
    title: { de: 'Telefon (tel-Adressen)', en: 'Phone (tel addresses)' },
    datatype: LINK,
    list: true,
    cell: ({ center }) => center.phones.map((phone) => `tel:${phone.number}`),
  },
];

export const EDITION_COLUMNS: readonly CsvColumn[] = [
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
