/** A center closes for a while, with or without a last day: its numbers and address stay, its sessions do not. */
import type { Words } from '../model/directory.ts';
import { center } from './fields/entries.ts';
import { optional } from './fields/field.ts';
import { day, dayOrToday, text } from './fields/kinds.ts';
import { changeStatus } from './parts/closing.ts';
import { defineOperation } from './parts/operation.ts';

const NOTES: readonly Words[] = [
  { de: 'Wegen Umbau vorübergehend geschlossen.', en: 'Temporarily closed for renovation.' },
  { de: 'Wegen Umzug vorübergehend geschlossen.', en: 'Temporarily closed because we are moving.' },
  { de: 'Wegen eines Wasserschadens vorübergehend geschlossen.', en: 'Temporarily closed because of water damage.' },
  {
    de: 'Aus organisatorischen Gründen vorübergehend geschlossen.',
    en: 'Temporarily closed for organisational reasons.',
  },
];

export const closeTemporarily = defineOperation({
  id: 'close-temporarily',
  subject: 'closing',
  title: { de: 'Vorübergehend geschlossen', en: 'Temporarily closed' },
  sentence: {
    de: '{center} ist geschlossen vom {from} bis {to}. Hinweis: {note}, auf Englisch: {note_en}',
    en: '{center} is closed from {from} until {to}. Note in German: {note}, in English: {note_en}',
  },
  fields: {
    center: center(),
    from: dayOrToday('Ab welchem Tag?', 'From which day?'),
    to: optional(day('Letzter Tag (leer: bis auf Weiteres)', 'Last day (none: until further notice)')),
    note: { ...text('Hinweis, wie ihn alle lesen', 'Note in German, as all read it'), suggestions: NOTES },
    note_en: optional(text('Hinweis auf Englisch', 'Note in English')),
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  apply: (directory, values, occasion) => changeStatus(directory, 'temporarily_closed', values, occasion),
});
