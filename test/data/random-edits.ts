/** Random edits as offices make them, from one seed each: hours, closures, extra sessions, moves, centers that close, days of the year. */
import type { Center, Closure, DatedFacts, Directory, Schedule } from '../../data/model/directory.ts';
import { type Day, dateOf, dayOf } from '../../data/model/zone.ts';
import { closureWith, extraWith, withCenter } from '../fixtures/directory.ts';

export const CHANGED_ON = dayOf('2026-11-23');
const TODAY = dateOf(CHANGED_ON);

/** Numbers from 0 to 1 (mulberry32): the same for the same seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  /** A day from the day of the change on; often that very day. */
  day(within = 420): Day {
    return CHANGED_ON + (this.below(5) === 0 ? 0 : this.below(within));
  }
}

type Edit = (directory: Directory, dice: Dice) => Directory;

const BYDAY = [['MO'], ['TU'], ['WE', 'FR'], ['1TU', '3TU'], ['-1FR'], ['TH']];
const HOURS = [
  ['08:00', '09:30'],
  ['16:00', '18:00'],
  ['12:00', '13:00'],
] as const;

const change = (directory: Directory, center: Center, overrides: Partial<Center>) =>
  withCenter(directory, center.id, { verified_on: TODAY, ...overrides });

/** An id that no edit gives twice. */
const idOf = (dice: Dice, what: string) => `${what}-${dice.below(1e9)}`;

function newSchedule(dice: Dice, from: Day): Schedule {
  const [opens_at, closes_at] = dice.one(HOURS);
  const schedule = { id: idOf(dice, 'zeit'), byday: dice.one(BYDAY), opens_at, closes_at, valid_from: dateOf(from) };
  const end = dice.below(3) === 0 ? { valid_to: dateOf(from + 20 + dice.below(200)) } : {};
  if (dice.below(3) === 0)
    return {
      ...schedule,
      ...end,
      service: 'consultation',
      access: 'appointment',
      booking: { phone: '+4920360802707' },
    };
  return { ...schedule, ...end, service: dice.one(['open_consultation', 'phone'] as const) };
}

