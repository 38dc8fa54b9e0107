/** Places in the house: a place that ends in a slash is a folder with all below it, any other is one file. */
import { posix } from 'node:path';
import type { Source } from './sources.ts';

export const isAt = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

export const folderOf = (path: string): string => posix.dirname(path);

/** Run by people and by the build, in Node: they hand clock, files and environment to all others. */
export const ENTRY_POINTS = ['data/commands/', 'widget/publish/', 'worker/publish/'] as const;

/** Every import of a project file, as `from` and `to`. */
export const arrowsOf = (sources: readonly Source[]) =>
  sources.flatMap(({ path: from, imports }) =>
    imports.flatMap(({ path: to, typeOnly }) => (to === undefined ? [] : [{ from, to, typeOnly }])),
  );
