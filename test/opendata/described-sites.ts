/** Directories that differ in what they leave out: together their answers show every member of every form, there and not there. */
import { readFileSync } from 'node:fs';
import { brandOf } from '../../data/brand/brand.ts';
import type { Center, Directory } from '../../data/model/directory.ts';
import { bundleInlineFiles } from '../../worker/publish/site-bundle.ts';
import { AS_OF, type Site, siteOf } from '../application.ts';
import { directoryWith, FIRST_EDITION, NAMED_EDITION } from '../fixtures/directory.ts';
import { LOGO } from '../fixtures/logo.ts';
import { MARKED } from './fields/marked-directory.ts';
import type { Json } from './schema-walk.ts';

const SCHEMA = JSON.parse(readFileSync(new URL('../../data/directory.schema.json', import.meta.url), 'utf8')) as Json;
const DEFINITIONS = SCHEMA.$defs as Readonly<Record<string, Json>>;

/** Without what the schema does not require; `keeps` says which optional members stay, themselves without such. */
function without(node: Json, value: unknown, keeps: (member: unknown) => boolean): unknown {
  if (typeof node.$ref === 'string')
    return without(DEFINITIONS[node.$ref.slice('#/$defs/'.length)] ?? {}, value, keeps);
  if (Array.isArray(value)) return value.map((one) => without((node.items ?? {}) as Json, one, keeps));
  if (typeof value !== 'object' || value === null || !node.properties) return value;
  const required = new Set((node.required ?? []) as readonly string[]);
  const properties = node.properties as Readonly<Record<string, Json>>;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => required.has(name) || keeps(member))
      .map(([name, member]) => [name, without(properties[name] ?? {}, member, keeps)] as const),
  );
}

const isWords = (member: object): boolean => 'de' in member;
const holdsMore = (member: unknown): boolean =>
  Array.isArray(member)
    ? member.some((one) => typeof one === 'object')
    : typeof member === 'object' && member !== null && !isWords(member);

const marked = MARKED as unknown as Directory;
/** Every list and object, each with no more than it must have. */
const THIN = without(SCHEMA, marked, holdsMore) as Directory;
const BARE = without(SCHEMA, FIRST_EDITION, () => false) as Directory;

const withCenters = (directory: Directory, change: (center: Center) => Partial<Center>): Directory => ({
  ...directory,
  centers: directory.centers.map((center) => ({ ...center, ...change(center) })),
});

/** Everything moves, so that what is held follows at another address, with its conditions. */
const MOVED = withCenters(marked, ({ address, schedules }) => ({
  schedules: schedules.map((one) => {
    const { valid_to: _, location: __, ...rest } = one;
    return { ...rest, channel: 'in_person' as const, interval: 2 };
  }),
  dated_facts: [
    { valid_from: '2027-01-11', address: { ...address, address_1: 'Neustraße 2' } },
    { valid_from: '2027-02-01', district: 'Neuviertel' },
  ],
}));

/** Closed for some weeks; what is remote goes on afterwards. */
const PAUSED = withCenters(marked, () => ({
  dated_facts: [{ valid_from: '2027-01-11', valid_to: '2027-02-10', status: 'temporarily_closed' as const }],
}));

/** Nothing is overdue; languages without a number for messages; one extra session without conditions. */
const CONFIRMED: Directory = {
  ...withCenters(NAMED_EDITION, () => ({ verified_on: AS_OF, languages: ['de', 'ar'] })),
  attribution: `Lange Quelle ${'x'.repeat(255)}`,
  extra_sessions: [
    {
      id: 'mitte-extra',
      center: 'mitte',
      service: 'open_consultation',
      date: '2027-01-12',
      opens_at: '10:00',
      closes_at: '12:00',
    },
  ],
  changes: NAMED_EDITION.changes.map((one) => ({
    ...one,
    handed_in: '2026-11-22-close-mitte-abcdef',
    answers: [{ question: 'rule place', answer: 'Gewollt.' }],
  })),
};

/** An extra session that is not certain. */
const UNCERTAIN: Directory = {
  ...marked,
  closures: [
    {
      id: 'uncertain',
      centers: 'all',
      schedules: ['marked-extra'],
      from: '2026-12-01',
      to: '2027-12-31',
      effect: 'tentative',
      reason: { de: 'Unsicher' },
      announced_on: AS_OF,
    },
  ],
};

/** The coordination publishes it, and has a logo. */
const PUBLISHED_BY_ITSELF: Directory = {
  ...marked,
  publisher: { ...marked.publisher, name: marked.organizations[0]?.name ?? '' },
};
const withLogo = { inline: await bundleInlineFiles(brandOf('', LOGO)) };

const EMPTY = directoryWith({ centers: [], closures: [], extra_sessions: [] });

export const DESCRIBED_SITES: readonly [Site, ...Site[]] = [
  siteOf(FIRST_EDITION),
  ...[NAMED_EDITION, marked, THIN, BARE, MOVED, PAUSED, CONFIRMED, UNCERTAIN, EMPTY].map((directory) =>
    siteOf(directory),
  ),
  siteOf(PUBLISHED_BY_ITSELF, withLogo),
];
