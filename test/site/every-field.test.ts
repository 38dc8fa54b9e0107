/**
 * Every field of data/directory.schema.json that people should read is read by them, in each language: on the center's
 * page, its poster and fragment, in calendars and in the widget's week file. Never as a raw enum, an id, or in German by mistake.
 */
import { describe, expect, it } from 'vitest';
import type { Words } from '../../data/model/directory.ts';
import { namesOfLanguages } from '../../data/model/conditions.ts';
import { dateInWords, daysInWords, list, parseText, say, type Text, wordsIn } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';
import { dataOf, siteOf } from '../application.ts';
import { MARKED } from '../opendata/fields/marked-directory.ts';
import { FIELDS } from '../opendata/fields/schema-fields.ts';
import { TAGS } from './site.ts';

const FORMS = ['page', 'poster', 'fragment', 'calendar', 'week'] as const;
type Form = (typeof FORMS)[number];

/** What of a field must be read in a language, and in which forms. */
interface Row {
  readonly forms: readonly Form[];
  readonly says: (text: Text) => readonly string[];
}

const [center] = MARKED.centers;
const [, consultation, outreach] = center.schedules;
const [extra] = MARKED.extra_sessions;
const [dated] = center.dated_facts;
type Offer = typeof consultation | typeof extra;

const same =
  (...words: readonly string[]) =>
  () =>
    words;
const typed =
  (...all: readonly Words[]) =>
  (text: Text) =>
    all.map((words) => wordsIn(words, text).words);
const each =
  <One>(all: readonly One[], words: (text: Text, one: One) => string) =>
  (text: Text) =>
    all.map((one) => words(text, one));

const HOURS: readonly Form[] = ['page', 'poster', 'fragment', 'calendar', 'week'];
const WALLS: readonly Form[] = ['page', 'poster', 'fragment'];
const SESSION: readonly Form[] = ['page', 'calendar', 'week'];

/** Of schedules and of extra sessions alike; `at` is where the field stands. */
function offerRows(at: string, offer: Offer, forms: readonly Form[]): Array<[string, Row]> {
  return [
    [`${at}.access`, { forms, says: (text) => [say(text, 'by_appointment')] }],
    [`${at}.booking.url`, { forms: ['page', 'calendar', 'week'], says: same(offer.booking.url) }],
    [`${at}.booking.note`, { forms, says: typed(offer.booking.note) }],
    [`${at}.last_admission`, { forms, says: (text) => [say(text, 'last_admission', { time: offer.last_admission })] }],
    [`${at}.channel`, { forms, says: (text) => [say(text, `channel.${offer.channel}`)] }],
    [`${at}.link`, { forms: ['page', 'calendar', 'week'], says: same(offer.link) }],
    [
      `${at}.audience`,
      {
        forms,
        says: (text) => [
          list(
            text,
            offer.audience.map((group) => say(text, `audience.${group}`)),
          ),
        ],
      },
    ],
    [`${at}.languages`, { forms, says: (text) => [namesOfLanguages(text, offer.languages)] }],
    [`${at}.interpreter`, { forms, says: (text) => [namesOfLanguages(text, offer.interpreter)] }],
    [`${at}.note`, { forms, says: typed(offer.note) }],
  ];
}

