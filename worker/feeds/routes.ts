/** /v1/centers.{form} and /v1/centers/{id}.{form}: every feed, for all centers and for each, in each language. */
import { feedDocs } from './operations.ts';
import { pathOf, FEEDS, formOfSuffix } from './list.ts';
import type { Feed } from './feed.ts';
import type { Edition } from '../../data/model/edition.ts';
import { CACHE_CONTROL, type Representation } from '../http/representation.ts';
import { Problem } from '../http/problem.ts';
import type { Context, Params, Section } from '../http/route.ts';

export const feeds: Section = {
  name: 'feeds',
  routes: [
    {
      // What a form's name never begins with: the live sessions have their own section.
      path: '/v1/:file{centers\\.(?!next\\.json).+}',
      cacheable: true,
      handler: (context, params) => all(context, params),
      operations: () => feedDocs('/v1/centers.'),
    },
    {
      // A name without a dot is an id: the negotiated address.
      path: '/v1/centers/:file{[^/.]*\\.(?!next\\.json)[^/]*}',
      cacheable: true,
      handler: (context, params) => one(context, params),
      operations: () => feedDocs('/v1/centers/{id}.'),
    },
  ],
  paths: (edition, store) =>
    FEEDS.flatMap((feed) =>
      (feed.in_languages ? store.tags : ['de']).flatMap((tag) => [
        ...(fits(feed, edition) ? [pathOf(feed, undefined, tag)] : []),
        ...edition.ids.map((id) => pathOf(feed, id, tag)),
      ]),
    ),
};

function fits(feed: Feed, edition: Edition): boolean {
  return edition.count <= (feed.all_in_one_limit ?? Infinity);
}

function all(context: Context, params: Params): Promise<Representation> {
  const { feed, tag } = formOf(context, (params.file ?? '').slice('centers.'.length));
  if (!fits(feed, context.edition)) {
    throw new Problem(
      'not-found',
      `This directory is too large for one file; ask for /v1/centers/{id}.${feed.extension}.`,
    );
  }
  return answerOf(feed, context.edition, tag);
}

function one(context: Context, params: Params): Promise<Representation> {
  const file = params.file ?? '';
  const dot = file.indexOf('.');
  const { feed, tag } = formOf(context, file.slice(dot + 1));
  return answerOf(feed, centerEdition(context, file.slice(0, dot)), tag);
}

/** The edition narrowed to a center. @throws Problem 404 that lists the known ids. */
export function centerEdition(context: Context, id: string): Edition {
  const edition = context.edition.of(id);
  if (edition) return edition;
  const known = context.store.listed;
  throw new Problem('not-found', `There is no such center. Known ids: ${known.join(', ')}.`, { known });
}

function formOf(context: Context, suffix: string): { feed: Feed; tag: string } {
  const form = formOfSuffix(suffix, context.store.tags);
  if (form) return form;
  const known = FEEDS.map((feed) => feed.extension);
  throw new Problem('not-found', `There is no such form. Known forms: ${known.join(', ')}.`, { known });
}

async function answerOf(feed: Feed, edition: Edition, tag: string): Promise<Representation> {
  return {
    body: await feed.render(edition, edition.text(tag)),
    type: feed.media_type,
    cache: feed.max_age === 3600 ? CACHE_CONTROL.calendar : CACHE_CONTROL.feed,
    last_modified: feed.without_edition
      ? edition.lastTouched(feed.format_revised)
      : edition.lastModified(feed.format_revised),
    ...(feed.headers && { headers: feed.headers(edition, edition.text(tag)) }),
  };
}
