/** Right edits of extra sessions. */
import { addClosure, addExtra, type Edit, legal } from './build.ts';

export const EXTRAS_RIGHT_EDITS: readonly Edit[] = [
  legal('extras/saturday', 'Ein Samstag zusätzlich.', addExtra({ center: 'mitte', date: '2027-03-13' })),
  legal(
    'extras/sunday-of-the-street-fair',
    'Beim Stadtteilfest am Sonntag wird beraten, der Hinweis sagt es.',
    addExtra({
      center: 'nord',
      date: '2027-06-20',
      opens_at: '11:00',
      closes_at: '17:00',
      note: { de: 'Offene Tür am Sonntag zum Stadtteilfest.', en: 'Open house on Sunday, at the street fair.' },
    }),
  ),
  legal(
    'extras/evening',
    'Ein Abend für Berufstätige.',
    addExtra({ center: 'west', date: '2027-02-18', opens_at: '17:00', closes_at: '20:00' }),
  ),
  legal(
    'extras/four-advent-saturdays',
    'An zwei Adventssamstagen ist vormittags offen.',
    addExtra({ center: 'mitte', date: '2026-12-05' }),
    addExtra({ center: 'mitte', date: '2026-12-12' }),
  ),
  legal(
    'extras/phone',
    'Nach den Ferien ist das Telefon einen Nachmittag länger besetzt.',
    addExtra({ center: 'west', date: '2027-01-04', service: 'phone', opens_at: '15:00', closes_at: '17:00' }),
  ),
  legal(
    'extras/info-stand',
    'Infostand auf dem Wochenmarkt.',
    addExtra({
      center: 'nord',
      date: '2027-05-15',
      service: 'outreach',
      location: 'Hamborner Altmarkt, 47166 Duisburg',
      opens_at: '09:00',
      closes_at: '13:00',
    }),
  ),
  legal(
    'extras/women-on-womens-day',
    'Zum Frauentag eine Stunde nur für Frauen.',
    addExtra({
      center: 'mitte',
      date: '2027-03-08',
      service: 'consultation',
      opens_at: '14:00',
      closes_at: '16:00',
      audience: ['women'],
    }),
  ),
  legal(
    'extras/short',
    'Eine halbe Stunde, um Bescheide abzuholen.',
    addExtra({ center: 'nord', date: '2027-04-23', opens_at: '09:00', closes_at: '09:30' }),
  ),
  legal(
    'extras/with-interpreter',
    'Zusatztermin mit Dolmetscher für Bulgarisch.',
    addExtra({ center: 'nord', date: '2027-10-09', interpreter: ['bg'] }),
  ),
  legal(
    'extras/by-appointment',
    'Zusätzliche Beratung mit Termin am Freitag.',
    addExtra({
      center: 'west',
      date: '2027-04-30',
      service: 'consultation',
      access: 'appointment',
      booking: { phone: '+492065550087' },
    }),
  ),
  legal(
    'extras/video',
    'Einmalig eine Infoveranstaltung per Video am Abend.',
    addExtra({
      center: 'mitte',
      date: '2027-11-18',
      service: 'consultation',
      channel: 'video',
      link: 'https://meet.jit.si/rsc-infoabend',
      opens_at: '18:30',
      closes_at: '20:00',
    }),
  ),
  legal(
    'extras/moved',
    'Eine Sprechstunde von Mittwoch auf Donnerstag verlegt: abgesagt und neu.',
    addClosure({
      centers: ['mitte'],
      services: ['open_consultation'],
      from: '2027-01-20',
      reason: { de: 'Verlegt auf Donnerstag, 21. Januar', en: 'Moved to Thursday, 21 January' },
    }),
    addExtra({
      center: 'mitte',
      date: '2027-01-21',
      opens_at: '14:00',
      closes_at: '16:00',
      note: { de: 'Statt Mittwoch, 20. Januar.', en: 'Instead of Wednesday, 20 January.' },
    }),
  ),
  legal(
    'extras/called-off',
    'Ein Zusatztermin wird abgesagt, die Schließung nennt ihn.',
    addExtra({ id: 'west-tag-der-offenen-tuer', center: 'west', date: '2027-09-25' }),
    addClosure({
      centers: ['west'],
      schedules: ['west-tag-der-offenen-tuer'],
      from: '2027-09-25',
      reason: { de: 'Der Tag der offenen Tür fällt aus', en: 'The open day is cancelled' },
    }),
  ),
  legal(
    'extras/after-the-session',
    'Montags schließt sich ein Zusatztermin direkt an die Sprechstunde an.',
    addExtra({ center: 'nord', date: '2027-02-22', opens_at: '12:00', closes_at: '14:00' }),
  ),
];
