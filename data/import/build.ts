/** Drafts -> centers of the directory. What is missing and cannot be taken from elsewhere is asked about, and the center waits. */
import type { Center, Directory, Position, Schedule, Words } from '../model/directory.ts';
import { idFromName, scheduleName } from '../operations/parts/ids.ts';
import { freeName } from '../operations/parts/free-name.ts';
import { CENTER_CELLS } from './center-fields.ts';
import type { DraftCenter, DraftHours } from './draft.ts';
import type { TableField } from './headings.ts';
import { mergeHours } from './merge-hours.ts';
import type { ImportNotes } from './notes.ts';
import { attempt } from './row-cells.ts';

export interface BuildOptions {
  /** The directory that the centers come into: its city and state are theirs where a file says none. */
  readonly municipality: Directory['municipality'];
  readonly state_province?: string;
  readonly country: string;
  /** Ids of any edition, and names of the directory's centers. */
  readonly taken: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** An id of `sources`. */
  readonly source: string;
  /** Local dates. */
  readonly valid_from: string;
  readonly verified_on: string;
}

/** What a center cannot be without, and what is asked where a file does not say it. */
const NEEDED: ReadonlyArray<readonly [field: TableField, has: (draft: DraftCenter) => boolean, Words]> = [
  ['address', ({ address }) => address.address_1 !== undefined, missing('Die Straße', 'the street', 'Markt 1')],
  [
    'postal_code',
    ({ address }) => address.postal_code !== undefined,
    missing('Die Postleitzahl', 'the postal code', '12345'),
  ],
  ['phones', ({ phones }) => phones.size > 0, missing('Die Telefonnummer', 'the phone number', '0203 60802707')],
];

/** A center may do without a position, not with half of one. */
const HALVES: ReadonlyArray<readonly ['latitude' | 'longitude', Words]> = [
  ['latitude', missingHalf('Die geografische Breite', 'the latitude', '51,4333')],
  ['longitude', missingHalf('Die geografische Länge', 'the longitude', '6,7621')],
];

function missing(de: string, en: string, example: string): Words {
  return {
    de: `${de} fehlt; ohne sie wartet das Center. Bitte antworten, zum Beispiel „${example}“`,
    en: `${en} is missing, and the center waits; answer for example "${example}"`,
  };
}

function missingHalf(de: string, en: string, example: string): Words {
  return {
    de: `${de} fehlt; bitte antworten, zum Beispiel „${example}“, oder „-“: dann steht das Center auf keiner Karte`,
    en: `${en} is missing; answer for example "${example}", or "-": the center then stands on no map`,
  };
}

/** The centers that are whole. */
export function buildCenters(drafts: readonly DraftCenter[], notes: ImportNotes, options: BuildOptions): Center[] {
  const taken = new Set(options.taken);
  const names = drafts.map(({ name }) => name);
  return drafts.flatMap((draft) => {
    const { position } = draft;
    for (const [half, words] of HALVES)
      if (Object.keys(position).length > 0 && position[half] === undefined) answerMissing(draft, notes, half, words);
    const whole = NEEDED.map(([field, has, words]) => has(draft) || answerMissing(draft, notes, field, words));
    const id = draft.facts.id ?? freeId(idFromName(draft.name, sharedWords(names)), taken);
    if (options.taken.has(id) || options.names.has(draft.name)) {
      notes.refuse(draft.cell, draft.name, {
        de: `„${draft.name}“ steht schon im Verzeichnis; Änderungen bitte mit npm run data -- hand-in ablegen`,
        en: `there is a center "${draft.name}" already; hand in changes with npm run data -- hand-in`,
      });
      return [];
    }
    taken.add(id);
    return whole.every(Boolean) ? [centerOf(draft, id, options, taken)] : [];
  });
}

function answerMissing(draft: DraftCenter, notes: ImportNotes, field: TableField, words: Words): boolean {
  const cell = { ...draft.cell, column: field, text: '' };
  const answer = notes.ask(cell, draft.name, words);
  const write = CENTER_CELLS[field];
  if (answer === undefined || !write) return false;
  const refused = attempt(() => write(draft, answer));
  if (refused) notes.all.push({ cell, outcome: 'refused', center: draft.name, words: refused.words });
  return !refused;
}

/** Words that stand in every name say nothing. */
const sharedWords = (names: readonly string[]): string[] =>
  names.length < 2
    ? []
    : (names[0] ?? '').split(/\s+/).filter((word) => names.every((name) => name.split(/\s+/).includes(word)));

function freeId(base: string, taken: ReadonlySet<string>): string {
  const stem = base.slice(0, 50).replace(/-$/u, '') || 'center';
  return freeName(stem, (id) => taken.has(id));
}

function centerOf(draft: DraftCenter, id: string, options: BuildOptions, taken: Set<string>): Center {
  const { facts, address, position, name } = draft;
  const { source, verified_on, municipality } = options;
  const city = address.city ?? municipality.name;
  const { building, state_province: state = options.state_province } = address;
  return {
    ...facts,
    id,
    name,
    full_name: facts.full_name ?? name,
    status: facts.status ?? 'active',
    district: facts.district ?? city,
    address: {
      ...{ address_1: address.address_1 ?? '', postal_code: address.postal_code ?? '', city },
      ...(state !== undefined && { state_province: state }),
      country: address.country ?? options.country,
      ...(building && { building: { ...building, source: building.source || source } }),
      ...(address.entrance && { entrance: address.entrance }),
    },
    ...positionFrom(position, source),
    phones: [...draft.phones].map((number) => ({ number })),
    ...(draft.other_numbers.length > 0 && { other_numbers: draft.other_numbers }),
    schedules: schedulesOf(mergeHours(draft.hours), id, options, taken),
    verified_on: facts.verified_on ?? verified_on,
    source,
  };
}

/** Nothing where a half is missing. */
function positionFrom(draft: DraftCenter['position'], source: string): { position?: Position } {
  const { latitude, longitude, accuracy_m = 100, method = 'Koordinaten aus der Liste, nicht nachgemessen' } = draft;
  if (latitude === undefined || longitude === undefined) return {};
  return { position: { latitude, longitude, accuracy_m, method, source } };
}

/** Ids of centers and schedules share one space. */
function schedulesOf(
  hours: readonly DraftHours[],
  center: string,
  { valid_from }: BuildOptions,
  taken: Set<string>,
): Schedule[] {
  for (const { id } of hours) if (id !== undefined) taken.add(id);
  return hours.map((one) => {
    const id = one.id ?? freeId(scheduleName(center, one).replaceAll('--', '-'), taken);
    taken.add(id);
    const { service, byday, opens_at, closes_at, valid_from: from = valid_from, ...more } = one;
    return { ...more, id, service, byday, opens_at, closes_at, valid_from: from };
  });
}
