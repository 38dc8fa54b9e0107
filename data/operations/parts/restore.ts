/** Earlier facts hold again from today on: no id that was ever published is lost or changes its meaning, and past days stay. */
import { centerOn } from '../../model/dated-facts.ts';
import type { Center, Closure, Directory, Schedule } from '../../model/directory.ts';
import { scheduleDays } from '../../model/recurrence.ts';
import { dayOf } from '../../model/zone.ts';
import { dateWords } from '../differences/phrases.ts';
import { addDatedFacts } from './centers.ts';
import { confirmFacts } from './confirmed.ts';
import { dateBefore } from './days.ts';
import { beginningOn } from './hours.ts';
import { idMaker } from './ids.ts';
import type { Occasion } from './operation.ts';
import {
  type Again,
  restoreClosures,
  restoreDatedFacts,
  restoreExtras,
  restoreMunicipality,
  restoreProgramme,
  restoreRecurring,
} from './restored-facts.ts';

/** The directory when what `old` says shall hold again. The record of changes stays as it is. */
export function restoreDirectory(current: Directory, old: Directory, occasion: Occasion): Directory {
  const { today } = occasion;
  const newId = idMaker(current, occasion);
  const closures = restoreClosures(current, old, { today, newId });
  const centers = current.centers.map((center) => {
    const was = old.centers.find((one) => one.id === center.id);
    return was ? restore(center, was, { today, closures, newId }) : close(center, today);
  });
  const { edition, released_at, changes } = current;
  return {
    ...old,
    edition,
    released_at,
    changes,
    centers,
    closures,
    sources: [...old.sources, ...current.sources.filter(({ id }) => !old.sources.some((one) => one.id === id))],
    municipality: restoreMunicipality(current, old),
    programme: restoreProgramme(current, old),
    recurring_closures: restoreRecurring(current, old, today),
    extra_sessions: restoreExtras(current, old, today),
  };
}

/** A center that was not known then stays, closed from today on. */
function close(center: Center, today: string): Center {
  if (centerOn(center, dayOf(today)).status === 'closed') return center;
  const begun = (center.dated_facts ?? []).filter(({ valid_from }) => valid_from < today);
  const { de, en = '' } = dateWords(today);
  const status_note = { de: `Nicht mehr im Verzeichnis seit dem ${de}.`, en: `No longer listed since ${en}.` };
  const closed = addDatedFacts({ ...center, dated_facts: begun }, { valid_from: today, status: 'closed', status_note });
  return confirmFacts(closed, today, ['open_hours']);
}

interface Restoring extends Again {
  /** Those that hold again; those that cancel withdrawn sessions are added. */
  readonly closures: Closure[];
}

function restore(now: Center, was: Center, restoring: Restoring): Center {
  const { today, newId } = restoring;
  const schedules = now.schedules.flatMap((schedule): Schedule[] => {
    const before = was.schedules.find((one) => one.id === schedule.id);
    if (!before) return [withdraw(schedule, now.id, restoring)];
    const { valid_to } = schedule;
    if (valid_to === undefined || valid_to >= today || valid_to === before.valid_to) return [before];
    // An end that has passed stays: the same hours follow under a new id.
    const isOver = before.valid_to !== undefined && before.valid_to < today;
    return isOver ? [schedule] : [schedule, { ...beginningOn(before, today), id: newId(schedule.id) }];
  });
  const { dated_facts: _, ...facts } = was;
  return { ...facts, schedules, ...restoreDatedFacts(now, was, today) };
}

/** Ends hours that were not known then; a session that would still be held is cancelled by a closure that names it. */
function withdraw(schedule: Schedule, center: string, { today, closures, newId }: Restoring): Schedule {
  if (schedule.valid_to !== undefined && schedule.valid_to < today) return schedule;
  const yesterday = dateBefore(today);
  const last = schedule.valid_from > yesterday ? schedule.valid_from : yesterday;
  const ended: Schedule = { ...schedule, valid_to: last };
  const isHeld = last >= today && scheduleDays(ended, dayOf(last), dayOf(last)).length > 0;
  if (isHeld) {
    const reason = { de: 'Diese Zeit wurde zurückgenommen.', en: 'This session was withdrawn.' };
    const span = { from: last, to: last, effect: 'cancelled', announced_on: today } as const;
    closures.push({
      id: newId(`zurueck-${schedule.id.slice(0, 40)}`),
      centers: [center],
      schedules: [schedule.id],
      ...span,
      reason,
    });
  }
  return ended;
}
