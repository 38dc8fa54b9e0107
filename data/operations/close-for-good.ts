/** A center closes for ever; its entry stays, so that old links and calendars still get an answer. */
import { center } from './fields/entries.ts';
import { optional } from './fields/field.ts';
import { day, dayOrToday, text } from './fields/kinds.ts';
import { changeStatus } from './parts/closing.ts';
import { defineOperation } from './parts/operation.ts';

export const closeForGood = defineOperation({
  id: 'close-for-good',
  subject: 'closing',
  title: { de: 'Dauerhaft geschlossen', en: 'Closed for good' },
  sentence: {
    de: '{center} ist für immer geschlossen ab {from}. Hinweis: {note}, auf Englisch: {note_en}',
    en: '{center} is closed for good from {from} on. Note in German: {note}, in English: {note_en}',
  },
  fields: {
    center: center(),
    from: day('Ab welchem Tag?', 'From which day?'),
    note: text('Hinweis, wohin man jetzt gehen kann', 'Note in German: where to go now'),
    note_en: optional(text('Hinweis auf Englisch', 'Note in English')),
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  apply: (directory, values, occasion) => changeStatus(directory, 'closed', values, occasion),
});
