/** Right closures of whole days, as German offices announce them. */
import { addClosure, type Edit, legal } from './build.ts';

const TRAINING = { de: 'Fortbildung des Teams', en: 'Team training' };

export const CLOSURES_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'closures/christmas',
    'Alle Center sind vom 24.12. bis 1.1. geschlossen.',
    addClosure({
      centers: 'all',
      from: '2026-12-24',
      to: '2027-01-01',
      reason: { de: 'Weihnachtsferien', en: 'Christmas break' },
    }),
  ),
  legal(
    'closures/between-the-years',
    'Mitte ist vom 21.12.2027 bis 7.1.2028 geschlossen.',
    addClosure({
      centers: ['mitte'],
      from: '2027-12-21',
      to: '2028-01-07',
      reason: { de: 'Betriebsferien', en: 'Annual closing' },
    }),
  ),
  legal(
    'closures/summer',
    'West macht zwei Wochen Sommerpause, vom Montag bis zum Freitag.',
    addClosure({
      centers: ['west'],
      from: '2027-07-26',
      to: '2027-08-06',
      reason: { de: 'Sommerpause', en: 'Summer break' },
    }),
  ),
  legal(
    'closures/summer-with-weekends',
    'Nord macht drei Wochen Pause, vom Samstag bis zum Sonntag gerechnet.',
    addClosure({
      centers: ['nord'],
      from: '2027-07-31',
      to: '2027-08-22',
      reason: { de: 'Sommerferien', en: 'Summer holidays' },
    }),
  ),
  legal(
    'closures/training-day',
    'Ein Tag Fortbildung, alle Center.',
    addClosure({ centers: 'all', from: '2027-03-03', reason: TRAINING }),
  ),
  legal(
    'closures/training-for-two-centers',
    'Zwei der drei Center bilden sich gemeinsam fort.',
    addClosure({ centers: ['nord', 'mitte'], from: '2027-09-20', to: '2027-09-22', reason: TRAINING }),
  ),
  legal(
    'closures/tomorrow',
    'Ein Rohrbruch: gleich am Montag geschlossen.',
    addClosure({
      centers: ['mitte'],
      from: '2026-11-30',
      reason: { de: 'Wasserschaden im Haus', en: 'Water damage in the building' },
    }),
  ),
  legal(
    'closures/today',
    'Heute früh gemeldet: heute bleibt das Telefon unbesetzt.',
    addClosure({ centers: ['west'], from: '2026-11-27', reason: { de: 'Technische Störung', en: 'Technical fault' } }),
  ),
  legal(
    'closures/elections',
    'Am Tag nach der Wahl wird das Haus noch gebraucht.',
    addClosure({
      centers: ['nord'],
      from: '2027-04-26',
      reason: { de: 'Das Haus war Wahllokal', en: 'The building was a polling station' },
    }),
  ),
  legal(
    'closures/strike',
    'Warnstreik, vielleicht geschlossen.',
    addClosure({
      centers: 'all',
      from: '2027-01-20',
      to: '2027-01-21',
      effect: 'tentative',
      reason: { de: 'Warnstreik im öffentlichen Dienst', en: 'Public service strike' },
    }),
  ),
  legal(
    'closures/move',
    'Wegen Umzugs eine Woche geschlossen.',
    addClosure({
      centers: ['west'],
      from: '2027-10-11',
      to: '2027-10-15',
      reason: { de: 'Umzug in neue Räume', en: 'We are moving' },
    }),
  ),
  legal(
    'closures/renovation',
    'Sechs Wochen Umbau.',
    addClosure({
      centers: ['nord'],
      from: '2027-04-12',
      to: '2027-05-21',
      reason: { de: 'Umbau der Beratungsräume', en: 'The rooms are rebuilt' },
    }),
  ),
  legal(
    'closures/illness',
    'Kurzfristig geschlossen, ohne zu sagen, wer krank ist.',
    addClosure({
      centers: ['mitte'],
      from: '2026-12-01',
      to: '2026-12-02',
      reason: { de: 'Kurzfristiger Personalausfall', en: 'Staff shortage at short notice' },
    }),
  ),
];
