/** Rules about what names something else: sources, organizations, centers, schedules, regions. */
import { HOLIDAY_REGIONS } from '../../model/holidays.ts';
import type { Violation } from '../findings/finding.ts';
import type { Rule } from './rule.ts';
import { eachSchedule } from './walk.ts';
import { eachAddress, eachPosition } from './walk-facts.ts';

export const REFERENCE_RULES: readonly Rule[] = [
  {
    name: 'references-are-known',
    sentence: 'Every source, organization, center and schedule that is named exists.',
    *check({ directory }) {
      const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);
      const centers = ids(directory.centers);
      const sources = ids(directory.sources);
      const sessions = [...[...eachSchedule(directory)].map(([one]) => one.id), ...ids(directory.extra_sessions)];
      for (const [index, center] of directory.centers.entries()) {
        yield* unknownId(center.source, sources, `/centers/${index}/source`);
      }
      for (const [{ source }, at] of eachPosition(directory)) yield* unknownId(source, sources, `${at}/source`);
      for (const [{ building }, at] of eachAddress(directory)) {
        if (building) yield* unknownId(building.source, sources, `${at}/building/source`);
      }
      const { coordination } = directory.programme;
      if (coordination !== undefined)
        yield* unknownId(coordination, ids(directory.organizations), '/programme/coordination');
      for (const [index, { center }] of directory.extra_sessions.entries()) {
        yield* unknownId(center, centers, `/extra_sessions/${index}/center`);
      }
      for (const [list, entries] of [
        ['closures', directory.closures],
        ['changes', directory.changes],
      ] as const) {
        for (const [index, { centers: named }] of entries.entries()) {
          if (named === 'all') continue;
          for (const [at, id] of named.entries()) yield* unknownId(id, centers, `/${list}/${index}/centers/${at}`);
        }
      }
      for (const [index, { schedules = [] }] of directory.closures.entries()) {
        for (const [at, id] of schedules.entries())
          yield* unknownId(id, sessions, `/closures/${index}/schedules/${at}`);
      }
    },
  },
  {
    name: 'one-coordination',
    sentence: 'The organization with the role coordination is the one that the programme names.',
    *check({ directory }) {
      for (const [index, { id, role }] of directory.organizations.entries()) {
        if ((role === 'coordination') === (id === directory.programme.coordination)) continue;
        yield {
          at: `/organizations/${index}/role`,
          message: {
            de: `Rolle „${role}“ passt nicht zu programme.coordination „${directory.programme.coordination ?? ''}“`,
            en: `the role "${role}" contradicts programme.coordination "${directory.programme.coordination ?? ''}"`,
          },
          repair: { de: 'Bitte beides auf dieselbe Organisation setzen', en: 'let both name the same organization' },
        };
      }
    },
  },
  {
    name: 'the-calendar-is-known',
    sentence: 'The holiday region stands in data/holidays.json and the time zone exists.',
    *check({ directory }) {
      if (!HOLIDAY_REGIONS.includes(directory.holiday_region)) {
        yield* unknownId(directory.holiday_region, HOLIDAY_REGIONS, '/holiday_region');
      }
      if (!Intl.supportedValuesOf('timeZone').includes(directory.timezone)) {
        yield* unknownId(directory.timezone, ['Europe/Berlin'], '/timezone');
      }
    },
  },
];

function* unknownId(id: string, known: readonly string[], at: string): Generator<Violation> {
  if (known.includes(id)) return;
  const list = known.length > 12 ? `${known.slice(0, 12).join(', ')} …` : known.join(', ');
  yield {
    at,
    message: { de: `„${id}“ gibt es nicht`, en: `there is no "${id}"` },
    repair: { de: `Bekannt sind: ${list || '(keine)'}`, en: `known are: ${list || '(none)'}` },
  };
}
