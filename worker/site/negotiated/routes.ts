/** /v1/centers and /v1/centers/{id}: the directory in the representation that Accept prefers (RFC 9110, section 12). */
import type { PublishedEdition } from '../../store/published-edition.ts';
import type { Feed } from '../../feeds/feed.ts';
import { FEEDS, feedPath } from '../../feeds/list.ts';
import { representFeed } from '../../feeds/routes.ts';
import type { Operation } from '../../http/operation.ts';
import { selectMediaType } from '../../http/negotiate.ts';
import { Problem, type ProblemType } from '../../http/problem.ts';
import type { Representation } from '../../http/representation.ts';
import type { Context, Section } from '../../http/route.ts';
import { cacheForToday } from '../../http/cache-for-today.ts';
import { centerPath, homePath } from '../page/addresses.ts';
import { centerEdition } from '../../http/params.ts';
import { representPage } from '../page/represent-page.ts';

/** Pages here are German: the language stands in a page's own address. */
const TAG = 'de';
const HTML = 'text/html; charset=utf-8';

interface NegotiableForm {
  readonly type: string;
  readonly path: string;
  readonly represent: () => Promise<Representation>;
}

export const negotiated: Section = {
  name: 'negotiated',
  tag: {
    place: 4,
    title: { de: 'Form nach Wunsch', en: 'Form by wish' },
    about: {
      de: 'Das Verzeichnis in der Form, die dem Accept-Kopf am liebsten ist.',
      en: 'The directory in the form that the Accept header likes best.',
    },
  },
  routes: [
    {
      path: '/v1/centers',
      cacheable: false,
      handler: (context) => representBest(context, context.edition, undefined),
      operations: (edition: PublishedEdition) => [
        describeNegotiated('/v1/centers', negotiableFeeds(edition, undefined), ['not-acceptable']),
      ],
    },
    {
      path: '/v1/centers/:id{[A-Za-z0-9_~-]+}',
      cacheable: false,
      handler: (context, { id = '' }) => representBest(context, centerEdition(context, id), id),
      operations: () => [describeNegotiated('/v1/centers/{id}', FEEDS, ['not-found', 'not-acceptable'])],
    },
  ],
};

function describeNegotiated(address: string, feeds: readonly Feed[], errors: readonly ProblemType[]): Operation {
  const [first, ...others] = [...new Set(feeds.map((feed) => feed.media_type))];
  return {
    address,
    title: { de: 'Die Form, die der Abrufer am liebsten hat (Accept)', en: 'The form that Accept likes best' },
    media_type: first ?? 'application/json',
    negotiates: [...others, HTML],
    ...(feeds[0]?.schema !== undefined && { schema: feeds[0].schema }),
    errors,
    note: 'Content-Location names the form that was chosen.',
  };
}

async function representBest(
  context: Context,
  edition: PublishedEdition,
  id: string | undefined,
): Promise<Representation> {
  const forms = negotiableForms(edition, id, context);
  const at = selectMediaType(
    context.request.headers.get('Accept'),
    forms.map(({ type }) => type),
  );
  const form = at === undefined ? undefined : forms[at];
  const Vary = 'Accept';
  if (!form) {
    const known = forms.map(({ type }) => type);
    throw new Problem('not-acceptable', `Accept one of these types: ${known.join(', ')}.`, { known }, { Vary });
  }
  const chosen = await context.memoize(form.path, form.represent);
  return {
    ...chosen,
    cache: cacheForToday(edition.directory.timezone, context.now),
    headers: { ...chosen.headers, Vary, 'Content-Location': form.path },
  };
}

/** JSON first: the default for "*" in Accept. One form for each media type. */
function negotiableFeeds(edition: PublishedEdition, id: string | undefined): readonly Feed[] {
  return FEEDS.filter(
    (feed, at) =>
      (id !== undefined || edition.count <= (feed.all_in_one_limit ?? Infinity)) &&
      FEEDS.findIndex((other) => other.media_type === feed.media_type) === at,
  );
}

function negotiableForms(edition: PublishedEdition, id: string | undefined, context: Context): NegotiableForm[] {
  const feeds = negotiableFeeds(edition, id).map((feed): NegotiableForm => {
    return { type: feed.media_type, path: feedPath(feed, id), represent: () => representFeed(feed, edition) };
  });
  return [...feeds, pageForm(context, edition, id)];
}

/** The page is rendered for this address, because the links in it are relative. */
function pageForm(context: Context, edition: PublishedEdition, id: string | undefined): NegotiableForm {
  const text = edition.text(TAG);
  const [center] = id === undefined ? [] : edition.directory.centers;
  if (!center) {
    const represent = async () => {
      const { renderHome } = await import('../people/home.tsx');
      return representPage(context, renderHome(edition, text, '/v1/centers'));
    };
    return { type: HTML, path: homePath(TAG), represent };
  }
  const represent = async () => {
    const { renderCenter } = await import('../people/center.tsx');
    return representPage(context, renderCenter(edition, text, center, `/v1/centers/${center.id}`));
  };
  return { type: HTML, path: centerPath(TAG, center.id), represent };
}
