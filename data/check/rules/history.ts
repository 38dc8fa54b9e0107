/** Rules that compare with what was published: nothing vanishes, nothing changes its meaning under the same id. */
import type { Schedule } from '../../model/directory.ts';
import type { Violation } from '../findings/finding.ts';
import { equalData } from '../json/equal.ts';
import { newMeaning } from './new-meaning.ts';
import type { Rule } from './rule.ts';
import { eachSchedule } from './walk.ts';

/** What makes a schedule what it is: when, where, for whom and how; last admission, languages, booking, link and note may change. */
const MEANING = [
  'service',
  'byday',
  'opens_at',
  'closes_at',
  'valid_from',
  'interval',
  'access',
  'channel',
  'audience',
  'location',
] as const;

export const HISTORY_RULES: readonly Rule[] = [
  {
    name: 'centers-stay',
    sentence: 'A center that was ever published keeps its entry; a closed one gets "status": "closed".',
    *check({ directory, archive }) {
      const known = new Set(directory.centers.map((center) => center.id));
      for (const edition of archive) {
        for (const { id, name } of edition.centers) {
          if (known.has(id)) continue;
          known.add(id);
          yield {
            at: '/centers',
            message: { de: `Das Center „${id}“ (${name}) fehlt`, en: `the center "${id}" (${name}) is gone` },
            repair: {
              de: `Bitte den Eintrag aus editions/${edition.edition}.json wieder einfügen und "status": "closed" mit "status_note" setzen`,
              en: `put the entry back from editions/${edition.edition}.json and set "status": "closed" with a "status_note"`,
            },
          };
        }
      }
    },
  },
  {
    name: 'schedules-stay',
    sentence: 'A schedule that was ever published keeps its entry at its center; one that has ended gets "valid_to".',
    *check({ directory, archive, today }) {
      const known = new Set([...eachSchedule(directory)].map(([schedule, , center]) => `${center.id} ${schedule.id}`));
      for (const edition of archive) {
        for (const [schedule, , center] of eachSchedule(edition)) {
          if (known.has(`${center.id} ${schedule.id}`)) continue;
          known.add(`${center.id} ${schedule.id}`);
          const index = directory.centers.findIndex((one) => one.id === center.id);
          if (index < 0) continue;
          const renamed = renamedAt(schedule, directory.centers[index]?.schedules ?? [], center.schedules);
          if (renamed >= 0) {
            yield otherName(schedule.id, `/centers/${index}/schedules/${renamed}/id`);
            continue;
          }
          yield {
            at: `/centers/${index}/schedules`,
            message: {
              de: `Die Zeit „${schedule.id}“ fehlt bei „${center.id}“`,
              en: `the schedule "${schedule.id}" is gone from "${center.id}"`,
            },
            repair: {
              de: `Bitte wieder einfügen, mit Ende: ${JSON.stringify({ ...schedule, valid_to: schedule.valid_to ?? today })}`,
              en: `put it back with an end: ${JSON.stringify({ ...schedule, valid_to: schedule.valid_to ?? today })}`,
            },
          };
        }
      }
    },
  },
  {
    name: 'schedules-keep-their-meaning',
    sentence:
      'Weekdays, hours, service, start, interval, place, access, channel and audience of a published schedule never change: the old one ends, a new one follows.',
    *check(material) {
      const published = new Map<string, Schedule>();
      for (const edition of material.archive) {
        for (const [schedule] of eachSchedule(edition)) published.set(schedule.id, schedule);
      }
      for (const [schedule, at] of eachSchedule(material.directory)) {
        const was = published.get(schedule.id);
        if (!was) continue;
        const changed = MEANING.filter((field) => !equalData(meaning(was, field), meaning(schedule, field)));
        if (changed.length > 0) yield newMeaning(schedule, was, changed, at, material);
      }
    },
  },
  {
    name: 'the-past-stays',
    sentence: 'A schedule whose end has passed keeps that end.',
    *check({ directory, previous, changedOn }) {
      for (const [schedule, at] of eachSchedule(directory)) {
        const was = [...(previous ? eachSchedule(previous) : [])].find(([one]) => one.id === schedule.id)?.[0];
        if (was?.valid_to === undefined || was.valid_to >= changedOn || was.valid_to === schedule.valid_to) continue;
        yield {
          at: `${at}/valid_to`,
          message: {
            de: `„${schedule.id}“ endete am ${was.valid_to}; das ist vorbei`,
            en: `"${schedule.id}" ended on ${was.valid_to}; that is past`,
          },
          repair: {
            de: `Bitte zurücksetzen ("valid_to": "${was.valid_to}") und eine neue Zeit mit neuer Kennung eintragen`,
            en: `put back "valid_to": "${was.valid_to}" and add a new schedule with a new id`,
          },
        };
      }
    },
  },
];

/** What holds where a field is not there. */
const ASSUMED: { readonly [field in (typeof MEANING)[number]]?: unknown } = {
  interval: 1,
  access: 'walk_in',
  channel: 'in_person',
};

function meaning(schedule: Schedule, field: (typeof MEANING)[number]): unknown {
  if (field === 'byday') return [...schedule.byday].sort();
  if (field === 'audience') return [...(schedule.audience ?? [])].sort();
  return schedule[field] ?? ASSUMED[field];
}

/** Where a schedule stands under an id that its center never had; -1 where it is gone. */
function renamedAt(was: Schedule, schedules: readonly Schedule[], published: readonly Schedule[]): number {
  return schedules.findIndex(
    (one) => !published.some(({ id }) => id === one.id) && equalData({ ...one, id: was.id }, was),
  );
}

function otherName(id: string, at: string): Violation {
  return {
    at,
    message: { de: `Die Zeit „${id}“ heißt hier anders`, en: `the schedule "${id}" has another id here` },
    repair: { de: `Bitte zurücksetzen: "id": "${id}"`, en: `put back "id": "${id}"` },
  };
}
