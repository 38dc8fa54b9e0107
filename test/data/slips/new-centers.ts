/** Slips and right edits of a new center. */
import type { Center } from '../../../data/model/directory.ts';
import { type Edit, legal, slip, TODAY, withTop } from './build.ts';

const SOUTH: Center = {
  id: 'sued',
  name: 'RSC Süd',
  full_name: 'Regionales Support-Center Süd',
  status: 'active',
  district: 'Buchholz',
  address: {
    address_1: 'Sittardsberger Allee 14',
    postal_code: '47249',
    city: 'Duisburg',
    state_province: 'Nordrhein-Westfalen',
    country: 'DE',
  },
  position: { latitude: 51.3775, longitude: 6.7573, accuracy_m: 300, method: 'Mitte der Straße', source: 'zuordnung' },
  phones: [{ number: '+492032834760' }],
  schedules: [
    {
      id: 'sued-open-tu',
      service: 'open_consultation',
      byday: ['TU'],
      opens_at: '10:00',
      closes_at: '12:00',
      valid_from: '2027-01-12',
    },
  ],
  verified_on: TODAY,
  source: 'pressemitteilung-2021-08-05',
};
const opens = (change: Partial<Center> = {}) =>
  withTop(({ centers }) => ({ centers: [...centers, { ...SOUTH, ...change }] }));
const hours = SOUTH.schedules[0]!;

export const NEW_CENTERS_EDITS: readonly Edit[] = [
  slip(
    'centers/new-with-the-phone-of-the-sister',
    'Süd kopiert aus Mitte, die Nummer stehen lassen.',
    opens({ phones: [{ number: '+4920360802707' }] }),
  ),
  slip(
    'centers/new-with-the-position-of-the-sister',
    'Süd kopiert aus Mitte, die Position stehen lassen.',
    opens({ position: { ...SOUTH.position!, latitude: 51.418084, longitude: 6.750943 } }),
  ),
  slip(
    'centers/new-with-the-district-of-the-sister',
    'Süd kopiert aus Nord, den Stadtteil stehen lassen.',
    opens({ district: 'Hamborn' }),
  ),
  slip(
    'centers/new-with-the-hours-of-the-sister',
    'Süd kopiert aus Mitte, die Kennung der Zeit stehen lassen.',
    opens({ schedules: [{ ...hours, id: 'mitte-open-mo' }] }),
  ),
  slip(
    'centers/new-open-since-2021',
    'Süd öffnet im Januar, beim Kopieren den Beginn von 2021 stehen lassen.',
    opens({ schedules: [{ ...hours, valid_from: '2021-08-05' }] }),
  ),
  slip('centers/new-without-hours', 'Süd angelegt, die Zeiten vergessen.', opens({ schedules: [] })),
  slip(
    'centers/new-already-there',
    'Nord noch einmal angelegt, als neues Center mit anderer Kennung.',
    withTop(({ centers }) => ({
      centers: [
        ...centers,
        { ...centers[0]!, id: 'hamborn', verified_on: TODAY, schedules: [{ ...hours, id: 'hamborn-open-tu' }] },
      ],
    })),
  ),
  legal('centers/new', 'Süd öffnet im Januar.', opens()),
  legal(
    'centers/new-at-a-sister-organization',
    'Süd öffnet im selben Haus wie Mitte, mit eigener Nummer.',
    opens({
      district: 'Hochfeld',
      address: { ...SOUTH.address, address_1: 'Brückenstraße 30', postal_code: '47053' },
      position: {
        latitude: 51.418084,
        longitude: 6.750943,
        accuracy_m: 500,
        method: 'eine Schule in derselben Straße',
        source: 'zuordnung',
      },
    }),
  ),
  legal(
    'centers/new-with-two-hours',
    'Süd öffnet mit Telefon und zwei Sprechstunden.',
    opens({
      schedules: [
        hours,
        { ...hours, id: 'sued-open-fr', byday: ['FR'], valid_from: '2027-01-15' },
        {
          ...hours,
          id: 'sued-phone',
          service: 'phone',
          byday: ['MO', 'WE'],
          opens_at: '08:30',
          closes_at: '09:30',
          valid_from: '2027-01-11',
        },
      ],
    }),
  ),
  legal(
    'centers/new-next-year',
    'Süd wird schon jetzt für 2028 angekündigt.',
    opens({ schedules: [{ ...hours, valid_from: '2028-01-11' }] }),
  ),
];