const EDITS: readonly Edit[] = [
  function hoursBegin(directory, dice) {
    const center = dice.one(directory.centers);
    return change(directory, center, { schedules: [...center.schedules, newSchedule(dice, dice.day())] });
  },
  function hoursEnd(directory, dice) {
    const center = dice.one(directory.centers);
    const ending = dice.one(center.schedules).id;
    const schedules = center.schedules.map((one) =>
      one.id === ending ? { ...one, valid_to: dateOf(dice.day()) } : one,
    );
    return change(directory, center, { schedules });
  },
  function hoursFollow(directory, dice) {
    const center = dice.one(directory.centers);
    const old = dice.one(center.schedules);
    const from = dice.day() + 1;
    const [opens_at, closes_at] = dice.one(HOURS);
    const next = { ...old, id: idOf(dice, 'neu'), opens_at, closes_at, valid_from: dateOf(from + dice.below(3) * 7) };
    const schedules = center.schedules.flatMap((one) =>
      one === old ? [{ ...one, valid_to: dateOf(from - 1) }, next] : [one],
    );
    return change(directory, center, { schedules });
  },
  function closureIsAnnounced(directory, dice) {
    const from = dice.day();
    const center = dice.one(directory.centers);
    const kinds: ReadonlyArray<Partial<Closure>> = [
      { centers: 'all' },
      { services: ['phone'] },
      { opens_at: '11:00' },
      { effect: 'tentative' },
      { schedules: [dice.one(center.schedules).id] },
    ];
    const span = { from: dateOf(from), to: dateOf(from + dice.below(12)) };
    const closure = closureWith({ id: idOf(dice, 'zu'), centers: [center.id], ...span, ...dice.one(kinds) });
    return { ...directory, closures: [...directory.closures, { ...closure, announced_on: TODAY }] };
  },
  function closureIsCalledOff(directory, dice) {
    const gone = directory.closures[dice.below(Math.max(1, directory.closures.length))];
    return { ...directory, closures: directory.closures.filter((one) => one !== gone) };
  },
  function closureMoves(directory, dice) {
    const from = dice.day();
    const span = { from: dateOf(from), to: dateOf(from + dice.below(9)) };
    return { ...directory, closures: directory.closures.map((one) => (one.replaced_by ? one : { ...one, ...span })) };
  },
  function otherHoursInASpan(directory, dice) {
    const center = dice.one(directory.centers);
    const from = dice.day(300);
    const span = { from: dateOf(from), to: dateOf(from + 20 + dice.below(20)) };
    const summer: Schedule = {
      ...{ id: idOf(dice, 'sommer'), service: 'open_consultation', byday: ['MO', 'WE'] },
      ...{ opens_at: '09:00', closes_at: '11:00', valid_from: span.from, valid_to: span.to },
    };
    const closure = closureWith({ id: idOf(dice, 'andere'), centers: [center.id], ...span, replaced_by: [summer.id] });
    const closures = [...directory.closures, { ...closure, announced_on: TODAY }];
    return change({ ...directory, closures }, center, { schedules: [...center.schedules, summer] });
  },
  function extraSession(directory, dice) {
    const center = dice.one(directory.centers).id;
    const extra = extraWith({ id: idOf(dice, 'extra'), center, date: dateOf(dice.day()), ...ofEvening });
    return { ...directory, extra_sessions: [...directory.extra_sessions, extra] };
  },
  function extraSessionsAreCalledOff(directory) {
    return { ...directory, extra_sessions: [] };
  },
  function extraSessionsMoveWithinTheirDay(directory) {
    const moved = directory.extra_sessions.map((one) => ({ ...one, opens_at: '18:30' }));
    return { ...directory, extra_sessions: moved };
  },
  function centerIsElsewhere(directory, dice) {
    return dated(directory, dice, {
      address: { address_1: 'Musterallee 14', postal_code: '47051', city: 'Duisburg', country: 'DE' },
      position: {
        latitude: 51.4333,
        longitude: 6.7667,
        accuracy_m: 200,
        method: 'Mitte der Straße',
        source: 'zuordnung',
      },
    });
  },
  function centerClosesFromADayOn(directory, dice) {
    return dated(directory, dice, { status: 'temporarily_closed', status_note: { de: 'Umbau.', en: 'Renovation.' } });
  },
  function numberChangesFromADayOn(directory, dice) {
    return dated(directory, dice, { phones: [{ number: '+492032830' }] });
  },
  function announcementsAreCalledOff(directory, dice) {
    const center = dice.one(directory.centers);
    const { dated_facts: _, ...facts } = center;
    return { ...directory, centers: directory.centers.map((one) => (one === center ? facts : one)) };
  },
  function centerClosesAtOnce(directory, dice) {
    const status_note = { de: 'Geschlossen.', en: 'Closed.' };
    return change(directory, dice.one(directory.centers), { status: 'closed', status_note });
  },
  function daysOfTheYear(directory, dice) {
    const rules = [
      { id: 'between_the_years', rule: '12-27/12-30' },
      { id: 'bridge_day', rule: 'bridge_days' },
    ].filter(({ id }) => !directory.recurring_closures.some((one) => one.id === id));
    const [rule] = rules;
    if (!rule) return directory;
    const effect = dice.one(['cancelled', 'tentative'] as const);
    const closure = { ...rule, effect, valid_from: dateOf(dice.day(60)) };
    return { ...directory, recurring_closures: [...directory.recurring_closures, closure] };
  },
  function customaryDayEnds(directory, dice) {
    const [first, ...others] = directory.recurring_closures;
    return first
      ? { ...directory, recurring_closures: [{ ...first, valid_to: dateOf(dice.day()) }, ...others] }
      : directory;
  },
  function newCenter(directory, dice) {
    const id = idOf(dice, 'center');
    const like = { ...directory.centers[0], id, name: `RSC ${id}`, full_name: `Regionales Support-Center ${id}` };
    const { dated_facts: _, ...center } = {
      ...like,
      district: `Ort ${id}`,
      schedules: [newSchedule(dice, dice.day())],
    };
    return { ...directory, centers: [...directory.centers, { ...(center as Center), verified_on: TODAY }] };
  },
  function hoursOfThePast(directory, dice) {
    const center = dice.one(directory.centers);
    const schedule = newSchedule(dice, CHANGED_ON - dice.below(300));
    return change(directory, center, { schedules: [...center.schedules, schedule] });
  },
  function phoneNumberAtOnce(directory, dice) {
    return change(directory, dice.one(directory.centers), { phones: [{ number: '+4920394000' }] });
  },
];

const ofEvening = { opens_at: '18:00', closes_at: '20:00' } as const;

function dated(directory: Directory, dice: Dice, facts: Omit<DatedFacts, 'valid_from'>): Directory {
  const center = dice.one(directory.centers);
  const from = dice.day() + 1;
  const end = dice.below(2) === 0 ? { valid_to: dateOf(from + 10 + dice.below(90)) } : {};
  const fact: DatedFacts = { valid_from: dateOf(from), ...end, ...facts };
  const dated_facts = [...(center.dated_facts ?? []), fact].sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1));
  return change(directory, center, { dated_facts });
}

/** So many edits, one on the other. */
export function edited(directory: Directory, dice: Dice, times: number): Directory {
  return Array.from({ length: times }).reduce<Directory>((now) => dice.one(EDITS)(now, dice), directory);
}
