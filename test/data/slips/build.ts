/** What the corpus is built of: the edition that the clerk starts from, and edits as a careful form would make them. */
import first from '../../fixtures/first-edition.json' with { type: 'json' };
import { CITY_NAMES } from '../../fixtures/city-names.ts';
import type {
  Center,
  Closure,
  DatedFacts,
  Directory,
  ExtraSession,
  RecurringClosure,
  Schedule,
} from '../../../data/model/directory.ts';

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

type Step = Edit['edit'];

/** A Friday. */
export const TODAY = '2026-11-27';

/** A fresh copy of the newest released edition, with what the check asks of a directory today. */
export function baseDirectory(): Directory {
  const base = structuredClone(first) as unknown as Directory;
  const programme = { ...base.programme, name: 'Kommunales Integrationsmanagement' };
  return { ...base, programme, municipality: { ...base.municipality, names: { ...CITY_NAMES } } };
}

export const slip = (id: string, story: string, ...steps: readonly Step[]): Edit => edited('slip', id, story, steps);
export const legal = (id: string, story: string, ...steps: readonly Step[]): Edit => edited('legal', id, story, steps);

function edited(kind: Edit['kind'], id: string, story: string, steps: readonly Step[]): Edit {
  return { id, story, kind, edit: (directory) => steps.reduce((now, step) => step(now), directory) };
}

/** Fields of a center; whoever changes one has confirmed it today. */
export const withCenter =
  (id: string, change: Partial<Center> | ((center: Center) => Partial<Center>)): Step =>
  (directory) => ({
    ...directory,
    centers: directory.centers.map((one) =>
      one.id === id ? { ...one, verified_on: TODAY, ...(typeof change === 'function' ? change(one) : change) } : one,
    ),
  });

export const withTop =
  (change: Partial<Directory> | ((directory: Directory) => Partial<Directory>)): Step =>
  (directory) => ({ ...directory, ...(typeof change === 'function' ? change(directory) : change) });

/** "mitte" of "mitte-open-we". */
const centerOf = (schedule: string): string => schedule.split('-')[0] ?? '';

export const addSchedule = (schedule: Partial<Schedule> & Pick<Schedule, 'id' | 'byday'>): Step =>
  withCenter(centerOf(schedule.id), ({ schedules }) => ({ schedules: [...schedules, { ...USUAL, ...schedule }] }));

const USUAL = {
  service: 'open_consultation',
  opens_at: '10:00',
  closes_at: '12:00',
  valid_from: '2027-01-04',
} as const;

/** Overwrites fields of one schedule. */
export const setSchedule = (id: string, change: Partial<Schedule>): Step =>
  withCenter(centerOf(id), ({ schedules }) => ({
    schedules: schedules.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));

export const endSchedule = (id: string, valid_to: string): Step => setSchedule(id, { valid_to });

/** The old hours end on the day before (or on `last`), the new ones follow under an id of their own. */
export const newHours = (id: string, from: string, change: Partial<Schedule>, last = dayBefore(from)): Step =>
  withCenter(centerOf(id), ({ schedules }) => ({
    schedules: schedules.flatMap((one) =>
      one.id === id
        ? [
            { ...one, valid_to: last },
            { ...one, id: `${id}-${from.slice(0, 7)}`, valid_from: from, ...change },
          ]
        : [one],
    ),
  }));

export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** A closure of one day, or until `to`, announced today. */
export const addClosure =
  (closure: Partial<Closure> & Pick<Closure, 'centers' | 'from' | 'reason'>): Step =>
  (directory) => {
    const named = `schliessung-${closure.from}-${directory.closures.length + 1}`;
    const usual = { id: named, to: closure.from, effect: 'cancelled', announced_on: TODAY } as const;
    return { ...directory, closures: [...directory.closures, { ...usual, ...closure }] };
  };

export const addExtra =
  (extra: Partial<ExtraSession> & Pick<ExtraSession, 'center' | 'date'>): Step =>
  (directory) => {
    const named = `${extra.center}-extra-${extra.date}`;
    const usual = { id: named, service: 'open_consultation', opens_at: '10:00', closes_at: '13:00' } as const;
    return { ...directory, extra_sessions: [...directory.extra_sessions, { ...usual, ...extra }] };
  };

export const addDated = (center: string, fact: DatedFacts): Step =>
  withCenter(center, ({ dated_facts = [] }) => ({ dated_facts: [...dated_facts, fact] }));

export const setRecurring = (id: string, change: Partial<RecurringClosure>): Step =>
  withTop(({ recurring_closures }) => ({
    recurring_closures: recurring_closures.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));

export const addRecurring = (one: RecurringClosure): Step =>
  withTop(({ recurring_closures }) => ({ recurring_closures: [...recurring_closures, one] }));
