/** Closures as offices really announce them: breaks, training, parts of a day, strikes. */
import { close, legal, TRAINING, type Edit } from './build.ts';

const OPEN = ['open_consultation'] as const;

export const CLOSURES_LEGAL: readonly Edit[] = [
  legal(
    'closures/christmas',
    'Alle Center sind von Heiligabend bis Neujahr geschlossen.',
    close('2026-12-24', '2027-01-01', { de: 'Weihnachtspause', en: 'Christmas break' }),
  ),
  legal(
    'closures/christmas-2027',
    'Alle Center sind zwischen den Jahren 2027 und 2028 geschlossen.',
    close('2027-12-23', '2028-01-02', { de: 'Zwischen den Jahren geschlossen' }),
  ),
  legal(
    'closures/staggered-summer',
    'Die Center machen nacheinander zwei Wochen Sommerpause.',
    close('2027-07-19', '2027-07-30', { de: 'Sommerpause' }, { centers: ['nord'] }),
    close('2027-08-02', '2027-08-13', { de: 'Sommerpause' }, { centers: ['mitte'] }),
    close('2027-08-16', '2027-08-27', { de: 'Sommerpause' }, { centers: ['west'] }),
  ),
  legal(
    'closures/staff-meeting',
    'Personalversammlung bis mittags, vielleicht kürzer.',
    close(
      '2027-03-18',
      '2027-03-18',
      { de: 'Personalversammlung' },
      { opens_at: '08:00', closes_at: '12:00', effect: 'tentative' },
    ),
  ),
  legal(
    'closures/training',
    'Alle Center sind eine Woche wegen Fortbildung geschlossen.',
    close('2027-03-01', '2027-03-05', TRAINING),
  ),
  legal(
    'closures/outing',
    'Alle Center sind wegen des Betriebsausflugs einen Tag geschlossen.',
    close('2027-06-24', '2027-06-24', { de: 'Betriebsausflug', en: 'Works outing' }),
  ),
  legal(
    'closures/phone-alone',
    'Nord und West sind zwei Tage nicht am Telefon, öffnen aber.',
    close(
      '2027-01-26',
      '2027-01-27',
      { de: 'Umstellung der Telefonanlage' },
      { centers: ['nord', 'west'], services: ['phone'] },
    ),
  ),
  legal(
    'closures/one-time-alone',
    'In West fällt nur der Donnerstag aus.',
    close('2027-10-21', '2027-10-21', TRAINING, { centers: ['west'], schedules: ['west-open-th'] }),
  ),
  legal(
    'closures/opens-later',
    'Mitte öffnet an einem Montag erst um 11 Uhr.',
    close(
      '2027-02-22',
      '2027-02-22',
      { de: 'Teamsitzung' },
      { centers: ['mitte'], services: OPEN, opens_at: '10:00', closes_at: '11:00' },
    ),
  ),
  legal(
    'closures/strike',
    'Wegen eines Streiks ist vielleicht geschlossen.',
    close(
      '2027-02-24',
      '2027-02-24',
      { de: 'Möglicherweise Warnstreik', en: 'Possible strike' },
      { effect: 'tentative' },
    ),
  ),
  legal(
    'closures/bomb-disposal',
    'In Hochfeld wird eine Bombe entschärft, Mitte schließt mittags.',
    close(
      '2026-12-02',
      '2026-12-02',
      { de: 'Bombenentschärfung in Hochfeld' },
      { centers: ['mitte'], opens_at: '12:00', closes_at: '20:00' },
    ),
  ),
  legal(
    'closures/heating',
    'In West ist die Heizung ausgefallen, am Montag und Dienstag ist zu.',
    close('2026-11-30', '2026-12-01', { de: 'Heizung ausgefallen' }, { centers: ['west'] }),
  ),
  legal(
    'closures/from-noon-without-end',
    'Ab 12 Uhr ist geschlossen, bis zum Ende des Tages.',
    close('2027-03-10', '2027-03-10', TRAINING, { centers: ['mitte'], opens_at: '12:00' }),
  ),
  legal(
    'closures/yesterday',
    'Nord war gestern wegen Stromausfalls zu, das wird heute nachgetragen.',
    close('2026-11-26', '2026-11-26', { de: 'Kurzfristig geschlossen: Stromausfall' }, { centers: ['nord'] }),
  ),
  legal(
    'closures/renovation',
    'Nord ist drei Wochen wegen Renovierung geschlossen.',
    close('2027-10-11', '2027-10-29', { de: 'Renovierung bis 29. Oktober' }, { centers: ['nord'] }),
  ),
  legal(
    'closures/new-years-eve',
    'An Silvester 2026 ist sicher geschlossen, nicht nur vielleicht.',
    close('2026-12-31', '2026-12-31', { de: 'Silvester', en: "New Year's Eve" }),
  ),
];
