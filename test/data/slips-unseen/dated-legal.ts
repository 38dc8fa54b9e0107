/** Moves, renovations, new numbers and closing for good that begin or end on a day, and confirmations. */
import { address, center, dated, end, legal, position, TODAY, type Edit } from './build.ts';
import { NEW_HOUSE } from './dated.ts';

export const DATED_LEGAL: readonly Edit[] = [
  legal('dated/move', 'Nord zieht im April um.', dated('nord', { valid_from: '2027-04-01', ...NEW_HOUSE })),
  legal(
    'dated/elsewhere-for-weeks',
    'Mitte ist acht Wochen in einem Ausweichquartier.',
    dated('mitte', {
      ...{ valid_from: '2027-02-01', valid_to: '2027-03-28', address: address('Heerstraße 40', '47053') },
      position: position(51.4188, 6.7549),
    }),
  ),
  legal(
    'dated/renovation',
    'West wird im Sommer umgebaut und öffnet danach wieder.',
    dated('west', {
      ...{ valid_from: '2027-06-01', valid_to: '2027-08-31', status: 'temporarily_closed' },
      status_note: { de: 'Wegen Umbau geschlossen bis 31. August 2027.', en: 'Closed until 31 August 2027.' },
    }),
  ),
  legal(
    'dated/closes-for-good',
    'West schließt Ende 2027 für immer.',
    dated('west', {
      ...{ valid_from: '2028-01-01', status: 'closed' },
      status_note: { de: 'Dauerhaft geschlossen. Bitte gehen Sie ins RSC Mitte.', en: 'Closed for good.' },
    }),
  ),
  legal(
    'dated/closed-now',
    'Mitte ist nach einem Wasserschaden ab sofort geschlossen.',
    center('mitte', {
      ...{ status: 'temporarily_closed' },
      status_note: { de: 'Wegen Wasserschadens geschlossen bis voraussichtlich 29. Januar 2027.' },
    }),
  ),
  legal(
    'dated/two-steps',
    'Nord bekommt erst eine neue Nummer und zieht später um.',
    dated(
      'nord',
      { valid_from: '2027-03-01', phones: [{ number: '+4920394065400' }] },
      { valid_from: '2027-10-01', ...NEW_HOUSE },
    ),
  ),
  legal(
    'dated/all-confirmed',
    'Nach drei Anrufen sind alle Center bestätigt.',
    ...['nord', 'mitte', 'west'].map((id) => center(id, {})),
  ),
  legal(
    'dated/one-fact-confirmed',
    'Am Telefon wurden in Nord nur die Telefonzeiten bestätigt.',
    center('nord', { verified_on: '2021-08-05', verified: { phone_hours: TODAY } }),
  ),
  legal(
    'dated/two-facts-confirmed',
    'Zwei Angaben von West wurden an verschiedenen Tagen bestätigt.',
    center('west', { verified_on: '2021-08-05', verified: { open_hours: '2026-11-25', address: '2026-11-26' } }),
  ),

  legal(
    'dated/guest-at-the-sister',
    'West ist während des Umbaus zu Gast im Haus von Mitte und unter deren Nummer erreichbar.',
    dated('west', {
      ...{ valid_from: '2028-02-01', valid_to: '2028-03-31', district: 'Hochfeld' },
      address: address('Brückenstraße 30', '47053', { entrance: { de: 'Zu Gast im RSC Mitte.' } }),
      position: position(51.418084, 6.750943, 500, 'eine Schule in derselben Straße'),
      phones: [{ number: '+4920360802707', label: { de: 'RSC Mitte, auch für West' } }],
    }),
  ),
  legal(
    'dated/closes-soon-with-last-day',
    'Nord schließt am 18. Dezember für immer, die Zeiten enden mit.',
    ...['nord-open-mo', 'nord-open-we', 'nord-phone'].map((id) => end(id, '2026-12-18')),
    dated('nord', {
      ...{ valid_from: '2026-12-19', status: 'closed' },
      status_note: {
        de: 'Seit 19. Dezember 2026 dauerhaft geschlossen.',
        en: 'Closed for good since 19 December 2026.',
      },
    }),
  ),
];
