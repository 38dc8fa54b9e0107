/** Right closures of a part of the day or of what is offered, and of days at short or long notice. */
import { addClosure, type Edit, legal } from './build.ts';

export const CLOSURE_PARTS_RIGHT_EDITS: readonly Edit[] = [
  legal(
    'closures/outing',
    'Betriebsausflug, früh angekündigt.',
    addClosure({
      centers: 'all',
      from: '2027-09-08',
      reason: { de: 'Betriebsausflug', en: 'Staff outing' },
      announced_on: '2026-10-15',
    }),
  ),
  legal(
    'closures/announced-weeks-ago',
    'Die Schließung hing schon aus und wird nachgetragen.',
    addClosure({
      centers: ['west'],
      from: '2026-12-07',
      to: '2026-12-11',
      reason: { de: 'Inventur', en: 'Stocktaking' },
      announced_on: '2026-11-02',
    }),
  ),
  legal(
    'closures/only-the-phone-day',
    'West ist am Dienstag zu, das trifft nur das Telefon, und das ist gemeint.',
    addClosure({
      centers: ['west'],
      from: '2027-02-16',
      reason: { de: 'Teamtag: auch das Telefon ist nicht besetzt', en: 'Team day: nobody answers the phone' },
    }),
  ),
  legal(
    'closures/three-languages',
    'Der Grund auf Deutsch, Türkisch und Arabisch.',
    addClosure({
      centers: ['nord'],
      from: '2027-06-09',
      reason: { de: 'Fortbildung des Teams', tr: 'Ekip eğitimi', ar: 'تدريب الفريق' },
    }),
  ),
  legal(
    'closures/staff-meeting-until-noon',
    'Personalversammlung bis mittags, vielleicht eher zu Ende.',
    addClosure({
      centers: 'all',
      from: '2027-03-08',
      closes_at: '12:00',
      effect: 'tentative',
      reason: { de: 'Personalversammlung', en: 'Staff meeting' },
    }),
  ),
  legal(
    'closures/from-eleven',
    'Am letzten Montag vor Weihnachten schließt Mitte um 11 Uhr.',
    addClosure({
      centers: ['mitte'],
      from: '2026-12-21',
      opens_at: '11:00',
      reason: { de: 'Weihnachtsfeier', en: 'Christmas party' },
    }),
  ),
  legal(
    'closures/middle-of-a-session',
    'Von 14:30 bis 15 Uhr unterbrochen, davor und danach offen.',
    addClosure({
      centers: ['nord'],
      from: '2027-04-21',
      opens_at: '14:30',
      closes_at: '15:00',
      reason: { de: 'Feueralarm-Übung', en: 'Fire drill' },
    }),
  ),
  legal(
    'closures/phone-only',
    'Die Telefonanlage wird getauscht, die Sprechstunden finden statt.',
    addClosure({
      centers: ['nord'],
      services: ['phone'],
      from: '2027-01-11',
      to: '2027-01-15',
      reason: { de: 'Neue Telefonanlage', en: 'New telephone system' },
    }),
  ),
  legal(
    'closures/consultation-only',
    'Die Sprechstunde fällt aus, das Telefon ist besetzt.',
    addClosure({
      centers: ['west'],
      services: ['open_consultation'],
      from: '2027-05-31',
      to: '2027-06-03',
      reason: { de: 'Wenig Personal: bitte anrufen', en: 'Few staff: please call' },
    }),
  ),
  legal(
    'closures/one-schedule',
    'Nur die Mittwochssprechstunde in Mitte, vier Wochen lang.',
    addClosure({
      centers: ['mitte'],
      schedules: ['mitte-open-we'],
      from: '2027-02-01',
      to: '2027-02-28',
      reason: { de: 'Vertretung fehlt', en: 'No substitute' },
    }),
  ),
  legal(
    'closures/two-schedules-of-two-centers',
    'Die Montagssprechstunden von Nord und Mitte, am selben Tag.',
    addClosure({
      centers: ['nord', 'mitte'],
      schedules: ['nord-open-mo', 'mitte-open-mo'],
      from: '2027-11-15',
      reason: { de: 'Fachtag', en: 'Conference' },
    }),
  ),
];
