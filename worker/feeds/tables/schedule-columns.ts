/** Columns on a schedule: when it is held, and what those who come have to know. */
import { type CsvColumn, DATE, LINK, TIME } from './column.ts';

export const SCHEDULE_COLUMNS: readonly CsvColumn[] = [
  {
    name: 'schedule',
    title: { de: 'Kennung der Zeit', en: 'Id of the schedule' },
    datatype: 'string',
    cell: ({ schedule }) => schedule?.id,
  },
  {
    name: 'service',
    title: { de: 'Angebot', en: 'Service' },
    datatype: { base: 'string', format: 'open_consultation|phone|outreach|consultation' },
    cell: ({ schedule }) => schedule?.service,
  },
  {
    // The apostrophe stands before "-1FR", which a spreadsheet would take for a formula.
    name: 'byday',
    title: {
      de: 'Wochentage (RFC 5545), auch der wievielte im Monat',
      en: 'Weekdays (RFC 5545), also the nth of a month',
    },
    datatype: { base: 'string', format: "'?(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)" },
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
    title: { de: 'Ende; danach wird niemand eingelassen', en: 'Closes at; nobody is let in later' },
    datatype: TIME,
    cell: ({ schedule }) => schedule && (schedule.last_admission ?? schedule.closes_at),
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
];

/** Younger ones: they stand last, since a column never changes its place. */
export const CONDITION_COLUMNS: readonly CsvColumn[] = [
  {
    name: 'access',
    title: { de: 'Zugang', en: 'Access' },
    datatype: { base: 'string', format: 'walk_in|appointment' },
    cell: ({ schedule }) => schedule && (schedule.access ?? 'walk_in'),
  },
  {
    name: 'booking_url',
    title: { de: 'Termin im Internet', en: 'Booking on the web' },
    datatype: LINK,
    cell: ({ schedule }) => schedule?.booking?.url,
  },
  {
    name: 'booking_phone',
    title: { de: 'Termin am Telefon (tel-Adresse)', en: 'Booking by phone (tel address)' },
    datatype: LINK,
    cell: ({ schedule }) => schedule?.booking?.phone && `tel:${schedule.booking.phone}`,
  },
  {
    name: 'booking_note',
    title: { de: 'Hinweis zum Termin', en: 'Note on booking' },
    datatype: 'string',
    cell: ({ schedule }) => schedule?.booking?.note?.de,
  },
  {
    name: 'last_admission',
    title: { de: 'Letzter Einlass', en: 'Last admission' },
    datatype: TIME,
    cell: ({ schedule }) => schedule?.last_admission,
  },
  {
    name: 'session_closes_at',
    title: { de: 'Ende nach dem letzten Einlass', en: 'End after the last admission' },
    datatype: TIME,
    cell: ({ schedule }) => schedule?.last_admission && schedule.closes_at,
  },
  {
    name: 'channel',
    title: { de: 'Weg der Beratung', en: 'Channel' },
    datatype: { base: 'string', format: 'in_person|phone|video|chat' },
    cell: ({ schedule }) => schedule && (schedule.channel ?? (schedule.service === 'phone' ? 'phone' : 'in_person')),
  },
  {
    name: 'link',
    title: { de: 'Adresse der Video- oder Chatberatung', en: 'Address of the video call or chat' },
    datatype: LINK,
    cell: ({ schedule }) => schedule?.link,
  },
  {
    name: 'audience',
    title: { de: 'Nur für', en: 'Only for' },
    datatype: 'string',
    list: true,
    cell: ({ schedule }) => schedule?.audience,
  },
  {
    name: 'languages',
    title: { de: 'Sprachen der Beratung (BCP 47)', en: 'Languages of counselling (BCP 47)' },
    datatype: 'language',
    list: true,
    cell: ({ schedule, center }) => schedule?.languages ?? center.languages,
  },
  {
    name: 'interpreter',
    title: { de: 'Sprachen mit Dolmetschen (BCP 47)', en: 'Languages with an interpreter (BCP 47)' },
    datatype: 'language',
    list: true,
    cell: ({ schedule }) => schedule?.interpreter,
  },
];
