/** What other people's software exports: HSDS, schema.org, GeoJSON with OpenStreetMap's tags, Integreat; and that no value is dropped. */
import { describe, expect, it } from 'vitest';
import { hoursIn, importText, openCells } from './read.ts';

const HSDS = {
  contents: [
    {
      id: '3f0c',
      name: 'Migrationsberatung',
      url: 'https://www.beratung.example/',
      email: 'a@beratung.example',
      status: 'active',
      phones: [
        { number: '030 23125011', type: 'voice' },
        { number: '030 23125012', type: 'fax' },
        { number: '030 23125013', type: 'pager' },
      ],
      schedules: [
        {
          byday: 'MO,WE',
          freq: 'WEEKLY',
          opens_at: '09:00',
          closes_at: '12:00',
          valid_from: '2026-01-01',
          notes: 'Zimmer 3',
        },
        { byday: '1TU', freq: 'MONTHLY', opens_at: '14:00:00', closes_at: '16:00:00', dtstart: '2026-01-06' },
        { bymonthday: '15', freq: 'MONTHLY', opens_at: '10:00', closes_at: '11:00' },
      ],
      service_at_locations: [
        {
          location: {
            name: 'Haus am Markt',
            latitude: 51.1072,
            longitude: 10.6475,
            addresses: [
              { address_1: 'Markt 1', postal_code: '99947', city: 'Auenrode', country: 'DE', state_province: 'DE-TH' },
            ],
          },
        },
      ],
      taxonomy_terms: [{ name: 'Beratung' }],
    },
  ],
};

const JSON_LD = {
  '@context': 'https://schema.org',
  '@type': 'NGO',
  name: 'Haus am Markt',
  telephone: '030 23125011',
  url: 'https://www.beratung.example/',
  priceRange: 'kostenlos',
  address: { '@type': 'PostalAddress', streetAddress: 'Markt 1', postalCode: '99947', addressLocality: 'Auenrode' },
  geo: { '@type': 'GeoCoordinates', latitude: 51.1072, longitude: 10.6475 },
  openingHours: ['Mo-We 09:00-12:00', 'Th 14:00-16:00'],
  openingHoursSpecification: [
    { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Friday'], opens: '09:00:00', closes: '11:00:00' },
    {
      '@type': 'OpeningHoursSpecification',
      opens: '00:00',
      closes: '00:00',
      validFrom: '2026-12-24',
      validThrough: '2026-12-24',
    },
  ],
};

const feature = (opening_hours: string) => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [10.6475, 51.1072] },
      properties: {
        ...{
          name: 'Haus am Markt',
          'addr:street': 'Markt',
          'addr:housenumber': '1',
          'addr:postcode': '99947',
          'addr:city': 'Auenrode',
        },
        ...{ phone: '+49 30 23125011', opening_hours, wheelchair: 'yes' },
      },
    },
  ],
});

const day = (timeSlots: Array<{ start: string; end: string }>, more = {}) => ({
  ...{ allDay: false, closed: timeSlots.length === 0, appointmentOnly: false, timeSlots },
  ...more,
});

const INTEGREAT = [
  {
    ...{
      id: 7,
      title: 'Haus am Markt',
      excerpt: 'Wir beraten.',
      email: 'a@beratung.example',
      phone_number: '+49 30 23125011',
    },
    ...{ website: 'https://www.beratung.example/', appointment_url: 'https://www.beratung.example/termin' },
    location: {
      ...{
        id: 3,
        name: 'Haus am Markt',
        address: 'Markt 1',
        town: 'Auenrode',
        postcode: '99947',
        country: 'Deutschland',
      },
      ...{ latitude: 51.1072, longitude: 10.6475 },
    },
    opening_hours: [
      day([
        { start: '09:00', end: '12:00' },
        { start: '14:00', end: '16:00' },
      ]),
      day([{ start: '09:00', end: '12:00' }]),
      day([{ start: '15:00', end: '17:00' }], { appointmentOnly: true }),
      day([], { closed: false, appointmentOnly: true }),
      day([], { closed: false, allDay: true }),
      day([]),
      day([]),
    ],
  },
];

/** Every value of a document that is no null and no empty text. */
const leaves = (value: unknown): number =>
  value === null || value === ''
    ? 0
    : typeof value === 'object'
      ? Object.values(value).reduce((sum: number, one) => sum + leaves(one), 0)
      : 1;

