/** The one helper that makes an application for tests: over any directory, on any day, in memory. */
import { Application } from '../worker/app.ts';
import { feedLinksAt } from '../worker/feeds/list.ts';
import { withBlock, readContent, type ReadData } from '../worker/publish/read-data.ts';
import type { Content } from '../worker/store/pack.ts';
import type { PublishedEdition } from '../worker/store/published-edition.ts';
import { type BuiltData, Store } from '../worker/store/store.ts';
import type { Directory } from '../data/model/directory.ts';
import { FIRST_EDITION } from './fixtures/directory.ts';
import { TEXT_FILES } from './fixtures/text-files.ts';

export const ORIGIN = 'https://example.test';
/** A Sunday, as date and as instant. */
export const AS_OF = '2026-11-22';
export const NOW = Date.parse('2026-11-22T12:00:00Z');

const TEXTS = Object.fromEntries(
  Object.entries(TEXT_FILES).map(([tag, json]) => [tag, JSON.stringify(JSON.parse(json))]),
);

/** What a build of a day is made of, in every language of the project. */
export async function readAll(day: string): Promise<Content> {
  return { ...(await readContent(day)), texts: TEXTS };
}

/** The same from the first edition alone: what the office cuts later is none of a test's business. */
export async function readFirst(day: string): Promise<ReadData> {
  const text = JSON.stringify(FIRST_EDITION);
  return withBlock({ ...(await readAll(day)), directory: text, editions: { [FIRST_EDITION.edition]: text } });
}

const base = await readFirst(AS_OF);

/** The latest, by what they were made of: most tests ask for one of the same few. */
const LATEST = new Map<string, ReadData>();
const MOST_KEPT = 60;

/** A build's data with this directory in it, made on AS_OF. */
export function dataOf(directory: Directory = FIRST_EDITION, overrides: Partial<ReadData> = {}): ReadData {
  const content = { directory: JSON.stringify(directory), ...overrides };
  const key = JSON.stringify(content);
  const data = LATEST.get(key) ?? withBlock({ ...base, ...content });
  LATEST.delete(key);
  LATEST.set(key, data);
  for (const oldest of [...LATEST.keys()].slice(0, -MOST_KEPT)) LATEST.delete(oldest);
  return data;
}

export function applicationOf(data: BuiltData, clock: () => number = () => NOW): Application {
  return new Application(data, clock);
}

export function storeOf(data: BuiltData): Store {
  return new Store(data, feedLinksAt);
}

/** The edition of a directory, as feeds get it. */
export function editionOf(directory?: Directory, overrides: Partial<ReadData> = {}): PublishedEdition {
  return storeOf(dataOf(directory, overrides)).edition(ORIGIN);
}

export interface Site {
  readonly app: Application;
  /** Asks for a path, or for an address below ORIGIN. */
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  /** Every address that a build renders. */
  readonly paths: () => string[];
}

/** Asks the application that serves a directory. */
export function siteOf(directory?: Directory, overrides: Partial<ReadData> = {}, now = NOW): Site {
  const app = applicationOf(dataOf(directory, overrides), () => now);
  return {
    app,
    get: (path, init = {}) => app.request(path, init, { PUBLIC_ORIGIN: ORIGIN }),
    paths: () => app.prerenderedPaths(ORIGIN),
  };
}

export const headersOf = (response: Response): Record<string, string> => Object.fromEntries(response.headers);