const READ: ReadonlyMap<string, Row> = new Map<string, Row>([
  ...offerRows('centers[].schedules[]', consultation, HOURS),
  ...offerRows('extra_sessions[]', extra, SESSION),
  [
    'centers[].schedules[].booking.phone',
    { forms: ['page', 'poster', 'calendar', 'week'], says: same('+49 203 5005') },
  ],
  ['extra_sessions[].booking.phone', { forms: SESSION, says: same('+49 203 6006') }],
  ['centers[].schedules[].byday', { forms: WALLS, says: each([consultation], daysInWords) }],
  ['centers[].schedules[].interval', { forms: WALLS, says: each([outreach], daysInWords) }],
  ['centers[].schedules[].opens_at', { forms: WALLS, says: same('10:04') }],
  ['centers[].schedules[].closes_at', { forms: WALLS, says: same('11:06') }],
  ['centers[].schedules[].location', { forms: HOURS, says: same(outreach.location) }],
  ['centers[].name', { forms: ['page', 'calendar', 'week'], says: same(center.name) }],
  ['centers[].full_name', { forms: ['poster', 'fragment'], says: same(center.full_name) }],
  ['centers[].district', { forms: HOURS, says: same(center.district) }],
  ['centers[].address.address_1', { forms: HOURS, says: same(center.address.address_1) }],
  ['centers[].address.postal_code', { forms: HOURS, says: same(center.address.postal_code) }],
  ['centers[].address.city', { forms: HOURS, says: same(center.address.city) }],
  [
    'centers[].address.building.name',
    {
      forms: [...WALLS, 'calendar'],
      says: (text) => [say(text, 'in_building', { name: center.address.building.name })],
    },
  ],
  ['centers[].address.entrance', { forms: [...WALLS, 'calendar'], says: typed(center.address.entrance) }],
  [
    'centers[].postal_address.address_1',
    { forms: ['page'], says: (text) => [say(text, 'postal_address'), center.postal_address.address_1] },
  ],
  ['centers[].phones[].number', { forms: HOURS, says: same('+49 203 1001') }],
  ['centers[].phones[].label', { forms: HOURS, says: typed(center.phones[0].label) }],
  ['centers[].phones[].kind', { forms: ['page'], says: (text) => [say(text, 'number.mobile')] }],
  ['centers[].other_numbers[].number', { forms: ['page', 'calendar'], says: same('+49 203 2002', '+49 203 2003') }],
  [
    'centers[].other_numbers[].kind',
    { forms: ['page', 'calendar'], says: each(['fax', 'signal'], (text, kind) => say(text, `number.${kind}`)) },
  ],
  [
    'centers[].other_numbers[].label',
    { forms: ['page', 'calendar'], says: typed(...center.other_numbers.map(({ label }) => label)) },
  ],
  [
    'centers[].dated_facts[].valid_from',
    { forms: WALLS, says: (text) => [dateInWords(text, dayOf(dated.valid_from))] },
  ],
  [
    'centers[].dated_facts[].valid_to',
    { forms: WALLS, says: (text) => [dateInWords(text, dayOf(dated.valid_to) + 1)] },
  ],
  ['centers[].dated_facts[].address.address_1', { forms: WALLS, says: same(dated.address.address_1) }],
  ['centers[].dated_facts[].phones[].number', { forms: WALLS, says: same('+49 203 3003') }],
  ['centers[].email', { forms: ['page'], says: same(center.email) }],
  ['centers[].url', { forms: ['page'], says: same(center.url) }],
  ['centers[].languages', { forms: ['page'], says: (text) => [namesOfLanguages(text, center.languages)] }],
  ['centers[].accessibility', { forms: ['page'], says: typed(center.accessibility) }],
  [
    'centers[].verified.open_hours',
    { forms: ['page'], says: (text) => [dateInWords(text, dayOf(center.verified.open_hours))] },
  ],
  ['closures[].reason', { forms: HOURS, says: typed(MARKED.closures[0].reason) }],
  [
    'recurring_closures[].id',
    { forms: ['page', 'poster', 'fragment'], says: (text) => [say(text, 'holiday.between_the_years')] },
  ],
  ['extra_sessions[].location', { forms: SESSION, says: same(extra.location) }],
  ['extra_sessions[].opens_at', { forms: ['page'], says: same('16:12') }],
  ['municipality.name', { forms: ['page'], says: same(MARKED.municipality.name) }],
  ['attribution', { forms: ['page', 'calendar'], says: same(MARKED.attribution) }],
  ['outreach[].area', { forms: ['page'], says: same('Plangebiet') }],
  ['organizations[].name', { forms: ['page'], says: same('Markierte Koordination') }],
]);

