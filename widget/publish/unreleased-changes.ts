// Says when the sources have moved on from a released version whose number they still carry: allowed, but not for ever.
import type { Asset } from './asset.ts';

/** One line, or nothing. `present` is named as below a version's folder, `released` with that folder before it. */
export function unreleasedChanges(
  current: string,
  present: readonly Asset[],
  released: readonly Asset[],
): string | undefined {
  const frozen = new Map(released.map(({ path, bytes }) => [path, bytes]));
  const now = new Set(present.map(({ path }) => `${current}/${path}`));
  // A copy of the project with fewer languages has other scripts for that alone.
  const files = released.filter(({ path }) => path.startsWith(`${current}/`));
  if (files.length === 0 || files.some(({ path }) => path.includes('/words/') && !now.has(path))) return;
  const changed = present.filter(({ path, bytes }) => {
    const before = frozen.get(`${current}/${path}`);
    return !before || Buffer.compare(before, bytes) !== 0;
  });
  if (changed.length === 0) return;
  return `notice: the widget has moved on from release ${current} (${changed.map(({ path }) => path).join(', ')}); before the next release raise widget/version.ts`;
}
