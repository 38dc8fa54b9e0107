/** People's pages: "/", /{lang}/, /{lang}/centers/{id}/ and its poster. */
import { type Answer, CACHE } from '../http/respond.ts';
import { Problem } from '../http/problem.ts';
import type { Call, Params, Section } from '../http/section.ts';
import { cacheForToday } from '../http/today.ts';
import { centerPath, homePath, posterPath } from '../site/addresses.ts';
import { pageModified } from '../site/here.ts';
import { preferredTag } from '../site/languages.ts';
import type { Text } from '../text.ts';
import { centerOf } from './feeds.ts';

export const site: Section = {
  name: 'site',
  routes: [
    { path: '/', once: false, answer: (call) => chosen(call) },
    {
      path: '/:lang/',
      once: true,
      answer: async (call, params) => {
        const text = textOf(call, params);
        const { renderHome } = await import('../site/pages.ts');
        return html(call, renderHome(call.edition, text));
      },
    },
    {
      path: '/:lang/centers/:id/',
      once: true,
      answer: (call, params) => ofCenter(call, params, 'renderCenter'),
    },
    {
      path: '/:lang/centers/:id/poster/',
      once: true,
      answer: (call, params) => ofCenter(call, params, 'renderPoster'),
    },
  ],
  paths: (edition, source) => [
    ...source.tags.map(homePath),
    ...source.tags.flatMap((tag) => edition.ids.map((id) => centerPath(tag, id))),
    ...source.tags.flatMap((tag) => edition.ids.map((id) => posterPath(tag, id))),
  ],
};

/**
 * The home page in the best language that the reader's browser names; says so, since one address has many answers. Kept
 * briefly, because not every cache heeds Vary.
 */
async function chosen(call: Call): Promise<Answer> {
  const tag = preferredTag(call.request.headers.get('Accept-Language'), call.source.texts);
  const headers = { Vary: 'Accept-Language', 'Content-Location': homePath(tag) };
  const { renderHome } = await import('../site/pages.ts');
  const body = call.shared(`chosen ${tag}`, () => renderHome(call.edition, call.edition.text(tag), '/'));
  return { ...html(call, body), cache: cacheForToday(call.edition.directory.timezone, call.now), headers };
}

async function ofCenter(call: Call, params: Params, page: 'renderCenter' | 'renderPoster'): Promise<Answer> {
  const text = textOf(call, params);
  const edition = centerOf(call, params.id ?? '');
  const center = edition.directory.centers[0];
  if (!center) throw new Problem('not-found', 'There is no such center.');
  const pages = await import('../site/pages.ts');
  return html(call, pages[page](edition, text, center));
}

/** The language that a path names. @throws Problem 404 that lists the known languages. */
export function textOf(call: Call, params: Params): Text {
  const text = call.source.texts.find(({ tag }) => tag === params.lang);
  if (text) return text;
  const known = call.source.tags;
  throw new Problem('not-found', `There is no such page. Known languages: ${known.join(', ')}.`, { known });
}

/** A page's answer. */
export function html(call: Call, body: string, kind: 'page' | 'frame' = 'page'): Answer {
  const last_modified = pageModified(call.edition);
  return { body, type: 'text/html; charset=utf-8', kind, cache: CACHE.feed, last_modified };
}
