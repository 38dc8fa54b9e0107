/** Rules about what those who come have to know: no service promises more than is true to readers who skip a field. */
import type { Conditions, Service } from '../../model/directory.ts';
import type { Rule } from './rule.ts';
import { eachOffer } from './walk-sessions.ts';

type Field = 'access' | 'channel' | 'audience' | 'location' | 'link' | 'last_admission' | 'booking';

/** What a service may not carry, since its name already says it. `consultation` may carry all. */
const REFUSED: Readonly<Record<Service, readonly Field[]>> = {
  open_consultation: ['access', 'channel', 'audience'],
  outreach: ['access', 'channel', 'audience'],
  phone: ['access', 'channel', 'audience', 'link', 'last_admission'],
  consultation: [],
};

/** Values that say what every reader takes for granted. */
const PLAIN: Readonly<Record<string, unknown>> = { access: 'walk_in', channel: 'in_person' };

/** One of these makes a session a consultation with a condition. */
const CONDITIONS: readonly Field[] = ['access', 'channel', 'audience', 'location', 'link'];

/** The fields that are a condition: not there, or as everybody expects it, is none. */
function conditionsAmong(offer: Conditions, fields: readonly Field[]): Field[] {
  return fields.filter((field) => offer[field] !== undefined && offer[field] !== PLAIN[field]);
}

export const CONDITION_RULES: readonly Rule[] = [
  {
    name: 'services-promise-no-more',
    sentence:
      'Open consultation and outreach are for everybody, in person and without an appointment; phone hours have no condition at all.',
    *check({ directory }) {
      for (const [offer, at] of eachOffer(directory)) {
        const refused = REFUSED[offer.service] ?? [];
        const found = offer.service === 'phone' ? refused.filter((one) => offer[one]) : conditionsAmong(offer, refused);
        const isConsultation = conditionsAmong(offer, CONDITIONS).length > 0;
        for (const field of found) {
          yield {
            at: `${at}/${field}`,
            message: {
              de: `„${offer.service}“ hat kein „${field}“: Wer dieses Feld nicht kennt, käme vergeblich`,
              en: `"${offer.service}" has no "${field}": who does not know that field would come in vain`,
            },
            repair: isConsultation
              ? {
                  de: `Bitte "service": "consultation" schreiben (Beratung mit einer Bedingung) oder „${field}“ löschen`,
                  en: `write "service": "consultation", or delete "${field}"`,
                }
              : { de: `Bitte „${field}“ löschen`, en: 'delete the field' },
          };
        }
      }
    },
  },
  {
    name: 'consultations-have-a-condition',
    sentence:
      'A consultation has at least one condition: an appointment, a channel, an audience, a location or a link.',
    *check({ directory }) {
      for (const [offer, at] of eachOffer(directory)) {
        if (offer.service !== 'consultation' || conditionsAmong(offer, CONDITIONS).length > 0) continue;
        yield {
          at,
          message: {
            de: `„${offer.id}“ ist eine Beratung mit einer Bedingung, nennt aber keine`,
            en: `"${offer.id}" is a consultation but names no condition`,
          },
          repair: {
            de: 'Bitte die Bedingung ergänzen, zum Beispiel "access": "appointment" – oder "service": "open_consultation" (ohne Termin, für alle)',
            en: 'add one, e.g. "access": "appointment", or write "service": "open_consultation"',
          },
        };
      }
    },
  },
  {
    name: 'last-admission-lies-between',
    sentence: 'The last admission lies between the beginning and the end.',
    *check({ directory }) {
      for (const [{ opens_at, closes_at, last_admission }, at] of eachOffer(directory)) {
        if (last_admission === undefined || (opens_at < last_admission && last_admission < closes_at)) continue;
        yield {
          at: `${at}/last_admission`,
          message: {
            de: `Letzter Einlass um ${last_admission} liegt nicht zwischen ${opens_at} und ${closes_at}`,
            en: `the last admission at ${last_admission} is not between ${opens_at} and ${closes_at}`,
          },
          repair: {
            de: 'Bitte die Uhrzeit berichtigen; ist bis zum Ende Einlass, das Feld löschen',
            en: 'correct it, or delete it where people are let in to the end',
          },
        };
      }
    },
  },
];
