/** /v1/centers and /v1/centers/{id}: the directory in the form that the reader's Accept header likes best (RFC 9110, section 12). */
import type { Edition } from '../edition.ts';
import type { Feed } from '../feeds/feed.ts';
import { FEEDS, pathOf } from '../feeds/index.ts';
import type { Doc } from '../http/doc.ts';
import { bestOf } from '../http/negotiate.ts';
import { Problem } from '../http/problem.ts';
import type { ProblemType } from '../http/refusal.ts';
import type { Answer } from '../http/respond.ts';
import type { Call, Section } from '../http/section.ts';
import { cacheForToday } from '../http/today.ts';
import { centerPath, homePath } from '../site/addresses.ts';
import { centerOf } from './feeds.ts';
import { html } from './site.ts';

/** Pages here are German: the language stands in a page's own address. */
const TAG = 'de';
const HTML = 'text/html; charset=utf-8';

interface Form {
  readonly type: string;
  readonly path: string;
  readonly answer: () => Answer | Promise<Answer>;
}

export const negotiated: Section = {
  name: 'negotiated',
  routes: [
    {
      path: '/v1/centers',
      once: false,
      answer: (call) => best(call, call.edition, undefined),
      doc: (edition) => [describe('/v1/centers', feedsOf(edition, undefined), ['not-acceptable'])],
    },
    {
      path: '/v1/centers/:id{[A-Za-z0-9_~-]+}',
      once: false,
      answer: (call, { id = '' }) => best(call, centerOf(call, id), id),
      doc: () => [describe('/v1/centers/{id}', FEEDS, ['not-found', 'not-acceptable'])],
    },
  ],
  paths: () => [],
};

function describe(address: string, feeds: readonly Feed[], errors: readonly ProblemType[]): Doc {
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

async function best(call: Call, edition: Edition, id: string | undefined): Promise<Answer> {
  const forms = formsOf(call, edition, id);
  const at = bestOf(
    call.request.headers.get('Accept'),
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
    cache: cacheForToday(edition.directory.timezone, call.now),
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

function formsOf(call: Call, edition: Edition, id: string | undefined): Form[] {
  const feeds = feedsOf(edition, id).map((feed) => {
    const path = pathOf(feed, id);
    return { type: feed.media_type, path, answer: () => call.answerOf(path) };
  });
  return [...feeds, pageOf(call, edition, id)];
}

/** The page is rendered for this address, because the links in it are relative. */
function pageOf(call: Call, edition: Edition, id: string | undefined): Form {
  const text = edition.text(TAG);
  const center = id === undefined ? undefined : edition.directory.centers[0];
  const render = async () => {
    const { renderCenter, renderHome } = await import('../site/pages.ts');
    const page = () =>
      center
        ? renderCenter(edition, text, center, `/v1/centers/${center.id}`)
        : renderHome(edition, text, '/v1/centers');
    return html(call, call.shared(`negotiated ${id ?? ''}`, page));
  };
  return {
    type: HTML,
    path: id === undefined ? homePath(TAG) : centerPath(TAG, id),
    answer: render,
  };
}
