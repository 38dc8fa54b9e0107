/** HSDS 3.0: every answer below /hsds/ is valid against the standard's own schemas and holds what the data file says. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { secondCity } from '../fixtures/second-city.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  oneCenterWith,
  scheduleWith,
  withCenter,
} from '../fixtures/directory.ts';
import { CASES } from './cases.ts';
import { hsdsFolder } from './machine.ts';
import {
  admission,
  appointment,
  monthly,
  moved,
  newPhones,
  video,
  VOCABULARY,
  wholeVocabulary,
  women,
} from './vocabulary.ts';
import { siteOf } from '../application.ts';
import { sample } from '../thorough.ts';

interface Schedule {
  readonly id: string;
  readonly byday?: string;
  readonly dtstart: string;
  readonly description: string;
  readonly [field: string]: unknown;
}
interface Thing {
  readonly id: string;
  readonly name: string;
  readonly schedules: readonly Schedule[];
  readonly [field: string]: unknown;
}
interface Page {
  readonly total_pages: number;
  readonly contents: readonly Thing[];
}

type Get = ReturnType<typeof siteOf>['get'];

async function jsonOf<T>(get: Get, path: string): Promise<T> {
  const response = await get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as T;
}

/** Every entry of a list, page by page. */
async function allOf(get: Get, list: string): Promise<Thing[]> {
  const entries: Thing[] = [];
  for (let page = 1, last = 1; page <= last; page++) {
    const answer = await jsonOf<Page>(get, `/hsds/${list}?per_page=5&page=${page}`);
    entries.push(...answer.contents);
    last = answer.total_pages;
  }
  return entries;
}

/** A service of a directory, whole, by its center and the begin of its name. */
async function serviceOf(directory: Directory, center: string, name = 'Offene Sprechstunde'): Promise<Thing> {
  const { get } = siteOf(directory);
  const services = await allOf(get, 'services');
  const found = services.find((one) => one.name === `${name} · ${center}`);
  return jsonOf<Thing>(get, `/hsds/services/${found?.id}`);
}

const folder = hsdsFolder();

/** The standard's schemas, which refer to each other by file name. */
function validators(path: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  for (const file of readdirSync(path).filter((name) => name !== 'openapi.json')) {
    ajv.addSchema(JSON.parse(readFileSync(`${path}/${file}`, 'utf8')) as object, file);
  }
  return (name: string, value: unknown): string | undefined => {
    const validate = ajv.getSchema(`${name}.json`);
    if (!validate) throw new Error(`no schema ${name}.json`);
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };
}

if (folder) {
  const problem = validators(folder);
  const LISTS = ['services', 'organizations', 'service_at_locations'] as const;

  describe('the HSDS export, by the standard’s schemas', () => {
    it.each([...sample(CASES, 4), ['a second city', secondCity().directory] as const])(
      'is valid: %s',
      async (_, directory) => {
        const { get } = siteOf(directory);
        for (const list of LISTS) {
          const table = list.slice(0, -1);
          const entries = await allOf(get, list);
          for (const entry of entries) {
            expect(problem(`compiled_${table}_list`, entry)).toBeUndefined();
            expect(problem(table, await jsonOf(get, `/hsds/${list}/${entry.id}`))).toBeUndefined();
          }
          const { contents } = await jsonOf<Page>(get, `/hsds/${list}?full=true`);
          for (const entry of contents) expect(problem(table, entry)).toBeUndefined();
        }
      },
    );

    it('is valid with the services of an organization in full', async () => {
      const { get } = siteOf();
      const organizations = await allOf(get, 'organizations');
      const whole = await Promise.all(
        organizations.map(({ id }) =>
          jsonOf<{ services: Thing[] }>(get, `/hsds/organizations/${id}?full_service=true`),
        ),
      );
      expect(whole.map(({ services }) => services.length)).toEqual([0, 0, 0, 0, 0, 0, 6]);
      for (const service of whole.flatMap(({ services }) => services)) {
        expect(problem('service', service)).toBeUndefined();
        expect(service.schedules.length).toBeGreaterThan(0);
      }
    });

    it('would be refused with a wrong status, a number for a date, or an id that is none', async () => {
      const service = await serviceOf(directoryWith(), 'RSC Mitte');
      expect(problem('service', { ...service, status: 'open' })).toContain('status');
      expect(problem('service', { ...service, id: 'mitte' })).toContain('uuid');
      expect(problem('service', { ...service, schedules: [{ ...service.schedules[0], freq: 'DAILY' }] })).toContain(
        'freq',
      );
    });
  });
}

