/** Fields for what those who come have to know of hours: shared by all operations that bring hours. */
import type { Audience, Channel, Conditions } from '../../model/directory.ts';
import { type Field, optional, type Values } from './field.ts';
import { OF_SCHEDULE, choice, choices, field, phone, text, time, type Names } from './kinds.ts';
import { readItems } from './typed.ts';

const AUDIENCES: Names<Audience> = {
  women: ['Frauen'],
  men: ['Männer'],
  families: ['Familien'],
  parents: ['Eltern'],
  children: ['Kinder'],
  young_people: ['Jugendliche', 'junge Menschen'],
  seniors: ['Senioren', 'ältere Menschen'],
  students: ['Studierende'],
  refugees: ['Geflüchtete'],
  newcomers: ['Neuzugewanderte'],
  disabled_people: ['Menschen mit Behinderung'],
};
const CHANNELS: Names<Channel> = {
  in_person: ['vor Ort'],
  phone: ['Telefon'],
  video: ['Video'],
  chat: ['Chat'],
};

const languages = (de: string, en: string): Field<readonly string[]> =>
  field(de, en, OF_SCHEDULE.languages, (typed) => readItems(typed.toLowerCase()));

export const TYPED_CONDITIONS = {
  location: optional(text('Ort (Straße Nr., PLZ Stadt), wenn nicht im Center', 'Place, when not at the center')),
  access: optional(
    choice('Mit oder ohne Termin?', 'With an appointment?', {
      walk_in: ['ohne Termin'],
      appointment: ['mit Termin', 'Termin'],
    }),
  ),
  booking_phone: optional(phone('Nummer für den Termin', 'Number for appointments')),
  booking_url: optional(text('Internetadresse für den Termin', 'Address for appointments', 'url')),
  last_admission: optional(time('Letzter Einlass', 'Last admission')),
  channel: optional(choice('Wie wird beraten?', 'Channel', CHANNELS)),
  link: optional(text('Adresse der Videoberatung', 'Address of the video call', 'url')),
  audience: optional(choices('Nur für', 'Only for', AUDIENCES)),
  languages: optional(languages('Sprachen der Beratung (Kürzel)', 'Languages (tags)')),
  interpreter: optional(languages('Gedolmetscht wird (Kürzel)', 'Interpreted languages (tags)')),
  note: optional(text('Hinweis', 'Note in German')),
  note_en: optional(text('Hinweis auf Englisch', 'Note in English')),
} as const;

/** The conditions as a schedule or an extra session carries them: only those that were said. */
export function conditionsFrom(values: Values<typeof TYPED_CONDITIONS>): Conditions {
  const { location, access, booking_phone, booking_url, last_admission, channel, link } = values;
  const { audience, languages: spoken, interpreter, note, note_en } = values;
  return {
    ...(location && { location }),
    ...(access && { access }),
    ...((booking_phone || booking_url) && {
      booking: { ...(booking_url && { url: booking_url }), ...(booking_phone && { phone: booking_phone }) },
    }),
    ...(last_admission && { last_admission }),
    ...(channel && { channel }),
    ...(link && { link }),
    ...(audience && { audience }),
    ...(spoken && { languages: spoken }),
    ...(interpreter && { interpreter }),
    ...(note && { note: { de: note, ...(note_en && { en: note_en }) } }),
  };
}
