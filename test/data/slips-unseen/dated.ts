/** Slips in what holds from a day or until a day, in status and in confirmations. */
import { address, center, dated, position, slip, type Edit } from './build.ts';

/** Where Nord moves to. */
export const NEW_HOUSE = {
  district: 'Walsum',
  address: address('Friedrich-Ebert-Straße 150', '47179'),
  position: position(51.5382, 6.7119),
};
const RENOVATION = { de: 'Umbau bis Ende März 2027.', en: 'Renovation until the end of March 2027.' };

export const DATED: readonly Edit[] = [
  slip(
    'dated/move-last-year',
    'Nord zieht am 1. Februar 2027 um, getippt wurde das laufende Jahr.',
    dated('nord', { valid_from: '2026-02-01', ...NEW_HOUSE }),
  ),
  slip(
    'dated/confirmed-in-the-future',
    'Mitte wurde heute bestätigt, beim Jahr steht 2027.',
    center('mitte', { verified_on: '2027-11-27' }),
  ),
  slip(
    'dated/confirmed-with-day-and-month-exchanged',
    'Die Anschrift von West wurde am 1. November bestätigt, getippt wurde der 11. Januar.',
    center('west', { verified_on: '2026-11-01', verified: { address: '2026-01-11' } }),
  ),
  slip(
    'dated/closed-without-until-when',
    'West ist vorübergehend geschlossen, der Hinweis sagt weder warum noch bis wann.',
    center('west', { status: 'temporarily_closed', status_note: { de: 'Vorübergehend geschlossen.' } }),
  ),
  slip(
    'dated/never-opens-again',
    'Nord wird bis Ende März umgebaut, das Ende fehlt.',
    dated('nord', { valid_from: '2027-02-01', status: 'temporarily_closed', status_note: RENOVATION }),
  ),
  slip(
    'dated/note-of-another-month',
    'Mitte ist bis Ende Mai geschlossen, der Hinweis nennt Ende März.',
    dated('mitte', {
      ...{ valid_from: '2027-02-01', valid_to: '2027-05-31', status: 'temporarily_closed', status_note: RENOVATION },
    }),
  ),
  slip(
    'dated/note-left-after-opening',
    'West ist wieder geöffnet, der Hinweis auf den Umbau blieb stehen.',
    center('west', { status: 'active', status_note: RENOVATION }),
  ),
  slip(
    'dated/moved-for-a-day',
    'Der Umzug von Nord ist für immer, als letzter Tag wurde derselbe Tag eingetragen.',
    dated('nord', { valid_from: '2027-04-01', valid_to: '2027-04-01', ...NEW_HOUSE }),
  ),
  slip(
    'dated/moved-with-old-district',
    'Nord zieht nach Walsum, der Stadtteil fehlt im Umzug.',
    dated('nord', { valid_from: '2027-09-01', address: NEW_HOUSE.address, position: NEW_HOUSE.position }),
  ),
  slip(
    'dated/moved-with-old-point',
    'West zieht im Juli nach Homberg, der Punkt auf der Karte fehlt im Umzug.',
    dated('west', { valid_from: '2027-07-01', district: 'Homberg', address: address('Augustastraße 40', '47198') }),
  ),
  slip(
    'dated/for-ever-instead-of-for-now',
    'Mitte ist bis Ende März zu, gewählt wurde „dauerhaft geschlossen“.',
    center('mitte', { status: 'closed', status_note: RENOVATION }),
  ),
  slip(
    'dated/note-of-the-sister',
    'West wird umgebaut, eingetragen wurde es bei Nord.',
    center('nord', {
      ...{ status: 'temporarily_closed', status_note: { de: 'Das RSC West ist wegen Umbau bis Ende Mai 2027 zu.' } },
    }),
  ),
  slip(
    'dated/number-from-the-wrong-century',
    'Die neue Nummer von Mitte gilt ab 1. März 2027, getippt wurde 2127.',
    dated('mitte', { valid_from: '2127-03-01', phones: [{ number: '+4920360802900' }] }),
  ),
  slip(
    'dated/ends-before-it-begins',
    'Das Ausweichquartier gilt von November bis Januar, beim Ende blieb das alte Jahr.',
    dated('mitte', {
      ...{ valid_from: '2027-11-02', valid_to: '2027-01-31', address: address('Heerstraße 40', '47053') },
      position: position(51.4188, 6.7549),
    }),
  ),
  slip(
    'dated/confirmed-in-the-base-year',
    'West wurde am 20. November 2026 bestätigt, getippt wurde 2016.',
    center('west', { verified_on: '2016-11-20' }),
  ),
];
