/** An example of each operation that needs no history of its own: what is typed, the words, and what people are told then. */
import type { Directory } from '../../../data/model/directory.ts';
import { closureWith, directoryWith } from '../../fixtures/directory.ts';

export interface Example {
  readonly operation: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string>>;
  readonly on?: Directory;
  /** The first of the words. */
  readonly says: string;
  /** What people are told of some days afterwards: lines as of `told`, without the day's number. */
  readonly shows: readonly [from: string, until: string, ...lines: string[]];
}

const MITTE = 'mitte open_consultation';
const because = 'Das ist so gemeint und geprüft.';

export const EXAMPLES: readonly Example[] = [
  {
    operation: 'change-hours',
    typed: { center: 'RSC Mitte', schedule: 'mittwochs', from: '3.2.27', opens_at: '9 Uhr', closes_at: '11.00' },
    says: 'RSC Mitte: Mittwoch 14–16 Uhr → 9–11 Uhr ab 3.2.2027, betrifft bis Ende 2027 48 Termine, der erste am Mi, 3.2.2027',
    shows: ['2027-01-27', '2027-02-03', `${MITTE} 14:00 16:00`, `${MITTE} 10:00 12:00`, `${MITTE} 09:00 11:00`],
  },
  {
    operation: 'add-hours',
    typed: {
      center: 'mitte',
      byday: '1. und 3. Di',
      opens_at: '15',
      closes_at: '17',
      from: '2027-01-04',
      note: 'Kinder dürfen mitkommen.',
      note_en: 'Children may come along.',
    },
    says: 'RSC Mitte: neu: jeden 1. und 3. Dienstag 15–17 Uhr',
    shows: ['2027-01-05', '2027-01-05', `${MITTE} 15:00 17:00`],
  },
  {
    operation: 'end-hours',
    typed: { center: 'mitte', schedule: 'Montag', from: '1.3.2027' },
    answers: { 'hours-have-a-successor:mitte-open-mo': because },
    says: 'RSC Mitte: Montag 10–12 Uhr nur noch bis 28.2.2027',
    shows: ['2027-02-22', '2027-03-02', `${MITTE} 10:00 12:00`, `${MITTE} 14:00 16:00`],
  },
  {
    operation: 'other-hours',
    typed: {
      center: 'Mitte',
      from: '19.7.2027',
      to: '31.8.2027',
      hours: 'Mo 9–11 Uhr',
      reason: 'Sommerferien',
      reason_en: 'Summer holidays',
    },
    says: 'RSC Mitte: neu: Montag 9–11 Uhr vom 19.7.2027 bis 31.8.2027',
    shows: ['2027-07-19', '2027-07-25', `${MITTE} 09:00 11:00`],
  },
  {
    operation: 'close',
    typed: {
      centers: 'alle',
      from: '1.3.2027',
      to: '5.3.2027',
      reason: 'Fortbildung des Teams',
      reason_en: 'Team training',
    },
    says: 'Alle Center: geschlossen vom 1.3.2027 bis 5.3.2027 (Fortbildung des Teams)',
    shows: ['2027-03-01', '2027-03-07'],
  },
  {
    operation: 'make-certain',
    on: directoryWith({ closures: [closureWith({ centers: ['mitte'], effect: 'tentative' })] }),
    typed: { closure: 'team-tag-2027' },
    says: 'RSC Mitte: jetzt geschlossen vom 1.3.2027 bis 5.3.2027 (Fortbildung des Teams)',
    shows: ['2027-03-01', '2027-03-07'],
  },
  {
    operation: 'extra-session',
    typed: { center: 'mitte', date: 'Sa, 6.3.2027', opens_at: '10', closes_at: '13' },
    says: 'RSC Mitte: Zusatztermin am 6.3.2027, 10–13 Uhr',
    shows: ['2027-03-06', '2027-03-06', `${MITTE} 10:00 13:00`],
  },
  {
    operation: 'open-on-holiday',
    typed: { center: 'mitte', date: '29.3.2027' },
    says: 'RSC Mitte: Zusatztermin am 29.3.2027, 10–12 Uhr',
    shows: ['2027-03-29', '2027-03-29', `${MITTE} 10:00 12:00`],
  },
  {
    operation: 'move',
    typed: {
      center: 'mitte',
      from: '1.2.2027',
      address_1: 'Musterallee 14',
      postal_code: '47051',
      district: 'Altstadt',
      latitude: '51,4333',
      longitude: '6,7667',
      accuracy_m: '200',
      method: 'Mitte der neuen Straße',
    },
    says: 'RSC Mitte: ab 1.2.2027 neue Anschrift: Musterallee 14, 47051 Duisburg, Stadtteil Altstadt',
    shows: ['2027-02-01', '2027-02-01', `${MITTE} 10:00 12:00`],
  },
  {
    operation: 'change-number',
    typed: { center: 'west', from: '15.1.2027', phones: '0203 / 283-0' },
    says: 'RSC West: ab 15.1.2027 Telefon +492032830',
    shows: ['2027-03-06', '2027-03-06'],
  },
  {
    operation: 'close-temporarily',
    typed: {
      center: 'mitte',
      from: '1.3.2027',
      to: '31.3.2027',
      note: 'Wegen Umbau vorübergehend geschlossen.',
      note_en: 'Temporarily closed for renovation.',
    },
    says: 'RSC Mitte: vom 1.3.2027 bis 31.3.2027 vorübergehend geschlossen',
    shows: ['2027-03-01', '2027-03-31'],
  },
  {
    operation: 'close-for-good',
    typed: {
      center: 'mitte',
      from: '1.4.2027',
      note: 'Geschlossen. Bitte kommen Sie zum RSC Nord.',
      note_en: 'Closed. Please go to RSC Nord.',
    },
    says: 'RSC Mitte: ab 1.4.2027 dauerhaft geschlossen',
    shows: ['2027-04-01', '2027-12-31'],
  },
  {
    operation: 'new-center',
    typed: {
      name: 'RSC Süd',
      district: 'Buchholz',
      address_1: 'Musterallee 14',
      postal_code: '47249',
      latitude: '51,3775',
      longitude: '6,7573',
      phones: '0203 2830',
      from: '12.1.2027',
      hours: 'Di 10–12 Uhr',
      source: 'Mitteilung des Trägers vom November 2026',
    },
    says: 'RSC Süd: neu, Musterallee 14, 47249 Duisburg',
    shows: ['2027-01-12', '2027-01-12', 'sued open_consultation 10:00 12:00'],
  },
  {
    operation: 'start-outreach',
    typed: {
      outreach: 'Homberg',
      center: 'West',
      location: 'Musterplatz 1, 47198 Duisburg',
      byday: 'dienstags',
      opens_at: '15',
      closes_at: '17',
      from: '12.1.2027',
    },
    says: 'RSC West: neu: Außensprechstunde Dienstag 15–17 Uhr (Musterplatz 1, 47198 Duisburg) ab 12.1.2027',
    shows: ['2027-01-12', '2027-01-12', 'west outreach 15:00 17:00'],
  },
  {
    operation: 'confirm-facts',
    typed: { centers: 'mitte', facts: 'Anschrift' },
    says: 'RSC Mitte: bestätigt: Anschrift am 23.11.2026',
    shows: ['2027-03-06', '2027-03-06'],
  },
];
