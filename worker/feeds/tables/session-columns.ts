/** Columns of a session: which day, from when until when, and in words whether it is held and why not. */
import { confirmationOf } from '../../../data/model/confirmations.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import { SERVICE_HEADINGS } from '../../../data/model/service-headings.ts';
import type { Status } from '../../../data/model/session.ts';
import { say, weekdayName } from '../../../data/model/text.ts';
import { factOf, type Verification } from '../../../data/model/verification.ts';
import { dateOf, timeOf, weekdayOf } from '../../../data/model/zone.ts';
import { type Column, DATE, TIME } from './column.ts';
import type { SessionRow } from './session-rows.ts';

/** German, as a person would put it on the phone: nobody is sent to a door on the strength of hours that nobody has confirmed. */
const STATUS_WORDS: { readonly [status in Status]: { readonly [verification in Verification]: string } } = {
  confirmed: { current: 'wie geplant', overdue: 'wie geplant, nicht neu bestätigt: bitte vorher anrufen' },
  tentative: { current: 'unsicher: bitte vorher anrufen', overdue: 'unsicher: bitte vorher anrufen' },
  cancelled: { current: 'fällt aus', overdue: 'fällt aus' },
};

const verificationOf = ({ edition, center, session }: SessionRow) =>
  edition.verification(center, session.service, session.day);

export const SESSION_COLUMNS: ReadonlyArray<Column<SessionRow>> = [
  {
    name: 'date',
    title: { de: 'Datum', en: 'Date' },
    datatype: DATE,
    required: true,
    cell: ({ session }) => dateOf(session.day),
  },
  {
    name: 'weekday',
    title: { de: 'Wochentag', en: 'Weekday, in German' },
    datatype: 'string',
    required: true,
    cell: ({ edition, session }) => weekdayName(edition.text('de'), weekdayOf(session.day)),
  },
  {
    name: 'opens_at',
    title: { de: 'Beginn', en: 'Opens at' },
    datatype: TIME,
    required: true,
    cell: ({ session }) => timeOf(session.opens),
  },
  {
    name: 'closes_at',
    title: { de: 'Ende; danach wird niemand eingelassen', en: 'Closes at; nobody is let in later' },
    datatype: TIME,
    required: true,
    cell: ({ session }) => timeOf(session.closes),
  },
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
    name: 'service',
    title: { de: 'Kennung des Angebots', en: 'Service' },
    datatype: { base: 'string', format: 'open_consultation|phone|outreach|consultation' },
    required: true,
    cell: ({ session }) => session.service,
  },
  {
    name: 'service_text',
    title: { de: 'Angebot', en: 'Service, in German' },
    datatype: 'string',
    required: true,
    cell: ({ edition, session }) => say(edition.text('de'), SERVICE_HEADINGS[session.service]),
  },
  {
    name: 'status',
    title: { de: 'Kennung des Zustands', en: 'Status (RFC 5545)' },
    datatype: { base: 'string', format: 'confirmed|tentative|cancelled' },
    required: true,
    cell: ({ session }) => session.status,
  },
  {
    name: 'status_text',
    title: { de: 'Findet es statt?', en: 'Status, in German' },
    datatype: 'string',
    required: true,
    cell: (row) => STATUS_WORDS[row.session.status][verificationOf(row)],
  },
  {
    name: 'reason',
    title: { de: 'Kennung des Grundes', en: 'Id of the reason' },
    datatype: 'string',
    cell: ({ session }) => session.reason,
  },
  {
    name: 'reason_text',
    title: { de: 'Grund', en: 'Reason, in German' },
    datatype: 'string',
    cell: ({ edition, session }) =>
      session.reason === undefined ? undefined : reasonName(edition, session.reason, edition.text('de')).name,
  },
  {
    name: 'location',
    title: { de: 'Anderer Ort', en: 'Other place' },
    datatype: 'string',
    cell: ({ session }) => session.location,
  },
  {
    name: 'session_closes_at',
    title: { de: 'Ende nach dem letzten Einlass', en: 'End after the last admission' },
    datatype: TIME,
    cell: ({ session }) => session.ends && timeOf(session.ends),
  },
  {
    name: 'verification',
    title: { de: 'Zeiten rechtzeitig bestätigt', en: 'Hours confirmed in time' },
    datatype: { base: 'string', format: 'current|overdue' },
    required: true,
    cell: verificationOf,
  },
  {
    name: 'hours_verified_on',
    title: { de: 'Zeiten zuletzt bestätigt', en: 'Hours last confirmed' },
    datatype: DATE,
    required: true,
    cell: ({ edition, center, session }) => confirmationOf(edition, center, factOf(session.service)).verified_on,
  },
  {
    name: 'schedule',
    title: { de: 'Kennung der Zeit', en: 'Id of the schedule or extra session' },
    datatype: 'string',
    required: true,
    cell: ({ session }) => session.schedule,
  },
  {
    name: 'edition',
    title: { de: 'Ausgabe', en: 'Edition' },
    datatype: 'string',
    required: true,
    cell: ({ edition }) => edition.directory.edition,
  },
];
