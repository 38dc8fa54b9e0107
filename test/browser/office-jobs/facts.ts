/** Jobs of an office that change other facts, confirm them, or take a change back. */
import type { Job } from './job.ts';

const TRAINING = { reason: 'Fortbildung des Teams', reason_en: 'Team training' };
const MITTE = 'mitte open_consultation';

export const FACTS_JOBS: readonly Job[] = [
  {
    job: 'Umzug für drei Monate',
    operation: 'move',
    typed: { center: 'mitte', from: '1.2.2027', to: '30.4.2027', address_1: 'Musterallee 14', postal_code: '47053' },
    says: 'RSC Mitte: vom 1.2.2027 bis 30.4.2027 neue Anschrift: Musterallee 14, 47053 Duisburg',
    ...{ shows: ['2027-02-01', '2027-02-01', `${MITTE} 10:00 12:00`], of: MITTE, asked: 1 },
  },
  {
    job: 'Zwei Nummern für eine Woche',
    operation: 'change-number',
    typed: { center: 'west', from: '11.1.2027', to: '15.1.2027', phones: '0203 / 283-0, 0203 / 283-1' },
    says: 'RSC West: vom 11.1.2027 bis 15.1.2027 Telefon',
    ...{ shows: ['2027-01-11', '2027-01-11', 'west phone 09:00 10:00'], of: 'west phone' },
  },
  {
    job: 'Eine Schließung zurücknehmen',
    operation: 'undo',
    before: [['close', { centers: 'mitte', from: '3.3.2027', ...TRAINING }]],
    typed: { change: '2026-11-23' },
    says: 'RSC Mitte: nicht mehr geschlossen am 3.3.2027',
    ...{ shows: ['2027-03-03', '2027-03-03', `${MITTE} 14:00 16:00`], of: MITTE },
  },
  {
    job: 'Zurück zu einer früheren Ausgabe',
    operation: 'roll-back',
    before: [
      ['change-hours', { center: 'mitte', schedule: 'Mi', from: '3.2.2027', opens_at: '9', closes_at: '11' }],
      ['close', { centers: 'alle', from: '1.3.2027', ...TRAINING }],
    ],
    typed: { edition: '2021-08-05' },
    says: 'RSC Mitte: Mittwoch 14–16 Uhr gilt doch weiter',
    ...{ shows: ['2027-03-01', '2027-03-03', `${MITTE} 10:00 12:00`, `${MITTE} 14:00 16:00`], of: MITTE },
  },
  {
    job: 'Bei allen Centern angerufen',
    operation: 'confirm-facts',
    typed: { centers: 'alle' },
    says: 'RSC Nord: Angaben bestätigt am 23.11.2026',
    ...{ shows: ['2027-03-06', '2027-03-06'], of: 'mitte' },
  },
];
