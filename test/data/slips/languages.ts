/** Slips in the languages in which words are written. */
import { addClosure, addExtra, type Edit, slip } from './build.ts';

export const LANGUAGES_EDITS: readonly Edit[] = [
  slip(
    'languages/english-under-turkish',
    'Den Grund auf Englisch gemeint, bei „tr“ eingetragen.',
    addClosure({
      centers: ['nord'],
      from: '2027-02-17',
      reason: { de: 'Fortbildung des Teams', tr: 'Team training, we are closed on this day' },
    }),
  ),
  slip(
    'languages/german-under-english',
    'Den Grund übersetzen wollen, bei „en“ steht noch Deutsch.',
    addClosure({
      centers: ['mitte'],
      from: '2027-03-17',
      reason: { de: 'Wegen Fortbildung des Teams geschlossen', en: 'Wegen Fortbildung des Teams geschlossen' },
    }),
  ),
  slip(
    'languages/english-under-german',
    'Deutsch und Englisch vertauscht.',
    addClosure({
      centers: ['west'],
      from: '2027-04-15',
      reason: { de: 'The team is in a training', en: 'Das Team ist in einer Fortbildung' },
    }),
  ),
  slip(
    'languages/turkish-under-german',
    'Aus dem türkischen Aushang kopiert, bei „de“ eingetragen.',
    addClosure({
      centers: ['nord'],
      from: '2027-05-12',
      reason: { de: 'Ekip eğitimi nedeniyle kapalıyız', en: 'Team training' },
    }),
  ),
  slip(
    'languages/arabic-under-persian',
    'Den arabischen Hinweis bei „fa“ eingetragen.',
    addExtra({
      center: 'mitte',
      date: '2027-04-24',
      note: { de: 'Bitte bringen Sie Ihre Papiere mit.', fa: 'يرجى إحضار الأوراق الخاصة بكم إلى المركز' },
    }),
  ),
  slip(
    'languages/ukrainian-and-bulgarian-exchanged',
    'Ukrainisch und Bulgarisch vertauscht.',
    addClosure({
      centers: ['nord'],
      from: '2027-06-16',
      reason: {
        de: 'Fortbildung des Teams',
        uk: 'Обучение на екипа, центърът е затворен',
        bg: 'Навчання команди, центр не працює',
      },
    }),
  ),
  slip(
    'languages/french-under-romanian',
    'Französisch bei „ro“ eingetragen.',
    addExtra({
      center: 'nord',
      date: '2027-10-23',
      note: { de: 'Bitte klingeln', ro: 'Veuillez sonner à la porte, s’il vous plaît' },
    }),
  ),
  slip(
    'languages/words-under-ua',
    'Ukrainisch gemeint, „ua“ als Kürzel getippt.',
    addClosure({
      centers: ['west'],
      from: '2027-06-17',
      reason: { de: 'Fortbildung des Teams', ua: 'Навчання команди' },
    }),
  ),
  slip(
    'languages/words-under-upper-case',
    'Englisch gemeint, „EN“ groß getippt.',
    addClosure({ centers: ['west'], from: '2027-09-09', reason: { de: 'Fachtag', EN: 'Conference' } }),
  ),
];
