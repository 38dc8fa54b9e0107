/** A whole deployment in memory for tests: an app and its edition, over any directory, on 22 November 2026. */
import { createApp } from '../../worker/app.ts';
import { packed, readData, type ReadData } from '../../worker/publish/read-data.ts';
import type { Directory } from '../../data/model/directory.ts';
import type { Edition } from '../../data/model/edition.ts';
import { Source } from '../../worker/store/store.ts';

export const ORIGIN = 'https://hours.example.test';
export const NOW = Date.parse('2026-11-22T12:00:00Z');

const data = await readData('2026-11-22');

/** The build's data with another directory in it. */
export function dataOf(directory?: Directory, overrides: Partial<ReadData> = {}): ReadData {
  return packed({ ...data, ...(directory && { directory: JSON.stringify(directory) }), ...overrides });
}

/** The edition of a directory, as feeds get it. */
export function editionOf(directory?: Directory, overrides: Partial<ReadData> = {}): Edition {
  return new Source(dataOf(directory, overrides)).edition(ORIGIN);
}

/** Asks the application that serves a directory. */
export function siteOf(directory?: Directory, overrides: Partial<ReadData> = {}) {
  const app = createApp(dataOf(directory, overrides), () => NOW);
  const get = (path: string, init: RequestInit = {}): Promise<Response> =>
    Promise.resolve(app.request(path.replace(ORIGIN, ''), init, { PUBLIC_ORIGIN: ORIGIN }));
  return { app, get, paths: () => app.prerenderable(ORIGIN) };
}
