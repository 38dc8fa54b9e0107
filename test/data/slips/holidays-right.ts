/** Right edits around holidays, bridge days and customary closures. */
import { addClosure, addExtra, addRecurring, type Edit, legal, newHours, setRecurring, TODAY } from './build.ts';

const BRIDGE = { de: 'Brückentag', en: 'Bridge day' };

export const HOLIDAYS_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'holidays/bridge-day-after-ascension',
    'Der Freitag nach Christi Himmelfahrt ist frei.',
    addClosure({ centers: 'all', from: '2027-05-07', reason: BRIDGE }),
  ),
  legal(
    'holidays/bridge-day-after-corpus-christi',
    'Der Freitag nach Fronleichnam ist in West frei.',
    addClosure({
      centers: ['west'],
      from: '2027-05-28',
      reason: { de: 'Brückentag nach Fronleichnam', en: 'Day after Corpus Christi' },
    }),
  ),
  legal(
    'holidays/bridge-before-unity-day',
    'Montag vor dem 3. Oktober 2028: Brückentag.',
    addClosure({ centers: ['mitte'], from: '2028-10-02', reason: BRIDGE }),
  ),
  legal(
    'holidays/span-with-holidays',
    'Vom Gründonnerstag bis nach Ostern geschlossen, die Feiertage liegen darin.',
    addClosure({
      centers: ['nord'],
      from: '2027-03-25',
      to: '2027-03-31',
      reason: { de: 'Osterpause', en: 'Easter break' },
    }),
  ),
  legal(
    'holidays/open-on-carnival-monday',
    'Am Rosenmontag wird doch gearbeitet: mit Zusatztermin und Hinweis.',
    addExtra({
      center: 'west',
      date: '2027-02-08',
      opens_at: '13:00',
      closes_at: '15:00',
      note: { de: 'Auch am Rosenmontag sind wir da.', en: 'We are open on Carnival Monday, too.' },
    }),
  ),
  legal(
    'holidays/open-on-labour-day',
    'Beim Fest am 1. Mai wird beraten.',
    addExtra({
      center: 'mitte',
      date: '2027-05-01',
      service: 'outreach',
      location: 'Landschaftspark, Emscherstraße 71, 47137 Duisburg',
      opens_at: '12:00',
      closes_at: '17:00',
      note: { de: 'Infostand am Tag der Arbeit', en: 'Info stand on Labour Day' },
    }),
  ),
  legal(
    'holidays/open-on-all-saints',
    'Trotz Allerheiligen ist montags offen, der Hinweis sagt es.',
    addExtra({
      center: 'nord',
      date: '2027-11-01',
      opens_at: '10:00',
      closes_at: '12:00',
      note: { de: 'Auch am Feiertag geöffnet.', en: 'Open although it is a holiday.' },
    }),
  ),
  legal(
    'holidays/on-the-day-the-clocks-change',
    'Am Sonntag der Zeitumstellung ist nachmittags ein Fest.',
    addExtra({
      center: 'nord',
      date: '2027-10-31',
      opens_at: '13:00',
      closes_at: '16:00',
      note: { de: 'Sonntag: Herbstfest mit Beratung.' },
    }),
  ),
  legal(
    'holidays/christmas-eve-for-sure',
    'Heiligabend ist ab jetzt sicher geschlossen.',
    setRecurring('christmas_eve', { valid_to: TODAY }),
    addRecurring({ id: 'christmas_eve', rule: '12-24', effect: 'cancelled', valid_from: '2026-11-28' }),
  ),
  legal(
    'holidays/between-the-years',
    'Zwischen den Jahren ist künftig jedes Jahr zu.',
    addRecurring({ id: 'between_the_years', rule: '12-27/12-30', effect: 'cancelled', valid_from: '2026-12-01' }),
  ),
  legal(
    'holidays/bridge-days-perhaps',
    'An Brückentagen ist künftig vielleicht zu.',
    addRecurring({ id: 'bridge_day', rule: 'bridge_days', effect: 'tentative', valid_from: '2027-01-01' }),
  ),
  legal(
    'holidays/altweiber-from-eleven',
    'Altweiber 2027: ab 11 Uhr geschlossen, einmalig.',
    addClosure({
      centers: 'all',
      from: '2027-02-04',
      opens_at: '11:00',
      reason: { de: 'Altweiber', en: 'Carnival Thursday' },
    }),
  ),
  legal(
    'holidays/altweiber-every-year',
    'Altweiber ist künftig jedes Jahr vielleicht zu.',
    addRecurring({ id: 'womens_carnival', rule: 'easter-52', effect: 'tentative', valid_from: '2027-01-01' }),
  ),
  legal(
    'holidays/rose-monday-closed',
    'Rosenmontag 2028 ist sicher zu.',
    addClosure({
      centers: ['nord', 'mitte', 'west'],
      from: '2028-02-28',
      reason: { de: 'Rosenmontag', en: 'Carnival Monday' },
    }),
  ),
  legal(
    'holidays/hours-from-a-holiday',
    'Die neue Zeit gilt ab Ostermontag, der erste Termin ist eine Woche später.',
    newHours('mitte-open-mo', '2027-03-29', { opens_at: '09:00', closes_at: '11:00' }),
  ),
];
