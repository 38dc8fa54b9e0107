/** Finds an entry by what people call it. */
import { Refusal } from './refusal.ts';

/** An entry that people may call by its id or by other names. */
export interface NamedEntry {
  readonly id: string;
  readonly names: readonly string[];
}

/** By id or by one of its names, capitals and signs aside; else a refusal that lists what there is. */
export function findNamed(typed: string, list: readonly NamedEntry[], what: readonly [de: string, en: string]): string {
  const wanted = plainName(typed);
  const found = list.filter(({ id, names }) => [id, ...names].some((name) => plainName(name) === wanted));
  if (found.length === 1) return found[0]?.id ?? typed;
  const known = list.map(({ id, names }) => (names[0] === undefined ? id : `${id} (${names[0]})`)).join(', ');
  throw new Refusal(
    `${what[0]} „${typed}“ gibt es ${found.length > 1 ? 'mehrfach' : 'nicht'}; bekannt: ${known || 'keine'}`,
    `there ${found.length > 1 ? 'are several' : 'is no'} ${what[1]} "${typed}"; known: ${known || 'none'}`,
  );
}

/** Capitals, spaces and signs make no difference. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
