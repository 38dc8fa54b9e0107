/** A Feature of GeoJSON (RFC 7946) with OpenStreetMap's tags, or with the properties of this project's own form. */
import type { Drafts } from './draft.ts';
import type { Entry } from './json-entry.ts';
import type { TableField } from './headings.ts';
import type { ImportNotes } from './notes.ts';
import { readOsmHours } from './osm-hours.ts';
import type { TableOptions } from './sheet.ts';

const FIELDS: ReadonlyArray<readonly [property: string, field: TableField]> = [
  ['addr:postcode', 'postal_code'],
  ['addr:city', 'city'],
  ['addr:suburb', 'district'],
  ['phone', 'phones'],
  ['contact:phone', 'phones'],
  ['fax', 'fax'],
  ['contact:fax', 'fax'],
  ['email', 'email'],
  ['contact:email', 'email'],
  ['website', 'url'],
  ['contact:website', 'url'],
];

export function readGeoJson(entry: Entry, drafts: Drafts, notes: ImportNotes, { service }: TableOptions): void {
  const name = entry.text('/properties/name');
  if (name === '') return;
  const draft = drafts.center(name, name, entry.cell('/properties/name'));
  entry.center = draft.name;
  entry.take(notes, 'name', '/properties/name', '/type', '/geometry/type');
  for (const [property, field] of FIELDS) entry.write(notes, draft, field, `/properties/${property}`);
  const street = [entry.text('/properties/addr:street'), entry.text('/properties/addr:housenumber')].join(' ').trim();
  if (street !== '') draft.address.address_1 = street;
  entry.take(notes, 'address_1', '/properties/addr:street', '/properties/addr:housenumber');
  if (entry.text('/geometry/type') === 'Point') {
    entry.write(notes, draft, 'longitude', '/geometry/coordinates/0');
    entry.write(notes, draft, 'latitude', '/geometry/coordinates/1');
  }
  for (const [property, offered] of [
    ['opening_hours', service],
    ['opening_hours:phone', 'phone'],
  ] as const) {
    const pointer = `/properties/${property}`;
    if (entry.text(pointer) === '') continue;
    entry.take(notes, 'schedules', pointer);
    draft.hours.push(...readOsmHours({ notes, center: draft.name }, entry.cell(pointer), offered));
  }
}
