/** Closures of a year that are right. */
import { close, type Edit, legal, TODAY, TRAINING } from '../slips-unseen/build.ts';
import { only, w } from './parts.ts';

export const CLOSURES: readonly Edit[] = [
  legal(
    'closures/between-the-years',
    'Von Heiligabend bis Neujahr sind alle Center geschlossen.',
    close('2026-12-24', '2027-01-01', w('Weihnachten und Neujahr', 'Christmas and New Year')),
  ),
  legal(
    'closures/staff-meeting',
    'Am 9. Dezember ist nachmittags Personalversammlung.',
    close('2026-12-09', '2026-12-09', w('Personalversammlung', 'Staff assembly'), {
      ...{ opens_at: '13:00', closes_at: '17:00' },
    }),
  ),
  legal(
    'closures/short-of-staff',
    'Am Montag fällt die Sprechstunde in Mitte aus, weil zu wenige da sind.',
    close('2026-11-30', '2026-11-30', w('Aus personellen Gründen', 'Due to staff shortage'), {
      ...{ centers: ['mitte'], services: ['open_consultation'] },
    }),
  ),
  legal(
    'closures/warning-strike',
    'Die Gewerkschaft hat für Mittwoch einen Warnstreik angekündigt, ob die Center öffnen, ist offen.',
    close('2026-12-02', '2026-12-02', w('Warnstreik im öffentlichen Dienst', 'Public service warning strike'), {
      effect: 'tentative',
    }),
  ),
  legal(
    'closures/trams-on-strike',
    'Busse und Bahnen fahren nicht, die Sprechstunden fallen aus, das Telefon ist besetzt.',
    close(
      '2027-01-18',
      '2027-01-18',
      w('Streik bei Bus und Bahn, telefonisch erreichbar', 'Transport strike, please call'),
      {
        services: ['open_consultation'],
      },
    ),
  ),
  legal(
    'closures/burst-pipe',
    'In der Nacht ist in Rheinhausen ein Rohr geplatzt, zwei Wochen lang geht nur das Telefon.',
    close(TODAY, '2026-12-11', w('Wasserschaden', 'Water damage'), {
      ...{ centers: ['west'], services: ['open_consultation'] },
    }),
  ),
  legal(
    'closures/afternoons-of-a-week',
    'In der zweiten Märzwoche sind die Nachmittage in Nord und Mitte zu, vormittags ist offen.',
    close('2027-03-08', '2027-03-12', w('Prüfung der Heizung', 'Heating inspection'), {
      ...{ centers: ['nord', 'mitte'], opens_at: '12:30', closes_at: '18:00' },
    }),
  ),
  legal(
    'closures/phones-down',
    'Am 16. Dezember wird die Telefonanlage umgestellt.',
    close('2026-12-16', '2026-12-16', w('Umstellung der Telefonanlage', 'Work on the telephone system'), {
      services: ['phone'],
    }),
  ),
  legal(
    'closures/half-the-phone-hour',
    'Zwei Wochen lang ist das Telefon in Nord erst ab halb zehn besetzt.',
    close('2027-01-11', '2027-01-22', w('Morgenbesprechung', 'Morning briefing'), {
      ...{ centers: ['nord'], services: ['phone'], opens_at: '09:00', closes_at: '09:30' },
    }),
  ),
  legal(
    'closures/one-time-only',
    'Nur die Mittwochszeit in Nord fällt wegen der Stadtteilkonferenz aus.',
    close('2027-01-27', '2027-01-27', w('Stadtteilkonferenz Hamborn', 'Neighbourhood conference in Hamborn'), {
      ...{ centers: ['nord'], schedules: ['nord-open-we'] },
    }),
  ),
  legal(
    'closures/carnival-procession',
    'Rosenmontag ist in diesem Jahr sicher zu, der Zug geht vor der Tür vorbei.',
    close('2027-02-08', '2027-02-08', w('Rosenmontagszug', 'Carnival procession')),
  ),
  legal(
    'closures/eleven-past-eleven',
    'An Altweiber schließt West um elf Uhr elf.',
    close('2027-02-04', '2027-02-04', w('Altweiber', 'Women’s Carnival'), {
      ...{ centers: ['west'], opens_at: '11:11', closes_at: '12:00' },
    }),
  ),
  legal(
    'closures/bridge-day',
    'Am Freitag nach Christi Himmelfahrt ist auch das Telefon nicht besetzt.',
    close('2027-05-07', '2027-05-07', w('Brückentag', 'Bridge day')),
  ),
  legal(
    'closures/outing',
    'Mitte macht im Juni einen Betriebsausflug.',
    close('2027-06-16', '2027-06-16', w('Betriebsausflug', 'Staff outing'), only('mitte')),
  ),
  legal(
    'closures/three-weeks-of-summer',
    'West macht in den Sommerferien drei Wochen zu.',
    close('2027-07-19', '2027-08-08', w('Sommerpause', 'Summer break'), only('west')),
  ),
  legal(
    'closures/polling-station',
    'Im Haus wird am Sonntag gewählt, am Montagmorgen wird abgebaut.',
    close('2027-05-10', '2027-05-10', w('Abbau des Wahllokals', 'The polling station is cleared'), {
      ...{ centers: ['mitte'], opens_at: '08:00', closes_at: '12:00' },
    }),
  ),
  legal(
    'closures/bomb-from-the-war',
    'Am Montag wird in Rheinhausen eine Bombe entschärft, das Gebiet wird geräumt.',
    close(
      '2026-11-30',
      '2026-11-30',
      w('Entschärfung einer Weltkriegsbombe', 'Defusing of a wartime bomb'),
      only('west'),
    ),
  ),
  legal(
    'closures/heating',
    'In Hamborn ist die Heizung ausgefallen, wann sie wieder geht, ist unsicher.',
    close('2026-11-30', '2026-12-04', w('Heizungsausfall', 'No heating'), { ...only('nord'), effect: 'tentative' }),
  ),
  legal(
    'closures/training-twice',
    'An zwei Montagen im März ist Fortbildung.',
    close('2027-03-01', '2027-03-01', TRAINING),
    close('2027-03-15', '2027-03-15', TRAINING),
  ),
  legal(
    'closures/move-week',
    'In der letzten Januarwoche packt Mitte Kisten, das Telefon geht weiter.',
    close('2027-01-25', '2027-01-29', w('Umzug innerhalb des Hauses', 'Moving within the building'), {
      ...{ centers: ['mitte'], services: ['open_consultation'] },
    }),
  ),
];
