/** Right notes of sessions. */
import { addExtra, addSchedule, type Edit, legal, newHours } from './build.ts';

export const NOTES_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'people/bring-papers',
    'Was man mitbringen soll.',
    newHours('mitte-open-mo', '2027-02-01', {
      opens_at: '09:30',
      note: { de: 'Bitte Ausweis und Bescheide mitbringen.', en: 'Please bring your ID and letters.' },
    }),
  ),
  legal(
    'people/numbers-are-drawn',
    'Es werden Nummern gezogen, ab 9:30 Uhr.',
    newHours('nord-open-mo', '2027-03-01', {
      note: { de: 'Nummern gibt es ab 9:30 Uhr am Empfang.' },
      closes_at: '12:15',
    }),
  ),
  legal(
    'people/room',
    'Der Raum steht im Hinweis.',
    newHours('west-open-th', '2027-04-01', {
      note: { de: 'Raum 104, 1. Etage', en: 'Room 104, first floor' },
      opens_at: '09:30',
    }),
  ),
  legal(
    'people/not-in-the-holidays',
    'Nicht in den Schulferien, so sagt es der Hinweis.',
    addSchedule({
      id: 'west-jugend-tu',
      service: 'consultation',
      byday: ['TU'],
      opens_at: '14:00',
      closes_at: '16:00',
      audience: ['young_people'],
      note: { de: 'Nicht in den Schulferien.', en: 'Not in the school holidays.' },
    }),
  ),
  legal(
    'people/other-languages-alone',
    'Der Hinweis auf Deutsch und in den Sprachen derer, die kommen.',
    addSchedule({
      id: 'nord-open-tu',
      byday: ['TU'],
      languages: ['bg', 'ro'],
      note: {
        de: 'Beratung auf Bulgarisch und Rumänisch',
        bg: 'Консултация на български',
        ro: 'Consiliere în limba română',
      },
    }),
  ),
  legal(
    'people/theme',
    'Ein Zusatztermin mit Thema.',
    addExtra({
      center: 'mitte',
      date: '2027-02-13',
      note: { de: 'Thema: Anmeldung in der Kita', en: 'Topic: registering for day care' },
    }),
  ),
  legal(
    'people/guest',
    'Das Jobcenter ist zu Gast.',
    addExtra({
      center: 'west',
      date: '2027-05-21',
      note: { de: 'Mit dem Jobcenter Duisburg', en: 'With the Jobcenter' },
    }),
  ),
  legal(
    'people/moved-instead-of',
    'Der Hinweis nennt ein anderes Datum und meint es.',
    addExtra({
      center: 'nord',
      date: '2027-05-18',
      opens_at: '10:00',
      closes_at: '12:00',
      note: { de: 'Statt Pfingstmontag, 17. Mai.', en: 'Instead of Whit Monday, 17 May.' },
    }),
  ),
];
