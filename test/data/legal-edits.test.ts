/** A hundred edits that an office really makes: the check lets each pass, and the words of the difference name it. */
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { describeDifferences } from '../../data/operations/differences/index.ts';
import type { Center, Directory, Schedule, Weekday } from '../../data/model/directory.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  NAMED_EDITION,
  withCenter,
  withSchedule,
} from '../fixtures/directory.ts';
import { TEXT_FILES as texts } from '../fixtures/text-files.ts';

const TODAY = '2026-11-23';
const editions = { '2021-08-05.json': JSON.stringify(NAMED_EDITION) };

type Edit = readonly [name: string, directory: Directory];
const base = directoryWith();
const ids = base.centers.map((center) => center.id);
const of = (id: string) => base.centers.find((center) => center.id === id) as Center;

/** The old hours end, new ones follow: as data/README.md says. */
function newHours(
  center: string,
  schedule: string,
  change: Partial<Schedule>,
  from = '2027-02-01',
  last = '2027-01-31',
): Directory {
  const old = of(center).schedules.find((one) => one.id === schedule) as Schedule;
  const schedules = of(center).schedules.flatMap((one) =>
    one.id === schedule
      ? [
          { ...old, valid_to: last },
          { ...old, id: `${schedule}-2027`, valid_from: from, ...change },
        ]
      : [one],
  );
  return withCenter(base, center, { schedules, verified_on: TODAY });
}

/** What the check asks, and the office's answer. */
const answered = (directory: Directory, question: string): Directory => ({
  ...directory,
  answers: [{ question, answer: 'So ist es beschlossen.' }],
});

function* hours(): Generator<Edit> {
  for (const center of base.centers) {
    for (const { id } of center.schedules) {
      yield [`${id}: an hour earlier`, newHours(center.id, id, { opens_at: '08:00', closes_at: '09:00' })];
      yield [`${id}: another day`, newHours(center.id, id, { byday: ['TU'] as Weekday[] })];
      const everySecond = newHours(center.id, id, { interval: 2 });
      const isPhone = id.endsWith('phone');
      yield [`${id}: every second week`, isPhone ? answered(everySecond, `rhythms-are-usual:${id}-2027`) : everySecond];
      const ended = withCenter(withSchedule(base, id, { valid_to: '2026-12-31' }), center.id, { verified_on: TODAY });
      yield [`${id}: ends`, answered(ended, `hours-have-a-successor:${id}`)];
    }
  }
}

function* closures(): Generator<Edit> {
  const add = (closure: Parameters<typeof closureWith>[0]) => directoryWith({ closures: [closureWith(closure)] });
  for (const id of ids) {
    yield [`${id}: a day`, add({ centers: [id], from: '2027-03-01', to: '2027-03-01' })];
    yield [`${id}: a fortnight, perhaps`, add({ centers: [id], to: '2027-03-14', effect: 'tentative' })];
    yield [`${id}: the phone only`, add({ centers: [id], services: ['phone'] })];
    yield [`${id}: from eleven o'clock`, add({ centers: [id], opens_at: '11:00' })];
    yield [`${id}: one schedule`, add({ centers: [id], schedules: [`${id}-open-mo`] })];
  }
  yield ['all, with English', add({ reason: { de: 'Umzug', en: 'We are moving' } })];
  yield ['all, with Persian', add({ reason: { de: 'Umzug', fa: 'جابه\u200cجایی' } })];
  yield ['sixty days', add({ from: '2027-03-01', to: '2027-04-29', centers: ['nord'], reason: { de: 'Umbau' } })];
}

function* sessions(): Generator<Edit> {
  for (const id of ids) {
    const extra = { id: `${id}-samstag`, center: id };
    yield [`${id}: a Saturday`, directoryWith({ extra_sessions: [extraWith(extra)] })];
    yield [
      `${id}: on a holiday`,
      directoryWith({
        extra_sessions: [
          extraWith({
            ...extra,
            id: `${id}-ostern`,
            date: '2027-03-29',
            note: { de: 'Auch am Ostermontag geöffnet.' },
          }),
        ],
      }),
    ];
    yield [
      `${id}: cancelled by name`,
      directoryWith({
        extra_sessions: [extraWith(extra)],
        closures: [closureWith({ centers: [id], schedules: [extra.id], from: '2027-03-06', to: '2027-03-06' })],
      }),
    ];
    const outreach: Schedule = {
      id: `${id}-outreach`,
      service: 'outreach',
      byday: ['TU'],
      opens_at: '15:00',
      closes_at: '17:00',
      valid_from: '2027-01-12',
      location: 'Augustastraße 1, 47198 Duisburg',
    };
    const running = withCenter(base, id, { schedules: [...of(id).schedules, outreach], verified_on: TODAY });
    yield [
      `${id}: outreach begins`,
      { ...running, outreach: base.outreach.map((one) => ({ ...one, status: 'running' })) },
    ];
  }
}

