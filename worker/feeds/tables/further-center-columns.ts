/** Younger columns on the center: what of it is confirmed, how to find the door, other numbers, what will change. */
import { addressLine, type OtherNumber } from '../../../data/model/directory.ts';
import { comingChanges } from '../../../data/model/coming-changes.ts';
import { factOf } from '../../../data/model/verification.ts';
import { confirmationOf } from '../../../data/model/confirmations.ts';
import { type CsvColumn, type CsvRow, DATE, LINK } from './column.ts';

/** The confirmation of the hours of the row's schedule. */
const confirmationIn = ({ edition, center, schedule }: CsvRow) =>
  confirmationOf(edition, center, factOf(schedule?.service ?? 'open_consultation'));

const numbersOf = (kind: OtherNumber['kind'], de: string, en = de): CsvColumn => ({
  name: kind,
  title: { de: `${de} (tel-Adressen)`, en: `${en} (tel addresses)` },
  datatype: LINK,
  list: true,
  cell: ({ center }) =>
    (center.other_numbers ?? []).filter((one) => one.kind === kind).map(({ number }) => `tel:${number}`),
});

/** Younger ones: they stand last, since a column never changes its place. */
export const FURTHER_CENTER_COLUMNS: readonly CsvColumn[] = [
  {
    name: 'verification',
    title: { de: 'Zeiten rechtzeitig bestätigt', en: 'Hours confirmed in time' },
    datatype: { base: 'string', format: 'current|overdue' },
    required: true,
    cell: (row) => confirmationIn(row).status,
  },
  {
    name: 'hours_verified_on',
    title: { de: 'Zeiten zuletzt bestätigt', en: 'Hours last confirmed' },
    datatype: DATE,
    required: true,
    cell: (row) => confirmationIn(row).verified_on,
  },
  {
    name: 'building',
    title: { de: 'Gebäude', en: 'Building' },
    datatype: 'string',
    cell: ({ center }) => center.address.building?.name,
  },
  {
    name: 'entrance',
    title: { de: 'Eingang', en: 'Entrance' },
    datatype: 'string',
    cell: ({ center }) => center.address.entrance?.de,
  },
  {
    name: 'postal_address',
    title: { de: 'Postanschrift', en: 'Postal address' },
    datatype: 'string',
    cell: ({ center }) => center.postal_address && addressLine(center.postal_address),
  },
  numbersOf('fax', 'Fax'),
  numbersOf('sms', 'SMS'),
  numbersOf('whatsapp', 'WhatsApp'),
  numbersOf('signal', 'Signal'),
  {
    name: 'coming_changes',
    title: { de: 'Was sich ändern wird', en: 'What will change' },
    datatype: 'string',
    cell: ({ edition, center }) =>
      comingChanges(edition.text('de'), center, edition.asOf)
        .flatMap(({ phrases }) => phrases.map(({ words }) => words))
        .join(' · '),
  },
];
