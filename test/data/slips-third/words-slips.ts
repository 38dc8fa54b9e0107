/** Slips in texts and in the conditions of a session: names, illnesses, wrong languages, contradictions. */
import { add, center, close, type Edit, extra, slip } from '../slips-unseen/build.ts';
import { alter, only, w } from './parts.ts';

export const WORDS_SLIPS: readonly Edit[] = [
  slip(
    'words/on-holiday-by-name',
    'Im Grund steht, wer Urlaub hat.',
    close('2026-12-14', '2026-12-18', w('Frau Yıldız ist im Urlaub', 'Ms Yıldız is on holiday'), only('mitte')),
  ),
  slip(
    'words/illness',
    'Im Grund steht die Krankheit eines Kollegen.',
    close('2026-11-30', '2026-12-02', w('Corona-Infektion eines Kollegen', 'A colleague has Covid'), only('nord')),
  ),
  slip(
    'words/operation',
    'Der Grund verrät eine Operation.',
    close(
      '2027-01-11',
      '2027-01-22',
      w('Leitung nach Knieoperation in der Reha', 'Head of office in rehab'),
      only('west'),
    ),
  ),
  slip(
    'words/pregnant',
    'Der Hinweis verrät, dass eine Kollegin schwanger ist.',
    alter('west-open-th', { note: w('Bis zum Mutterschutz von Svetlana nur bis 11:30 Uhr.') }),
  ),
  slip(
    'words/interpreter-by-name',
    'Der Hinweis nennt, wer dolmetscht.',
    alter('west-open-mo', { interpreter: ['tr'], note: w('Frau Öztürk dolmetscht.', 'Ms Öztürk interprets.') }),
  ),
  slip(
    'words/english-as-german',
    'Der englische Grund steht im Feld für Deutsch.',
    close('2027-01-27', '2027-01-27', w('Closed for staff training', 'Closed for staff training'), only('nord')),
  ),
  slip(
    'words/german-as-english',
    'Im englischen Feld steht noch der deutsche Satz.',
    close('2027-02-10', '2027-02-10', w('Geschlossen wegen Inventur', 'Geschlossen wegen Inventur'), only('mitte')),
  ),
  slip(
    'words/turkish-and-arabic-swapped',
    'Der türkische und der arabische Satz sind vertauscht.',
    alter('nord-open-mo', {
      note: w('Bitte Unterlagen mitbringen.', 'Please bring your papers.', {
        ...{ tr: 'يرجى إحضار الأوراق.', ar: 'Lütfen belgelerinizi getirin.' },
      }),
    }),
  ),
  slip(
    'words/ukrainian-left-german',
    'Im ukrainischen Feld steht ein deutscher Satz, weil die Übersetzung noch fehlt.',
    alter('mitte-open-we', {
      note: w('Bitte einen Ausweis mitbringen.', 'Please bring an ID.', { uk: 'Bitte Ausweis' }),
    }),
  ),
  slip(
    'words/reason-to-be-written',
    'Der Platzhalter für den Grund blieb stehen.',
    close('2027-02-25', '2027-02-25', w('TODO Grund'), only('west')),
  ),
  slip(
    'words/keys-tried',
    'Um zu sehen, ob es geht, wurden ein paar Tasten gedrückt.',
    close('2027-02-24', '2027-02-24', w('asdf', 'asdf'), only('nord')),
  ),
  slip(
    'words/umlauts-broken',
    'Beim Einfügen aus einer alten Datei gingen die Umlaute kaputt.',
    close('2027-03-15', '2027-03-15', w('Geschlossen fÃ¼r eine SchulungsmaÃŸnahme', 'Training'), only('mitte')),
  ),
  slip(
    'words/markup',
    'Der Hinweis wurde mit Auszeichnung aus der Internetseite kopiert.',
    alter('nord-open-we', { note: w('<b>Bitte klingeln.</b>', '<b>Please ring the bell.</b>') }),
  ),
  slip(
    'words/lift-or-not',
    'Deutsch und Englisch sagen zum Aufzug das Gegenteil.',
    center('mitte', { accessibility: w('Im Haus gibt es keinen Aufzug.', 'There is a lift in the building.') }),
  ),
  slip(
    'words/other-hours-in-english',
    'Der englische Hinweis nennt eine andere Uhrzeit als der deutsche.',
    alter('mitte-open-mo', { note: w('Nummern gibt es bis 11:30 Uhr.', 'Tickets until 10:30.') }),
  ),
  slip(
    'conditions/open-but-women-only',
    'Nur für Frauen steht im Hinweis, das Angebot blieb die offene Sprechstunde.',
    add('mitte-open-th', 'TH', '09:00', '11:00', '2027-01-07', { note: w('Nur für Frauen.', 'Women only.') }),
  ),
  slip(
    'conditions/open-by-appointment',
    'Nur mit Termin wird beraten, das Angebot blieb die offene Sprechstunde.',
    add('nord-open-fr', 'FR', '10:00', '12:00', '2027-01-08', { access: 'appointment' }),
  ),
  slip(
    'conditions/appointment-nowhere',
    'Einen Termin braucht man, wie man ihn bekommt, wurde vergessen.',
    add('west-termin-fr', 'FR', '10:00', '12:00', '2027-01-08', { service: 'consultation', access: 'appointment' }),
  ),
  slip(
    'conditions/admission-after-the-end',
    'Der letzte Einlass liegt nach dem Ende.',
    alter('west-open-mo', { last_admission: '15:30' }),
  ),
  slip(
    'conditions/admission-at-two-at-night',
    'Der letzte Einlass um halb drei wurde wie auf einer Uhr mit zwölf Stunden eingetragen.',
    alter('west-open-mo', { last_admission: '02:30' }),
  ),
  slip(
    'conditions/video-without-a-link',
    'Die Adresse der Videoberatung fehlt, und es gibt auch keinen anderen Weg dorthin.',
    extra('nord', '2027-01-19', '17:00', '18:00', { service: 'consultation', channel: 'video' }),
  ),
  slip(
    'conditions/link-in-the-building',
    'Die Adresse des Videoraums steht da, das Feld für den Weg blieb „vor Ort“.',
    add('mitte-video-tu', 'TU', '17:00', '18:00', '2027-01-12', {
      ...{ service: 'consultation', channel: 'in_person', link: 'https://meet.jit.si/RscMitteDuisburg' },
    }),
  ),
  slip(
    'conditions/booking-number-short',
    'Der Nummer für Termine fehlen Ziffern.',
    add('west-termin-we', 'WE', '10:00', '12:00', '2027-01-06', {
      ...{ service: 'consultation', access: 'appointment', booking: { phone: '+492065' } },
    }),
  ),
  slip(
    'conditions/nothing-special',
    'Eine gewöhnliche offene Zeit wurde als Beratung mit Bedingung eingetragen, ohne jede Bedingung.',
    add('nord-beratung-tu', 'TU', '10:00', '12:00', '2027-01-05', { service: 'consultation' }),
  ),
  slip(
    'conditions/private-mobile',
    'Im Hinweis steht die private Handynummer einer Beraterin.',
    alter('nord-open-mo', { note: w('Bei Verspätung bitte Meryem anrufen: 0151 23456789.') }),
  ),
];
