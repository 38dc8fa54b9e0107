/** Slips in regular hours, extra sessions and outreach: what stands at the wrong place, twice, or not at all. */
import { add, type Edit, end, extra, outreach, slip } from '../slips-unseen/build.ts';
import { set, w } from './parts.ts';

export const MORE_HOURS_SLIPS: readonly Edit[] = [
  slip(
    'hours/at-the-wrong-center',
    'Die neue Zeit von Nord wurde bei Mitte eingefügt.',
    add('nord-open-th', 'TH', '10:00', '12:00', '2027-01-07', { at: 'mitte' }),
  ),
  slip(
    'hours/pasted-twice',
    'Die neue Freitagszeit wurde zweimal eingefügt.',
    add('west-open-fr', 'FR', '09:00', '11:00', '2027-01-08'),
    add('west-open-fr-2', 'FR', '09:00', '11:00', '2027-01-08'),
  ),
  slip('hours/one-digit', 'Der Uhrzeit fehlt die Null.', add('nord-open-fr', 'FR', '9:00', '11:00', '2027-01-08')),
  slip(
    'hours/every-fourteen-weeks',
    'Alle 14 Tage war gemeint, die Zahl zählt aber Wochen.',
    add('west-open-we', 'WE', '10:00', '12:00', '2027-01-06', { interval: 14 }),
  ),
  slip(
    'hours/every-seven-weeks',
    'Für „alle sieben Tage“ wurde eine 7 eingetragen.',
    add('west-open-we', 'WE', '10:00', '12:00', '2027-01-06', { interval: 7, note: w('Jede Woche.', 'Every week.') }),
  ),
  slip(
    'hours/german-weekday',
    'Der Dienstag wurde deutsch abgekürzt.',
    add('mitte-open-tu', 'DI', '10:00', '12:00', '2027-01-05'),
  ),
  slip(
    'hours/nothing-left',
    'Alle Zeiten von West enden, die neuen wurden vergessen, das Center bleibt in Betrieb.',
    end('west-open-mo', '2026-12-31'),
    end('west-open-th', '2026-12-31'),
    end('west-phone', '2026-12-31'),
  ),
  slip(
    'hours/one-day-long',
    'Als Ende der neuen Mittwochszeit wurde noch einmal der erste Tag eingetragen, ein Dienstag.',
    add('west-open-mi', 'WE', '10:00', '12:00', '2027-01-05', { valid_to: '2027-01-05' }),
  ),
  slip(
    'extras/last-year',
    'Der Zusatztermin im Januar trägt noch die Jahreszahl 2026.',
    extra('mitte', '2026-01-14', '10:00', '12:00'),
  ),
  slip(
    'extras/weekday-in-the-note',
    'Der Hinweis kündigt einen Samstag an, der Tag ist ein Freitag.',
    extra('nord', '2027-01-15', '10:00', '13:00', { note: w('Zusätzlich am Samstag geöffnet.', 'Also on Saturday.') }),
  ),
  slip(
    'extras/date-in-the-note',
    'Der Hinweis nennt den 16. Februar, eingetragen ist der 6. Februar.',
    extra('west', '2027-02-06', '10:00', '12:00', { note: w('Zusatztermin am 16. Februar 2027.') }),
  ),
  slip(
    'extras/regular-anyway',
    'An diesem Montag ist zur selben Zeit ohnehin Sprechstunde.',
    extra('mitte', '2027-01-18', '10:00', '12:00'),
  ),
  slip('extras/unknown-center', 'Das Center heißt „mitte“.', extra('zentrum', '2027-01-14', '10:00', '12:00')),
  slip(
    'extras/evening-at-dawn',
    'Der Abendtermin von 5 bis 7 steht als früher Morgen da.',
    extra('nord', '2027-01-14', '05:00', '07:00', { note: w('Abendtermin für Berufstätige.', 'Evening session.') }),
  ),
  slip(
    'extras/backwards',
    'Der Zusatztermin am Freitag endet, bevor er beginnt.',
    extra('west', '2027-01-15', '16:00', '14:00'),
  ),
  slip(
    'extras/pasted-twice',
    'Der Zusatztermin steht unter zwei Kennungen zweimal da.',
    extra('nord', '2027-01-21', '10:00', '12:00'),
    extra('nord', '2027-01-21', '10:00', '12:00', { id: 'nord-zusatz-januar' }),
  ),
  slip(
    'extras/next-century',
    'In der Jahreszahl steht eine 1 statt einer 0.',
    extra('mitte', '2127-01-14', '10:00', '12:00'),
  ),
  slip(
    'extras/id-of-a-regular-time',
    'Der Zusatztermin hat die Kennung der Montagszeit bekommen.',
    extra('nord', '2027-01-14', '10:00', '12:00', { id: 'nord-open-mo' }),
  ),
  slip(
    'extras/outside-without-a-place',
    'Wo die Außensprechstunde stattfindet, wurde vergessen.',
    extra('west', '2027-01-16', '10:00', '12:00', { service: 'outreach' }),
  ),
  slip(
    'extras/another-city',
    'Die Bücherei ist in Duisburg, Postleitzahl und Stadt kamen aus einer alten Vorlage.',
    extra('mitte', '2027-01-16', '10:00', '12:00', {
      ...{ service: 'outreach', location: 'Steinsche Gasse 26, 40212 Düsseldorf' },
    }),
  ),
  slip(
    'outreach/running-nowhere',
    'Die Außensprechstunde läuft laut Liste, eine Zeit dafür hat niemand eingetragen.',
    outreach('sued', 'running'),
  ),
  slip(
    'outreach/still-planned',
    'Ort und Zeit in Homberg stehen da, in der Liste heißt sie weiter geplant.',
    add('west-homberg', 'TU', '15:00', '17:00', '2027-01-12', {
      ...{ service: 'outreach', location: 'Augustastraße 40, 47198 Duisburg' },
    }),
  ),
  slip(
    'outreach/no-address',
    'Statt der Anschrift steht da, dass sie noch kommt.',
    outreach('homberg', 'running'),
    add('west-homberg', 'TU', '15:00', '17:00', '2027-01-12', { service: 'outreach', location: 'wird noch ergänzt' }),
  ),
  slip(
    'outreach/deleted',
    'Die Außensprechstunde im Süden verschob sich und wurde aus der Liste gelöscht.',
    set(({ outreach: all }) => ({ outreach: all.filter(({ id }) => id !== 'sued') })),
  ),
];
