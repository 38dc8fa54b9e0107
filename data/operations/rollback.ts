/** New data from an old edition: its facts hold again, and no id that was ever published is lost or changes its meaning. */
import type { Center, Closure, Directory, Schedule } from '../model/directory.ts';
import { scheduleDays } from '../model/recurrence.ts';
import { dateOf, dayOf } from '../model/zone.ts';
import {
  restoreClosures,
  restoreDatedFacts,
  restoreExtras,
  restoreMunicipality,
  restoreRecurring,
} from './rollback-facts.ts';

/** The directory to cut when `old` shall hold again from `today` on. The record of changes stays as it is. */
export function rollBack(current: Directory, old: Directory, today: string): Directory {
  const closures = restoreClosures(current, old, today);
  const centers = current.centers.map((center) => {
    const was = old.centers.find((one) => one.id === center.id);
    return was ? restore(center, was, today, closures) : close(center, today);
  });
  const { edition, released_at, changes } = current;
  return {
    ...old,
    edition,
    released_at,
    changes,
    centers,
    closures,
    municipality: restoreMunicipality(current, old),
    recurring_closures: restoreRecurring(current, old, today),
    extra_sessions: restoreExtras(current, old, today),
  };
}

/** A center that the old edition did not know stays, as closed. */
function close(center: Center, today: string): Center {
  const note = { de: `Nicht mehr im Verzeichnis seit ${today}.`, en: `No longer listed since ${today}.` };
  return { ...center, status: 'closed', status_note: center.status_note ?? note };
}

function restore(now: Center, was: Center, today: string, closures: Closure[]): Center {
  const schedules: Schedule[] = [];
  const ids = new Set(now.schedules.map((schedule) => schedule.id));
  for (const schedule of now.schedules) {
    const before = was.schedules.find((one) => one.id === schedule.id);
    if (!before) schedules.push(withdraw(schedule, now.id, today, closures));
    // An end that has passed stays: the same hours follow under a new id.
    else if (schedule.valid_to !== undefined && schedule.valid_to < today && schedule.valid_to !== before.valid_to) {
      schedules.push(schedule, resume(before, today, ids));
    } else schedules.push(before);
  }
  const { dated_facts: _, ...facts } = was;
  return { ...facts, schedules, ...restoreDatedFacts(now, was, today) };
}

/** The same hours from today on, under an id of their own. */
function resume(schedule: Schedule, today: string, ids: Set<string>): Schedule {
  let id = `${schedule.id}-${today}`;
  for (let number = 2; ids.has(id); number++) id = `${schedule.id}-${today}-${number}`;
  ids.add(id);
  return { ...schedule, id, valid_from: today };
}

/** Ends a schedule that the old edition did not have; a session that would still be held is cancelled by a closure that names it. */
function withdraw(schedule: Schedule, center: string, today: string, closures: Closure[]): Schedule {
  if (schedule.valid_to !== undefined && schedule.valid_to < today) return schedule;
  const yesterday = dateOf(dayOf(today) - 1);
  const last = schedule.valid_from > yesterday ? schedule.valid_from : yesterday;
  const ended: Schedule = { ...schedule, valid_to: last };
  const remaining = last >= today ? scheduleDays(ended, dayOf(last), dayOf(last)) : [];
  const id = `${schedule.id}-zurueckgenommen`;
  if (remaining.length > 0 && !closures.some((one) => one.id === id)) {
    const reason = { de: 'Diese Zeit wurde zurückgenommen.', en: 'This session was withdrawn.' };
    const span = { from: last, to: last, effect: 'cancelled', announced_on: today } as const;
    closures.push({ id, centers: [center], schedules: [schedule.id], ...span, reason });
  }
  return ended;
}
