/** Right edits of hours that are not held every week. */
import { addSchedule, type Edit, legal, newHours } from './build.ts';

export const RECURRENCE_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'recurrence/first-monday',
    'Nur noch am ersten Montag im Monat.',
    newHours('west-open-mo', '2027-02-01', { byday: ['1MO'] }),
  ),
  legal(
    'recurrence/last-friday',
    'Am letzten Freitag im Monat ist zusätzlich offen.',
    addSchedule({ id: 'nord-open-fr', byday: ['-1FR'], valid_from: '2027-01-29' }),
  ),
  legal(
    'recurrence/first-and-third',
    'Am ersten und dritten Mittwoch im Monat.',
    newHours('mitte-open-we', '2027-03-03', { byday: ['1WE', '3WE'] }),
  ),
  legal(
    'recurrence/second-and-last',
    'Am zweiten und am letzten Donnerstag im Monat.',
    newHours('west-open-th', '2027-04-08', { byday: ['2TH', '-1TH'] }),
  ),
  legal(
    'recurrence/every-second-week',
    'Die Sprechstunde ist nur noch alle zwei Wochen.',
    newHours('nord-open-we', '2027-02-03', { interval: 2 }),
  ),
  legal(
    'recurrence/every-third-week',
    'Alle drei Wochen kommt eine Beraterin für Rentenfragen.',
    addSchedule({
      id: 'mitte-rente',
      byday: ['TH'],
      interval: 3,
      opens_at: '14:00',
      closes_at: '16:00',
      valid_from: '2027-02-04',
    }),
  ),
  legal(
    'recurrence/every-fourth-week',
    'Alle vier Wochen ist dienstags offen.',
    addSchedule({ id: 'west-open-tu', byday: ['TU'], interval: 4, valid_from: '2027-03-02' }),
  ),
  legal(
    'recurrence/by-turns',
    'Montags und freitags im Wechsel: die eine Woche so, die andere so.',
    newHours('mitte-open-mo', '2027-02-01', { interval: 2 }),
    addSchedule({ id: 'mitte-open-fr', byday: ['FR'], interval: 2, valid_from: '2027-02-12' }),
  ),
  legal(
    'recurrence/says-so',
    'Alle zwei Wochen, mit dem richtigen ersten Tag im Hinweis.',
    newHours('nord-open-mo', '2027-09-06', {
      interval: 2,
      note: {
        de: 'Alle zwei Wochen, zum ersten Mal am 6. September.',
        en: 'Every second week, for the first time on 6 September.',
      },
    }),
  ),
  legal(
    'recurrence/third-saturday',
    'Am dritten Samstag im Monat ist Familienvormittag.',
    addSchedule({
      id: 'west-open-sa',
      byday: ['3SA'],
      opens_at: '10:00',
      closes_at: '14:00',
      valid_from: '2027-05-15',
    }),
  ),
  legal(
    'recurrence/once-a-month-in-homberg',
    'Einmal im Monat berät West im Homberger Bezirksamt.',
    addSchedule({
      id: 'west-outreach-monat',
      service: 'outreach',
      byday: ['2TU'],
      location: 'Bismarckplatz 1, 47198 Duisburg',
      valid_from: '2027-02-09',
    }),
  ),
];
