/** Closures that are right: feasts, festivals, holidays with other hours, and customs of every year. */
import { add, close, type Edit, extra, legal, TODAY } from '../slips-unseen/build.ts';
import { only, recurring, recurringEnds, w } from './parts.ts';

export const SEASONS: readonly Edit[] = [
  legal(
    'closures/end-of-ramadan',
    'Am Zuckerfest ist Mitte vielleicht nicht besetzt.',
    close('2027-03-10', '2027-03-10', w('Zuckerfest', 'Eid al-Fitr', { tr: 'Ramazan Bayramı', ar: 'عيد الفطر' }), {
      ...{ centers: ['mitte'], effect: 'tentative' },
    }),
  ),
  legal(
    'closures/city-festival',
    'Für das Stadtteilfest wird am Donnerstag die Beethovenstraße gesperrt.',
    close(
      '2027-06-03',
      '2027-06-03',
      w('Aufbau für das Stadtteilfest', 'Setting up the street festival'),
      only('west'),
    ),
  ),
  legal(
    'closures/easter-holidays',
    'In den Osterferien bleiben die Sprechstunden zwei Wochen lang zu, das Telefon läuft.',
    close('2027-03-22', '2027-04-02', w('Osterferien', 'Easter holidays'), { services: ['open_consultation'] }),
  ),
  legal(
    'closures/next-christmas-already',
    'Schon jetzt steht fest, wann zum Jahreswechsel 2027/28 geschlossen ist.',
    close('2027-12-20', '2028-01-07', w('Weihnachtsferien', 'Christmas holidays')),
  ),
  legal(
    'closures/computers',
    'Am 18. Februar bekommen alle neue Computer.',
    close('2027-02-18', '2027-02-18', w('Umstellung der Computer', 'New computers')),
  ),
  legal(
    'closures/storm',
    'Für Montag ist Orkan angesagt, entschieden wird am Morgen.',
    close('2026-11-30', '2026-11-30', w('Unwetterwarnung', 'Severe weather warning'), { effect: 'tentative' }),
  ),
  legal(
    'closures/heat',
    'In den heißen Wochen schließt die Mittwochszeit in Nord eine Stunde früher.',
    close('2027-07-05', '2027-07-16', w('Hitzeschutz', 'Protection against the heat'), {
      ...{ centers: ['nord'], services: ['open_consultation'], opens_at: '15:00', closes_at: '16:00' },
    }),
  ),
  legal(
    'closures/summer-with-other-hours',
    'Den ganzen Sommer über öffnet Nord nur montags früh.',
    add('nord-open-sommer-2027', 'MO', '08:00', '10:00', '2027-07-19', { valid_to: '2027-08-31' }),
    close('2027-07-19', '2027-08-31', w('Sommerferien', 'Summer holidays'), {
      ...{ centers: ['nord'], services: ['open_consultation'], replaced_by: ['nord-open-sommer-2027'] },
    }),
  ),
  legal(
    'closures/ramadan-hours',
    'Im Ramadan berät Mitte mittwochs schon am Vormittag.',
    add('mitte-open-ramadan-2027', 'WE', '10:00', '12:00', '2027-02-10', { valid_to: '2027-03-09' }),
    close('2027-02-10', '2027-03-09', w('Ramadan', 'Ramadan', { tr: 'Ramazan', ar: 'رمضان' }), {
      ...{ centers: ['mitte'], schedules: ['mitte-open-we'], replaced_by: ['mitte-open-ramadan-2027'] },
    }),
  ),
  legal(
    'closures/advent-hours',
    'Bis Weihnachten telefoniert West wegen großer Nachfrage eine halbe Stunde länger.',
    add('west-phone-advent-2026', 'MO TU WE TH FR', '09:00', '10:30', '2026-11-30', {
      ...{ service: 'phone', valid_to: '2026-12-23' },
    }),
    close('2026-11-30', '2026-12-23', w('Längere Telefonzeiten im Advent', 'Longer phone hours in Advent'), {
      ...{ centers: ['west'], services: ['phone'], replaced_by: ['west-phone-advent-2026'] },
    }),
  ),
  legal(
    'closures/emergency-phone-only',
    'Mitte bleibt für sechs Wochen zu, dafür ist das Telefon jeden Vormittag drei Stunden besetzt.',
    add('mitte-phone-umbau-2027', 'MO TU WE TH FR', '09:00', '12:00', '2027-04-05', {
      ...{ service: 'phone', valid_to: '2027-05-14' },
    }),
    close('2027-04-05', '2027-05-14', w('Umbau, telefonisch erreichbar', 'Renovation, please call'), {
      ...{ centers: ['mitte'], replaced_by: ['mitte-phone-umbau-2027'] },
    }),
  ),
  legal(
    'closures/moved-to-friday',
    'Die Sprechstunde am Mittwoch fällt aus und wird am Freitag nachgeholt.',
    close('2026-12-16', '2026-12-16', w('Verschoben auf Freitag, 18. Dezember', 'Moved to Friday, 18 December'), {
      ...{ centers: ['nord'], schedules: ['nord-open-we'] },
    }),
    extra('nord', '2026-12-18', '14:00', '16:00'),
  ),
  legal(
    'closures/extra-called-off',
    'Der angekündigte Samstag muss doch ausfallen.',
    extra('mitte', '2027-01-16', '10:00', '12:00'),
    close('2027-01-16', '2027-01-16', w('Der Termin entfällt', 'This session is cancelled'), {
      ...{ centers: ['mitte'], schedules: ['mitte-extra-2027-01-16'] },
    }),
  ),
  legal(
    'closures/today-from-now',
    'Heute ist in Mitte wegen eines Stromausfalls das Telefon tot.',
    close(TODAY, TODAY, w('Stromausfall', 'Power cut'), { ...only('mitte'), services: ['phone'] }),
  ),
  legal(
    'closures/told-last-week',
    'Die Fachtagung wurde schon vor einer Woche bekannt gegeben und erst heute eingetragen.',
    close('2027-04-22', '2027-04-22', w('Fachtagung', 'Conference'), { ...only('west'), announced_on: '2026-11-20' }),
  ),
  legal(
    'closures/mourning',
    'Am 7. Dezember bleibt Nord aus Gründen zu, die niemanden etwas angehen.',
    close('2026-12-07', '2026-12-07', w('Aus internen Gründen', 'For internal reasons'), only('nord')),
  ),
  legal(
    'customs/between-the-years',
    'Zwischen Weihnachten und Neujahr ist künftig jedes Jahr zu.',
    recurring({ id: 'between_the_years', rule: '12-27/12-30', effect: 'cancelled', valid_from: '2026-12-01' }),
  ),
  legal(
    'customs/bridge-days',
    'An Brückentagen ist ab dem neuen Jahr möglicherweise geschlossen.',
    recurring({ id: 'bridge_day', rule: 'bridge_days', effect: 'tentative', valid_from: '2027-01-01' }),
  ),
  legal(
    'customs/rosenmontag-for-sure',
    'Rosenmontag ist ab 2027 nicht nur vielleicht, sondern sicher geschlossen.',
    recurringEnds('rose_monday', '2026-12-31'),
    recurring({ id: 'rose_monday', rule: 'easter-48', effect: 'cancelled', valid_from: '2027-01-01' }),
  ),
  legal(
    'customs/new-years-eve-open',
    'An Silvester wird künftig gearbeitet wie an jedem Tag.',
    recurringEnds('new_years_eve', '2026-12-30'),
  ),
];
