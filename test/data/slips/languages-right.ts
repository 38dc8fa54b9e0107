/** Right edits of languages: of words, of counselling, of interpreters. */
import { addClosure, addSchedule, type Edit, legal, newHours, withCenter } from './build.ts';

export const LANGUAGES_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'languages/of-a-center',
    'Die Sprachen des Teams sind bestätigt.',
    withCenter('mitte', { languages: ['de', 'en', 'tr', 'ar'] }),
  ),
  legal('languages/german-and-one', 'Deutsch und Polnisch.', withCenter('west', { languages: ['de', 'pl'] })),
  legal(
    'languages/rare-ones',
    'Seltene Sprachen, richtige Kürzel.',
    withCenter('nord', { languages: ['de', 'bg', 'rmy', 'ckb', 'ti', 'so'] }),
  ),
  legal(
    'languages/interpreters-by-turns',
    'Jede Sprechstunde hat andere Dolmetscher.',
    newHours('nord-open-mo', '2027-02-01', { interpreter: ['bg', 'ro'] }),
    newHours('nord-open-we', '2027-02-03', { interpreter: ['ar', 'kmr', 'tr'] }),
  ),
  legal(
    'languages/greek',
    'Griechisch und Albanisch mit richtigem Kürzel.',
    newHours('mitte-open-mo', '2027-02-01', { interpreter: ['el', 'sq'] }),
  ),
  legal(
    'languages/not-in-german',
    'Eine Sprechstunde nur auf Ukrainisch.',
    addSchedule({
      id: 'west-ukrainisch-fr',
      byday: ['FR'],
      languages: ['uk'],
      note: { de: 'Beratung auf Ukrainisch', uk: 'Консультація українською мовою' },
      valid_from: '2027-02-05',
    }),
  ),
  legal(
    'languages/name-stays-german',
    'Ein Eigenname bleibt in jeder Sprache derselbe.',
    addClosure({
      centers: ['mitte'],
      from: '2027-10-13',
      reason: {
        de: 'Tag der offenen Tür im Rathaus',
        en: 'Open day at the Rathaus',
        fr: 'Journée portes ouvertes au Rathaus',
      },
    }),
  ),
  legal(
    'languages/same-word',
    'Das Wort ist auf Deutsch und Englisch dasselbe.',
    addClosure({ centers: ['west'], from: '2027-09-30', reason: { de: 'Workshop', en: 'Workshop' } }),
  ),
  legal(
    'conditions/interpreter-on-thursdays',
    'Donnerstags wird für Arabisch und Kurdisch gedolmetscht.',
    newHours('west-open-th', '2027-01-07', { interpreter: ['ar', 'kmr'] }),
  ),
  legal(
    'conditions/interpreter-for-ukrainian',
    'Mittwochs dolmetscht jemand Ukrainisch und Russisch.',
    newHours('mitte-open-we', '2027-02-03', { interpreter: ['uk', 'ru'] }),
  ),
  legal(
    'conditions/signs',
    'Einmal im Monat ist eine Gebärdensprachdolmetscherin da.',
    addSchedule({ id: 'mitte-gebaerden', byday: ['3TU'], interpreter: ['gsg'], valid_from: '2027-04-20' }),
  ),
  legal(
    'conditions/session-in-romani',
    'Die Beratung ist auch auf Rumänisch, Bulgarisch und Romani.',
    newHours('nord-open-mo', '2027-04-05', { languages: ['de', 'ro', 'bg', 'rmy'] }),
  ),
  legal(
    'conditions/session-in-dari',
    'Freitags wird auf Dari und Paschtu beraten, auf Tigrinya gedolmetscht.',
    addSchedule({
      id: 'west-open-fr',
      byday: ['FR'],
      languages: ['prs', 'ps'],
      interpreter: ['ti'],
      valid_from: '2027-05-07',
    }),
  ),
];
