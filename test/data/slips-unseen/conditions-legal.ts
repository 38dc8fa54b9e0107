/** Regular hours with conditions that are right: by appointment, by video, for some, with interpreters, elsewhere. */
import { add, end, follow, legal, outreach, type Edit } from './build.ts';

const BOOK = { access: 'appointment', service: 'consultation' } as const;

export const CONDITIONS_LEGAL: readonly Edit[] = [
  legal(
    'conditions/appointments-by-phone',
    'Mitte berät freitags mit Termin, den man am Telefon bekommt.',
    add('mitte-appointment', 'FR', '09:00', '12:00', '2027-01-15', { ...BOOK, booking: { phone: '+4920360802707' } }),
  ),
  legal(
    'conditions/appointments-online',
    'Nord vergibt Termine für den Dienstag online.',
    add('nord-appointment', 'TU', '13:00', '16:00', '2027-02-02', {
      ...BOOK,
      booking: { url: 'https://termine.duisburg.de/nord' },
    }),
  ),
  legal(
    'conditions/long-thursday',
    'West berät donnerstags von 8 bis 18 Uhr mit Terminen aus der offenen Sprechstunde.',
    add('west-appointment', 'TH', '08:00', '18:00', '2027-03-04', {
      ...{ ...BOOK, booking: { note: { de: 'Termine gibt es in der offenen Sprechstunde.' } } },
    }),
  ),
  legal(
    'conditions/women',
    'Nord bietet donnerstags eine Sprechstunde nur für Frauen an.',
    add('nord-women', 'TH', '09:30', '11:00', '2027-01-14', { service: 'consultation', audience: ['women'] }),
  ),
  legal(
    'conditions/interpreter',
    'In West wird donnerstags gedolmetscht.',
    follow('west-open-th', '2027-02-04', { interpreter: ['ar', 'bg', 'rmy'] }),
  ),
  legal(
    'conditions/sign-language',
    'Mitte berät einmal im Monat in Gebärdensprache.',
    add('mitte-sign', '1TU', '14:00', '15:30', '2027-04-06', { languages: ['gsg', 'de'] }),
  ),
  legal(
    'conditions/video',
    'Mitte berät dienstags per Video mit Termin.',
    add('mitte-video', 'TU', '16:00', '17:00', '2027-01-12', {
      ...{
        ...BOOK,
        channel: 'video',
        link: 'https://meet.duisburg.de/rsc-mitte',
        booking: { phone: '+4920360802707' },
      },
    }),
  ),
  legal(
    'conditions/chat',
    'Nord bietet einen Chat für junge Menschen an.',
    add('nord-chat', 'WE', '17:00', '18:30', '2027-09-08', {
      ...{
        service: 'consultation',
        channel: 'chat',
        link: 'https://chat.duisburg.de/nord',
        audience: ['young_people'],
      },
    }),
  ),
  legal(
    'conditions/last-friday',
    'West berät Ältere am letzten Freitag im Monat.',
    add('west-seniors', '-1FR', '10:00', '11:30', '2027-01-29', { service: 'consultation', audience: ['seniors'] }),
  ),
  legal(
    'conditions/outreach-homberg',
    'West beginnt die Außensprechstunde in Homberg.',
    outreach('homberg', 'running'),
    add('west-outreach-homberg', 'TU', '15:00', '17:00', '2027-01-12', {
      service: 'outreach',
      location: 'Musterplatz 1, 47198 Duisburg',
    }),
  ),
  legal(
    'conditions/outreach-south',
    'Mitte berät zweimal im Monat im Süden.',
    outreach('sued', 'running'),
    add('mitte-outreach-sued', '2TU 4TU', '10:00', '12:30', '2027-05-11', {
      service: 'outreach',
      location: 'Musterallee 14, 47249 Duisburg',
    }),
  ),
  legal(
    'conditions/students',
    'Mitte berät Studierende am dritten Mittwoch im Monat.',
    add('mitte-students', '3WE', '16:30', '18:00', '2027-10-20', {
      service: 'consultation',
      audience: ['students', 'newcomers'],
    }),
  ),
  legal(
    'conditions/phone-in-turkish',
    'West ist freitags auch auf Türkisch am Telefon.',
    add('west-phone-tr', 'FR', '10:00', '11:00', '2028-01-14', { service: 'phone', languages: ['tr'] }),
  ),
  legal(
    'conditions/now-by-appointment',
    'Mitte berät montags nur noch mit Termin.',
    end('mitte-open-mo', '2028-04-30'),
    add('mitte-appointment', 'MO', '10:00', '12:00', '2028-05-08', { ...BOOK, booking: { phone: '+4920360802707' } }),
  ),

  legal(
    'conditions/both-ways-to-book',
    'Termine in Nord gibt es online und am Telefon, ab jetzt alle drei Wochen.',
    add('nord-appointment', 'MO', '14:00', '17:00', '2026-12-07', {
      ...{ ...BOOK, interval: 3, booking: { url: 'https://termine.duisburg.de/nord', phone: '+4920394065357' } },
    }),
  ),
  legal(
    'conditions/phone-counselling',
    'West berät mittwochs am Telefon mit Termin.',
    add('west-phone-counselling', 'WE', '14:00', '16:00', '2028-06-07', {
      ...{ ...BOOK, channel: 'phone', booking: { phone: '+492065550087' }, interpreter: ['uk', 'prs'] },
    }),
  ),
];
