/**
 * How much of a long list a run tries: a sample in `npm test`, so that people run it; all of it in CI, but for the few lists that
 * alone would take minutes; all of those every night (nightly.yml, `WHOLE`).
 */

/** Whether this run tries everything, however long it takes. */
export const WHOLE = Boolean(process.env['WHOLE']);

/** Whether this run tries all that CI does. */
export const THOROUGH = WHOLE || Boolean(process.env.CI);

/** Where long random runs begin: the same in CI, so that it judges the change alone; another one every night (nightly.yml). */
export const SEED = Number(process.env['SEED'] ?? 20261127);

/**
 * The list's first entry and every n-th after it, and the first of each kind; the same ones every time. The whole list in CI, or every
 * `inCi`-th, and at night.
 */
export function sample<T>(
  list: readonly T[],
  n: number,
  kindOf: (one: T) => unknown = () => '',
  inCi = 1,
): readonly T[] {
  const step = WHOLE ? 1 : THOROUGH ? inCi : n;
  const kinds = new Set<unknown>();
  return list.filter((one, at) => {
    const known = kinds.has(kindOf(one));
    kinds.add(kindOf(one));
    return at % step === 0 || !known;
  });
}

/** An address without its language, dates and numbers: of each kind there are many. */
export const kindOfAddress = (path: string): string =>
  path.replace(/^\/[a-z]{2,3}(?:-[a-z]+)?\/|\.[a-z]{2,3}(?:-[a-z]+)?(?=\.[a-z]+$)/, '').replace(/\d[\d-]*/g, '0');
