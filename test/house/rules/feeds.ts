/** Rule: feeds do not know each other, so that one can be added or taken away alone. */
import { arrowsOf } from '../paths.ts';
import type { Source } from '../sources.ts';

/** `tables` of `worker/feeds/tables/columns.ts`; undefined for what all feeds share. */
const feedOf = (path: string) => /^worker\/feeds\/([^/]+)\//.exec(path)?.[1];

export function feedsDoNotImportEachOther(sources: readonly Source[]): string[] {
  return arrowsOf(sources).flatMap(({ from, to }) => {
    const [here, there] = [feedOf(from), feedOf(to)];
    if (here === undefined || there === undefined || here === there) return [];
    return [`${from} imports ${to}: feeds do not import each other; move what both need to data/model`];
  });
}
