/** Slips in extra sessions. */
import { addClosure, addExtra, type Edit, slip } from './build.ts';

export const EXTRAS_EDITS: readonly Edit[] = [
  slip(
    'extras/sunday-for-saturday',
    'Samstag, 13. März gemeint, den 14. getippt.',
    addExtra({
      center: 'mitte',
      date: '2027-03-14',
      note: { de: 'Zusätzlich am Samstag geöffnet.', en: 'Also open on Saturday.' },
    }),
  ),
  slip(
    'extras/other-date-in-the-note',
    '20. Februar gemeint, den 27. getippt.',
    addExtra({ center: 'nord', date: '2027-02-27', note: { de: 'Aktionstag am 20. Februar.' } }),
  ),
  slip(
    'extras/wrong-center',
    'Den Termin in Rheinhausen gemeint, Nord gewählt.',
    addExtra({ center: 'nord', date: '2027-04-17', note: { de: 'Samstagssprechstunde in Rheinhausen.' } }),
  ),
  slip('extras/last-year', 'Januar 2027 gemeint, 2026 getippt.', addExtra({ center: 'west', date: '2026-01-16' })),
  slip(
    'extras/year-2072',
    'Samstag, 12. Juni 2027 gemeint, 2072 getippt.',
    addExtra({ center: 'mitte', date: '2072-06-12' }),
  ),
  slip(
    'extras/no-such-day',
    'Den letzten Tag im Februar gemeint, den 29. getippt.',
    addExtra({ center: 'mitte', date: '2027-02-29' }),
  ),
  slip(
    'extras/over-the-usual-hours',
    'Dienstag gemeint, Montag getippt: da ist ohnehin offen.',
    addExtra({ center: 'mitte', date: '2027-03-15', opens_at: '10:00', closes_at: '12:00' }),
  ),
  slip(
    'extras/entered-twice',
    'Den Samstag eingetragen, und die Kollegin auch.',
    addExtra({ center: 'west', date: '2027-05-08' }),
    addExtra({ id: 'west-samstag-mai', center: 'west', date: '2027-05-08' }),
  ),
  slip(
    'extras/afternoon-as-night',
    '14 bis 17 Uhr gemeint, als 2 bis 5 Uhr getippt.',
    addExtra({ center: 'nord', date: '2027-06-05', opens_at: '02:00', closes_at: '05:00' }),
  ),
  slip(
    'extras/reversed',
    '10 bis 14 Uhr gemeint, andersherum eingetragen.',
    addExtra({ center: 'west', date: '2027-09-11', opens_at: '14:00', closes_at: '10:00' }),
  ),
  slip(
    'extras/phone-for-open',
    'Eine Sprechstunde im Haus gemeint, Telefon gewählt.',
    addExtra({
      center: 'mitte',
      date: '2027-10-16',
      service: 'phone',
      note: { de: 'Kommen Sie vorbei, wir haben zusätzlich geöffnet.' },
    }),
  ),
  slip(
    'extras/in-a-closure',
    'Während der Fortbildung sollte West zusätzlich öffnen, Nord gewählt, das selbst geschlossen ist.',
    addClosure({
      centers: ['nord'],
      from: '2027-03-01',
      to: '2027-03-05',
      reason: { de: 'Fortbildung des Teams', en: 'Team training' },
    }),
    addExtra({ center: 'nord', date: '2027-03-02' }),
  ),
  slip(
    'extras/moved-but-not-cancelled',
    'Verlegt von Mittwoch auf Donnerstag gemeint, den Mittwoch nicht abgesagt.',
    addExtra({
      center: 'mitte',
      date: '2027-01-21',
      opens_at: '14:00',
      closes_at: '16:00',
      note: { de: 'Statt Mittwoch, 20. Januar.' },
    }),
  ),
  slip(
    'extras/cancelled-in-vain',
    'Den Zusatztermin absagen wollen, ihn in der Schließung aber nicht genannt.',
    addExtra({ center: 'west', date: '2027-11-13' }),
    addClosure({
      centers: ['west'],
      from: '2027-11-13',
      reason: { de: 'Der Zusatztermin fällt aus', en: 'The extra session is cancelled' },
    }),
  ),
  slip(
    'extras/outreach-without-place',
    'Einen Infostand im Stadtteil gemeint, den Ort vergessen.',
    addExtra({ center: 'nord', date: '2028-05-20', service: 'outreach' }),
  ),
  slip(
    'extras/twelve-hours',
    '16 bis 18 Uhr gemeint, 6 bis 18 Uhr getippt.',
    addExtra({ center: 'mitte', date: '2028-03-11', opens_at: '06:00', closes_at: '18:00' }),
  ),
  slip(
    'extras/every-saturday-once',
    'Jeden Samstag gemeint, als einzelnen Termin eingetragen.',
    addExtra({
      center: 'west',
      date: '2027-01-09',
      note: { de: 'Jeden Samstag von 10 bis 13 Uhr.', en: 'Every Saturday from 10 to 13.' },
    }),
  ),
];
