/** Facts with a date when earlier ones hold again: what has been stays, what holds today ends yesterday, the old facts follow. */
import type { Center, Closure, DatedFacts, Directory, ExtraSession, RecurringClosure } from '../../model/directory.ts';
import { KEYWORD } from '../../model/keywords.ts';
import { differs } from '../differences/differs.ts';
import { dateBefore } from './days.ts';

/** From when on the old facts hold again, and how what follows under a name of its own gets one. */
export interface Again {
  readonly today: string;
  readonly newId: (base: string) => string;
}

interface Dated {
  readonly valid_from?: string;
  readonly valid_to?: string;
}

/** The facts of a center from a day on, when those of the old edition shall hold again from `today` on. */
export function restoreDatedFacts(now: Center, was: Center, today: string): { dated_facts?: readonly DatedFacts[] } {
  const facts = restore<DatedFacts>(now.dated_facts ?? [], was.dated_facts ?? [], today);
  return facts.length === 0 ? {} : { dated_facts: facts.sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1)) };
}

/** The days that come back, when those of the old edition shall hold again. */
export function restoreRecurring(now: Directory, old: Directory, today: string): RecurringClosure[] {
  return restore<RecurringClosure>(now.recurring_closures, old.recurring_closures, today);
}

/** The city as the old edition had it, with the names and holidays that it could not say yet. */
export function restoreMunicipality(now: Directory, old: Directory): Directory['municipality'] {
  const names = { ...now.municipality.names, ...old.municipality.names };
  return { ...now.municipality, ...old.municipality, ...(Object.keys(names).length > 0 && { names }) };
}

/** The programme as the old edition had it, but for a name of before portals were asked whether they take it. */
export function restoreProgramme(now: Directory, old: Directory): Directory['programme'] {
  const { name } = KEYWORD.test(old.programme.name) ? old.programme : now.programme;
  return { ...old.programme, name };
}

/** The old closures from today on, those that are over, and of those that have begun the days that are past. */
export function restoreClosures(now: Directory, old: Directory, { today, newId }: Again): Closure[] {
  const yesterday = dateBefore(today);
  const kept = now.closures.flatMap((one): Closure[] => {
    const was = old.closures.find(({ id }) => id === one.id);
    if (one.to < today || (was && !differs(was, one))) return [one];
    const begun = one.from < today ? [{ ...one, to: yesterday }] : [];
    if (!was || was.to < today) return begun;
    if (begun.length === 0) return [{ ...was, from: later(was.from, today) }];
    const rest = { from: '', to: '' };
    return differs({ ...was, ...rest }, { ...one, ...rest })
      ? [...begun, { ...was, id: newId(was.id), from: today }]
      : [{ ...was, from: one.from }];
  });
  const back = old.closures.filter(({ id, to }) => to >= today && !has(now.closures, id));
  return [...kept, ...back.map((one) => ({ ...one, from: later(one.from, today) }))];
}

/** The old extra sessions from today on, and those that have been. */
export function restoreExtras(now: Directory, old: Directory, today: string): ExtraSession[] {
  const kept = now.extra_sessions.flatMap((one) =>
    one.date < today ? [one] : old.extra_sessions.filter(({ id }) => id === one.id),
  );
  return [...kept, ...old.extra_sessions.filter(({ id, date }) => date >= today && !has(now.extra_sessions, id))];
}

const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((one) => one.id === id);

function restore<T extends Dated>(now: readonly T[], old: readonly T[], today: string): T[] {
  const kept = now.flatMap((one) => {
    const was = old.find((other) => sameFacts(other, one));
    if ((one.valid_to ?? today) < today) {
      const resumed = was && (was.valid_to ?? today) >= today ? [{ ...was, valid_from: today }] : [];
      return [one, ...resumed];
    }
    if (was) return [was];
    return (one.valid_from ?? '') < today ? [{ ...one, valid_to: dateBefore(today) }] : [];
  });
  const lost = old.filter((one) => !now.some((other) => sameFacts(other, one)));
  return [...kept, ...lost.map((one) => ({ ...one, valid_from: later(one.valid_from, today) }))];
}

const later = (date: string | undefined, today: string): string => (date === undefined || date < today ? today : date);

/** Whether two say the same from the same day on, whenever they end. */
function sameFacts(a: Dated, b: Dated): boolean {
  return JSON.stringify({ ...a, valid_to: '' }) === JSON.stringify({ ...b, valid_to: '' });
}
