/** *.next.json: the sessions from today or a day on, as long as the build knows any. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import { cacheForToday } from '../../http/cache-for-today.ts';
import { readParameter } from '../../http/params.ts';
import { badRequest, Problem } from '../../http/problem.ts';
import type { Parameter } from '../../http/operation.ts';
import type { Representation } from '../../http/representation.ts';
import type { Context } from '../../http/route.ts';
import { dateSchemaBetween } from '../../schema/schema.ts';
import { type Day, dateOf, localOf, mondayOf, parseDay } from '../../../data/model/zone.ts';

/** No list begins before the first week file. */
const firstDay = (edition: PublishedEdition): Day => mondayOf(edition.first);

/** With the year's first day as its example: what begins today has no answer that could be compared. */
export function describeFrom(edition: PublishedEdition): Parameter {
  const [first, last] = [dateOf(firstDay(edition)), dateOf(edition.horizon)];
  return {
    name: 'from',
    description: `The local date to begin with, from ${first} to ${last}; today when it is absent.`,
    schema: dateSchemaBetween(first, last),
    example: dateOf(edition.first),
  };
}

/**
 * From today, or from ?from=YYYY-MM-DD on. @throws Problem 400 for a date that does not exist or is out of range, 404 where today is:
 * the last days that are known are past, and no answer to what is next.
 */
export async function representNext(context: Context, edition: PublishedEdition): Promise<Representation> {
  const zone = edition.directory.timezone;
  const today = localOf(zone, context.now).day;
  const asked = readParameter(context.url.searchParams, 'from', (value) => parseFrom(value, edition));
  const from = asked ?? Math.max(today, firstDay(edition));
  if (from > edition.horizon) throw nothingFromToday(edition);
  const { renderWeeks } = await import('./week-file.ts');
  return { body: renderWeeks(edition, from), type: 'application/json', cache: cacheForToday(zone, context.now) };
}

function nothingFromToday(edition: PublishedEdition): Problem {
  const [as_of, horizon] = [dateOf(edition.asOf), dateOf(edition.horizon)];
  const detail = `The build of ${as_of} knows no day after ${horizon}; call the centers, and run the build and deploy it.`;
  return new Problem('not-found', detail, { as_of, horizon });
}

/** A day that the build knows. @throws Problem 400 for any other */
export function parseFrom(value: string, edition: PublishedEdition): Day {
  const day = parseDay(value);
  const first = firstDay(edition);
  if (day !== undefined && day >= first && day <= edition.horizon) return day;
  const span = `${dateOf(first)} to ${dateOf(edition.horizon)}`;
  throw badRequest(`"from" must be a calendar date YYYY-MM-DD from ${span}.`);
}
