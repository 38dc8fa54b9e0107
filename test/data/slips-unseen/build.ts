/** What an edit of the corpus is, the directory that it starts from, and the small builders that edit as a careful form would. */
import first from '../../fixtures/first-edition.json' with { type: 'json' };
import { CITY_NAMES } from '../../fixtures/city-names.ts';
import type {
  Address,
  Center,
  Closure,
  DatedFacts,
  Directory,
  ExtraSession,
  Position,
  Schedule,
  Words,
} from '../../../data/model/directory.ts';
import { dateOf, dayOf } from '../../../data/model/zone.ts';

export interface Edit {
  /** "hours/evening-instead-of-morning" */
  readonly id: string;
  /** What the clerk meant and what they typed, in one German sentence. */
  readonly story: string;
  /** A slip of the hand or mind, or an edit that is right though it may look odd. */
  readonly kind: 'slip' | 'legal';
  /** The edited directory, from the valid one of the given day. */
  readonly edit: (directory: Directory) => Directory;
}

type Change = Edit['edit'];

/** The day of every edit, a Friday. */
export const TODAY = '2026-11-27';

/** A fresh copy of the first edition, with what the check asks of a directory today. */
export function base(): Directory {
  const directory = structuredClone(first) as unknown as Directory;
  const programme = { ...directory.programme, name: 'Kommunales Integrationsmanagement' };
  return { ...directory, programme, municipality: { ...directory.municipality, names: CITY_NAMES } };
}

export const slip = (id: string, story: string, ...changes: readonly Change[]): Edit => ({
  ...{ id, story, kind: 'slip' },
  edit: inTurn(changes),
});

export const legal = (id: string, story: string, ...changes: readonly Change[]): Edit => ({
  ...{ id, story, kind: 'legal' },
  edit: inTurn(changes),
});

const inTurn =
  (changes: readonly Change[]): Change =>
  (directory) =>
    changes.reduce((edited, change) => change(edited), directory);

/** Some facts of a center, confirmed today. */
export const center =
  (id: string, facts: Partial<Center> | ((center: Center) => Partial<Center>)): Change =>
  (directory) => ({
    ...directory,
    centers: directory.centers.map((one) =>
      one.id === id ? { ...one, verified_on: TODAY, ...(typeof facts === 'function' ? facts(one) : facts) } : one,
    ),
  });

export const newCenter =
  (one: Center): Change =>
  (directory) => ({ ...directory, centers: [...directory.centers, one] });

export const dated = (id: string, ...dated_facts: readonly DatedFacts[]): Change => center(id, { dated_facts });

/** A new time: "mitte-open-tu", "TU FR", hours, first day; at the center that its id begins with, or at `at`. */
export function add(
  id: string,
  days: string,
  opens_at: string,
  closes_at: string,
  valid_from: string,
  { at = id.split('-')[0] ?? '', ...more }: Partial<Schedule> & { at?: string } = {},
): Change {
  const schedule: Schedule = {
    ...{ id, service: 'open_consultation', byday: days.split(' '), opens_at, closes_at, valid_from },
    ...more,
  };
  return center(at, ({ schedules }) => ({ schedules: [...schedules, schedule] }));
}

/** The last day of a published time. */
export const end = (id: string, valid_to: string): Change =>
  center(id.split('-')[0] ?? '', ({ schedules }) => ({
    schedules: schedules.map((one) => (one.id === id ? { ...one, valid_to } : one)),
  }));

/** A time ends (the day before, or on `last`), and from a day on another follows that differs in some fields. */
export const follow = (id: string, valid_from: string, fields: Partial<Schedule>, last?: string): Change =>
  inTurn([
    end(id, last ?? dateOf(dayOf(valid_from) - 1)),
    center(id.split('-')[0] ?? '', ({ schedules }) => {
      const old = schedules.find((one) => one.id === id);
      if (!old) throw new Error(`no time "${id}"`);
      const { valid_to: _, ...kept } = old;
      return { schedules: [...schedules, { ...kept, id: `${id}-${valid_from.slice(0, 7)}`, valid_from, ...fields }] };
    }),
  ]);

/** All centers are closed from a day to a day, announced today, or what the edit says. */
export const close =
  (from: string, to: string, reason: Words, fields: Partial<Closure> = {}): Change =>
  (directory) => ({
    ...directory,
    closures: [
      ...directory.closures,
      { id: `zu-${from}`, centers: 'all', from, to, effect: 'cancelled', reason, announced_on: TODAY, ...fields },
    ],
  });

export const extra =
  (at: string, date: string, opens_at: string, closes_at: string, fields: Partial<ExtraSession> = {}): Change =>
  (directory) => ({
    ...directory,
    extra_sessions: [
      ...directory.extra_sessions,
      {
        ...{ id: `${at}-extra-${date}`, center: at, service: 'open_consultation', date, opens_at, closes_at },
        ...fields,
      },
    ],
  });

export const outreach =
  (id: string, status: 'planned' | 'running'): Change =>
  (directory) => ({
    ...directory,
    outreach: directory.outreach.map((one) => (one.id === id ? { ...one, status } : one)),
  });

export const address = (address_1: string, postal_code: string, more: Partial<Address> = {}): Address => ({
  ...{ address_1, postal_code, city: 'Duisburg', state_province: 'Nordrhein-Westfalen', country: 'DE' },
  ...more,
});

export const position = (latitude: number, longitude: number, accuracy_m = 150, method = 'Haus auf der Karte') =>
  ({ latitude, longitude, accuracy_m, method, source: 'zuordnung' }) satisfies Position;

export const TRAINING: Words = { de: 'Fortbildung des Teams', en: 'Team training' };
