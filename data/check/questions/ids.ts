/** Asks where an id says one thing and its entry another: "west-open-tu" on Mondays or at another center, "mitte-phone" as a consultation. */
import { weekdayRules } from '../../model/recurrence.ts';
import { weekdayOf } from '../../model/zone.ts';
import { dayOrNaN } from '../rules/day-or-nan.ts';
import type { Rule } from '../rules/rule.ts';
import { eachSchedule } from '../rules/walk.ts';
import { question } from './question.ts';
import { WEEKDAY_NAMES } from './weekdays-in-words.ts';

/** What an id calls a weekday, 0 = Monday. */
const WEEKDAY_WORDS: Readonly<Record<string, number>> = {
  ...{ mo: 0, montag: 0, tu: 1, di: 1, dienstag: 1, we: 2, mi: 2, mittwoch: 2, th: 3, do: 3, donnerstag: 3 },
  ...{ fr: 4, freitag: 4, sa: 5, samstag: 5, su: 6, so: 6, sonntag: 6 },
};
const PHONE = /(^|-)(phone|telefon|tel)(-|$)/;
const AT_THE_DOOR = /(^|-)(open|offen|offene|sprechstunde|outreach|aussen)(-|$)/;

export const ID_QUESTIONS: readonly Rule[] = [
  {
    name: 'ids-say-the-weekday',
    sentence: 'Where the id of new hours names weekdays, they are held on those.',
    *check({ directory, previous }) {
      const old = [...(previous ? eachSchedule(previous) : [])].map(([{ id }]) => id);
      for (const [schedule, at] of eachSchedule(directory)) {
        // New hours that follow old ones keep their name.
        if (old.some((id) => schedule.id.startsWith(`${id}-`))) continue;
        const held = new Set(weekdayRules(schedule).map(({ weekday }) => weekday));
        const said = weekdaysOf(schedule.id);
        if (said.size === 0 || (said.size === held.size && [...said].every((one) => held.has(one)))) continue;
        yield otherDay(`${at}/byday`, schedule.id, [...held]);
      }
      for (const [index, { id, date }] of directory.extra_sessions.entries()) {
        const [said, weekday] = [weekdaysOf(id), weekdayOf(dayOrNaN(date))];
        if (said.size > 0 && !said.has(weekday)) yield otherDay(`/extra_sessions/${index}/date`, id, [weekday]);
      }
    },
  },
  {
    name: 'ids-say-the-center',
    sentence: 'Where the id of new hours begins with a center, they are held there.',
    *check({ directory }) {
      for (const [{ id }, at, center] of eachSchedule(directory)) {
        const said = directory.centers.find((one) => id.startsWith(`${one.id}-`));
        if (!said || said.id === center.id || id.startsWith(`${center.id}-`)) continue;
        yield question(at, `„${id}“ ist hier: ${center.name}`, `"${id}" is held at ${center.name}`, {
          de: `Sonst bitte bei ${said.name} eintragen`,
          en: `else enter it at ${said.name}`,
        });
      }
    },
  },
  {
    name: 'ids-say-the-service',
    sentence: 'Hours whose id speaks of the telephone are phone hours, and the other way round.',
    *check({ directory }) {
      for (const [{ id, service }, at] of eachSchedule(directory)) {
        const phoneAtTheDoor = PHONE.test(id) && (service === 'open_consultation' || service === 'outreach');
        if (!phoneAtTheDoor && !(AT_THE_DOOR.test(id) && service === 'phone')) continue;
        yield question(at, `„${id}“ hat das Angebot „${service}“`, `"${id}" has the service "${service}"`, {
          de: 'Sonst bitte "service" berichtigen',
          en: 'else correct "service"',
        });
      }
    },
  },
  {
    name: 'ids-say-the-date',
    sentence:
      'A date in the id of a new extra session or closure is its own, a year in that of new hours the one in which they begin.',
    *check({ directory, previous }) {
      for (const [index, { id, date }] of directory.extra_sessions.entries()) {
        const said = DATE.exec(id)?.[0];
        if (said && said !== date) yield otherDate(`/extra_sessions/${index}/date`, id, date);
      }
      for (const [index, { id, from, to }] of directory.closures.entries()) {
        const said = DATE.exec(id)?.[0];
        const isOld = previous?.closures.some((one) => one.id === id);
        if (said && !isOld && (said < from || to < said)) yield otherDate(`/closures/${index}/from`, id, from);
      }
      for (const [{ id, valid_from }, at] of eachSchedule(directory)) {
        const year = /-(20\d\d)(?:-\d\d)*$/.exec(id)?.[1];
        if (year && year !== valid_from.slice(0, 4)) yield otherDate(`${at}/valid_from`, id, valid_from);
      }
    },
  },
];

const DATE = /(?<!\d)20\d\d-\d\d-\d\d(?!\d)/;

function otherDate(at: string, id: string, date: string) {
  return question(at, `„${id}“ ist hier am ${date}`, `"${id}" is on ${date} here`, {
    de: 'Sonst bitte Datum oder Kennung berichtigen',
    en: 'else correct the date or the id',
  });
}

function weekdaysOf(id: string): Set<number> {
  return new Set(id.split('-').flatMap((word) => WEEKDAY_WORDS[word] ?? []));
}

function otherDay(at: string, id: string, held: readonly number[]) {
  const days = held.map((one) => WEEKDAY_NAMES[one] ?? '').join(', ');
  return question(at, `„${id}“ ist hier: ${days}`, `"${id}" is held on other days`, {
    de: 'Sonst bitte Tag oder Kennung berichtigen',
    en: 'else correct the day or the id',
  });
}
