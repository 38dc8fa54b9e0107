/** Slips in what those who come have to know of a regular time: nth weekdays, appointment, audience, languages, place. */
import { add, follow, outreach, slip, type Edit } from './build.ts';

const BOOKING = { phone: '+4920360802707' };

export const CONDITIONS: readonly Edit[] = [
  slip(
    'conditions/fifth-for-last',
    'Nord lädt am letzten Freitag im Monat ein, gewählt wurde der fünfte.',
    add('nord-last-fr', '5FR', '14:00', '16:00', '2027-01-01'),
  ),
  slip(
    'conditions/odd-week-for-even',
    'West öffnet alle zwei Wochen in geraden Kalenderwochen, der erste Tag liegt in Woche 1.',
    add('west-open-tu', 'TU', '10:00', '12:00', '2027-01-05', {
      interval: 2,
      note: { de: 'In geraden Kalenderwochen.', en: 'In even calendar weeks.' },
    }),
  ),
  slip(
    'conditions/fourteen-weeks',
    'Alle 14 Tage wurde als Abstand von 14 Wochen eingetragen.',
    add('mitte-open-fr', 'FR', '10:00', '12:00', '2027-01-15', { interval: 14 }),
  ),
  slip(
    'conditions/every-and-second',
    'Nur am zweiten Dienstag im Monat ist geöffnet, neben 2TU blieb TU stehen.',
    add('nord-open-tu', 'TU 2TU', '10:00', '12:00', '2027-02-09'),
  ),
  slip(
    'conditions/two-nth-days-differ',
    'Am zweiten und vierten Dienstag wird beraten, der vierte wurde ein Donnerstag.',
    add('mitte-open-2tu', '2TU 4TH', '15:00', '17:00', '2027-03-09'),
  ),
  slip(
    'conditions/admission-until-the-end',
    'Letzter Einlass ist 11:30 Uhr, eingetragen wurde 11:59 kurz vor Schluss.',
    follow('nord-open-mo', '2027-04-05', { last_admission: '11:59' }),
  ),
  slip(
    'conditions/admission-of-the-morning',
    'Mitte lässt mittwochs bis 15:30 Uhr ein, übernommen wurde 11:30 Uhr vom Montag.',
    follow('mitte-open-we', '2027-04-07', { last_admission: '11:30' }),
  ),
  slip(
    'conditions/appointment-without-a-way',
    'West berät freitags mit Termin, wie man ihn bekommt, wurde vergessen.',
    add('west-appointment', 'FR', '09:00', '12:00', '2027-01-15', { service: 'consultation', access: 'appointment' }),
  ),
  slip(
    'conditions/left-for-women-only',
    'Die neue Zeit für alle entstand als Kopie der Frauensprechstunde, die Beschränkung blieb stehen.',
    add('nord-women', 'TH', '09:30', '11:00', '2027-01-14', { service: 'consultation', audience: ['women'] }),
    add('nord-open-th', 'TH', '14:00', '16:00', '2027-01-14', {
      service: 'consultation',
      audience: ['women'],
      note: { de: 'Für alle, ohne Termin.' },
    }),
  ),
  slip(
    'conditions/interpreter-by-country',
    'Am Donnerstag dolmetscht jemand Griechisch und Ukrainisch, eingetragen wurden die Länderkürzel.',
    follow('west-open-th', '2027-02-04', { interpreter: ['gr', 'ua'] }),
  ),
  slip(
    'conditions/interpreter-for-german',
    'Beraten wird auf Deutsch und Arabisch, beides steht im Feld für Dolmetscher.',
    follow('mitte-open-mo', '2027-02-01', { interpreter: ['de', 'ar'] }),
  ),
  slip(
    'conditions/language-names-for-codes',
    'Als Sprachen wurden die ersten drei Buchstaben der deutschen Namen eingetragen.',
    follow('nord-open-we', '2027-03-03', { languages: ['rum', 'bul', 'pol'] }),
  ),
  slip(
    'conditions/video-without-link',
    'Die Videoberatung bekam weder eine Adresse noch einen Weg zur Anmeldung.',
    add('mitte-video', 'TU', '16:00', '17:00', '2027-01-12', { service: 'consultation', channel: 'video' }),
  ),
  slip(
    'conditions/video-link-of-the-host',
    'Als Adresse der Videoberatung steht die Anmeldeseite des Anbieters, nicht der Raum.',
    add('west-video', 'WE', '16:00', '17:00', '2027-02-10', {
      ...{ service: 'consultation', channel: 'video', link: 'https://zoom.us/signin' },
    }),
  ),
  slip(
    'conditions/link-on-a-visit',
    'Die Adresse der Videoberatung landete bei der offenen Sprechstunde im Haus.',
    follow('west-open-mo', '2027-02-01', { link: 'https://meet.duisburg.de/rsc-west' }),
  ),
  slip(
    'conditions/channel-of-the-phone-hour',
    'Beim Kopieren der Telefonzeit blieb der Kanal Telefon an der offenen Sprechstunde hängen.',
    add('nord-open-fr', 'FR', '10:00', '12:00', '2027-06-04', { channel: 'phone' }),
  ),
  slip(
    'conditions/booked-at-the-sister',
    'Termine in West vergibt West selbst, eingetragen wurde die Nummer von Mitte.',
    add('west-appointment', 'TU', '09:00', '12:00', '2027-04-13', {
      ...{
        service: 'consultation',
        access: 'appointment',
        booking: BOOKING,
        note: { de: 'Termine vergibt das RSC West.' },
      },
    }),
  ),
  slip(
    'conditions/booking-without-appointment',
    'Die Sprechstunde braucht eine Anmeldung, „mit Termin“ wurde nicht angekreuzt.',
    add('mitte-consultation', 'FR', '09:00', '11:00', '2027-05-14', {
      ...{ service: 'consultation', booking: { ...BOOKING, note: { de: 'Bitte vorher anmelden.' } } },
    }),
  ),
  slip(
    'conditions/outreach-at-home',
    'Die Außensprechstunde in Homberg bekam die eigene Anschrift von West als Ort.',
    outreach('homberg', 'running'),
    add('west-outreach-homberg', 'TU', '15:00', '17:00', '2027-01-12', {
      ...{ service: 'outreach', location: 'Beethovenstraße 18 A, 47226 Duisburg' },
    }),
  ),
  slip(
    'conditions/outreach-running-nowhere',
    'Die Außensprechstunde im Süden wurde auf „läuft“ gestellt, Ort und Zeit fehlen.',
    outreach('sued', 'running'),
  ),
  slip(
    'conditions/outreach-place-unsaid',
    'Als Ort der Außensprechstunde steht ein Verweis auf den Handzettel.',
    outreach('homberg', 'running'),
    add('west-outreach', 'WE', '15:00', '17:00', '2027-02-03', { service: 'outreach', location: 'siehe Handzettel' }),
  ),
];
