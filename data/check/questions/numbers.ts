/** Asks about telephone numbers: of a sister, of another town, nearly the old one, a mobile or a fax alone, a placeholder. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Center, Directory } from '../../model/directory.ts';
import type { Bilingual, Violation } from '../findings/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { findCenter } from '../rules/walk.ts';
import { slipsBetween } from './distance.ts';
import { eachNewNumber, type NewNumber } from './new-numbers.ts';
import { question } from './question.ts';

const RIGHT: Bilingual = {
  de: 'Sonst bitte die Nummer prüfen, am besten anrufen',
  en: 'else check the number, best by calling it',
};

export const NUMBER_QUESTIONS: readonly Rule[] = [
  {
    name: 'numbers-are-their-own',
    sentence: 'A new number is no published number of another center, unless a label says why.',
    *check({ directory, previous }) {
      for (const one of eachNewNumber(directory, previous)) {
        const sister = previous?.centers.find(
          ({ id, phones }) => id !== one.center && phones.some(({ number }) => number === one.number),
        );
        if (sister && !one.label)
          yield ask(one, `das ist die Nummer von ${sister.name}`, `it is the number of ${sister.name}`);
      }
    },
  },
  {
    name: 'numbers-are-of-the-town',
    sentence: 'A new landline number begins like one of the municipality, and is as long as numbers are.',
    *check({ directory, previous }) {
      const known = (previous ?? directory).centers.flatMap(({ phones }) => phones.map(({ number }) => number));
      const areas = new Set(known.filter(isLandline).map((number) => number.slice(0, 6)));
      for (const one of eachNewNumber(directory, previous)) {
        if (!isLandline(one.number) || areas.size === 0) continue;
        if (!areas.has(one.number.slice(0, 6)))
          yield ask(one, 'die Vorwahl ist keine von hier', 'the area code is not one of here');
        else if (one.number.length < 10 || one.number.length > 14)
          yield ask(one, 'die Länge ist ungewöhnlich', 'its length is unusual');
      }
    },
  },
  {
    name: 'numbers-are-typed-to-the-end',
    sentence:
      'A new number is not one digit away from an old one, does not share its end with another area code, and is no row of digits.',
    *check({ directory, previous }) {
      for (const one of eachNewNumber(directory, previous)) {
        const own = findCenter(previous, one.center);
        const found = nearlyOld(one, own, directory);
        if (found) yield ask(one, `das ist fast die Nummer ${found}`, `it is nearly ${found}`);
        if (/(\d)\1{4}|12345|23456|34567|45678|56789|98765|87654|00000/.test(one.number))
          yield ask(one, 'das sieht nach einem Platzhalter aus', 'it looks like a placeholder');
      }
    },
  },
];

function ask(one: NewNumber, de: string, en: string): Violation {
  return question(one.at, `${one.number}: ${de}`, `${one.number}: ${en}`, RIGHT);
}

function isLandline(number: string): boolean {
  const type = parsePhoneNumberFromString(number)?.getType();
  return type === undefined || type === 'FIXED_LINE' || type === 'FIXED_LINE_OR_MOBILE';
}

/** An old number of the center that is not there any more, or for bookings any of its numbers. */
function nearlyOld(one: NewNumber, own: Center | undefined, directory: Directory): string | undefined {
  const now = findCenter(directory, one.center)?.phones ?? [];
  const gone = (own?.phones ?? []).filter(
    ({ number }) => one.isBooking || one.isDated || !now.some((phone) => phone.number === number),
  );
  return gone
    .map(({ number }) => number)
    .find(
      (number) =>
        number !== one.number && (slipsBetween(number, one.number) === 1 || number.slice(-6) === one.number.slice(-6)),
    );
}
