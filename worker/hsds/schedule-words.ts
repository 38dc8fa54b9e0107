/** A schedule or extra session in HSDS's free texts: how to attend, the hours in words. German, as all texts here. */
import type { Center, Channel, Directory, ExtraSession, Schedule, Service } from '../../data/model/directory.ts';
import { conditionLines } from '../../data/model/conditions.ts';
import type { Edition } from '../../data/model/edition.ts';
import { dateInWords, daysInWords, say, sentence, type Text } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';

/** HSDS's attending_type of what is open to everybody. */
const ATTENDING: { readonly [service in Exclude<Service, 'consultation'>]: string } = {
  open_consultation: 'Vor Ort, ohne Termin',
  phone: 'Am Telefon',
  outreach: 'Vor Ort, ohne Termin',
};
/** Of a consultation with conditions, which follow in words. */
const ATTENDING_BY_CHANNEL: { readonly [channel in Channel]: string } = {
  in_person: 'Vor Ort',
  phone: 'Am Telefon',
  video: 'Per Video',
  chat: 'Im Chat',
};

export function attendingType(
  text: Text,
  { service, channel = 'in_person', access, audience }: Schedule | ExtraSession,
): string {
  if (service !== 'consultation') return ATTENDING[service];
  const conditions = conditionLines(text, { ...(access && { access }), ...(audience && { audience }) });
  return [ATTENDING_BY_CHANNEL[channel], ...conditions].join(', ');
}

/** "Montag (alle 2 Wochen) 10:00–12:00 Uhr, ab 1. Oktober 2026, Inselweg 4." */
export function hoursInWords(edition: Edition, one: Schedule | ExtraSession): string {
  const text = edition.text('de');
  const { last_admission, location } = one;
  const date = (iso: string) => dateInWords(text, dayOf(iso));
  const hours = (day: string) => say(text, 'session_on', { day, from: one.opens_at, to: one.closes_at });
  const admission = conditionLines(text, last_admission === undefined ? {} : { last_admission });
  const place = location === undefined ? [] : [location];
  if ('date' in one) return sentence([hours(date(one.date)), ...admission, ...place].join(', '));
  const { valid_from, valid_to } = one;
  const parts = [
    hours(daysInWords(text, one)),
    ...admission,
    ...(dayOf(valid_from) > edition.first ? [say(text, 'valid_from', { date: date(valid_from) })] : []),
    ...(valid_to === undefined ? [] : [say(text, 'valid_until', { date: date(valid_to) })]),
    ...place,
  ];
  return sentence(parts.join(', '));
}

export function localTime({ timezone }: Directory): string {
  return `Alle Uhrzeiten sind Ortszeiten (${timezone}), im Sommer wie im Winter; "timezone" nennt den Abstand zu UTC am 1. Januar.`;
}

/** "Telefon: +49 203 60802707" for each number on which a center answers. */
export function numbersInWords(edition: Edition, { phones }: Center): string[] {
  const text = edition.text('de');
  return phones.map(({ number, formatted = number, kind = 'phone' }) =>
    say(text, 'labelled', { label: say(text, `number.${kind}`), value: formatted }),
  );
}
