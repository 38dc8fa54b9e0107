/** What those who come to an event have to know, taken from its schedule or extra session. */
import type { Conditions } from '../../../data/model/directory.ts';

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
