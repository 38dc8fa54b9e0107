/** What those who come to an event have to know, taken from its schedule or extra session. */
import { type Conditions, isRemote } from '../../../data/model/directory.ts';
import type { Session } from '../../../data/model/session.ts';

const NAMES = [
  'access',
  'booking',
  'last_admission',
  'channel',
  'link',
  'audience',
  'languages',
  'interpreter',
  'note',
] as const satisfies ReadonlyArray<keyof Conditions>;

/** The conditions of a schedule or extra session without its place, which an event has of its own; undefined for none. */
export function conditionsOf(one: Conditions): Conditions | undefined {
  const named = NAMES.filter((name) => one[name] !== undefined);
  return named.length === 0 ? undefined : Object.fromEntries(named.map((name) => [name, one[name]]));
}

/** The same for a part of a session: one that ends before the last admission has none of it to tell. */
export function partConditions(one: Conditions, { ends }: Session): Conditions | undefined {
  const { last_admission: _, ...others } = one;
  return conditionsOf(ends === undefined ? others : one);
}

/** Whether everybody may simply come. */
export function isOpenToAll(conditions: Conditions = {}): boolean {
  return conditions.access !== 'appointment' && !conditions.audience && !isRemote(conditions);
}
