/** A node of schema.org's JSON-LD: any place with an address, its OpeningHoursSpecification or its strings of `openingHours`. */
import { type Service, WEEKDAYS } from '../model/directory.ts';
import { readTime } from '../operations/fields/typed.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import type { DraftCenter, DraftHours, Drafts } from './draft.ts';
import type { Entry } from './json-entry.ts';
import { shaped } from './hours-text.ts';
import type { ImportNotes } from './notes.ts';
import { readOsmHours } from './osm-hours.ts';
import type { TableOptions } from './sheet.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export function readJsonLd(entry: Entry, drafts: Drafts, notes: ImportNotes, { service }: TableOptions): void {
  const [name, address] = [entry.text('/name'), entry.text('/address/streetAddress')];
  if (name === '' || address === '') return;
  // This project's own form gives the short name beside the full one, and ends its addresses with the id.
  const own = /\/centers\/([a-z0-9-]+)$/u.exec(entry.text('/@id'))?.[1];
  const short = own === undefined ? '' : entry.text('/alternateName');
  const draft = drafts.center(own ?? `${name} ${address}`, short || name, entry.cell('/name'));
  entry.center = draft.name;
  if (own) draft.facts.id = own;
  if (short) draft.facts.full_name = name;
  entry.take(
    notes,
    'name',
    '/name',
    '/@context',
    '/@type',
    ...(own ? ['/@id'] : []),
    ...(short ? ['/alternateName'] : []),
  );
  writeFacts(entry, draft, notes);
  readSpecifications(entry, draft, notes, '/openingHoursSpecification', service);
  readSpecifications(entry, draft, notes, '/specialOpeningHoursSpecification', service);
  const calls = entry.count('/contactPoint') > 0 ? '/contactPoint/0' : '/contactPoint';
  readSpecifications(entry, draft, notes, `${calls}/hoursAvailable`, 'phone');
  entry.take(notes, '@type', ...entry.ending('/@type'));
  const strings = entry.text('/openingHours') === '' ? listOf(entry, '/openingHours') : ['/openingHours'];
  for (const pointer of strings) {
    entry.take(notes, 'schedules', pointer);
    draft.hours.push(...readOsmHours({ notes, center: draft.name }, entry.cell(pointer), service));
  }
}

const listOf = (entry: Entry, pointer: string): string[] =>
  Array.from({ length: entry.count(pointer) }, (_, at) => `${pointer}/${at}`);

function writeFacts(entry: Entry, draft: DraftCenter, notes: ImportNotes): void {
  entry.write(notes, draft, 'state_province', '/address/addressRegion');
  entry.write(notes, draft, 'country', '/address/addressCountry');
  entry.write(notes, draft, 'address', '/address/streetAddress');
  entry.write(notes, draft, 'postal_code', '/address/postalCode');
  entry.write(notes, draft, 'city', '/address/addressLocality');
  entry.write(notes, draft, 'latitude', '/geo/latitude');
  entry.write(notes, draft, 'longitude', '/geo/longitude');
  entry.write(notes, draft, 'email', '/email');
  entry.write(notes, draft, 'url', draft.facts.id === undefined ? '/url' : '/sameAs');
  entry.write(notes, draft, 'building', '/containedInPlace/name');
  for (const [pointer, field] of [
    ['/telephone', 'phones'],
    ['/faxNumber', 'fax'],
  ] as const)
    for (const one of entry.text(pointer) === '' ? listOf(entry, pointer) : [pointer])
      entry.write(notes, draft, field, one);
  for (const area of listOf(entry, '/areaServed')) {
    if (entry.text(`${area}/@type`) !== 'AdministrativeArea') continue;
    entry.write(notes, draft, 'district', `${area}/name`);
  }
}

function readSpecifications(
  entry: Entry,
  draft: DraftCenter,
  notes: ImportNotes,
  pointer: string,
  service: Service,
): void {
  const several = listOf(entry, pointer);
  for (const at of several.length > 0 ? several : [pointer])
    draft.hours.push(...(entry.hours(notes, at, () => specification(entry, at, service)) ?? []));
}

/** @throws Refusal for hours of single dates */
function specification(entry: Entry, at: string, service: Service): DraftHours[] {
  const days = [`${at}/dayOfWeek`, ...listOf(entry, `${at}/dayOfWeek`)]
    .map((one) => entry.text(one))
    .filter((one) => one !== '');
  const [opens, closes] = [entry.text(`${at}/opens`), entry.text(`${at}/closes`)];
  if (opens === '' && closes === '') return [];
  const byday = days.map((day) => {
    const plain = day.toLowerCase();
    return (
      WEEKDAYS[DAYS.findIndex((one) => plain.endsWith(one))] ??
      WEEKDAYS[DAYS.findIndex((one) => one.slice(0, 2) === plain)]
    );
  });
  const [opens_at, closes_at] = [readTime(opens.slice(0, 5)), readTime(closes.slice(0, 5))];
  if (byday.length === 0 || byday.includes(undefined) || opens_at >= closes_at) throw singleDay();
  const [from, until, note] = ['validFrom', 'validThrough', 'description'].map((one) => entry.text(`${at}/${one}`));
  return [
    shaped({
      ...{ service, byday: byday.flatMap((day) => day ?? []), opens_at, closes_at },
      ...(from && { valid_from: from }),
      ...(until && { valid_to: until }),
      ...(note && { note: { de: note } }),
    }),
  ];
}

function singleDay(): Refusal {
  return new Refusal(
    'Zeiten einzelner Tage sind Schließungen und Zusatztermine; bitte mit npm run data -- hand-in ablegen, hier „-“',
    'hours of single days are closures and extra sessions; hand them in, and "-" here',
  );
}
