/** schema.org JSON-LD, expanded by the `jsonld` library: every hour and every closure of two years is in it. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../data/model/directory.ts';
import { dateOf, dayOf, timeOf, weekdayOf } from '../../data/model/zone.ts';
import { directoryWith, extraWith, oneCenterWith, scheduleWith, withCenter } from '../fixtures/directory.ts';
import { CASES } from './cases.ts';
import { appointment, moved, video, wholeVocabulary, women } from './vocabulary.ts';
import { editionOf, siteOf } from '../application.ts';
import { sessionsIn } from '../../data/model/sessions.ts';
import { sample } from '../thorough.ts';

type Node = Readonly<Record<string, unknown>>;

/** schema.org's context in the part that matters here: every term in its vocabulary, days and links as addresses. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  dayOfWeek: { '@id': 'https://schema.org/dayOfWeek', '@type': '@id' },
  url: { '@id': 'https://schema.org/url', '@type': '@id' },
  license: { '@id': 'https://schema.org/license', '@type': '@id' },
};

const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`the test loads no ${url}`);
  return { documentUrl: url, document: { '@context': CONTEXT } };
};

async function expanded(path: string, directory?: Directory): Promise<Node[]> {
  const document = JSON.parse(await (await siteOf(directory).get(path)).text()) as object;
  return (await jsonld.expand(document, { documentLoader })) as Node[];
}

const S = 'https://schema.org/';
const all = (node: Node, property: string) => (node[S + property] ?? []) as Node[];
const value = (node: Node, property: string) => all(node, property)[0]?.['@value'] as string | undefined;
const isA = (node: Node, type: string) => (node['@type'] as string[]).includes(S + type);

/** Reads specifications as schema.org says: an entry for one date replaces the regular hours of that date. */
function readHours(specifications: readonly Node[], from: string, until: string): string[] {
  const dated = specifications.filter((one) => all(one, 'dayOfWeek').length === 0);
  const regular = specifications.filter((one) => all(one, 'dayOfWeek').length > 0);
  const within = (one: Node, date: string) =>
    (value(one, 'validFrom') ?? '') <= date && date <= (value(one, 'validThrough') ?? '9');
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const lines: string[] = [];
  for (let day = dayOf(from); day <= dayOf(until); day++) {
    const date = dateOf(day);
    const special = dated.filter((one) => within(one, date));
    const weekday = `${S}${names[weekdayOf(day)]}`;
    const usual = regular.filter(
      (one) => all(one, 'dayOfWeek').some((each) => each['@id'] === weekday) && within(one, date),
    );
    const spans = (special.length > 0 ? special : usual)
      .filter((one) => value(one, 'opens') !== value(one, 'closes'))
      .map((one) => `${date} ${value(one, 'opens')}-${value(one, 'closes')}${value(one, 'description') ? '?' : ''}`);
    lines.push(...spans.sort());
  }
  return lines;
}

function oursOf(directory: Directory, center: string, service: string): string[] {
  const edition = editionOf(directory);
  return sessionsIn(edition, edition.first, edition.horizon)
    .filter((one) => one.center === center && one.service === service && one.status !== 'cancelled' && !one.moved)
    .map(
      (one) => `${dateOf(one.day)} ${timeOf(one.opens)}-${timeOf(one.closes)}${one.status === 'tentative' ? '?' : ''}`,
    );
}

