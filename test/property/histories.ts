/** Random histories of a directory: editions in which closures come and go, hours move, centers close, move and are confirmed. */
import fc from 'fast-check';
import type { Center, Closure, DatedFacts, Directory, Schedule } from '../../data/model/directory.ts';
import { dateOf, dayOf } from '../../data/model/zone.ts';
import { closureWith, directoryWith, extraWith, withCenter, withSchedule } from '../fixtures/directory.ts';

/** A day, and the editions that were released until then, oldest first: what a build of that day is made of. */
export interface Build {
  readonly day: string;
  readonly editions: readonly Directory[];
}

type Edit = (directory: Directory) => Directory;

const START = dayOf('2026-12-01');
const day = (min: number, max: number) => fc.integer({ min, max }).map((at) => dateOf(START + at));
const centerId = fc.constantFrom('nord', 'mitte', 'west');
const scheduleId = fc.constantFrom('mitte-open-mo', 'mitte-open-we', 'mitte-phone', 'nord-open-mo', 'west-open-th');

const closure: fc.Arbitrary<Closure> = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    centers: fc.oneof(
      fc.constant('all' as const),
      centerId.map((id) => [id]),
    ),
    from: day(0, 150),
    days: fc.constantFrom(0, 0, 6, 20),
    part: fc.constantFrom(
      undefined,
      undefined,
      { opens_at: '11:00', closes_at: '11:30' },
      { opens_at: '08:00', closes_at: '15:00' },
    ),
    effect: fc.constantFrom('cancelled' as const, 'cancelled' as const, 'tentative' as const),
    reason: fc.constantFrom({ de: 'Fortbildung' }, { de: 'Umzug', tr: 'Taşınma' }),
  })
  .map(({ from, days, part, ...rest }) => closureWith({ ...rest, from, to: dateOf(dayOf(from) + days), ...part }));

const datedFacts: fc.Arbitrary<DatedFacts> = fc
  .record({
    valid_from: day(0, 200),
    days: fc.constantFrom(undefined, 20, 90),
    facts: fc.constantFrom<Partial<DatedFacts>>(
      { status: 'temporarily_closed', status_note: { de: 'Umbau' } },
      { status: 'closed' },
      { phones: [{ number: '+49203123456' }] },
      { address: { address_1: 'Neue Straße 5', postal_code: '47169', city: 'Duisburg', country: 'DE' } },
    ),
  })
  .map(({ valid_from, days, facts }) => ({
    valid_from,
    ...(days !== undefined && { valid_to: dateOf(dayOf(valid_from) + days) }),
    ...facts,
  }));

const inCenter = (id: string, change: (center: Center) => Partial<Center>): Edit => {
  return (directory) => {
    const center = directory.centers.find((one) => one.id === id);
    return center ? withCenter(directory, id, change(center)) : directory;
  };
};

const hours: fc.Arbitrary<Partial<Schedule>> = fc.constantFrom<Partial<Schedule>>(
  { opens_at: '09:30' },
  { closes_at: '16:30' },
  { byday: ['TU'] },
  { valid_to: '2027-03-31' },
  { last_admission: '11:30' },
  { note: { de: 'Bitte klingeln' } },
);

/** What the office may do between two editions. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  closure.map((one): Edit => (was) => ({ ...was, closures: [...was.closures.filter(({ id }) => id !== one.id), one] })),
  fc
    .constantFrom('a', 'b')
    .map((gone): Edit => (was) => ({ ...was, closures: was.closures.filter(({ id }) => id !== gone) })),
  fc.tuple(scheduleId, hours).map(
    ([id, change]): Edit =>
      (was) =>
        withSchedule(was, id, change),
  ),
  fc
    .tuple(centerId, fc.constantFrom('active' as const, 'temporarily_closed' as const))
    .map(([id, status]) => inCenter(id, () => ({ status }))),
  fc.tuple(centerId, fc.option(datedFacts)).map(([id, one]) => inCenter(id, () => ({ dated_facts: one ? [one] : [] }))),
  fc.tuple(centerId, day(-300, 0)).map(([id, verified_on]) => inCenter(id, () => ({ verified_on }))),
  fc
    .tuple(centerId, fc.constantFrom('Treff', 'RSC Süd'))
    .map(([id, name]) => inCenter(id, (center) => ({ name: `${name} ${center.id}` }))),
  day(0, 150).map((date): Edit => (was) => ({ ...was, extra_sessions: [extraWith({ id: 'mitte-extra', date })] })),
  fc.boolean().map((official): Edit => (was) => ({ ...was, official })),
);

/** Editions some weeks apart, and a build on each release's day and on days between, in time order. */
export const history: fc.Arbitrary<readonly Build[]> = fc
  .array(fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 3 }), after: fc.integer({ min: 1, max: 60 }) }), {
    minLength: 2,
    maxLength: 5,
  })
  .map((steps) => {
    const editions: Directory[] = [released(directoryWith({ recurring_closures: [] }), START)];
    const builds: Build[] = [{ day: dateOf(START), editions: [...editions] }];
    let at = START;
    for (const { edits, after } of steps) {
      at += after;
      builds.push({ day: dateOf(at - 1), editions: [...editions] });
      const before = editions.at(-1) ?? directoryWith();
      editions.push(
        released(
          edits.reduce((was, change) => change(was), before),
          at,
        ),
      );
      builds.push({ day: dateOf(at), editions: [...editions] });
    }
    for (const later of [40, 200, 400]) builds.push({ day: dateOf(at + later), editions: [...editions] });
    return builds;
  });

function released(directory: Directory, at: number): Directory {
  return { ...directory, edition: dateOf(at), released_at: `${dateOf(at)}T10:00:00+01:00` };
}
