/** /v1/centers.{form} and /v1/centers/{id}.{form}: every feed, for all centers and for each, in each language. */
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Store } from '../store/store.ts';
import { centerEdition } from '../http/params.ts';
import { Problem } from '../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../http/representation.ts';
import type { Context, Params, Section } from '../http/route.ts';
import type { Feed } from './feed.ts';
import { FEEDS, feedPath, parseSuffix } from './list.ts';
import { describeFeeds } from './operations.ts';

export const feeds: Section = {
  name: 'feeds',
  tag: {
    place: 1,
    title: { de: 'Verzeichnis und Kalender', en: 'Directory and calendars' },
    about: {
      de: 'Alle Beratungsstellen in einer Datei und jede für sich, in jeder Form.',
      en: 'The directory, whole and by center, in every form.',
    },
  },
  routes: [
    {
      path: '/v1/:file{centers\\..+}',
      cacheable: true,
      handler: allCenters,
      prerender: (edition, store) =>
        inLanguages(store, (feed, tag) => (fits(feed, edition) ? [feedPath(feed, undefined, tag)] : [])),
      operations: () => describeFeeds('/v1/centers.'),
    },
    {
      // A name without a dot is an id: the negotiated address.
      path: '/v1/centers/:file{[^/.]*\\.[^/]*}',
      cacheable: true,
      handler: oneCenter,
      prerender: ({ ids }, store) => inLanguages(store, (feed, tag) => ids.map((id) => feedPath(feed, id, tag))),
      operations: () => describeFeeds('/v1/centers/{id}.'),
    },
  ],
};

function inLanguages({ tags }: Store, paths: (feed: Feed, tag: string) => readonly string[]): string[] {
  return FEEDS.flatMap((feed) => (feed.in_languages ? tags : ['de']).flatMap((tag) => paths(feed, tag)));
}

function fits(feed: Feed, { count }: PublishedEdition): boolean {
  return count <= (feed.all_in_one_limit ?? Infinity);
}

function allCenters(context: Context, { file = '' }: Params): Promise<Representation> {
  const { feed, tag } = formOf(context, file.slice('centers.'.length));
  if (fits(feed, context.edition)) return representFeed(feed, context.edition, tag);
  throw new Problem(
    'not-found',
    `This directory is too large for one file; ask for /v1/centers/{id}.${feed.extension}.`,
  );
}

function oneCenter(context: Context, { file = '' }: Params): Promise<Representation> {
  const dot = file.indexOf('.');
  const { feed, tag } = formOf(context, file.slice(dot + 1));
  return representFeed(feed, centerEdition(context, file.slice(0, dot)), tag);
}

function formOf({ store }: Context, suffix: string): { feed: Feed; tag: string } {
  const form = parseSuffix(suffix, store.tags);
  if (form) return form;
  const known = FEEDS.map((feed) => feed.extension);
  throw new Problem('not-found', `There is no such form. Known forms: ${known.join(', ')}.`, { known });
}

/** An edition in a feed's form and a language. */
export async function representFeed(feed: Feed, edition: PublishedEdition, tag = 'de'): Promise<Representation> {
  const text = edition.text(tag);
  return {
    body: await feed.render(edition, text),
    type: feed.media_type,
    cache: CACHE_CONTROL[feed.cache ?? 'feed'],
    last_modified: feed.without_edition
      ? edition.lastTouched(feed.format_revised, feed.window_moved?.(edition))
      : edition.lastModified(feed.format_revised, feed.window_moved?.(edition)),
    ...(feed.headers && { headers: feed.headers(edition, text) }),
  };
}
