/** /v1/weeks/{monday}.json, /v1/centers/{id}/weeks/{monday}.json and the live *.next.json. */
import type { PublishedEdition } from '../../store/published-edition.ts';
import { MOST_IN_ONE_FILE } from '../../store/limits.ts';
import { describeFrom, representNext } from './next.ts';
import { weekMondays, WEEKS_REVISED } from './week-mondays.ts';
import { weeksSchema } from './week-schema.ts';
import { Problem, type ProblemType } from '../../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import type { Context, Params, Section } from '../../http/route.ts';
import { dateOf, parseDay } from '../../../data/model/zone.ts';
import { centerEdition } from '../../http/params.ts';

/** How far the week files of a large directory reach, before and after the build's day. */
const NEAR_DAYS = 28;

const WEEK = {
  title: {
    de: 'Termine ab einem Montag (was das Widget liest)',
    en: 'Sessions from a Monday on (what the widget reads)',
  },
  media_type: 'application/json',
  schema: weeksSchema,
};

const describeNext = (address: string, errors: readonly ProblemType[]) => (edition: PublishedEdition) => [
  {
    ...NEXT,
    address,
    errors,
    most_centers: address.includes('{') ? Infinity : MOST_IN_ONE_FILE,
    query: [describeFrom(edition)],
  },
];

const NEXT = {
  title: { de: 'Die nächsten Termine, ab heute oder einem Tag', en: 'The next sessions, from today or a day on' },
  media_type: 'application/json',
  schema: weeksSchema,
  holds_centers: true as const,
};

export const weeks: Section = {
  name: 'weeks',
  tag: {
    place: 2,
    title: { de: 'Termine', en: 'Sessions' },
    about: {
      de: 'Was das Widget liest: die Termine von acht Wochen, ab einem Montag oder ab heute.',
      en: 'What the widget reads: the sessions of eight weeks, from a Monday or from today on.',
    },
  },
  routes: [
    {
      path: '/v1/weeks/:file',
      cacheable: true,
      handler: (context, params) => representWeek(wholeDirectory(context), params),
      prerender: (edition) =>
        edition.count > MOST_IN_ONE_FILE ? [] : prerenderedMondays(edition).map((monday) => `/v1/weeks/${monday}.json`),
      operations: [
        { ...WEEK, address: '/v1/weeks/{monday}.json', errors: ['not-found'], most_centers: MOST_IN_ONE_FILE },
      ],
    },
    {
      path: '/v1/centers/:id/weeks/:file',
      cacheable: true,
      handler: (context, params) => representWeek(centerEdition(context, params.id), params),
      prerender: (edition) => {
        const mondays = prerenderedMondays(edition);
        return edition.ids.flatMap((id) => mondays.map((monday) => `/v1/centers/${id}/weeks/${monday}.json`));
      },
      operations: [{ ...WEEK, address: '/v1/centers/{id}/weeks/{monday}.json', errors: ['not-found'] }],
    },
    {
      path: '/v1/centers.next.json',
      cacheable: false,
      handler: (context) => representNext(context, wholeDirectory(context)),
      operations: describeNext('/v1/centers.next.json', ['bad-request', 'not-found']),
    },
    {
      path: '/v1/centers/:file{[^/]+\\.next\\.json}',
      cacheable: false,
      handler: (context, params) => representNext(context, centerOf(context, params)),
      operations: describeNext('/v1/centers/{id}.next.json', ['bad-request', 'not-found']),
    },
  ],
};

/** Of a large directory, the weeks that the widget requests until the next build; the rest is answered live. */
function prerenderedMondays(edition: PublishedEdition): string[] {
  const all = weekMondays(edition);
  const near = all.filter((monday) => Math.abs(monday - edition.asOf) < NEAR_DAYS);
  return (edition.count > MOST_IN_ONE_FILE ? near : all).map(dateOf);
}

function wholeDirectory(context: Context): PublishedEdition {
  if (context.edition.count <= MOST_IN_ONE_FILE) return context.edition;
  throw new Problem(
    'not-found',
    'This directory is too large for one file; ask for /v1/centers/{id}/weeks/{monday}.json.',
  );
}

function centerOf(context: Context, params: Params): PublishedEdition {
  return centerEdition(context, (params.file ?? '').slice(0, -'.next.json'.length));
}

async function representWeek(edition: PublishedEdition, params: Params): Promise<Representation> {
  const file = params.file ?? '';
  const monday = file.endsWith('.json') ? parseDay(file.slice(0, -'.json'.length)) : undefined;
  const mondays = weekMondays(edition);
  if (monday === undefined || !mondays.includes(monday)) {
    const [first, last] = [mondays[0], mondays.at(-1)].map((day) => dateOf(day ?? edition.asOf));
    throw new Problem('not-found', `There is a file for each Monday from ${first} to ${last}, named YYYY-MM-DD.json.`);
  }
  const last_modified = edition.lastBuilt(WEEKS_REVISED);
  const { renderWeeks } = await import('./week-file.ts');
  return { body: renderWeeks(edition, monday), type: 'application/json', cache: CACHE_CONTROL.feed, last_modified };
}
