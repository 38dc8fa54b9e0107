/** Jobs of an office that close a center, a part of it, or perhaps. */
import type { Job } from './job.ts';

const TRAINING = { reason: 'Fortbildung des Teams', reason_en: 'Team training' };
/** As the ways into a closure are filled in. */
const UNSAID = { reason: 'Organisatorische Gründe', reason_en: 'Organisational reasons' };
const OUTING = { reason: 'Betriebsausflug', reason_en: 'Staff outing' };
const UNSURE = { centers: 'mitte', from: '3.3.2027', tentative: 'ja', ...TRAINING };
const REBUILT = { center: 'mitte', from: '1.3.2027', note: 'Wegen Umbau vorübergehend geschlossen.' };
const MITTE = 'mitte open_consultation';

export const CLOSING_JOBS: readonly Job[] = [
  {
    job: 'Morgen ist nur das Telefon nicht besetzt',
    ...{ operation: 'close', way: 'phone-closed' },
    typed: { centers: 'mitte', from: 'morgen', services: 'phone', ...UNSAID },
    says: 'RSC Mitte: geschlossen am 24.11.2026 (Organisatorische Gründe), betrifft 1 Telefonzeit',
    ...{ shows: ['2026-11-23', '2026-11-24', 'mitte phone 09:00 10:00'], of: 'mitte phone' },
  },
  {
    job: 'Mittwoch ab 15 Uhr geschlossen',
    ...{ operation: 'close', way: 'partly-closed' },
    typed: { centers: 'mitte', from: 'Mi 3.3.27', opens_at: '15 Uhr', ...OUTING },
    says: 'RSC Mitte: geschlossen am 3.3.2027, ab 15 Uhr (Betriebsausflug)',
    ...{ shows: ['2027-03-03', '2027-03-03', `${MITTE} 14:00 15:00`], of: MITTE },
  },
  {
    job: 'Montag von 10 bis 11 Uhr geschlossen',
    ...{ operation: 'close', way: 'partly-closed' },
    typed: { centers: 'mitte', from: '1.3.2027', opens_at: '10', closes_at: '11', ...UNSAID },
    says: 'RSC Mitte: geschlossen am 1.3.2027, 10–11 Uhr',
    ...{ shows: ['2027-03-01', '2027-03-01', `${MITTE} 11:00 12:00`], of: MITTE },
  },
  {
    job: 'Vielleicht geschlossen',
    ...{ operation: 'close', way: 'perhaps-closed' },
    typed: { centers: 'mitte', from: '3.3.2027', tentative: 'ja', ...UNSAID },
    says: 'RSC Mitte: möglicherweise geschlossen am 3.3.2027',
    ...{ shows: ['2027-03-03', '2027-03-03', `${MITTE} 14:00 16:00 tentative`], of: MITTE },
  },
  {
    job: 'Eine mögliche Schließung ist jetzt sicher',
    operation: 'make-certain',
    before: [['close', UNSURE]],
    typed: { closure: 'Fortbildung des Teams' },
    says: 'RSC Mitte: jetzt geschlossen am 3.3.2027',
    ...{ shows: ['2027-03-03', '2027-03-10', `${MITTE} 10:00 12:00`, `${MITTE} 14:00 16:00`], of: MITTE },
  },
  {
    job: 'Zwei Center an einem Tag geschlossen',
    operation: 'close',
    typed: { centers: 'Nord, Mitte', from: '3.3.2027', ...OUTING },
    says: 'RSC Nord und RSC Mitte: geschlossen am 3.3.2027 (Betriebsausflug)',
    ...{ shows: ['2027-03-03', '2027-03-04', 'west open_consultation 10:00 12:00'], of: '.* open_consultation' },
  },
  {
    job: 'An einem Sonntag geschlossen, bewusst so',
    operation: 'close',
    typed: { centers: 'mitte', from: '7.3.2027', ...OUTING },
    says: 'RSC Mitte: geschlossen am 7.3.2027 (Betriebsausflug)',
    ...{ shows: ['2027-03-07', '2027-03-07'], of: MITTE, asked: 1 },
  },
  {
    job: 'Wieder geöffnet, früher als gedacht',
    operation: 'open-again',
    before: [['close-temporarily', { ...REBUILT, to: '31.3.2027' }]],
    typed: { center: 'mitte', from: '15.3.2027' },
    says: 'RSC Mitte: ab 15.3.2027 wieder geöffnet',
    ...{ shows: ['2027-03-08', '2027-03-15', `${MITTE} 10:00 12:00`], of: MITTE },
  },
];
