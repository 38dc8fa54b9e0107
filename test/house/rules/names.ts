/** Rule: an exported name has one meaning in the tree, so that who searches for it finds one. */
import type { Source } from '../sources.ts';

/** Every section has one of each, read beside the section's name. */
const PER_SECTION = ['routes', 'schema'];

/** `doubled` may only shrink: names that two files define all the same, with the reason. */
export const exportedNamesAreUnique =
  (doubled: Readonly<Record<string, string>>) =>
  (sources: readonly Source[]): string[] => {
    const definers = definersIn(sources);
    const twice = [...definers].filter(([, paths]) => paths.length > 1);
    return [
      ...twice
        .filter(([name]) => !Object.hasOwn(doubled, name))
        .map(([name, paths]) => `${paths.join(' and ')} export ${name}: name each by what it means, or define it once`),
      ...Object.keys(doubled)
        .filter((name) => (definers.get(name)?.length ?? 0) < 2)
        .map((name) => `${name} is no longer defined twice: strike it from test/house/exceptions.ts`),
    ].sort();
  };

export function definersIn(sources: readonly Source[]): Map<string, string[]> {
  const definers = new Map<string, string[]>();
  for (const { path, exports } of sources) {
    if (path.endsWith('.d.ts')) continue;
    const names = new Set(exports.filter(({ kind }) => kind !== 're-export').map(({ name }) => name));
    for (const name of names) {
      if (!PER_SECTION.includes(name)) definers.set(name, [...(definers.get(name) ?? []), path]);
    }
  }
  return definers;
}
