/** Extra sessions and outreach that are right. */
import { add, type Edit, extra, legal, outreach, TODAY } from '../slips-unseen/build.ts';
import { set, w } from './parts.ts';

export const EXTRAS: readonly Edit[] = [
  legal(
    'extras/open-day',
    'An einem Samstag im Januar ist in Nord Tag der offenen Tür.',
    extra('nord', '2027-01-16', '10:00', '14:00', { note: w('Tag der offenen Tür.', 'Open day.') }),
  ),
  legal(
    'extras/thursday',
    'Nach dem Streik gibt es am Donnerstag einen Zusatztermin.',
    extra('mitte', '2026-12-03', '10:00', '12:00'),
  ),
  legal(
    'extras/this-afternoon',
    'Noch heute Nachmittag wird in Mitte zusätzlich beraten.',
    extra('mitte', TODAY, '15:00', '17:00'),
  ),
  legal(
    'extras/festival-sunday',
    'Beim Stadtteilfest im Rheinpark steht am Sonntag ein Tisch von Mitte.',
    extra('mitte', '2027-06-13', '12:00', '18:00', {
      ...{ service: 'outreach', location: 'Rheinpark, Liebigstraße 60, 47053 Duisburg' },
      note: w('Am Stand neben der Bühne.', 'At the stall next to the stage.'),
    }),
  ),
  legal(
    'extras/open-mosque-day',
    'Am Tag der offenen Moschee, einem Feiertag, berät Nord in Marxloh.',
    extra('nord', '2027-10-03', '13:00', '17:00', {
      ...{ service: 'outreach', location: 'Warbruckstraße 51, 47169 Duisburg' },
    }),
  ),
  legal(
    'extras/christmas-market',
    'Auf dem Weihnachtsmarkt berät West am Samstag vor dem zweiten Advent neben dem Riesenrad.',
    extra('west', '2026-12-05', '14:00', '18:00', { service: 'outreach', location: 'Königstraße 48, 47051 Duisburg' }),
  ),
  legal(
    'extras/library',
    'In der Zentralbibliothek gibt es am Samstag eine Außensprechstunde.',
    extra('mitte', '2027-02-20', '11:00', '13:00', {
      ...{ service: 'outreach', location: 'Zentralbibliothek, Steinsche Gasse 26, 47051 Duisburg' },
    }),
  ),
  legal(
    'extras/school-enrolment',
    'Zur Schulanmeldung helfen im Februar Leute aus Nord in der Schule beim Ausfüllen.',
    extra('nord', '2027-02-23', '08:00', '12:00', {
      ...{ service: 'outreach', location: 'Kampstraße 23, 47166 Duisburg' },
      ...{ languages: ['de', 'bg', 'ro'], note: w('Hilfe bei der Schulanmeldung.', 'Help with school enrolment.') },
    }),
  ),
  legal(
    'extras/womens-day',
    'Am Internationalen Frauentag berät Mitte nachmittags nur Frauen.',
    extra('mitte', '2027-03-08', '15:00', '17:00', { service: 'consultation', audience: ['women'] }),
  ),
  legal(
    'extras/hotline-saturday',
    'Weil ein Gesetz sich ändert, ist an einem Samstag zusätzlich das Telefon besetzt.',
    extra('west', '2027-01-09', '09:00', '13:00', { service: 'phone' }),
  ),
  legal(
    'extras/interpreters-for-an-evening',
    'An einem Abend dolmetscht jemand Ukrainisch und Russisch.',
    extra('west', '2027-01-20', '17:00', '19:00', { interpreter: ['uk', 'ru'] }),
  ),
  legal(
    'extras/two-centers-one-saturday',
    'Nord und West öffnen am selben Samstag.',
    extra('nord', '2027-01-30', '10:00', '13:00'),
    extra('west', '2027-01-30', '10:00', '13:00'),
  ),
  legal(
    'extras/before-the-regular-one',
    'Vor der gewöhnlichen Montagszeit öffnet Nord einmal schon um acht.',
    extra('nord', '2027-01-25', '08:00', '10:00'),
  ),
  legal(
    'extras/christmas-eve-morning',
    'Am Heiligabend ist West am Vormittag noch einmal offen.',
    extra('west', '2026-12-24', '08:00', '10:00'),
  ),
  legal(
    'extras/video-evening',
    'Einen Abend lang berät Mitte per Video.',
    extra('mitte', '2027-02-11', '18:00', '20:00', {
      ...{ service: 'consultation', channel: 'video', link: 'https://meet.jit.si/RscMitteDuisburg' },
    }),
  ),
  legal(
    'extras/students',
    'Zum Beginn des Semesters berät Mitte Studierende auf dem Campus.',
    extra('mitte', '2027-04-13', '12:00', '15:00', {
      ...{ service: 'consultation', audience: ['students'], location: 'Forsthausweg 2, 47057 Duisburg' },
    }),
  ),
  legal(
    'extras/until-one',
    'Zum letzten Mal hereingelassen wird am Zusatztermin eine halbe Stunde vor Schluss.',
    extra('nord', '2027-01-23', '10:00', '13:30', { last_admission: '13:00' }),
  ),
  legal(
    'outreach/homberg',
    'West berät ab Januar dienstags in Homberg.',
    outreach('homberg', 'running'),
    add('west-homberg', 'TU', '15:00', '17:00', '2027-01-12', {
      ...{ service: 'outreach', location: 'Augustastraße 40, 47198 Duisburg' },
    }),
  ),
  legal(
    'outreach/south-twice-a-month',
    'Mitte berät am ersten und dritten Mittwochmorgen in Buchholz.',
    outreach('sued', 'running'),
    add('mitte-outreach-buchholz', '1WE 3WE', '09:00', '11:00', '2027-02-01', {
      ...{ service: 'outreach', location: 'Sittardsberger Allee 14, 47249 Duisburg' },
    }),
  ),
  legal(
    'outreach/walsum-planned',
    'Auch in Walsum ist eine Außensprechstunde geplant, ohne Ort und Zeit.',
    set(({ outreach: all }) => ({ outreach: [...all, { id: 'walsum', area: 'Walsum', status: 'planned' }] })),
  ),
];
