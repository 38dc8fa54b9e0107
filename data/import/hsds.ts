/** A service of Open Referral HSDS 3, in full: where it is, its numbers, its schedules in the words of RFC 5545. */
import { type Service, SERVICES } from '../model/directory.ts';
import { SERVICE_HEADINGS } from '../model/service-headings.ts';
import { say } from '../model/text.ts';
import { GERMAN } from '../operations/differences/condition-words.ts';
import { readTime } from '../operations/fields/typed.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import type { DraftCenter, DraftHours, Drafts } from './draft.ts';
import type { Entry } from './json-entry.ts';
import { shaped } from './hours-text.ts';
import type { TableField } from './headings.ts';
import type { ImportNotes } from './notes.ts';
import type { TableOptions } from './sheet.ts';

const PLACE = '/service_at_locations/0/location';
const ADDRESS = `${PLACE}/addresses/0`;

const FIELDS: ReadonlyArray<readonly [pointer: string, field: TableField]> = [
  [`${ADDRESS}/address_1`, 'address'],
  [`${ADDRESS}/address_2`, 'building'],
  [`${ADDRESS}/postal_code`, 'postal_code'],
  [`${ADDRESS}/city`, 'city'],
  [`${ADDRESS}/state_province`, 'state_province'],
  [`${ADDRESS}/country`, 'country'],
  [`${ADDRESS}/region`, 'district'],
  [`${PLACE}/latitude`, 'latitude'],
  [`${PLACE}/longitude`, 'longitude'],
  [`${PLACE}/accessibility/0/description`, 'accessibility'],
  ['/status', 'status'],
  ['/email', 'email'],
  ['/assured_date', 'verified_on'],
];

const PHONE_FIELDS: Readonly<Record<string, TableField>> = {
  voice: 'phones',
  cell: 'phones',
  '': 'phones',
  fax: 'fax',
};

export function readHsds(entry: Entry, drafts: Drafts, notes: ImportNotes, options: TableOptions): void {
  const own = /\/centers\/([a-z0-9-]+)$/u.exec(entry.text(`${PLACE}/external_identifier`))?.[1];
  const [full, short] = [entry.text(`${PLACE}/name`), entry.text(`${PLACE}/alternate_name`)];
  const name = short || full || entry.text('/name');
  if (name === '') return;
  const named =
    [`${PLACE}/alternate_name`, `${PLACE}/name`, '/name'].find((one) => entry.text(one) === name) ?? '/name';
  const draft = drafts.center(own ?? `${name} ${entry.text(`${ADDRESS}/address_1`)}`, name, entry.cell(named));
  entry.center = draft.name;
  if (own) draft.facts.id = own;
  if (short && full) draft.facts.full_name = full;
  entry.take(
    notes,
    'name',
    named,
    ...(own ? [`${PLACE}/external_identifier`] : []),
    ...(short ? [`${PLACE}/name`] : []),
  );
  for (const [pointer, field] of FIELDS) entry.write(notes, draft, field, pointer);
  if (!own) entry.write(notes, draft, 'url', '/url');
  writeNumbers(entry, draft, notes, '/phones');
  writeNumbers(entry, draft, notes, `${PLACE}/phones`);
  const service = serviceOf(entry.text('/name')) ?? options.service;
  entry.take(notes, 'service', '/name');
  for (let at = 0; at < entry.count('/schedules'); at++) {
    const pointer = `/schedules/${at}`;
    const read = entry.hours(notes, pointer, () => hoursOf(entry, pointer, service, own !== undefined));
    if (read && !draft.hours.some((one) => JSON.stringify(one) === JSON.stringify(read))) draft.hours.push(read);
  }
}

function writeNumbers(entry: Entry, draft: DraftCenter, notes: ImportNotes, pointer: string): void {
  for (let at = 0; at < entry.count(pointer); at++) {
    const field = PHONE_FIELDS[entry.text(`${pointer}/${at}/type`)];
    if (!field) continue;
    entry.write(notes, draft, field, `${pointer}/${at}/number`);
    entry.take(notes, field, `${pointer}/${at}/type`);
  }
}

/** This project's own services are named after what they offer. */
function serviceOf(name: string): Service | undefined {
  return SERVICES.find((one) => name.includes(say(GERMAN, SERVICE_HEADINGS[one])));
}

/** @throws Refusal for a rule that is no weekday of every week or month */
function hoursOf(entry: Entry, at: string, service: Service, own: boolean): DraftHours {
  const said = (name: string) => entry.text(`${at}/${name}`);
  const byday = said('byday')
    .split(',')
    .filter((one) => one !== '');
  const interval = Number(said('interval') || '1');
  if (byday.length === 0 || said('count') !== '' || !/^(WEEKLY|MONTHLY|)$/u.test(said('freq')))
    throw noWeek(said('freq'));
  const [opens_at, closes_at] = [readTime(said('opens_at').slice(0, 5)), readTime(said('closes_at').slice(0, 5))];
  const [from, until] = [said('valid_from') || said('dtstart'), said('valid_to') || said('until')];
  const notes = own ? '' : said('notes');
  return shaped({
    ...{ service, byday, opens_at, closes_at },
    ...(from !== '' && { valid_from: from.slice(0, 10) }),
    ...(until !== '' && { valid_to: until.slice(0, 10) }),
    ...(interval > 1 && { interval }),
    ...(notes !== '' && { note: { de: notes } }),
  });
}

function noWeek(frequency: string): Refusal {
  return new Refusal(
    `Eine Regel „${frequency || 'ohne byday'}“ ist keine Woche und kein Wochentag des Monats; bitte einzelne Tage als Zusatztermin ablegen, hier „-“`,
    `a rule "${frequency || 'without byday'}" is no week; hand in single days as extra sessions, and "-" here`,
  );
}
