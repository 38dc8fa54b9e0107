/** Right reasons of closures, in German and other languages. */
import type { Words } from '../../../data/model/directory.ts';
import { addClosure, type Edit, legal } from './build.ts';

const because = (centers: readonly string[], from: string, reason: Words, to = from) =>
  addClosure({ centers, from, to, reason });

export const PEOPLE_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'people/german-alone',
    'Der Grund nur auf Deutsch.',
    because(['nord'], '2027-01-25', { de: 'Dienstbesprechung' }),
  ),
  legal('people/one-word', 'Ein kurzes Wort genügt.', because(['west'], '2027-02-18', { de: 'Umzug', en: 'Move' })),
  legal(
    'people/whole-sentence',
    'Ein ganzer Satz mit Ersatz.',
    because(['mitte'], '2027-03-10', {
      de: 'Wegen einer Veranstaltung im Haus entfällt die Sprechstunde. In dringenden Fällen hilft das RSC Nord.',
      en: 'No consultation because of an event. In urgent cases RSC Nord will help.',
    }),
  ),
  legal(
    'people/seven-languages',
    'Der Grund in sieben Sprachen.',
    because(['nord'], '2027-04-14', {
      de: 'Fortbildung des Teams',
      en: 'Team training',
      tr: 'Ekip eğitimi',
      ar: 'تدريب الفريق',
      bg: 'Обучение на екипа',
      ro: 'Instruirea echipei',
      uk: 'Навчання команди',
    }),
  ),
  legal(
    'people/simple-german',
    'Der Grund auch in Leichter Sprache.',
    because(['west'], '2027-05-13', { de: 'Fortbildung des Teams', 'de-simple': 'Das Team lernt etwas Neues.' }),
  ),
  legal(
    'people/burial',
    'Trauerfall, ohne Namen.',
    because(['mitte'], '2026-12-07', { de: 'Trauerfall im Team', en: 'Bereavement' }),
  ),
  legal(
    'people/named-event',
    'Der Name eines Platzes und eines Heiligen sind keine Personen des Teams.',
    because(['mitte'], '2027-11-10', {
      de: 'Sankt-Martins-Zug am Johannes-Corputius-Platz',
      en: 'Saint Martin procession',
    }),
  ),
  legal(
    'people/street-named-after-a-person',
    'Die Straßensperrung nennt eine Straße mit Personennamen.',
    because(['west'], '2027-06-07', {
      de: 'Sperrung der Friedrich-Ebert-Straße',
      en: 'Friedrich-Ebert-Straße is closed',
    }),
  ),
  legal(
    'people/date-in-the-reason',
    'Der Grund nennt das richtige Datum mit Wochentag.',
    because(['west'], '2027-03-11', {
      de: 'Fachtag am Donnerstag, 11. März 2027',
      en: 'Conference on Thursday, 11 March 2027',
    }),
  ),
  legal(
    'people/closed-until',
    'Der Grund sagt, ab wann wieder offen ist.',
    because(
      ['nord'],
      '2027-08-02',
      { de: 'Sommerpause; ab 16. August sind wir wieder da', en: 'Summer break; open again from 16 August' },
      '2027-08-15',
    ),
  ),
];
