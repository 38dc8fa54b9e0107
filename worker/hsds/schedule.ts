/** Schedules and extra sessions as HSDS's table "schedule": recurrence in the words of RFC 5545, exceptions as text. */
import type { Directory, ExtraSession, Schedule, Service } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { scheduleDays } from '../../data/model/recurrence.ts';
import { dateInWords, daysInWords, say } from '../../data/model/text.ts';
import { dateOf, dayOf, offsetAt } from '../../data/model/zone.ts';
import { exceptionSentences } from './exceptions.ts';
import type { HsdsIds } from './hsds-ids.ts';

/** HSDS's attending_type. */
const ATTENDING: { readonly [service in Service]: string } = {
  open_consultation: 'Vor Ort, ohne Termin',
  phone: 'Am Telefon',
  outreach: 'Vor Ort, ohne Termin',
  consultation: 'Nach den genannten Bedingungen',
};

/** A center's schedules of a service that do not lie wholly before as_of's year; none while it is closed. */
export function scheduleRows(edition: PublishedEdition, service: Service, ids: HsdsIds) {
  const { centers, extra_sessions } = edition.directory;
  const regular = centers
    .filter(({ status }) => status === 'active')
    .flatMap(({ schedules }) => schedules)
    .filter((one) => one.service === service && (one.valid_to ?? '9') >= dateOf(edition.first));
  const extra = extra_sessions.filter((one) => one.service === service && one.date >= dateOf(edition.first));
  const isOpen = centers.some(({ status }) => status === 'active');
  return [
    ...regular.map((one) => weeklyRow(edition, one, ids)),
    ...(isOpen ? extra.map((one) => singleRow(edition, one, ids)) : []),
  ];
}

function weeklyRow(edition: PublishedEdition, schedule: Schedule, ids: HsdsIds) {
  const { id, valid_from, valid_to, interval = 1, byday } = schedule;
  const first = dayOf(valid_from);
  // Twice the interval: a schedule may begin after its last weekday of a week that counts.
  const [begin = first] = scheduleDays(schedule, first, first + 14 * interval);
  return {
    id: ids.schedule(id),
    valid_from,
    ...(valid_to !== undefined && { valid_to }),
    dtstart: dateOf(begin),
    ...(valid_to !== undefined && { until: valid_to }),
    wkst: 'MO',
    freq: 'WEEKLY',
    interval,
    byday: byday.join(','),
    ...sharedFields(edition, schedule),
  };
}

/** One day, as a series of one. */
function singleRow(edition: PublishedEdition, session: ExtraSession, ids: HsdsIds) {
  const { id, date } = session;
  const once = { valid_from: date, valid_to: date, dtstart: date, until: date, count: 1, freq: 'WEEKLY', interval: 1 };
  return { id: ids.schedule(id), ...once, ...sharedFields(edition, session) };
}

/**
 * Times are wall-clock times. HSDS has one offset per schedule and no time zones, so `timezone` is that of 1 January and
 * the notes mention daylight saving time.
 */
function sharedFields(edition: PublishedEdition, one: Schedule | ExtraSession) {
  const { timezone } = edition.directory;
  const [center] = edition.directory.centers;
  return {
    timezone: offsetAt(timezone, edition.first, 0) / 60,
    opens_at: one.opens_at,
    closes_at: one.closes_at,
    description: [hoursInWords(edition, one), ...exceptionSentences(edition, one.id)].join(' '),
    ...(center && { schedule_link: `${edition.origin}/de/centers/${center.id}/` }),
    attending_type: ATTENDING[one.service],
    notes: [...(one.note === undefined ? [] : [one.note.de]), localTime(edition.directory)].join(' '),
  };
}

/** "Montag 10:00–12:00 Uhr, alle 2 Wochen, ab 1. Oktober 2026, Inselweg 4." */
function hoursInWords(edition: PublishedEdition, one: Schedule | ExtraSession): string {
  const text = edition.text('de');
  const date = (iso: string) => dateInWords(text, dayOf(iso));
  const hours = (day: string) => say(text, 'session_on', { day, from: one.opens_at, to: one.closes_at });
  if ('date' in one) return `${hours(date(one.date))}.`;
  const { valid_from, valid_to, interval = 1, location } = one;
  const parts = [
    hours(daysInWords(text, one)),
    ...(interval > 1 ? [`alle ${interval} Wochen`] : []),
    ...(dayOf(valid_from) > edition.first ? [say(text, 'valid_from', { date: date(valid_from) })] : []),
    ...(valid_to === undefined ? [] : [say(text, 'valid_until', { date: date(valid_to) })]),
    ...(location === undefined ? [] : [location]),
  ];
  return `${parts.join(', ')}.`;
}

function localTime({ timezone }: Directory): string {
  return `Alle Uhrzeiten sind Ortszeiten (${timezone}), im Sommer wie im Winter; "timezone" nennt den Abstand zu UTC am 1. Januar.`;
}
