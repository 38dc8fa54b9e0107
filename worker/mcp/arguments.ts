/** A tool's arguments, read and checked: what is not understood is refused with a sentence on what is. */
import { type Service, SERVICES } from '../../data/model/directory.ts';
import type { Text } from '../../data/model/text.ts';
import { type Day, localOf } from '../../data/model/zone.ts';
import { parseFrom } from '../feeds/weeks/next.ts';
import { weekMondays } from '../feeds/weeks/week-mondays.ts';
import { centerEdition } from '../http/params.ts';
import { badRequest } from '../http/problem.ts';
import type { Context } from '../http/route.ts';
import { MOST_IN_ONE_FILE } from '../store/limits.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { JsonObject } from './message.ts';

/** @throws Problem 400 that names an argument which the tool does not have */
export function assertArguments(given: JsonObject, known: readonly string[]): void {
  const other = Object.keys(given).some((name) => !known.includes(name));
  if (other) throw badRequest(`There is an argument that this tool does not have; it has ${known.join(', ')}.`);
}

/** The edition narrowed to `center`; all centers without one, unless they are too many for an answer. */
export function editionFor(context: Context, { center }: JsonObject): PublishedEdition {
  if (typeof center === 'string') return centerEdition(context, center);
  if (center !== undefined) throw badRequest('"center" is the id of a center.');
  if (context.edition.count <= MOST_IN_ONE_FILE) return context.edition;
  const known = context.store.firstIds;
  throw badRequest(`"center" is needed in a directory of this size. The first ids: ${known.join(', ')}.`);
}

/** The language of the words that are to be said; English where none is named. */
export function textFor({ store, edition }: Context, { lang = 'en' }: JsonObject): Text {
  const text = store.texts.find(({ tag }) => tag === lang);
  if (text) return text;
  if (lang === 'en') return edition.text('de');
  throw badRequest(`"lang" is one of ${store.tags.join(', ')}.`);
}

/** The day that `from` names. */
export function dayFor(edition: PublishedEdition, { from }: JsonObject): Day | undefined {
  if (from === undefined) return undefined;
  return parseFrom(typeof from === 'string' ? from : '', edition);
}

/** Today, or the first day that the build knows. */
export function todayOf({ edition, now }: Context): Day {
  const today = localOf(edition.directory.timezone, now).day;
  return Math.max(today, weekMondays(edition)[0] ?? today);
}

export const MOST_SESSIONS = 50;
export const SESSIONS = 10;

export function limitFor({ limit = SESSIONS }: JsonObject): number {
  if (typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= MOST_SESSIONS) return limit;
  throw badRequest(`"limit" is a whole number from 1 to ${MOST_SESSIONS}.`);
}

/** None = all but the phone. */
export function serviceFor({ service }: JsonObject): Service | undefined {
  const found = SERVICES.find((one) => one === service);
  if (found || service === undefined) return found;
  throw badRequest(`"service" is one of ${SERVICES.join(', ')}.`);
}
