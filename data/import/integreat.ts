/** A place of Integreat (`/api/v3/{region}/{language}/locations`): its week from Monday to Sunday, appointments and their page. */
import { type Service, WEEKDAYS } from '../model/directory.ts';
import { readTime } from '../operations/fields/typed.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import type { DraftHours, Drafts } from './draft.ts';
import type { Entry } from './json-entry.ts';
import { shaped } from './hours-text.ts';
import type { ImportNotes } from './notes.ts';
import type { TableOptions } from './sheet.ts';

export function readIntegreat(entry: Entry, drafts: Drafts, notes: ImportNotes, { service }: TableOptions): void {
  const name = entry.text('/title') || entry.text('/location/name');
  if (name === '') return;
  const named = entry.text('/title') === '' ? '/location/name' : '/title';
  const draft = drafts.center(`${name} ${entry.text('/location/address')}`, name, entry.cell(named));
  entry.center = draft.name;
  entry.take(notes, 'name', '/title', ...(entry.text('/location/name') === name ? ['/location/name'] : []));
  entry.write(notes, draft, 'address', '/location/address');
  entry.write(notes, draft, 'postal_code', '/location/postcode');
  entry.write(notes, draft, 'city', '/location/town');
  entry.write(notes, draft, 'latitude', '/location/latitude');
  entry.write(notes, draft, 'longitude', '/location/longitude');
  entry.write(notes, draft, 'longitude', '/location/coordinates/0');
  entry.write(notes, draft, 'latitude', '/location/coordinates/1');
  entry.write(notes, draft, 'country', '/location/country');
  entry.write(notes, draft, 'phones', '/phone_number');
  entry.write(notes, draft, 'email', '/email');
  entry.write(notes, draft, 'url', '/website');
  for (const [at, weekday] of WEEKDAYS.entries()) {
    const day = `/opening_hours/${at}`;
    draft.hours.push(...(entry.hours(notes, day, () => hoursOfDay(entry, day, weekday, service)) ?? []));
  }
  if (draft.hours.some(({ booking }) => booking)) entry.take(notes, 'booking', '/appointment_url');
}

/** @throws Refusal where a day is open without times, or at any hour */
function hoursOfDay(entry: Entry, day: string, weekday: string, service: Service): DraftHours[] {
  const slots = entry.count(`${day}/timeSlots`);
  const is = (name: string) => entry.text(`${day}/${name}`) === 'true';
  if (is('allDay')) throw withoutHours('allDay');
  if (is('closed')) return [];
  if (is('appointmentOnly') && slots === 0) throw withoutHours('appointmentOnly');
  const url = entry.text('/appointment_url');
  return Array.from({ length: slots }, (_, at) => {
    const time = (name: string) => readTime(entry.text(`${day}/timeSlots/${at}/${name}`));
    return shaped({
      ...{ service, byday: [weekday], opens_at: time('start'), closes_at: time('end') },
      ...(is('appointmentOnly') && { access: 'appointment', ...(url !== '' && { booking: { url } }) }),
    });
  });
}

function withoutHours(word: string): Refusal {
  return new Refusal(
    `„${word}“ ohne Uhrzeiten steht in keinem Kalender; bitte die Zeiten nachtragen oder mit „-“ bestätigen`,
    `"${word}" without times stands in no calendar; add the times, or confirm with "-"`,
  );
}
