/** Extra sessions: slips in their day, center and conditions, and those that offices really announce. */
import { center, close, extra, legal, slip, TRAINING, type Edit } from './build.ts';

export const EXTRAS: readonly Edit[] = [
  slip(
    'extras/sunday-for-saturday',
    'Der Zusatztermin ist am Samstag, dem 6. März, getippt wurde der Sonntag.',
    extra('mitte', '2027-03-07', '10:00', '13:00', { note: { de: 'Samstagssprechstunde', en: 'Saturday session' } }),
  ),
  slip(
    'extras/other-center',
    'Der Zusatztermin findet in West statt, gewählt wurde Mitte.',
    extra('mitte', '2027-04-17', '10:00', '12:00', { id: 'west-extra-april', note: { de: 'Nur im RSC West.' } }),
  ),
  slip(
    'extras/same-as-usual',
    'Gemeint war ein zweiter Termin am Nachmittag, eingetragen wurde die gewohnte Montagszeit von Nord.',
    extra('nord', '2027-01-18', '10:00', '12:00'),
  ),
  slip(
    'extras/month-gone-by',
    'Der Zusatztermin ist am 12. Dezember, beim Monat blieb die 11 stehen.',
    extra('nord', '2026-11-12', '14:00', '16:00'),
  ),
  slip(
    'extras/make-up-inside-the-closure',
    'Der Ersatztermin für die geschlossene Woche liegt selbst in dieser Woche statt in der nächsten.',
    close('2027-03-01', '2027-03-05', TRAINING, { centers: ['mitte'] }),
    extra('mitte', '2027-03-02', '10:00', '12:00', { note: { de: 'Ersatz für die geschlossene Woche.' } }),
  ),
  slip(
    'extras/phone-at-a-place',
    'Die Beratung im Rathaus wurde als telefonische Erreichbarkeit eingetragen.',
    extra('mitte', '2027-05-11', '14:00', '16:00', { service: 'phone', location: 'Burgplatz 19, 47051 Duisburg' }),
  ),
  slip(
    'extras/register-after-it-is-over',
    'Anmelden kann man sich bis 6. März, getippt wurde der 16., der nach dem Termin liegt.',
    extra('west', '2027-03-13', '10:00', '12:00', {
      ...{ service: 'consultation', access: 'appointment' },
      booking: { phone: '+492065550087', note: { de: 'Anmeldung bis 16. März 2027.' } },
    }),
  ),
  slip(
    'extras/series-with-an-outlier',
    'Vier Donnerstage im Januar, der letzte ist ein Freitag geworden.',
    ...['2027-01-07', '2027-01-14', '2027-01-21', '2027-01-29'].map((date) => extra('west', date, '16:00', '18:00')),
  ),
  slip(
    'extras/booked-at-the-fax',
    'Anmeldung telefonisch, eingetragen wurde die Faxnummer aus dem Briefkopf.',
    center('nord', { other_numbers: [{ number: '+4920394065359', kind: 'fax' }] }),
    extra('nord', '2027-06-12', '10:00', '13:00', {
      ...{ service: 'consultation', access: 'appointment', booking: { phone: '+4920394065359' } },
    }),
  ),
  slip(
    'extras/link-without-s',
    'Die Adresse des Videoraums wurde mit http statt https eingefügt.',
    extra('mitte', '2027-02-17', '17:00', '18:00', {
      ...{ service: 'consultation', channel: 'video', link: 'http://meet.duisburg.de/mitte' },
    }),
  ),
  slip(
    'extras/clock-change-night',
    'Beim Herbstfest am Tag der Zeitumstellung wird um 14:30 Uhr beraten, getippt wurde 02:30 Uhr, die es zweimal gibt.',
    extra('west', '2027-10-31', '02:30', '03:30', { note: { de: 'Beim Herbstfest' } }),
  ),
  slip(
    'extras/children-in-the-evening',
    'Die Abendsprechstunde ist für Eltern, gewählt wurde die Zeile darunter: Kinder.',
    extra('mitte', '2028-01-20', '19:00', '20:30', {
      ...{ service: 'consultation', audience: ['children'], note: { de: 'Infoabend für Eltern zur Einschulung' } },
    }),
  ),
  legal(
    'extras/saturday',
    'Zusätzliche Samstagssprechstunde in Mitte.',
    extra('mitte', '2027-01-16', '10:00', '13:00', { note: { de: 'Zusätzliche Samstagssprechstunde' } }),
  ),
  legal(
    'extras/information-evening',
    'Infoabend in Nord mit Dolmetscherinnen.',
    extra('nord', '2027-02-18', '17:00', '19:30', {
      ...{ interpreter: ['ar', 'uk', 'tr'], note: { de: 'Infoabend zu Ausbildung und Arbeit' } },
    }),
  ),
  legal(
    'extras/make-up-session',
    'Der Montag fällt wegen Fortbildung aus, dafür ist am Dienstag geöffnet.',
    close('2027-03-08', '2027-03-08', TRAINING, { centers: ['nord'] }),
    extra('nord', '2027-03-09', '10:00', '12:00', { note: { de: 'Ersatz für Montag, 8. März.' } }),
  ),
  legal(
    'extras/hotline-day',
    'Telefonaktion zum neuen Gesetz, im Anschluss an die Telefonzeit.',
    extra('mitte', '2027-06-02', '10:00', '16:00', {
      service: 'phone',
      note: { de: 'Telefonaktion Staatsangehörigkeit' },
    }),
  ),
  legal(
    'extras/stand-at-a-festival',
    'West berät am Sonntag beim Stadtteilfest.',
    extra('west', '2027-06-13', '12:00', '17:00', {
      ...{
        service: 'outreach',
        location: 'Marktplatz Hochemmerich, 47226 Duisburg',
        note: { de: 'Beim Stadtteilfest' },
      },
    }),
  ),
  legal(
    'extras/open-house-on-a-sunday',
    'Tag der offenen Tür in Nord, an einem Sonntag.',
    extra('nord', '2027-09-26', '11:00', '16:00', { note: { de: 'Tag der offenen Tür', en: 'Open day' } }),
  ),
  legal(
    'extras/series-of-thursdays',
    'Drei Donnerstagabende in West.',
    ...['2027-11-04', '2027-11-11', '2027-11-18'].map((date) => extra('west', date, '16:00', '18:00')),
  ),
  legal(
    'extras/between-the-years',
    'Zwischen den Jahren ist geschlossen, an einem Vormittag ist Notdienst.',
    close('2026-12-24', '2027-01-01', { de: 'Weihnachtspause', en: 'Christmas break' }),
    extra('mitte', '2026-12-29', '10:00', '12:00', { note: { de: 'Notdienst zwischen den Jahren' } }),
  ),
];
