/** Rules about hours: order, clock changes, overlaps, hours that look like slips. */
import type { Directory, Schedule } from '../../../worker/directory.ts';
import { scheduleDays } from '../../../worker/schedule.ts';
import { dateOf, type Day, localOf, minutesOf, offsetsBetween, timeOf } from '../../../worker/zone.ts';
import { dayOrNaN, type Rule, schedulesOf } from './rule.ts';

interface Span {
  readonly at: string;
  readonly opens_at?: string;
  readonly closes_at?: string;
}

export const TIMES: readonly Rule[] = [
  {
    name: 'closes-after-it-opens',
    sentence: 'Every span of a day ends after it begins.',
    *check({ directory }) {
      for (const { at, opens_at, closes_at } of spansOf(directory)) {
        if (opens_at === undefined || closes_at === undefined || opens_at < closes_at) continue;
        yield {
          at,
          message: {
            de: `closes_at ${closes_at} liegt nicht nach opens_at ${opens_at}`,
            en: `closes_at ${closes_at} is ${opens_at === closes_at ? 'the same as' : 'before'} opens_at ${opens_at}`,
          },
          repair: { de: 'Bitte beide Zeiten tauschen oder berichtigen', en: 'swap them' },
        };
      }
    },
  },
  {
    name: 'no-hour-of-the-clock-change',
    sentence: 'No time lies in the hour that clock changes skip or repeat (02:00-03:00 in Germany).',
    *check({ directory, today }) {
      const hours = clockChangeHours(directory.timezone, dayOrNaN(today));
      for (const { at, ...span } of spansOf(directory)) {
        for (const [field, time] of Object.entries(span)) {
          const minute = minutesOf(time);
          const hour = hours.find(([from, until]) => minute >= from && minute < until);
          if (!hour) continue;
          const text = `${timeOf(hour[0])}–${timeOf(hour[1])}`;
          yield {
            at: `${at}/${field}`,
            message: {
              de: `${time} liegt in der Stunde der Zeitumstellung (${text})`,
              en: `${time} lies in the hour of the clock change (${text})`,
            },
            repair: {
              de: 'Bitte die Uhrzeit prüfen; nachmittags heißt es zum Beispiel 14:30',
              en: 'check the time; the afternoon is written 14:30',
            },
          };
        }
      }
    },
  },
  {
    name: 'hours-look-like-office-hours',
    sentence:
      'A session lies between 6:00 and 22:00, lasts at least 15 minutes and at most 10 hours; anything else is probably a slip.',
    *check({ directory }) {
      for (const [schedule, at] of sessionsOf(directory)) {
        const [opens, closes] = [minutesOf(schedule.opens_at), minutesOf(schedule.closes_at)];
        if (opens >= closes) continue;
        if (opens >= 360 && closes <= 1320 && closes - opens >= 15 && closes - opens <= 600) continue;
        yield {
          at,
          severity: 'warning',
          message: {
            de: `${schedule.opens_at}–${schedule.closes_at} ist ungewöhnlich`,
            en: `${schedule.opens_at}-${schedule.closes_at} is unusual`,
          },
          repair: { de: 'Bitte prüfen, ob ein Tippfehler vorliegt', en: 'check for a slip' },
        };
      }
    },
  },
  {
    name: 'valid-from-before-valid-to',
    sentence: 'A schedule does not end before it begins.',
    *check({ directory }) {
      for (const [{ valid_from, valid_to }, at] of schedulesOf(directory)) {
        if (valid_to === undefined || valid_from <= valid_to) continue;
        yield {
          at: `${at}/valid_to`,
          message: {
            de: `valid_to ${valid_to} liegt vor valid_from ${valid_from}`,
            en: `valid_to ${valid_to} is before valid_from ${valid_from}`,
          },
          repair: { de: 'Bitte beide Daten prüfen', en: 'check both dates' },
        };
      }
    },
  },
  {
    name: 'one-session-at-a-time',
    sentence: 'Sessions of one service of one center do not overlap.',
    check: ({ directory }) => overlaps(directory),
  },
  {
    name: 'places-belong-to-outreach',
    sentence: 'Only outreach has a place of its own; the other services are at the center.',
    *check({ directory }) {
      for (const [{ service, location }, at] of schedulesOf(directory)) {
        if (location !== undefined && service !== 'outreach') {
          yield {
            at: `${at}/location`,
            message: {
              de: 'Einen eigenen Ort haben nur Außensprechstunden',
              en: 'only outreach has a location of its own',
            },
            repair: {
              de: 'Bitte "service": "outreach" setzen oder "location" löschen',
              en: 'set "service": "outreach" or delete "location"',
            },
          };
        } else if (location === undefined && service === 'outreach') {
          yield {
            at,
            severity: 'warning',
            message: {
              de: 'Diese Außensprechstunde nennt keinen Ort',
              en: 'this outreach consultation names no place',
            },
            repair: { de: 'Bitte "location": "Straße Nr., PLZ Stadt" ergänzen', en: 'add "location"' },
          };
        }
      }
    },
  },
];