/** Why people do not read the other fields as such. */
const UNREAD: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /^\$schema|^id$|^iri_base|^edition|^released_at|^catalog|^license|^languages$|^title|^description/,
    'for machines and the office',
  ],
  [
    /^publisher|^sources|^programme|^official|^review_after_days|^timezone|^holiday_region/,
    'credits, law and settings: tested where they stand',
  ],
  [/^municipality\.(names|local_holidays|ags|ars|nuts)/, 'shape words and days; tested by themselves'],
  [/^organizations\[\]\.(id|url|role)|^outreach\[\]\.(id|status)|^changes|^answers/, 'lists of their own'],
  [/\.(id|source|position\..*|state_province|country)$/, 'ids and map data'],
  [/postal_address\.(postal_code|city|building.*|entrance)$/, 'part of the line that address_1 begins'],
  [
    /dated_facts\[\]\.(status|status_note|district|other_numbers.*|address\.(?!address_1).*|phones\[\]\.(label|kind))$/,
    'read from the day on, as the center’s own',
  ],
  [
    /^centers\[\]\.(status|status_note|verified_on|verified\..*)$/,
    'closed centers and confirmations have tests of their own',
  ],
  [
    /schedules\[\]\.(service|valid_from|valid_to)$|extra_sessions\[\]\.(service|date|center|closes_at)$/,
    'shape the rows that are read',
  ],
  [/^closures\[\]|^recurring_closures\[\]/, 'shape the days that are read'],
];

const site = siteOf(MARKED);
const textOf = (tag: string) => parseText(tag, dataOf().texts[tag] ?? '');
const unfolded = (ics: string) =>
  ics.replaceAll('\r\n ', '').replaceAll('\\,', ',').replaceAll('\\;', ';').replaceAll('\\n', '\n');
/** Directions, no-break spaces and the markup between two words are spelling. */
const plain = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/<bdi[^>]*>|<\/bdi>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’');

/** Everything that a form says to a reader of a language. */
async function read(form: Form, tag: string): Promise<string> {
  const get = async (path: string) => (await site.get(path)).text();
  const at = `/${tag}/centers/${center.id}/`;
  const suffix = tag === 'de' ? 'ics' : `${tag}.ics`;
  if (form === 'page') return plain(await get(at));
  if (form === 'poster')
    return plain(
      (await get(`${at}poster/`)).replace(
        /<section lang="de"[^>]*>.*?<\/section>/s,
        tag === 'de' || tag === 'de-simple' ? '$&' : '',
      ),
    );
  if (form === 'fragment') return plain(await get(`/v1/fragments/${center.id}/${tag}/`));
  if (form === 'calendar') {
    const files = [`/v1/centers/${center.id}.${suffix}`, `/v1/centers/${center.id}.phone.${suffix}`];
    return plain((await Promise.all(files.map(get))).map(unfolded).join('\n'));
  }
  return plain(weekWords(JSON.parse(await get(`/v1/centers/${center.id}/weeks/2026-11-23.json`)), tag));
}

/** The week file as a reader of one language meets it: of each table of words the best ones. */
function weekWords(file: unknown, tag: string): string {
  const text = textOf(tag);
  const pick = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pick);
    if (typeof value !== 'object' || value === null) return value;
    if ('de' in value) return wordsIn(value as unknown as Words, text).words;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, pick(one)]));
  };
  return JSON.stringify(pick(file));
}

describe('every field of the schema', () => {
  it('is read by people, or the table says why not', () => {
    const unknown = FIELDS.filter((field) => !READ.has(field) && !UNREAD.some(([pattern]) => pattern.test(field)));
    expect(unknown).toEqual([]);
    expect([...READ.keys()].filter((field) => !FIELDS.includes(field))).toEqual([]);
  });

  it.each(TAGS)('is read in %s wherever the table says', async (tag) => {
    const text = textOf(tag);
    const missing: string[] = [];
    for (const form of FORMS) {
      const words = await read(form, tag);
      for (const [field, { forms, says }] of READ) {
        if (!forms.includes(form)) continue;
        for (const one of says(text)) if (!words.includes(plain(one))) missing.push(`${form} ${field}: ${one}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it.each(TAGS)('is never a raw value in %s', async (tag) => {
    const raw =
      /\b(walk_in|in_person|young_people|disabled_people|temporarily_closed|between_the_years|open_consultation)\b/;
    for (const form of ['page', 'poster', 'fragment', 'calendar'] as const) {
      const words = (await read(form, tag)).replace(/<[^>]*>/g, ' ');
      expect(raw.exec(words.replace(/\{.*\}/g, ''))?.[0], form).toBeUndefined();
    }
  });
});
