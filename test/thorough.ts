/** How much of a long list a run tries: all of it in CI, a sample in `npm test`, so that people run it. */

/** Whether this run tries everything. */
export const THOROUGH = Boolean(process.env.CI);

/** Where long random runs begin: the same in CI, so that it judges the change alone; another one every night (nightly.yml). */
export const SEED = Number(process.env['SEED'] ?? 20261127);

/** The whole list in CI, else its first entry and every n-th after it, and the first of each kind. The same ones every time. */
export function sample<T>(list: readonly T[], n: number, kindOf: (one: T) => unknown = () => ''): readonly T[] {
  if (THOROUGH) return list;
  const kinds = new Set<unknown>();
  return list.filter((one, at) => {
    const known = kinds.has(kindOf(one));
    kinds.add(kindOf(one));
    return at % n === 0 || !known;
  });
}
