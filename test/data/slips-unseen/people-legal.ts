/** Reasons and notes that are right: discreet, in many languages, and with names that are not of colleagues. */
import { close, follow, legal, type Edit } from './build.ts';

export const PEOPLE_LEGAL: readonly Edit[] = [
  legal(
    'people/discreet',
    'Ein Todesfall im Team, der Grund bleibt allgemein.',
    close(
      '2026-12-01',
      '2026-12-01',
      { de: 'Aus betrieblichen Gründen', en: 'For operational reasons' },
      { centers: ['west'] },
    ),
  ),
  legal(
    'people/short-of-staff',
    'Nord hat vielleicht zu wenig Personal für die Sprechstunden.',
    close('2027-02-16', '2027-02-19', { de: 'Personalmangel' }, { centers: ['nord'], effect: 'tentative' }),
  ),
  legal(
    'people/six-languages',
    'Der Grund der Schließung steht in sechs Sprachen da.',
    close('2027-04-27', '2027-04-27', {
      ...{ de: 'Fortbildung des Teams', en: 'Team training', tr: 'Ekip eğitimi', bg: 'Обучение на екипа' },
      ...{ ro: 'Instruirea echipei', uk: 'Навчання команди' },
    }),
  ),
  legal(
    'people/place-with-a-name',
    'Der Grund nennt einen Platz mit Personennamen.',
    close('2027-06-11', '2027-06-11', { de: 'Stadtteilfest auf dem Friedrich-Ebert-Platz' }, { centers: ['west'] }),
  ),
  legal(
    'people/bring-papers',
    'Der Hinweis sagt, was man mitbringt.',
    follow('mitte-open-mo', '2027-01-11', {
      note: { de: 'Bitte Ausweis und Briefe mitbringen.', en: 'Please bring your ID.', pl: 'Proszę zabrać dowód.' },
    }),
  ),
  legal(
    'people/numbered-tickets',
    'Wartemarken gibt es bis 11 Uhr, danach wird niemand mehr eingelassen.',
    follow('nord-open-mo', '2027-02-01', { last_admission: '11:00', note: { de: 'Wartemarken bis 11 Uhr.' } }),
  ),
  legal(
    'people/no-legal-advice',
    'Der Hinweis von West steht auch auf Arabisch und Persisch da.',
    follow('west-open-th', '2027-03-04', {
      note: { de: 'Keine Rechtsberatung.', ar: 'لا توجد استشارة قانونية.', fa: 'مشاوره حقوقی نداریم.' },
    }),
  ),
  legal(
    'people/farewell',
    'Geschlossen wegen einer Verabschiedung, ohne Namen.',
    close(
      '2027-09-30',
      '2027-09-30',
      { de: 'Verabschiedung in den Ruhestand' },
      { centers: ['mitte'], opens_at: '09:00', closes_at: '10:00' },
    ),
  ),
  legal(
    'people/same-word-in-both',
    'Der Grund heißt auf Deutsch und Englisch gleich.',
    close('2028-04-26', '2028-04-26', { de: 'Team-Workshop', en: 'Team workshop' }),
  ),
  legal(
    'people/until-with-the-right-day',
    'Der Grund nennt den letzten Tag, wie er im Feld steht.',
    close('2027-11-08', '2027-11-12', { de: 'Malerarbeiten bis 12. November' }, { centers: ['nord'] }),
  ),

  legal(
    'people/vaccination',
    'Das Team lässt sich impfen, der Grund nennt keine Person.',
    close(
      '2027-10-06',
      '2027-10-06',
      { de: 'Grippeschutzimpfung in der Verwaltung' },
      { centers: ['mitte'], effect: 'tentative' },
    ),
  ),
  legal(
    'people/health-insurance',
    'Der Hinweis nennt die Krankenkasse, die mitberät.',
    follow('nord-open-we', '2027-09-01', { note: { de: 'Auch Beratung durch die Krankenkasse.' } }),
  ),
  legal(
    'people/women-in-the-reason',
    'Geschlossen wegen einer Feier zum Frauentag.',
    close(
      '2028-03-08',
      '2028-03-08',
      { de: 'Veranstaltung zum Internationalen Frauentag' },
      { centers: ['nord', 'mitte'] },
    ),
  ),
  legal(
    'people/simple-german',
    'Der Grund ist in einfachem Deutsch geschrieben.',
    close('2028-01-17', '2028-01-17', { de: 'Wir lernen an diesem Tag selbst. Kommen Sie am 24. Januar wieder.' }),
  ),
];