function* spansOf(directory: Directory): Generator<Span> {
  for (const [{ opens_at, closes_at }, at] of sessionsOf(directory)) yield { at, opens_at, closes_at };
  for (const [index, { opens_at, closes_at }] of directory.closures.entries()) {
    yield { at: `/closures/${index}`, ...(opens_at && { opens_at }), ...(closes_at && { closes_at }) };
  }
}

function* sessionsOf(directory: Directory): Generator<[{ opens_at: string; closes_at: string }, string]> {
  for (const [schedule, at] of schedulesOf(directory)) yield [schedule, at];
  for (const [index, extra] of directory.extra_sessions.entries()) yield [extra, `/extra_sessions/${index}`];
}

const hoursByZoneYear = new Map<string, Array<[number, number]>>();

/** Minutes of a day that some clock change of the zone skips or repeats, this year or next. */
function clockChangeHours(zone: string, today: Day): Array<[number, number]> {
  const key = `${zone} ${dateOf(today).slice(0, 4)}`;
  let hours = hoursByZoneYear.get(key);
  if (!hours) {
    hours = [[120, 180]];
    const offsets = offsetsBetween(zone, today, today + 730);
    for (const [index, { from, offset }] of offsets.entries()) {
      if (index === 0) continue;
      const after = localOf(zone, Date.parse(from)).minutes;
      const before = after - (minutesEast(offset) - minutesEast(offsets[index - 1]?.offset ?? offset));
      hours.push([Math.min(before, after), Math.max(before, after)]);
    }
    hoursByZoneYear.set(key, hours);
  }
  return hours;
}

function minutesEast(offset: string): number {
  return (offset.startsWith('-') ? -1 : 1) * minutesOf(offset.slice(1));
}

/** More than a year of common days shows every pattern of weekdays and intervals up to eight weeks. */
const WINDOW = 400;

function* overlaps(directory: Directory) {
  for (const [centerIndex, center] of directory.centers.entries()) {
    for (const [index, one] of center.schedules.entries()) {
      for (const other of center.schedules.slice(0, index)) {
        if (one.service !== other.service || one.opens_at >= other.closes_at || other.opens_at >= one.closes_at)
          continue;
        // Two outreach consultations in two places may well be at once.
        if (one.service === 'outreach' && one.location !== other.location) continue;
        const day = commonDay(one, other, directory);
        if (day === undefined) continue;
        yield {
          at: `/centers/${centerIndex}/schedules/${index}`,
          message: {
            de: `„${one.id}“ (${one.opens_at}–${one.closes_at}) überschneidet sich mit „${other.id}“ (${other.opens_at}–${other.closes_at}), zum Beispiel am ${dateOf(day)}`,
            en: `"${one.id}" (${one.opens_at}-${one.closes_at}) overlaps "${other.id}" (${other.opens_at}-${other.closes_at}), e.g. on ${dateOf(day)}`,
          },
          repair: {
            de: `Soll die neue Zeit die alte ablösen, bekommt die alte ein Ende, zum Beispiel "valid_to": "${dateOf(Math.max(dayOrNaN(one.valid_from), dayOrNaN(other.valid_from)) - 1)}"`,
            en: 'if the newer replaces the older, give the older one a valid_to before that day',
          },
        };
      }
    }
  }
}

/** The first day on which both have a session that no closure of the whole day, naming one of them, takes away. */
function commonDay(one: Schedule, other: Schedule, directory: Directory): Day | undefined {
  const from = Math.max(dayOrNaN(one.valid_from), dayOrNaN(other.valid_from));
  if (Number.isNaN(from)) return undefined;
  const days = new Set(scheduleDays(one, from, from + WINDOW));
  return scheduleDays(other, from, from + WINDOW).find((day) => {
    if (!days.has(day)) return false;
    const date = dateOf(day);
    return !directory.closures.some(
      ({ schedules, from: first, to, opens_at, closes_at, effect }) =>
        effect === 'cancelled' &&
        !opens_at &&
        !closes_at &&
        first <= date &&
        date <= to &&
        (schedules?.includes(one.id) || schedules?.includes(other.id)),
    );
  });
}
