/** Rules about extra sessions: they stay on their day, collide with nothing, and really take place. */
import { centerOn } from '../../model/dated-facts.ts';
import type { Center, ExtraSession } from '../../model/directory.ts';
import { sessionsBetween } from '../../model/schedule.ts';
import { minutesOf } from '../../model/zone.ts';
import { equalData } from '../json/equal.ts';
import type { Violation } from '../findings/finding.ts';
import { dayOrNaN } from './day-or-nan.ts';
import type { Rule } from './rule.ts';
import { findCenter } from './walk.ts';

export const EXTRA_SESSION_RULES: readonly Rule[] = [
  {
    name: 'extra-sessions-keep-their-day',
    sentence:
      'An extra session stays on its day, at its center and place, and for the same people; a moved one gets a new id.',
    *check({ directory, archive, previous, changedOn }) {
      for (const [index, extra] of directory.extra_sessions.entries()) {
        const at = `/extra_sessions/${index}`;
        const was = archive.flatMap((edition) => edition.extra_sessions.filter((one) => one.id === extra.id)).at(-1);
        const known = previous?.extra_sessions.some((one) => one.id === extra.id);
        if (was && !equalData(meaningOf(was), meaningOf(extra))) {
          yield moved(extra, was, at);
        } else if (!known && extra.date < changedOn) yield isOver(extra, at);
      }
      for (const extra of previous?.extra_sessions ?? []) {
        if (extra.date < changedOn || directory.extra_sessions.some((one) => one.id === extra.id)) continue;
        yield vanished(extra);
      }
    },
  },
  {
    name: 'extra-sessions-do-not-collide',
    sentence:
      'An extra session does not overlap another session of its center and service that takes place; one that is not sure is asked about.',
    *check({ directory }) {
      for (const [index, extra] of directory.extra_sessions.entries()) {
        const day = dayOrNaN(extra.date);
        if (Number.isNaN(day) || extra.service === 'outreach') continue;
        const other = sessionsBetween(directory, day, day).find(
          (one) =>
            one.center === extra.center &&
            one.service === extra.service &&
            one.schedule !== extra.id &&
            one.status !== 'cancelled' &&
            one.opens < minutesOf(extra.closes_at) &&
            minutesOf(extra.opens_at) < one.closes,
        );
        if (!other) continue;
        yield {
          at: `/extra_sessions/${index}`,
          ...(other.status === 'tentative' && { severity: 'question' }),
          message: {
            de: `„${extra.id}“ überschneidet sich am ${extra.date} mit „${other.schedule}“`,
            en: `"${extra.id}" overlaps "${other.schedule}" on ${extra.date}`,
          },
          repair: {
            de: `Bitte die Uhrzeit ändern – oder „${other.schedule}“ an diesem Tag mit einer Schließung absagen, die "schedules": ["${other.schedule}"] nennt`,
            en: `change the hours, or cancel "${other.schedule}" on that day by a closure with "schedules": ["${other.schedule}"]`,
          },
        };
      }
    },
  },
  {
    name: 'extra-sessions-take-place',
    sentence: 'An extra session is at a center that is open, and outreach says where it is.',
    *check({ directory, changedOn }) {
      for (const [index, { id, center, service, location, note, date }] of directory.extra_sessions.entries()) {
        const closed = closedOn(findCenter(directory, center), date);
        const placed = service !== 'outreach' || location !== undefined || note !== undefined;
        if (date < changedOn || (!closed && placed)) continue;
        yield {
          at: `/extra_sessions/${index}`,
          severity: 'question',
          message: closed
            ? {
                de: `„${id}“ erscheint nirgends, weil ${closed.name} geschlossen ist`,
                en: `"${id}" shows nowhere: ${closed.name} is closed`,
              }
            : { de: `„${id}“ nennt keinen Ort`, en: `"${id}" names no place` },
          repair: closed
            ? {
                de: 'Bitte bei einem anderen Center eintragen oder absagen',
                en: 'move it to another center or cancel it',
              }
            : { de: 'Bitte "location": "Straße Nr., PLZ Stadt" ergänzen', en: 'add the place as "location"' },
        };
      }
    },
  },
];

/** The center, when it is closed on that day. */
function closedOn(center: Center | undefined, date: string): Center | undefined {
  return center && centerOn(center, dayOrNaN(date)).status !== 'active' ? center : undefined;
}

function meaningOf({
  date,
  center,
  service,
  location,
  access = 'walk_in',
  channel = 'in_person',
  audience = [],
}: ExtraSession) {
  return { date, center, service, location, access, channel, audience: [...audience].sort() };
}

function moved(extra: ExtraSession, was: ExtraSession, at: string): Violation {
  return {
    at,
    message: {
      de: `„${extra.id}“ war der Termin am ${was.date} (${was.center}, ${was.service})`,
      en: `"${extra.id}" was the session on ${was.date} (${was.center}, ${was.service})`,
    },
    repair: {
      de: 'Bitte zurücksetzen und den neuen Termin mit neuer Kennung daneben eintragen',
      en: 'put it back and add the new session with a new id',
    },
  };
}

function isOver(extra: ExtraSession, at: string): Violation {
  return {
    at: `${at}/date`,
    severity: 'question',
    message: {
      de: `Dieser neue Zusatztermin ist schon vorbei (${extra.date})`,
      en: `this new extra session is already over (${extra.date})`,
    },
    repair: { de: 'Bitte die Jahreszahl prüfen', en: 'check the year' },
  };
}

function vanished(extra: ExtraSession): Violation {
  return {
    at: '/extra_sessions',
    severity: 'question',
    message: {
      de: `Der angekündigte Zusatztermin „${extra.id}“ (${extra.date}) ist verschwunden`,
      en: `the announced extra session "${extra.id}" (${extra.date}) has vanished`,
    },
    repair: {
      de: `Besser stehen lassen und mit einer Schließung absagen, die "schedules": ["${extra.id}"] nennt`,
      en: `better keep it and cancel it by a closure with "schedules": ["${extra.id}"]`,
    },
  };
}
