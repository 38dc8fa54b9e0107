/** Rules about hours: order, clock changes, overlaps, hours that look like slips. */
import { minutesOf, timeOf } from '../../model/zone.ts';
import { clockChangeHours } from './clock-change.ts';
import { dayOrNaN } from './day-or-nan.ts';
import { overlapViolations } from './overlaps.ts';
import type { Rule } from './rule.ts';
import { eachSchedule } from './walk.ts';
import { eachOffer, eachOpening } from './walk-sessions.ts';

export const TIME_RULES: readonly Rule[] = [
  {
    name: 'closes-after-it-opens',
    sentence: 'Every span of a day ends after it begins.',
    *check({ directory }) {
      for (const { at, opens_at, closes_at } of eachOpening(directory)) {
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
      for (const { at, ...times } of eachOpening(directory)) {
        for (const [field, time] of Object.entries(times)) {
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
    name: 'valid-from-before-valid-to',
    sentence: 'A schedule does not end before it begins.',
    *check({ directory }) {
      for (const [{ valid_from, valid_to }, at] of eachSchedule(directory)) {
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
    check: ({ directory }) => overlapViolations(directory),
  },
  {
    name: 'places-belong-to-outreach',
    sentence:
      'Open consultation and phone hours are at the center; outreach and consultations may have a place of their own.',
    *check({ directory }) {
      for (const [{ service, location }, at] of eachOffer(directory)) {
        if (location !== undefined && (service === 'open_consultation' || service === 'phone')) {
          yield {
            at: `${at}/location`,
            message: {
              de: 'Einen eigenen Ort haben nur Außensprechstunden und Beratungen mit einer Bedingung',
              en: 'only outreach and consultations have a location of their own',
            },
            repair: {
              de: 'Bitte "service": "outreach" setzen (ohne Termin, für alle) oder "location" löschen',
              en: 'set "service": "outreach" or delete "location"',
            },
          };
        } else if (location === undefined && service === 'outreach' && at.startsWith('/centers/')) {
          yield {
            at,
            severity: 'question',
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
