/** Holidays, bridge days and days that come back every year: taken for one another, or rightly open or closed. */
import type { RecurringClosure } from '../../../data/model/directory.ts';
import { close, extra, legal, slip, type Edit } from './build.ts';

const yearly =
  (one: RecurringClosure): Edit['edit'] =>
  (directory) => ({ ...directory, recurring_closures: [...directory.recurring_closures, one] });

const FROM_2027 = { valid_from: '2027-01-01' };

export const HOLIDAYS: readonly Edit[] = [
  slip(
    'holidays/whit-monday-closed',
    'Pfingstmontag ist ohnehin frei, gemeint war der Dienstag danach.',
    close('2027-05-17', '2027-05-17', { de: 'Betriebsausflug', en: 'Works outing' }),
  ),
  slip(
    'holidays/bridge-of-another-holiday',
    'Geschlossen nach Christi Himmelfahrt, getippt wurde der Freitag nach Fronleichnam.',
    close('2027-05-28', '2027-05-28', { de: 'Brückentag nach Christi Himmelfahrt' }),
  ),
  slip(
    'holidays/extra-on-christmas-day',
    'Der Zusatztermin ist am 15. Dezember, getippt wurde der 25.',
    extra('nord', '2027-12-25', '10:00', '12:00'),
  ),
  slip(
    'holidays/carnival-of-last-year',
    'Rosenmontag 2028 ist der 28. Februar, übernommen wurde der Tag von 2027.',
    close('2028-02-08', '2028-02-08', { de: 'Rosenmontag', en: 'Carnival Monday' }),
  ),
  slip(
    'holidays/holiday-of-the-neighbours',
    'Der Reformationstag ist in Niedersachsen frei, in Nordrhein-Westfalen nicht.',
    close('2028-10-31', '2028-10-31', { de: 'Gesetzlicher Feiertag' }),
  ),
  slip(
    'holidays/between-the-years-backwards',
    'Zu ist jedes Jahr vom 27. bis 30. Dezember, Anfang und Ende sind vertauscht.',
    yearly({ id: 'between_the_years', rule: '12-30/12-27', effect: 'cancelled', ...FROM_2027 }),
  ),
  slip(
    'holidays/women-carnival-after-easter',
    'Altweiber liegt 52 Tage vor Ostern, getippt wurde ein Plus.',
    yearly({ id: 'womens_carnival', rule: 'easter+52', effect: 'tentative', ...FROM_2027 }),
  ),
  slip(
    'holidays/ascension-for-the-day-after',
    'Geschlossen ist am Freitag nach Christi Himmelfahrt, gezählt wurde bis zum Feiertag selbst.',
    yearly({ id: 'after_ascension', rule: 'easter+39', effect: 'cancelled', ...FROM_2027 }),
  ),
  slip(
    'holidays/month-and-day-exchanged',
    'Zwischen den Jahren, 27.12. bis 30.12., mit dem Tag zuerst getippt.',
    yearly({ id: 'between_the_years', rule: '27-12/30-12', effect: 'cancelled', ...FROM_2027 }),
  ),
  slip(
    'holidays/christmas-eve-lost',
    'Silvester sollte nicht mehr unsicher sein, gelöscht wurde Heiligabend.',
    (directory) => ({
      ...directory,
      recurring_closures: directory.recurring_closures.filter(({ id }) => id !== 'christmas_eve'),
    }),
  ),
  slip(
    'holidays/good-friday-a-week-late',
    'Über Ostern 2027 ist bis Dienstag geschlossen, getippt wurden die Tage eine Woche später.',
    close('2027-04-02', '2027-04-06', { de: 'Geschlossen über Ostern', en: 'Closed over Easter' }),
  ),
  legal(
    'holidays/open-on-all-saints',
    'Nord öffnet ausnahmsweise an Allerheiligen.',
    extra('nord', '2027-11-01', '10:00', '12:00', { note: { de: 'Auch an Allerheiligen geöffnet.' } }),
  ),
  legal(
    'holidays/bridge-days',
    'Am Freitag nach Himmelfahrt und nach Fronleichnam ist geschlossen.',
    close('2027-05-07', '2027-05-07', { de: 'Brückentag nach Christi Himmelfahrt' }),
    close('2027-05-28', '2027-05-28', { de: 'Brückentag nach Fronleichnam' }),
  ),
  legal(
    'holidays/carnival-monday-certain',
    'Rosenmontag 2027 ist sicher geschlossen.',
    close('2027-02-08', '2027-02-08', { de: 'Rosenmontag', en: 'Carnival Monday' }),
  ),
  legal(
    'holidays/women-carnival-from-eleven',
    'An Altweiber schließt West um 11 Uhr.',
    close(
      '2027-02-04',
      '2027-02-04',
      { de: 'Altweiber' },
      { centers: ['west'], opens_at: '11:00', closes_at: '12:00' },
    ),
  ),
  legal(
    'holidays/yearly-between-the-years',
    'Zwischen den Jahren ist künftig immer geschlossen.',
    yearly({ id: 'between_the_years', rule: '12-27/12-30', effect: 'cancelled', valid_from: '2026-12-01' }),
  ),
  legal(
    'holidays/yearly-bridge-days',
    'An Brückentagen ist künftig vielleicht geschlossen.',
    yearly({ id: 'bridge_day', rule: 'bridge_days', effect: 'tentative', ...FROM_2027 }),
  ),
  legal(
    'holidays/yearly-after-corpus-christi',
    'Nach Fronleichnam ist künftig immer geschlossen.',
    yearly({ id: 'after_corpus_christi', rule: 'easter+61', effect: 'cancelled', ...FROM_2027 }),
  ),
  legal(
    'holidays/open-on-carnival-monday',
    'Rosenmontag 2028 öffnet Mitte sicher.',
    extra('mitte', '2028-02-28', '14:00', '16:00', { note: { de: 'Rosenmontag nachmittags geöffnet.' } }),
  ),
];