describe('the HSDS export', () => {
  it('writes a schedule as the standard’s recurrence, with dates that RFC 5545 would have', async () => {
    const fortnight = scheduleWith({
      byday: ['MO', 'TH'],
      interval: 2,
      valid_from: '2026-10-02',
      valid_to: '2027-06-30',
    });
    const { schedules } = await serviceOf(oneCenterWith([fortnight]), 'RSC Mitte');
    expect(schedules).toHaveLength(1);
    expect(schedules[0]).toMatchObject({
      valid_from: '2026-10-02',
      valid_to: '2027-06-30',
      until: '2027-06-30',
      // The week of 2 October counts; its Monday and Thursday are over, the next that count are in the week of 12 October.
      dtstart: '2026-10-12',
      freq: 'WEEKLY',
      wkst: 'MO',
      interval: 2,
      byday: 'MO,TH',
      opens_at: '10:00',
      closes_at: '12:00',
      timezone: 1,
    });
  });

  it('tells holidays, customary closings and closures as text, runs of days together', async () => {
    const closures = [
      closureWith(),
      closureWith({ id: 'umzug', from: '2027-04-05', to: '2027-04-05', opens_at: '11:00', closes_at: '12:00' }),
    ];
    const daily = scheduleWith({
      byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
      valid_from: '2027-01-01',
      valid_to: '2027-05-01',
    });
    const { schedules } = await serviceOf(oneCenterWith([daily], { closures }), 'RSC Mitte');
    expect(schedules[0]?.description).toBe(
      'Montag bis Freitag 10:00–12:00 Uhr, ab 1. Januar 2027, bis 1. Mai 2027. ' +
        'Fällt aus: 1. März 2027 bis 5. März 2027 (Fortbildung des Teams); 5. April 2027 (11:00–12:00 Uhr, Fortbildung des Teams). ' +
        'Fällt voraussichtlich aus: 1. Januar 2027 (Neujahr); 26. März 2027 (Karfreitag); 29. März 2027 (Ostermontag). ' +
        'Unsicher, bitte vorher anrufen: 8. Februar 2027 (Rosenmontag).',
    );
  });

  it('gives an extra session as a series of one', async () => {
    const { schedules } = await serviceOf(directoryWith({ extra_sessions: [extraWith()] }), 'RSC Mitte');
    expect(schedules.at(-1)).toMatchObject({ dtstart: '2027-03-06', until: '2027-03-06', count: 1, opens_at: '10:00' });
  });

  it('says that a center is closed, and gives it no hours', async () => {
    const status_note = { de: 'Wegen Umbaus geschlossen.' };
    const closed = withCenter(directoryWith(), 'mitte', { status: 'temporarily_closed', status_note });
    expect(await serviceOf(closed, 'RSC Mitte')).toMatchObject({
      status: 'temporarily closed',
      alert: 'Wegen Umbaus geschlossen.',
      schedules: [],
    });
  });

  it('names languages and accessibility only where they are known, and how exact a point is', async () => {
    const text = JSON.stringify(await serviceOf(directoryWith(), 'RSC Mitte'));
    expect(text).not.toMatch(/languages|accessibility/);
    expect(text).toMatch(/Die Position auf der Karte ist nur auf etwa 500 m genau\..*"latitude":51\.418/);
    const position = { ...directoryWith().centers[1]!.position!, accuracy_m: 10 };
    const known = withCenter(directoryWith(), 'mitte', {
      languages: ['tr'],
      accessibility: { de: 'Stufenlos' },
      position,
    });
    const service = await serviceOf(known, 'RSC Mitte');
    expect(service.languages).toMatchObject([{ name: 'Türkçe', code: 'tr' }]);
    expect(JSON.stringify(service.service_at_locations)).toMatch(/"latitude":51\.418.*"description":"Stufenlos"/);
    expect(JSON.stringify(service.service_at_locations)).not.toContain('Position auf der Karte');
  });

  it('has ids that follow from iri_base alone: another build, day and release have the same', async () => {
    const ids = async (directory: Directory, as_of: string) =>
      (await allOf(siteOf(directory, { as_of }).get, 'services')).map(({ id }) => id);
    const today = await ids(directoryWith(), '2026-11-22');
    expect(new Set(today).size).toBe(6);
    expect(await ids(directoryWith({ edition: '2027-03-01', title: 'Anders' }), '2027-03-02')).toEqual(today);
    expect(await ids(directoryWith({ iri_base: 'https://elsewhere.example/' }), '2026-11-22')).not.toEqual(today);
  });

  it('tells which editions touched a service, and license and attribution with every list', async () => {
    const service = await serviceOf(secondCity().directory, 'Treff Mühlental');
    const { changes } = secondCity().directory;
    const own = changes.filter(({ centers }) => centers === 'all' || centers.includes('muehlental'));
    const metadata = service.metadata as Array<Record<string, string>>;
    expect(metadata.map((one) => one.replacement_value)).toEqual(own.map(({ edition }) => edition));
    expect(metadata.at(-1)).toMatchObject({ last_action_type: 'create', previous_value: '' });
    const page = await jsonOf<Record<string, string>>(siteOf().get, '/hsds/services');
    expect(page.attribution).toContain('GeoNames');
    expect(page.license).toBe('http://dcat-ap.de/def/licenses/cc-by/4.0');
  });

  it('tells planned outreach as text and makes no service of it', async () => {
    const { get } = siteOf();
    const services = await allOf(get, 'services');
    expect(services.map(({ name }) => name.split(' · ')[0])).not.toContain('Außensprechstunde');
    expect(JSON.stringify(services[0]?.program)).toContain(
      'geplant, noch ohne Ort und Zeit: Duisburger Süden und Homberg',
    );
    const running = await allOf(siteOf(secondCity().directory).get, 'services');
    expect(running.map(({ name }) => name)).toContain('Außensprechstunde · Treff Neustadt');
  });

  it('writes nth weekdays as MONTHLY, and the last admission as the end', async () => {
    const { schedules } = await serviceOf(
      oneCenterWith([{ ...monthly, byday: ['2TU', '4TU'] }, admission]),
      'RSC Mitte',
    );
    expect(schedules[0]).toMatchObject({ freq: 'MONTHLY', interval: 1, byday: '2TU,4TU', dtstart: '2026-01-13' });
    expect(schedules[0]?.description).toMatch(/^Dienstag \(2\. und 4\. im Monat\) 10:00–12:00 Uhr\./);
    expect(schedules[1]).toMatchObject({ closes_at: '11:30' });
    expect(schedules[1]?.description).toContain('10:00–12:00 Uhr, Letzter Einlass: 11:30 Uhr');
  });

  it('says who may come and how, and never that nobody needs an appointment', async () => {
    const service = await serviceOf(oneCenterWith([appointment, women, video]), 'RSC Mitte', 'Beratung');
    expect(service.application_process).toContain('Donnerstag: Nur mit Termin · Termin vereinbaren');
    expect(service.eligibility_description).toBe('Freitag: Nur für Frauen und geflüchtete Menschen');
    expect(service.interpretation_services).toBe('Freitag: Mit Dolmetschen: Arabisch');
    expect(service.languages).toMatchObject([{ code: 'tr' }]);
    expect(JSON.stringify(service)).not.toContain('ohne Termin');
    expect(service.schedules.map(({ attending_type }) => attending_type)).toEqual([
      'Vor Ort, Nur mit Termin',
      'Vor Ort, Nur für Frauen und geflüchtete Menschen',
      'Per Video',
    ]);
    expect(service.schedules[0]).toMatchObject({ schedule_link: 'https://termin.example.org/mitte' });
  });

  it('has a place of its own from the day of a move on, with the schedules there', async () => {
    const schedules = [scheduleWith(), women];
    const directory = withCenter(oneCenterWith(schedules), 'mitte', { schedules, dated_facts: [moved] });
    const service = await serviceOf(directory, 'RSC Mitte');
    expect(service.schedules.map(({ valid_to }) => valid_to)).toEqual(['2027-01-31', undefined]);
    expect(new Set(service.schedules.map(({ id }) => id)).size).toBe(2);
    const [here, there] = service.service_at_locations as Array<Record<string, unknown>>;
    expect(here).not.toHaveProperty('schedules');
    expect(there).toMatchObject({
      location: { addresses: [{ address_1: 'Mülheimer Straße 200', address_type: 'physical' }] },
      schedules: [{ valid_from: '2027-02-01' }],
    });
    expect(service.alert).toContain('Neue Adresse ab 1. Februar 2027');
  });

  it('calls a span of other hours that, and not a cancellation', async () => {
    const summer = VOCABULARY.find(([name]) => name.startsWith('other hours'))![1];
    const { schedules } = await serviceOf(summer, 'RSC Mitte');
    expect(schedules[0]?.description).toContain('30. Juni 2027 bis 8. August 2027: andere Zeiten (Sommerferien)');
    expect(schedules[0]?.description).not.toMatch(/Fällt aus:[^.]*Sommerferien/);
    expect(schedules[2]?.description).toContain('15. Juli 2027 (Fortbildung des Teams)');
  });

  it('warns of what nobody has confirmed in time, by the fact, and not of a tentative day', async () => {
    const directory = wholeVocabulary();
    expect(await serviceOf(directory, 'RSC Nord')).toMatchObject({
      assured_date: '2021-08-05',
      alert: 'Seit dem 5. August 2021 nicht bestätigt. Bitte rufen Sie vorher an.',
    });
    const west = await serviceOf(directory, 'RSC West');
    expect(west.schedules[0]?.description).toContain('Rosenmontag');
    expect(west).not.toHaveProperty('alert');
    expect(await serviceOf(directory, 'RSC Mitte')).toMatchObject({ assured_date: '2026-11-01' });
    expect(await serviceOf(directory, 'RSC Mitte', 'Telefonische Erreichbarkeit')).toMatchObject({
      assured_date: '2026-01-10',
    });
  });

  it('names the numbers with the phone hours from the day on which they hold', async () => {
    const schedules = [scheduleWith({ service: 'phone' })];
    const directory = withCenter(oneCenterWith(schedules), 'mitte', { schedules, dated_facts: [newPhones] });
    const service = await serviceOf(directory, 'RSC Mitte', 'Telefonische Erreichbarkeit');
    const [now, then] = service.schedules;
    expect([now?.valid_to, then?.valid_from]).toEqual(['2027-02-28', '2027-03-01']);
    expect(now?.notes).not.toContain('Telefon:');
    expect(then?.notes).toMatch(/^Telefon: \+49 203 12345 · /);
  });

  it('types numbers and addresses', async () => {
    const service = await serviceOf(wholeVocabulary(), 'RSC Mitte');
    const phones = service.phones as Array<Record<string, string>>;
    expect(phones.map(({ type }) => type)).toEqual(['cell', 'fax', 'text']);
    expect(phones.map(({ description }) => description)).toEqual(['Beratung', undefined, 'WhatsApp: Nachrichten']);
    const [{ location }] = service.service_at_locations as [{ location: { addresses: Array<Record<string, string>> } }];
    expect(location.addresses).toMatchObject([
      { address_type: 'physical', address_2: 'Haus der Vielfalt' },
      { address_type: 'postal', address_1: 'Postfach 10' },
    ]);
  });
});
