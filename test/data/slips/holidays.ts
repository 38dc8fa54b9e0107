/** Slips around holidays, bridge days and the change of clocks. */
import { addClosure, addExtra, addSchedule, type Edit, slip } from './build.ts';

const BRIDGE = { de: 'Brückentag', en: 'Bridge day' };

export const HOLIDAYS_EDITS: readonly Edit[] = [
  slip(
    'holidays/closure-on-whit-monday',
    'Den Dienstag nach Pfingsten gemeint, den Pfingstmontag getippt.',
    addClosure({ centers: ['mitte'], from: '2027-05-17', reason: { de: 'Teamtag', en: 'Team day' } }),
  ),
  slip(
    'holidays/bridge-day-a-week-late',
    'Den Freitag nach Christi Himmelfahrt gemeint, die Woche danach getippt.',
    addClosure({
      centers: 'all',
      from: '2027-05-14',
      reason: { de: 'Brückentag nach Christi Himmelfahrt', en: 'Day after Ascension Day' },
    }),
  ),
  slip(
    'holidays/bridge-day-is-the-holiday',
    'Den Brückentag nach Fronleichnam gemeint, Fronleichnam selbst getippt.',
    addClosure({ centers: ['west'], from: '2027-05-27', reason: BRIDGE }),
  ),
  slip(
    'holidays/bridge-day-of-another-year',
    'Den Brückentag 2027 gemeint, im Kalender von 2026 nachgesehen: 5. Juni, ein Samstag.',
    addClosure({
      centers: ['nord'],
      from: '2027-06-05',
      reason: { de: 'Brückentag nach Fronleichnam', en: 'Day after Corpus Christi' },
    }),
  ),
  slip(
    'holidays/easter-of-last-year',
    'Ostern 2027 gemeint, die Tage von 2026 getippt.',
    addClosure({
      centers: 'all',
      from: '2027-04-03',
      to: '2027-04-06',
      reason: { de: 'Über Ostern geschlossen', en: 'Closed over Easter' },
    }),
  ),
  slip(
    'holidays/rose-monday-a-week-late',
    'Rosenmontag 2027 gemeint, den 15. Februar getippt.',
    addClosure({ centers: ['mitte'], from: '2027-02-15', reason: { de: 'Rosenmontag', en: 'Carnival Monday' } }),
  ),
  slip(
    'holidays/christmas-eve-on-the-23rd',
    'Heiligabend gemeint, den 23. getippt.',
    addClosure({
      centers: ['nord', 'mitte', 'west'],
      from: '2026-12-23',
      reason: { de: 'Heiligabend', en: 'Christmas Eve' },
    }),
  ),
  slip(
    'holidays/unity-day-in-november',
    '3. Oktober 2028 gemeint, den 3. November getippt.',
    addClosure({
      centers: ['west'],
      from: '2028-11-03',
      reason: { de: 'Tag der Deutschen Einheit', en: 'Day of German Unity' },
    }),
  ),
  slip(
    'holidays/extra-on-corpus-christi',
    'Den Donnerstag nach Fronleichnam gemeint, Fronleichnam getippt.',
    addExtra({ center: 'mitte', date: '2027-05-27' }),
  ),
  slip(
    'holidays/extra-on-christmas-day',
    'Ein Samstag im Advent gemeint, den 25. Dezember getippt.',
    addExtra({ center: 'nord', date: '2027-12-25' }),
  ),
  slip(
    'holidays/extra-in-the-lost-hour',
    '14 bis 15 Uhr am Tag der Zeitumstellung gemeint, 2 bis 3 Uhr nachts getippt.',
    addExtra({ center: 'west', date: '2027-03-28', opens_at: '02:00', closes_at: '03:00' }),
  ),
  slip(
    'holidays/one-day-on-a-holiday',
    'Einen einmaligen Montag gemeint, die Spanne trifft nur den Ostermontag.',
    addSchedule({ id: 'west-open-ostern', byday: ['MO'], valid_from: '2027-03-29', valid_to: '2027-04-02' }),
  ),
];