describe('forms of other software', () => {
  it('reads HSDS with weekly and monthly rules, and names what it has no field for', async () => {
    const result = await importText('services.json', JSON.stringify(HSDS));
    expect(hoursIn(result)).toEqual([['MO,WE 09:00-12:00', '1TU 14:00-16:00']]);
    expect(result.centers[0]).toMatchObject({
      ...{ name: 'Haus am Markt', email: 'a@beratung.example', phones: [{ number: '+493023125011' }] },
      ...{ other_numbers: [{ number: '+493023125012', kind: 'fax' }], url: 'https://www.beratung.example/' },
      address: { address_1: 'Markt 1', city: 'Auenrode', state_province: 'Thüringen' },
      schedules: [{ valid_from: '2026-01-01', note: { de: 'Zimmer 3' } }, { valid_from: '2026-01-06' }],
    });
    expect(openCells(result)).toEqual([
      ...['bymonthday: 15', 'freq: MONTHLY', 'opens_at: 10:00', 'closes_at: 11:00'].map(
        (one) => `refused 1 /schedules/2/${one}`,
      ),
      ...[
        '/id: 3f0c',
        '/phones/2/number: 030 23125013',
        '/phones/2/type: pager',
        '/taxonomy_terms/0/name: Beratung',
      ].map((one) => `refused 1 ${one}`),
    ]);
  });

  it('reads schema.org with strings and specifications', async () => {
    const result = await importText('haus.jsonld', JSON.stringify(JSON_LD));
    expect(hoursIn(result)).toEqual([['MO,TU,WE 09:00-12:00', 'TH 14:00-16:00', 'FR 09:00-11:00']]);
    expect(openCells(result)).toEqual([
      ...[
        '@type: OpeningHoursSpecification',
        'opens: 00:00',
        'closes: 00:00',
        'validFrom: 2026-12-24',
        'validThrough: 2026-12-24',
      ].map((one) => `refused 1 /openingHoursSpecification/1/${one}`),
      'refused 1 /priceRange: kostenlos',
    ]);
  });

  it.each<[value: string, hours: string[], asked: string[]]>([
    [
      'Mo-We 09:00-12:00; Th 14:00-16:00,17:00-18:00; PH off',
      ['MO,TU,WE 09:00-12:00', 'TH 14:00-16:00', 'TH 17:00-18:00'],
      [],
    ],
    ['Mo,Fr 09:00-12:00, We[1,3] 14:00-16:00', ['MO,FR 09:00-12:00', '1WE,3WE 14:00-16:00'], []],
    [
      'Mo 09:00-12:00; Th 14:00-16:00 "by appointment"',
      ['MO 09:00-12:00', 'TH 14:00-16:00 consultation appointment'],
      [],
    ],
    ['Mo-Fr 09:00-12:00; We 14:00-16:00', ['MO,TU,WE,TH,FR 09:00-12:00'], ['We 14:00-16:00']],
    ['24/7', [], ['24/7']],
    ['Mo 09:00-12:00; Dec 24 off; SH off', ['MO 09:00-12:00'], ['Dec 24 off', 'SH off']],
    ['Mo 22:00-02:00', [], ['Mo 22:00-02:00']],
    ['Fr-Mo 09:00-12:00', ['MO,FR,SA,SU 09:00-12:00'], []],
    ['sunrise-sunset', [], ['sunrise-sunset']],
  ])('reads OpenStreetMap’s "%s"', async (value, hours, asked) => {
    const result = await importText('karte.geojson', JSON.stringify(feature(value)));
    expect(hoursIn(result)).toEqual([hours]);
    expect(openCells(result)).toEqual(
      [
        ...asked.map((one) => `asked 1 /properties/opening_hours: ${one}`),
        'refused 1 /type: Feature',
        'refused 1 /properties/wheelchair: yes',
      ].filter((one) => one !== 'refused 1 /type: Feature'),
    );
  });

  it('reads a column of such values in a table', async () => {
    const head = 'name;street;postal_code;phone;lat;lon;opening_hours';
    const result = await importText(
      'osm.csv',
      `${head}\nHaus;Markt 1;99947;+493023125011;51.1;10.6;"Mo 09:00-12:00; PH off"`,
    );
    expect(openCells(result)).toEqual([]);
    expect(hoursIn(result)).toEqual([['MO 09:00-12:00']]);
  });

  it('reads Integreat’s week with its appointments and their page', async () => {
    const result = await importText('locations.json', JSON.stringify(INTEGREAT));
    expect(hoursIn(result)).toEqual([
      ['MO,TU 09:00-12:00', 'MO 14:00-16:00', 'WE 15:00-17:00 consultation appointment'],
    ]);
    expect(result.centers[0]?.schedules[2]?.booking).toEqual({ url: 'https://www.beratung.example/termin' });
    expect(openCells(result).filter((one) => !one.includes('/opening_hours/'))).toEqual([
      ...['/id: 7', '/excerpt: Wir beraten.', '/location/id: 3'].map((one) => `refused 1 ${one}`),
    ]);
    expect(openCells(result).filter((one) => /appointmentOnly: true|allDay: true/.test(one))).toEqual([
      'refused 1 /opening_hours/3/appointmentOnly: true',
      'refused 1 /opening_hours/4/allDay: true',
    ]);
  });

  it.each<[string, unknown]>([
    ['services.json', HSDS],
    ['haus.jsonld', { '@graph': [JSON_LD] }],
    ['locations.json', INTEGREAT],
  ])('leaves no value of %s without a word', async (name, document) => {
    const { notes } = await importText(name, JSON.stringify(document));
    const cells = new Set(notes.filter(({ cell }) => cell.text !== '').map(({ cell }) => `${cell.row}${cell.column}`));
    expect(cells.size).toBe(leaves(document));
  });

  it('says which forms there are where it knows none', async () => {
    await expect(importText('a.json', '{"a":1}')).rejects.toThrow('weder HSDS');
    await expect(importText('a.json', '{"a":')).rejects.toThrow('kein gültiges JSON');
    await expect(importText('a.xls', 'x')).rejects.toThrow('.xlsx oder CSV');
  });
});
