/** Somebody asked at a center, and its facts are right: all of them, or the hours, the phone hours, the address. */
import { centerOn } from '../model/dated-facts.ts';
import type { Directory, VerifiedFact } from '../model/directory.ts';
import { dayOf } from '../model/zone.ts';
import { dateWords } from './differences/phrases.ts';
import { centers } from './fields/entries.ts';
import { optional } from './fields/field.ts';
import { choices, dayOrToday, type Names } from './fields/kinds.ts';
import { changeCenter } from './parts/centers.ts';
import { confirmFacts } from './parts/confirmed.ts';
import { defineOperation } from './parts/operation.ts';
import { Refusal } from './fields/refusal.ts';

const FACTS: Names<VerifiedFact> = {
  open_hours: ['Sprechzeiten', 'Sprechstunden'],
  phone_hours: ['Telefonzeiten', 'Telefon'],
  address: ['Anschrift', 'Adresse'],
};

export const factsConfirmed = defineOperation({
  id: 'confirm-facts',
  subject: 'record',
  title: { de: 'Angaben bestätigt', en: 'Facts confirmed' },
  sentence: {
    de: 'Angerufen am {on}: Bei {centers} stimmen {facts}.',
    en: 'Called on {on}: at {centers} these are right: {facts}.',
  },
  fields: {
    centers: centers(),
    facts: optional(choices('Nur diese Angaben (leer: alle)', 'Only these facts (none: all)', FACTS)),
    on: dayOrToday('Tag des Anrufs', 'Day of the call'),
  },
  apply(directory, { centers: where, facts, on }, { today }) {
    if (on > today) {
      const { de, en = '' } = dateWords(on);
      throw new Refusal(
        `Der Anruf am ${de} liegt in der Zukunft; bitte einen Tag bis heute nennen`,
        `the call on ${en} lies ahead; name a day up to today`,
        'on',
      );
    }
    const ids = where === 'all' ? openCenters(directory, today) : where;
    return ids.reduce((after, id) => changeCenter(after, id, (one) => confirmFacts(one, on, facts)), directory);
  },
});

/** All that are not closed for good. */
function openCenters({ centers: all }: Directory, today: string): string[] {
  return all.filter((one) => centerOn(one, dayOf(today)).status !== 'closed').map(({ id }) => id);
}