function* centers(): Generator<Edit> {
  for (const id of ids) {
    const center = of(id);
    yield [`${id}: confirmed`, withCenter(base, id, { verified_on: TODAY })];
    yield [
      `${id}: a building by its name, from a source of its own`,
      {
        ...withCenter(base, id, {
          address: { ...center.address, building: { name: 'Haus am Markt', source: 'haus-am-markt' } },
        }),
        sources: [...base.sources, { id: 'haus-am-markt', title: 'Aushang am Haus' }],
      },
    ];
    yield [`${id}: new number`, withCenter(base, id, { phones: [{ number: '+492032830' }], verified_on: TODAY })];
    yield [
      `${id}: a second number`,
      withCenter(base, id, {
        phones: [...center.phones, { number: '+4920394000', label: { de: 'Zentrale' } }],
        verified_on: TODAY,
      }),
    ];
    yield [
      `${id}: moved`,
      withCenter(base, id, {
        address: { ...center.address, address_1: 'Königstraße 1', postal_code: '47051' },
        position: {
          latitude: 51.4333,
          longitude: 6.7667,
          accuracy_m: 50,
          method: 'vor Ort gemessen',
          source: 'zuordnung',
        },
        district: 'Altstadt',
        verified_on: TODAY,
      }),
    ];
    yield [
      `${id}: measured at the door`,
      withCenter(base, id, {
        position: {
          ...center.position!,
          latitude: Number((center.position!.latitude + 0.0004).toFixed(6)),
          accuracy_m: 10,
          method: 'an der Tür gemessen',
        },
      }),
    ];
    yield [
      `${id}: closed for a while`,
      withCenter(base, id, {
        status: 'temporarily_closed',
        status_note: { de: 'Wegen Umbau bis Ende März 2027 geschlossen.' },
      }),
    ];
    yield [
      `${id}: closed`,
      withCenter(base, id, {
        status: 'closed',
        status_note: { de: 'Geschlossen seit 2026.', en: 'Closed since 2026.' },
      }),
    ];
    yield [
      `${id}: e-mail, page, languages, access`,
      withCenter(base, id, {
        email: 'rsc@duisburg.de',
        url: 'https://www.duisburg.de/rsc',
        languages: ['de', 'tr', 'kmr'],
        accessibility: { de: 'Stufenloser Eingang.' },
      }),
    ];
  }
  const fourth: Center = {
    ...of('mitte'),
    id: 'sued',
    name: 'RSC Süd',
    full_name: 'Regionales Support-Center Süd',
    district: 'Buchholz',
    address: { address_1: 'Sittardsberger Allee 14', postal_code: '47249', city: 'Duisburg', country: 'DE' },
    position: {
      latitude: 51.3775,
      longitude: 6.7573,
      accuracy_m: 300,
      method: 'Mitte der Straße',
      source: 'zuordnung',
    },
    phones: [{ number: '+492037000' }],
    verified_on: TODAY,
    schedules: [
      {
        id: 'sued-open-mo',
        service: 'open_consultation',
        byday: ['MO'],
        opens_at: '10:00',
        closes_at: '12:00',
        valid_from: '2027-01-04',
      },
    ],
  };
  yield ['a fourth center', directoryWith({ centers: [...base.centers, fourth] })];
}

function* around(): Generator<Edit> {
  yield [
    'a new source for old hours',
    {
      ...withCenter(base, 'mitte', { phones: [{ number: '+492032830' }], source: 'brief-2026' }),
      sources: [...base.sources, { id: 'brief-2026', title: 'Schreiben des KI vom November 2026', date: '2026-11' }],
    },
  ];
  yield [
    'a contact',
    directoryWith({
      publisher: { name: 'Next Consultation (inoffiziell)', contact: { email: 'fehler@stadt-duisburg.de' } },
    }),
  ];
  yield [
    'the city takes over',
    directoryWith({
      official: true,
      publisher: { name: 'Stadt Duisburg', contact: { url: 'https://www.duisburg.de/kontakt' } },
    }),
  ];
  yield ['the permanent address', directoryWith({ iri_base: 'https://daten.duisburg.de/rsc/' })];
  yield [
    'a licence with its attribution',
    directoryWith({ license: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0', attribution: 'Stadt Duisburg, 2026' }),
  ];
  yield [
    'a partner more',
    directoryWith({
      organizations: [...base.organizations, { id: 'kirche', name: 'Evangelischer Kirchenkreis', role: 'partner' }],
    }),
  ];
  yield [
    'Rose Monday is certain',
    directoryWith({
      recurring_closures: base.recurring_closures.flatMap((one) => [
        { ...one, valid_to: '2026-12-31' },
        { ...one, effect: 'cancelled', valid_from: '2027-01-01' },
      ]),
    }),
  ];
  yield ['no outreach in the south', directoryWith({ outreach: base.outreach.slice(1) })];
  yield [
    'twenty case managers in 2026',
    directoryWith({ programme: { ...base.programme, case_managers: { count: 20, year: 2026 } } }),
  ];
}

const EDITS: readonly Edit[] = [...hours(), ...closures(), ...sessions(), ...centers(), ...around()];

describe('legal edits', () => {
  it('are at least a hundred', () => {
    expect(EDITS.length).toBeGreaterThanOrEqual(100);
    console.log(`${EDITS.length} legal edits`);
  });

  it.each(EDITS)('pass: %s', (_, directory) => {
    const found = checkDirectory({ text: JSON.stringify(directory), editions, texts, today: TODAY });
    const alarms = found.filter((one) => one.severity !== 'notice' && one.rule !== 'facts-are-fresh');
    expect(alarms.map((one) => `${one.rule} ${one.pointer}: ${one.message.en}; ${one.repair.en}`)).toEqual([]);
    expect(describeDifferences(base, directory).length).toBeGreaterThan(0);
  });
});
