/** Conditions and notes of sessions that are right. */
import { add, type Edit, end, follow, legal } from '../slips-unseen/build.ts';
import { alter, w } from './parts.ts';

export const CONDITIONS: readonly Edit[] = [
  legal(
    'conditions/by-appointment',
    'West berät donnerstags ab Februar nur noch mit Termin.',
    follow('west-open-th', '2027-02-04', {
      ...{ service: 'consultation', access: 'appointment', booking: { phone: '+492065550087' } },
    }),
  ),
  legal(
    'conditions/women-in-the-morning',
    'Freitags ist in Mitte ein Vormittag nur für Frauen.',
    add('mitte-frauen-fr', 'FR', '09:00', '11:00', '2027-01-08', {
      ...{ service: 'consultation', audience: ['women'], note: w('Kinder können mitkommen.', 'Children are welcome.') },
    }),
  ),
  legal(
    'conditions/video',
    'Nord berät dienstagabends per Video.',
    add('nord-video-tu', 'TU', '18:00', '19:00', '2027-01-12', {
      ...{ service: 'consultation', channel: 'video', link: 'https://meet.jit.si/RscNordDuisburg' },
    }),
  ),
  legal(
    'conditions/interpreters-on-monday',
    'Montags wird in Mitte auf Bulgarisch und Rumänisch gedolmetscht.',
    alter('mitte-open-mo', { interpreter: ['bg', 'ro'] }),
  ),
  legal(
    'conditions/english-and-french',
    'Mittwochs berät in Nord jemand auch auf Englisch und Französisch.',
    alter('nord-open-we', { languages: ['de', 'en', 'fr'] }),
  ),
  legal(
    'conditions/last-admission',
    'Wer in Mitte montags nach halb zwölf kommt, wird nicht mehr beraten.',
    alter('mitte-open-mo', { last_admission: '11:30' }),
  ),
  legal(
    'conditions/bring-papers',
    'In West sollen alle ihre Unterlagen mitbringen, das steht in sechs Sprachen da.',
    alter('west-open-mo', {
      note: w('Bitte bringen Sie alle Unterlagen mit.', 'Please bring all your papers.', {
        ...{ tr: 'Lütfen tüm belgelerinizi getirin.', ar: 'يرجى إحضار جميع الأوراق.' },
        ...{ uk: 'Будь ласка, візьміть усі документи.', ro: 'Vă rugăm să aduceți toate documentele.' },
      }),
    }),
  ),
  legal(
    'conditions/sign-language',
    'Auf Anfrage kommt in Nord jemand, der gebärdet.',
    alter('nord-open-mo', { note: w('Gebärdensprache auf Anfrage.', 'Sign language on request.') }),
  ),
  legal(
    'conditions/chat-for-the-young',
    'Junge Leute können donnerstags mit Mitte chatten.',
    add('mitte-chat-th', 'TH', '16:00', '18:00', '2027-01-14', {
      ...{ service: 'consultation', channel: 'chat', audience: ['young_people'] },
      link: 'https://www.duisburg.de/rsc-chat',
    }),
  ),
  legal(
    'conditions/seniors-by-phone',
    'Für Ältere berät West mittwochs ausführlich am Telefon.',
    add('west-senioren-we', 'WE', '11:00', '12:30', '2027-01-13', {
      ...{ service: 'consultation', channel: 'phone', audience: ['seniors'] },
    }),
  ),
  legal(
    'conditions/booking-at-the-desk',
    'Einen Termin für den Freitag gibt es nur am Empfang.',
    add('nord-termin-fr', 'FR', '10:00', '13:00', '2027-01-15', {
      ...{ service: 'consultation', access: 'appointment' },
      booking: { note: w('Termine gibt es am Empfang.', 'Ask for an appointment at the front desk.') },
    }),
  ),
  legal(
    'conditions/booking-online-or-by-phone',
    'Termine in Mitte bucht man im Netz oder am Telefon.',
    add('mitte-termin-tu', 'TU', '13:00', '17:00', '2027-02-02', {
      ...{ service: 'consultation', access: 'appointment' },
      booking: { url: 'https://www.duisburg.de/rsc-mitte-termin', phone: '+4920360802707' },
    }),
  ),
  legal(
    'conditions/just-arrived',
    'Eine Stunde in der Woche ist für Menschen, die gerade angekommen sind.',
    add('nord-willkommen-tu', 'TU', '09:00', '10:00', '2027-01-12', {
      ...{ service: 'consultation', audience: ['refugees', 'newcomers'], interpreter: ['ar', 'fa', 'uk'] },
    }),
  ),
  legal(
    'conditions/parents-once-a-month',
    'Am zweiten Mittwoch im Monat berät West Eltern und ihre Kinder.',
    add('west-eltern-we', '2WE', '15:00', '17:00', '2027-01-04', {
      ...{ service: 'consultation', audience: ['parents', 'children'] },
    }),
  ),
  legal(
    'conditions/at-home',
    'Wer nicht aus dem Haus kann, wird nach Absprache besucht.',
    add('mitte-besuch-fr', 'FR', '13:00', '16:00', '2027-01-08', {
      ...{ service: 'consultation', access: 'appointment', audience: ['disabled_people'] },
      ...{ booking: { phone: '+4920360802707' }, note: w('Wir kommen zu Ihnen.', 'We come to you.') },
    }),
  ),
  legal(
    'conditions/phone-hour-with-a-callback',
    'Ist besetzt, ruft Nord zurück.',
    alter('nord-phone', { note: w('Ist besetzt? Wir rufen zurück.', 'Engaged? We will call you back.') }),
  ),
  legal(
    'conditions/open-becomes-womens',
    'Die Donnerstagszeit in West endet, dafür kommen ein Vormittag für Frauen und einer für Männer.',
    end('west-open-th', '2027-01-31'),
    add('west-frauen-th', '1TH 3TH', '10:00', '12:00', '2027-02-01', { service: 'consultation', audience: ['women'] }),
    add('west-maenner-th', '2TH 4TH', '10:00', '12:00', '2027-02-01', { service: 'consultation', audience: ['men'] }),
  ),
];
