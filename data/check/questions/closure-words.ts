/** Asks where the reason of a closure speaks of another service or other centers than its fields. */
import type { Closure, Directory } from '../../model/directory.ts';
import type { Rule } from '../rules/rule.ts';
import { eachNewClosure, isWhole, reasonOf, takenBy } from './new-closures.ts';
import { question } from './question.ts';

export const CLOSURE_WORD_QUESTIONS: readonly Rule[] = [
  {
    name: 'reasons-fit-what-is-closed',
    sentence:
      'A reason speaks of what is closed: of the consultation or the phone, of all centers, and never of hours that are open.',
    *check(input) {
      for (const [closure, at] of eachNewClosure(input)) {
        const found = WHAT.find(([test]) => test(closure, input.directory));
        if (found) yield question(`${at}/reason`, found[1], found[2]);
      }
    },
  },
];

const CONSULTATION = /sprechstunde|beratung|consultation|counsel/iu;
const ONLY = /(?<!\p{L})(?:nur|lediglich|only)(?!\p{L})/iu;
const OPEN = /geöffnet|offen|(?<!\p{L})open(?!\p{L})/iu;
const PHONE = /telefon|leitung|phone/iu;
const IS_DOWN =
  /gestört|störung|defekt|kaputt|ausfall|ausgefallen|nicht (?:besetzt|erreichbar)|fällt aus|erneuert|umgestellt|repariert|out of order/iu;
const MORE_THAN_PHONE = /auch|geschlossen|haus|gebäude|strom|wasser|heizung|closed|building/iu;
const FALLS_OUT = /fällt|fallen|entf[aä]ll|keine|no consultation|cancel/iu;

const WHAT: ReadonlyArray<readonly [(closure: Closure, directory: Directory) => boolean, string, string]> = [
  [
    (one, directory) =>
      isWhole(one) &&
      speaksOfThePhoneAlone(reasonOf(one)) &&
      takenBy(directory, one).some(({ service }) => service !== 'phone'),
    'der Grund spricht nur vom Telefon, geschlossen ist alles',
    'the reason speaks of the phone alone, but everything is closed',
  ],
  [
    (one) =>
      one.services?.every((service) => service === 'phone') === true &&
      CONSULTATION.test(reasonOf(one)) &&
      FALLS_OUT.test(reasonOf(one)),
    'der Grund spricht von der Sprechstunde, geschlossen ist nur das Telefon',
    'the reason speaks of the consultation, but only the phone is closed',
  ],
  [
    (one) =>
      one.services?.every((service) => service === 'phone') === true &&
      /(?:center|zentrum|haus|büro|einrichtung|alles) (?:ist |bleibt |sind )?(?:geschlossen|zu)(?!\p{L})/iu.test(
        reasonOf(one),
      ),
    'der Grund spricht vom ganzen Center, geschlossen ist nur das Telefon',
    'the reason speaks of the whole center, but only the phone is closed',
  ],
  [
    (one) =>
      one.services?.includes('phone') === false &&
      /telefon(?!.*(?:besetzt|erreich))/iu.test(one.reason.de) &&
      !/telefonisch|bitte anrufen/iu.test(one.reason.de),
    'der Grund spricht vom Telefon, geschlossen ist es aber nicht',
    'the reason speaks of the phone, but it is not closed',
  ],
  [
    (one) => one.opens_at !== undefined && ONLY.test(reasonOf(one)) && OPEN.test(reasonOf(one)),
    'der Grund nennt Zeiten, in denen geöffnet ist; "opens_at" und "closes_at" sagen, wann geschlossen ist',
    'the reason names hours that are open; "opens_at" and "closes_at" say when it is closed',
  ],
  [
    (one) =>
      one.centers !== 'all' &&
      one.centers.length > 0 &&
      /(?:alle[nr]?|sämtlichen?) (?:drei |\p{L}+ )?(?:center|standort|zentr|einrichtung|häuser)|überall|all (?:three |our )?cent(?:er|re)s/iu.test(
        reasonOf(one),
      ),
    'der Grund spricht von allen Centern, eingetragen sind nicht alle',
    'the reason speaks of all centers, but not all are closed',
  ],
];

function speaksOfThePhoneAlone(reason: string): boolean {
  return PHONE.test(reason) && IS_DOWN.test(reason) && !MORE_THAN_PHONE.test(reason) && !CONSULTATION.test(reason);
}
