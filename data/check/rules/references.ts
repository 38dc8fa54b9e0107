/** Rules about what names something else: sources, organizations, centers, schedules, regions, days of the year. */
import { HOLIDAY_REGIONS } from '../../model/holidays.ts';
import { parseRule } from '../../model/recurring-days.ts';
import type { Violation } from '../findings/finding.ts';
import type { Rule } from './rule.ts';
import { eachSchedule } from './walk.ts';

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
        yield* unknownId(center.position.source, sources, `/centers/${index}/position/source`);
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
  {
    name: 'recurring-days-exist',
    sentence: 'A recurring closure names a day that every year has, each day once, and has a name in data/text.',
    *check({ directory, wordings }) {
      const seen = new Set<string>();
      for (const [index, { id, rule }] of directory.recurring_closures.entries()) {
        const at = `/recurring_closures/${index}`;
        const parsed = parseRule(rule);
        // 2027 is no leap year: a day that it lacks does not come back every year.
        const missing =
          parsed && 'fixed' in parsed && new Date(`2027-${rule}T00:00Z`).getUTCDate() !== Number(rule.slice(3));
        if (!parsed || missing || Math.abs(Number(rule.slice(6)) || 0) > 250 || seen.has(rule)) {
          yield {
            at: `${at}/rule`,
            message: seen.has(rule)
              ? { de: `Der Tag „${rule}“ steht hier zweimal`, en: `the day "${rule}" stands here twice` }
              : { de: `Den Tag „${rule}“ gibt es nicht in jedem Jahr`, en: `not every year has the day "${rule}"` },
            repair: {
              de: 'Beispiele: "12-24" (Heiligabend), "easter-48" (Rosenmontag)',
              en: 'examples: "12-24" (Christmas Eve), "easter-48" (Rose Monday)',
            },
          };
        }
        seen.add(rule);
        if (wordings.size > 0 && !wordings.has(`holiday.${id}`)) {
          yield {
            at: `${at}/id`,
            message: {
              de: `Für „${id}“ fehlt der Name in data/text (holiday.${id})`,
              en: `"${id}" has no name in data/text (holiday.${id})`,
            },
            repair: {
              de: `Bitte "holiday.${id}" in allen Dateien unter data/text ergänzen`,
              en: `add "holiday.${id}" to every file of data/text`,
            },
          };
        }
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