describe('the schema.org form', () => {
  it.each(sample(CASES, 4))('holds every hour and closure of two years: %s', async (_, directory) => {
    const nodes = await expanded('/v1/centers.jsonld', directory);
    for (const { id } of directory.centers) {
      const office = nodes.find((node) => node['@id'] === `${directory.iri_base}centers/${id}`);
      const visits = office
        ? [...all(office, 'openingHoursSpecification'), ...all(office, 'specialOpeningHoursSpecification')]
        : [];
      const calls = office ? all(all(office, 'contactPoint')[0] ?? {}, 'hoursAvailable') : [];
      expect(readHours(visits, '2026-01-01', '2027-12-31')).toEqual(oursOf(directory, id, 'open_consultation'));
      expect(readHours(calls, '2026-01-01', '2027-12-31')).toEqual(oursOf(directory, id, 'phone'));
    }
  });

  it('is a GovernmentOffice with permanent address, postal address and phone, and no term outside schema.org', async () => {
    const text = JSON.stringify(await expanded('/v1/centers/nord.jsonld'));
    const [dataset, nord] = await expanded('/v1/centers/nord.jsonld');
    expect(isA(nord!, 'GovernmentOffice')).toBe(true);
    expect(nord?.['@id']).toBe('https://example.org/rsc-duisburg/centers/nord');
    expect(all(nord!, 'telephone').map((one) => one['@value'])).toEqual(['+4920394065358', '+4920394065357']);
    expect(value(all(nord!, 'address')[0]!, 'streetAddress')).toBe('Duisburger Straße 241');
    expect(value(dataset!, 'creditText')).toContain('GeoNames');
    expect(all(dataset!, 'license')[0]?.['@id']).toBe('https://creativecommons.org/licenses/by/4.0/');
    for (const property of text.matchAll(/"(https?:[^"]+)":/g))
      expect(property[1]).toMatch(/^https:\/\/schema\.org\/[a-zA-Z]+$/);
  });

  it('names no point where none was measured', async () => {
    const [, nord] = await expanded('/v1/centers/nord.jsonld');
    expect(all(nord!, 'geo')).toEqual([]);
    const position = { ...directoryWith().centers[0]!.position!, accuracy_m: 20 };
    const [, measured] = await expanded('/v1/centers/nord.jsonld', withCenter(directoryWith(), 'nord', { position }));
    expect(all(all(measured!, 'geo')[0]!, 'latitude')[0]?.['@value']).toBe(51.4913);
  });

  it('says the hours of an outreach consultation apart from those of the office', async () => {
    const there = scheduleWith({
      id: 'mitte-outreach',
      service: 'outreach',
      byday: ['FR'],
      location: 'Bürgerhaus Süd',
    });
    const directory = {
      ...withCenter(directoryWith(), 'mitte', { schedules: [there] }),
      extra_sessions: [extraWith({ service: 'outreach' })],
    };
    const service = (await expanded('/v1/centers/mitte.jsonld', directory)).find((node) =>
      isA(node, 'GovernmentService'),
    );
    expect(
      readHours(all(service!, 'hoursAvailable'), '2026-01-01', '2027-12-31').map((line) => line.replace('?', '')),
    ).toEqual(oursOf(directory, 'mitte', 'outreach').map((line) => line.replace('?', '')));
    expect(JSON.stringify(service)).toContain('Bürgerhaus Süd');
  });

  it('makes events, not opening hours, of what has a condition', async () => {
    const nodes = await expanded('/v1/centers/mitte.jsonld', oneCenterWith([appointment, women, video]));
    const office = nodes.find((node) => isA(node, 'GovernmentOffice'))!;
    expect(all(office, 'openingHoursSpecification')).toEqual([]);
    const events = nodes.filter((node) => isA(node, 'Event'));
    const [first, second, third] = events;
    expect(value(first!, 'description')).toContain('Nur mit Termin');
    expect(all(all(first!, 'offers')[0]!, 'url')[0]?.['@id']).toBe('https://termin.example.org/mitte');
    expect(all(second!, 'audience').map((one) => value(one, 'audienceType'))).toEqual([
      'Frauen',
      'geflüchtete Menschen',
    ]);
    expect(value(second!, 'inLanguage')).toBe('tr');
    expect(isA(all(third!, 'location')[0]!, 'VirtualLocation')).toBe(true);
    const plan = all(first!, 'eventSchedule')[0]!;
    expect(value(plan, 'byDay')).toBe('TH');
    // Corpus Christi of both years, Ascension of both: not sure to be held.
    expect(all(plan, 'exceptDate').map((one) => one['@value'])).toEqual(
      expect.arrayContaining(['2026-05-14', '2026-06-04', '2027-05-06', '2027-05-27']),
    );
  });

  it('ends events before a move and begins others at the new place', async () => {
    const directory = withCenter(oneCenterWith([women]), 'mitte', { schedules: [women], dated_facts: [moved] });
    const events = (await expanded('/v1/centers/mitte.jsonld', directory)).filter((node) => isA(node, 'Event'));
    const ends = events.map((event) => value(all(event, 'eventSchedule')[0]!, 'endDate'));
    expect(ends).toEqual(['2027-01-31', undefined]);
    expect(JSON.stringify(events[1])).toContain('Mülheimer Straße 200');
  });

  it('tells in words and as a property what nobody has confirmed in time', async () => {
    const nodes = await expanded('/v1/centers.jsonld', wholeVocabulary());
    const [nord, , west] = nodes.filter((node) => isA(node, 'GovernmentOffice'));
    expect(value(nord!, 'description')).toBe('Seit dem 5. August 2021 nicht bestätigt. Bitte rufen Sie vorher an.');
    expect(value(west!, 'description')).toBeUndefined();
    const stateOf = (office: Node) => value(all(office, 'additionalProperty')[0]!, 'value');
    expect([nord!, west!].map(stateOf)).toEqual(['overdue', 'current']);
  });

  it('names fax, building and messengers', async () => {
    const office = (await expanded('/v1/centers/mitte.jsonld', wholeVocabulary())).find((node) =>
      isA(node, 'GovernmentOffice'),
    )!;
    expect(value(office, 'faxNumber')).toBe('+4920360802708');
    expect(value(all(office, 'containedInPlace')[0]!, 'name')).toBe('Haus der Vielfalt');
    expect(all(office, 'contactPoint').map((one) => value(one, 'contactType'))).toEqual([
      'Telefonische Erreichbarkeit',
      'WhatsApp',
    ]);
  });

  it('is served per center only, above two hundred centers', async () => {
    const mitte = directoryWith().centers[1]!;
    const centers = Array.from({ length: 201 }, (_, index) => ({ ...mitte, id: `c${index}`, schedules: [] }));
    const site = siteOf(directoryWith({ centers }));
    const response = await site.get('/v1/centers.jsonld');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('/v1/centers/{id}.jsonld');
    expect((await site.get('/v1/centers/c200.jsonld')).status).toBe(200);
    expect(await site.paths()).not.toContain('/v1/centers.jsonld');
  });
});
