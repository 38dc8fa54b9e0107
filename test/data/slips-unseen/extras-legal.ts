/** More extra sessions as offices announce them: by appointment, by video, in other languages, at other places. */
import { extra, legal, type Edit } from './build.ts';

export const EXTRAS_LEGAL: readonly Edit[] = [
  legal(
    'extras/booked',
    'Beratungstag zur Anerkennung von Zeugnissen, mit Termin.',
    extra('west', '2027-04-22', '09:00', '15:00', {
      ...{ service: 'consultation', access: 'appointment' },
      booking: {
        phone: '+492065550087',
        note: { de: 'Anmeldung bis 16. April 2027.', en: 'Register by 16 April 2027.' },
      },
    }),
  ),
  legal(
    'extras/video-evening',
    'Abends per Video, ohne Anmeldung.',
    extra('mitte', '2027-10-13', '18:00', '19:00', {
      ...{ service: 'consultation', channel: 'video', link: 'https://meet.duisburg.de/rsc-mitte' },
    }),
  ),
  legal(
    'extras/ukrainian-day',
    'Beratung auf Ukrainisch und Russisch.',
    extra('nord', '2027-02-24', '10:00', '14:00', { languages: ['uk', 'ru', 'de'] }),
  ),
  legal(
    'extras/school-enrolment',
    'Beratung zur Einschulung in einer Schule, für Eltern.',
    extra('mitte', '2028-02-10', '15:00', '17:30', {
      ...{ service: 'consultation', audience: ['parents'], location: 'Brückenstraße 46, 47053 Duisburg' },
    }),
  ),
  legal(
    'extras/short-afternoon',
    'Eine halbe Stunde Fragestunde für Neuzugewanderte.',
    extra('west', '2028-05-16', '16:00', '16:30', { service: 'consultation', audience: ['newcomers'] }),
  ),
  legal(
    'extras/right-after-the-usual',
    'Nord verlängert einen Montag um zwei Stunden.',
    extra('nord', '2026-12-14', '12:00', '14:00', { note: { de: 'Verlängerte Sprechstunde vor Weihnachten' } }),
  ),
];
