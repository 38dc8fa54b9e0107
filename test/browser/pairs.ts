/** All-pairs testing: few cases in which every two values of any two parameters meet. */

export type Parameters = Readonly<Record<string, readonly string[]>>;
export type Case<P extends Parameters> = { readonly [name in keyof P]: P[name][number] };

const pairOf = (a: string, x: string, b: string, y: string): string => `${a}=${x} & ${b}=${y}`;

/** Every pair of values of two different parameters, in words. */
export function pairsOf(parameters: Parameters): string[] {
  const names = Object.keys(parameters);
  return names.flatMap((a, place) =>
    names
      .slice(place + 1)
      .flatMap((b) => (parameters[a] ?? []).flatMap((x) => (parameters[b] ?? []).map((y) => pairOf(a, x, b, y)))),
  );
}

/** The pairs that a case, or a part of one, holds; in the order of its names. */
export function pairsIn(one: Readonly<Record<string, string>>): string[] {
  return pairsOf(Object.fromEntries(Object.entries(one).map(([name, value]) => [name, [value]])));
}

/**
 * Greedy: each case begins with the first pair that has not met yet, and takes for each other parameter the value that
 * brings the most new pairs; among equals the one used least. The same cases every time.
 */
export function casesOf<P extends Parameters>(parameters: P): Case<P>[] {
  const names = Object.keys(parameters);
  const open = new Set(pairsOf(parameters));
  const used = new Map<string, number>();
  const cases: Case<P>[] = [];
  for (let first = open.values().next(); !first.done; first = open.values().next()) {
    const one = new Map(first.value.split(' & ').map((half) => half.split('=') as [string, string]));
    for (const name of names) if (!one.has(name)) one.set(name, best(parameters, name, one, open, used));
    const found = Object.fromEntries(names.map((name) => [name, one.get(name) ?? '']));
    for (const pair of pairsIn(found)) open.delete(pair);
    for (const [name, value] of one) used.set(`${name}=${value}`, (used.get(`${name}=${value}`) ?? 0) + 1);
    cases.push(found as Case<P>);
  }
  return cases;
}

function best(
  parameters: Parameters,
  name: string,
  chosen: ReadonlyMap<string, string>,
  open: ReadonlySet<string>,
  used: ReadonlyMap<string, number>,
): string {
  const order = Object.keys(parameters);
  const gain = (value: string): number =>
    [...chosen].filter(([other, its]) =>
      open.has(
        order.indexOf(other) < order.indexOf(name) ? pairOf(other, its, name, value) : pairOf(name, value, other, its),
      ),
    ).length;
  const uses = (value: string): number => used.get(`${name}=${value}`) ?? 0;
  return [...(parameters[name] ?? [])].sort((x, y) => gain(y) - gain(x) || uses(x) - uses(y))[0] ?? '';
}
