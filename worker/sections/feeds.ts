/** /v1/centers.{form} and /v1/centers/{id}.{form}: every feed, for all centers and for each, in each language. */
import { feedDocs } from '../feeds/docs.ts';
import { pathOf, FEEDS, formOfSuffix } from '../feeds/index.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Edition } from '../edition.ts';
import { type Answer, CACHE } from '../http/respond.ts';
import { Problem } from '../http/problem.ts';
import type { Call, Params, Section } from '../http/section.ts';

export const feeds: Section = {
  name: 'feeds',
  routes: [
    {
      // What a form's name never begins with: the live sessions have their own section.
      path: '/v1/:file{centers\\.(?!next\\.json).+}',
      once: true,
      answer: (call, params) => all(call, params),
      doc: () => feedDocs('/v1/centers.'),
    },
    {
      // A name without a dot is an id: the negotiated address.
      path: '/v1/centers/:file{[^/.]*\\.(?!next\\.json)[^/]*}',
      once: true,
      answer: (call, params) => one(call, params),
      doc: () => feedDocs('/v1/centers/{id}.'),
    },
  ],
  paths: (edition, source) =>
    FEEDS.flatMap((feed) =>
      (feed.in_languages ? source.tags : ['de']).flatMap((tag) => [
        ...(fits(feed, edition) ? [pathOf(feed, undefined, tag)] : []),
        ...edition.ids.map((id) => pathOf(feed, id, tag)),
      ]),
    ),
};

function fits(feed: Feed, edition: Edition): boolean {
  return edition.count <= (feed.all_in_one_limit ?? Infinity);
}

function all(call: Call, params: Params): Promise<Answer> {
  const { feed, tag } = formOf(call, (params.file ?? '').slice('centers.'.length));
  if (!fits(feed, call.edition)) {
    throw new Problem(
      'not-found',
      `This directory is too large for one file; ask for /v1/centers/{id}.${feed.extension}.`,
    );
  }
  return answerOf(feed, call.edition, tag);
}

function one(call: Call, params: Params): Promise<Answer> {
  const file = params.file ?? '';
  const dot = file.indexOf('.');
  const { feed, tag } = formOf(call, file.slice(dot + 1));
  return answerOf(feed, centerOf(call, file.slice(0, dot)), tag);
}

/** The edition narrowed to a center. @throws Problem 404 that lists the known ids. */
export function centerOf(call: Call, id: string): Edition {
  const edition = call.edition.of(id);
  if (edition) return edition;
  const known = call.source.listed;
  throw new Problem('not-found', `There is no such center. Known ids: ${known.join(', ')}.`, { known });
}

function formOf(call: Call, suffix: string): { feed: Feed; tag: string } {
  const form = formOfSuffix(suffix, call.source.tags);
  if (form) return form;
  const known = FEEDS.map((feed) => feed.extension);
  throw new Problem('not-found', `There is no such form. Known forms: ${known.join(', ')}.`, { known });
}

async function answerOf(feed: Feed, edition: Edition, tag: string): Promise<Answer> {
  return {
    body: await feed.render(edition, edition.text(tag)),
    type: feed.media_type,
    cache: feed.max_age === 3600 ? CACHE.calendar : CACHE.feed,
    last_modified: feed.without_edition
      ? edition.lastTouched(feed.format_revised)
      : edition.lastModified(feed.format_revised),
    ...(feed.headers && { headers: feed.headers(edition, edition.text(tag)) }),
  };
}
