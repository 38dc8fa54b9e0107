/** /v1/centers and /v1/centers/{id}: the directory in the form that the reader's Accept header likes best (RFC 9110, section 12). */
import type { Edition } from '../../../data/model/edition.ts';
import type { Feed } from '../../feeds/feed.ts';
import { FEEDS, pathOf } from '../../feeds/list.ts';
import type { Operation } from '../../http/operation.ts';
import { bestOf } from '../../http/negotiate.ts';
import { Problem } from '../../http/problem.ts';
import type { ProblemType } from '../../http/problem.ts';
import type { Representation } from '../../http/representation.ts';
import type { Context, Section } from '../../http/route.ts';
import { cacheForToday } from '../../http/today.ts';
import { centerPath, homePath } from '../page/addresses.ts';
import { centerEdition } from '../../http/params.ts';
import { html } from '../people/routes.ts';

/** Pages here are German: the language stands in a page's own address. */
const TAG = 'de';
const HTML = 'text/html; charset=utf-8';

interface Form {
  readonly type: string;
  readonly path: string;
  readonly handler: () => Representation | Promise<Representation>;
}

export const negotiated: Section = {
  name: 'negotiated',
  routes: [
    {
      path: '/v1/centers',
      cacheable: false,
      handler: (context) => best(context, context.edition, undefined),
      operations: (edition) => [describe('/v1/centers', feedsOf(edition, undefined), ['not-acceptable'])],
    },
    {
      path: '/v1/centers/:id{[A-Za-z0-9_~-]+}',
      cacheable: false,
      handler: (context, { id = '' }) => best(context, centerEdition(context, id), id),
      operations: () => [describe('/v1/centers/{id}', FEEDS, ['not-found', 'not-acceptable'])],
    },
  ],
  paths: () => [],
};

function describe(address: string, feeds: readonly Feed[], errors: readonly ProblemType[]): Operation {
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

async function best(context: Context, edition: Edition, id: string | undefined): Promise<Representation> {
  const forms = formsOf(context, edition, id);
  const at = bestOf(
    context.request.headers.get('Accept'),
    forms.map(({ type }) => type),
  );
  const form = at === undefined ? undefined : forms[at];
  const Vary = 'Accept';
  if (!form) {
    const known = forms.map(({ type }) => type);
    throw new Problem('not-acceptable', `Accept one of these types: ${known.join(', ')}.`, { known }, { Vary });
  }
  const answer = await form.answer();
  return {
    ...answer,
    cache: cacheForToday(edition.directory.timezone, context.now),
    headers: { ...answer.headers, Vary, 'Content-Location': form.path },
  };
}

/** JSON first: what somebody gets who accepts everything. One form for each media type. */
function feedsOf(edition: Edition, id: string | undefined): readonly Feed[] {
  return FEEDS.filter(
    (feed, at) =>
      (id !== undefined || edition.count <= (feed.all_in_one_limit ?? Infinity)) &&
      FEEDS.findIndex((other) => other.media_type === feed.media_type) === at,
  );
}

function formsOf(context: Context, edition: Edition, id: string | undefined): Form[] {
  const feeds = feedsOf(edition, id).map((feed) => {
    const path = pathOf(feed, id);
    return { type: feed.media_type, path, handler: () => context.answerOf(path) };
  });
  return [...feeds, pageOf(context, edition, id)];
}

/** The page is rendered for this address, because the links in it are relative. */
function pageOf(context: Context, edition: Edition, id: string | undefined): Form {
  const text = edition.text(TAG);
  const center = id === undefined ? undefined : edition.directory.centers[0];
  const render = async () => {
    const { renderCenter, renderHome } = await import('../pages.ts');
    const page = () =>
      center
        ? renderCenter(edition, text, center, `/v1/centers/${center.id}`)
        : renderHome(edition, text, '/v1/centers');
    return html(context, context.shared(`negotiated ${id ?? ''}`, page));
  };
  return {
    type: HTML,
    path: id === undefined ? homePath(TAG) : centerPath(TAG, id),
    handler: render,
  };
}
