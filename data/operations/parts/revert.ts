/** Takes the difference between two states of a value out of a third one, which has moved on since: a three-way merge of JSON. */
import { isObject } from '../../check/json/is-object.ts';
import { differs } from '../differences/differs.ts';
import { Refusal } from '../fields/refusal.ts';

type Entry = Readonly<Record<string, unknown>>;

/** `now` without what made `after` of `before`. @throws Refusal where that very thing has changed once more since */
export function revert<T>(now: T, before: T, after: T, at = ''): T {
  if (!differs(before, after)) return now;
  if (!differs(now, after)) return before;
  if (isList(now) && isList(before) && isList(after)) return revertList(now, before, after, at) as T;
  if (isObject(now) && isObject(before) && isObject(after)) return revertEntry(now, before, after, at) as T;
  throw changedAgain(at);
}

function changedAgain(at: string): Refusal {
  return new Refusal(
    `Was damals geändert wurde (${at}), hat sich seitdem noch einmal geändert; bitte zuerst die spätere Änderung zurücknehmen`,
    `what was changed then (${at}) has changed again since; undo the later change first`,
  );
}

function revertEntry(now: Entry, before: Entry, after: Entry, at: string): Entry {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  const fields = [...names].flatMap((name) => {
    const value = revert(
      now[name],
      before[name],
      after[name],
      `${at}/${nameOf(now) ?? ''}/${name}`.replace(/^\/+/, ''),
    );
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(fields);
}

/** Entries by their id, or by all that they say: what came goes, what went comes back, what changed changes back. */
function revertList(now: readonly Entry[], before: readonly Entry[], after: readonly Entry[], at: string): Entry[] {
  const find = (list: readonly Entry[], entry: Entry) => list.find((one) => keyOf(one) === keyOf(entry));
  const came = after.filter((entry) => !find(before, entry));
  // Without an id nothing tells an entry that was changed since from one that was taken out.
  if (came.some((entry) => !find(now, entry) && nameOf(entry) === undefined)) throw changedAgain(at);
  const kept = now.flatMap((entry) => {
    const [was, became] = [find(before, entry), find(after, entry)];
    if (!became) return [entry];
    if (was) return [revert(entry, was, became, at)];
    if (differs(entry, became)) throw changedAgain(`${at}/${keyOf(entry)}`);
    return [];
  });
  const gone = before.filter((entry) => !find(after, entry) && !find(now, entry));
  return [...kept, ...gone];
}

const isList = (value: unknown): value is readonly Entry[] => Array.isArray(value) && value.every(isObject);
const nameOf = ({ id }: Entry): string | undefined => (typeof id === 'string' ? id : undefined);
const keyOf = (entry: Entry): string => nameOf(entry) ?? JSON.stringify(entry);
