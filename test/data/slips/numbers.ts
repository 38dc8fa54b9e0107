/** Slips in the digits of telephone numbers. */
import type { Phone } from '../../../data/model/directory.ts';
import { type Edit, slip, withCenter } from './build.ts';

const phones = (center: string, ...numbers: ReadonlyArray<string | Phone>) =>
  withCenter(center, { phones: numbers.map((one) => (typeof one === 'string' ? { number: one } : one)) });

export const NUMBERS_EDITS: readonly Edit[] = [
  slip('numbers/of-duesseldorf', '0203 gemeint, 0211 getippt.', phones('mitte', '+4921160802707')),
  slip(
    'numbers/area-code-letters-turned',
    '0203 gemeint, 0230 getippt.',
    phones('nord', '+4923094065358', '+4923094065357'),
  ),
  slip(
    'numbers/of-the-other-network',
    'West ist unter 02065 zu erreichen, die 0203 davor getippt.',
    phones('west', '+49203550087'),
  ),
  slip(
    'numbers/of-the-sister',
    'Eine neue Nummer für Mitte gemeint, die von West kopiert.',
    phones('mitte', '+492065550087'),
  ),
  slip('numbers/nought-kept', 'Die Null der Vorwahl stehen lassen.', phones('mitte', '+49020360802708')),
  slip('numbers/prefix-twice', '+49 getippt und 0049 mitkopiert.', phones('west', '+494920655500')),
  slip(
    'numbers/country-code-forgotten',
    '+49 vergessen, nur das Plus vor die Vorwahl gesetzt.',
    phones('west', '+2065550088'),
  ),
  slip('numbers/of-austria', '+49 gemeint, +43 getippt.', phones('nord', '+4320394065359')),
  slip('numbers/digit-too-many', 'Eine Ziffer doppelt getroffen.', phones('mitte', '+492036080227077')),
  slip(
    'numbers/digit-too-few',
    'Beim Abtippen die letzte Ziffer verloren.',
    phones('nord', '+492039406535', '+4920394065357'),
  ),
  slip('numbers/digits-turned', 'Die letzten beiden Ziffern verdreht.', phones('mitte', '+4920360802770')),
  slip(
    'numbers/without-extension',
    'Den Anschluss 283-4711 gemeint, vor der Durchwahl aufgehört.',
    phones('west', '+49203283'),
  ),
  slip(
    'numbers/with-hyphen',
    'Die Nummer wie auf dem Briefkopf getippt, mit Strich vor der Durchwahl.',
    phones('mitte', '+49203283-4711'),
  ),
  slip(
    'numbers/placeholder',
    'Die Nummer später eintragen wollen, vorerst 12345678 getippt.',
    phones('west', '+4920312345678'),
  ),
  slip(
    'numbers/premium-rate',
    'Eine kostenlose Nummer gemeint, 0900 statt 0800 getippt.',
    phones('nord', '+499001234567', '+4920394065358'),
  ),
  slip(
    'numbers/share-cost',
    'Die Ortsnummer gemeint, die alte 0180-Nummer der Hotline kopiert.',
    phones('mitte', '+491805678901'),
  ),
];
