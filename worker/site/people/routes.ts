/** People's pages: "/", /{lang}/, /{lang}/centers/{id}/ and its poster. */
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import { Problem } from '../../http/problem.ts';
import type { Context, Params, Section } from '../../http/route.ts';
import { cacheForToday } from '../../http/today.ts';
import { centerPath, homePath, posterPath } from '../page/addresses.ts';
import { pageModified } from '../page/here.ts';
import { preferredTag } from '../page/languages.ts';
import type { Text } from '../../../data/model/text.ts';
import { centerEdition } from '../../http/params.ts';

export const site: Section = {
  name: 'site',
  routes: [
    { path: '/', cacheable: false, handler: (context) => chosen(context) },
    {
      path: '/:lang/',
      cacheable: true,
      handler: async (context, params) => {
        const text = textOf(context, params);
        const { renderHome } = await import('../pages.ts');
        return html(context, renderHome(context.edition, text));
      },
    },
    {
      path: '/:lang/centers/:id/',
      cacheable: true,
      handler: (context, params) => ofCenter(context, params, 'renderCenter'),
    },
    {
      path: '/:lang/centers/:id/poster/',
      cacheable: true,
      handler: (context, params) => ofCenter(context, params, 'renderPoster'),
    },
  ],
  paths: (edition, store) => [
    ...source.tags.map(homePath),
    ...source.tags.flatMap((tag) => edition.ids.map((id) => centerPath(tag, id))),
    ...source.tags.flatMap((tag) => edition.ids.map((id) => posterPath(tag, id))),
  ],
};

/**
 * The home page in the best language that the reader's browser names; says so, since one address has many answers. Kept
 * briefly, because not every cache heeds Vary.
 */
async function chosen(context: Context): Promise<Representation> {
  const tag = preferredTag(context.request.headers.get('Accept-Language'), context.store.texts);
  const headers = { Vary: 'Accept-Language', 'Content-Location': homePath(tag) };
  const { renderHome } = await import('../pages.ts');
  const body = context.shared(`chosen ${tag}`, () => renderHome(context.edition, context.edition.text(tag), '/'));
  return { ...html(context, body), cache: cacheForToday(context.edition.directory.timezone, context.now), headers };
}

async function ofCenter(context: Context, params: Params, page: 'renderCenter' | 'renderPoster'): Promise<Representation> {
  const text = textOf(context, params);
  const edition = centerEdition(context, params.id);
  const center = edition.directory.centers[0];
  if (!center) throw new Problem('not-found', 'There is no such center.');
  const pages = await import('../pages.ts');
  return html(context, pages[page](edition, text, center));
}

/** The language that a path names. @throws Problem 404 that lists the known languages. */
export function textOf(context: Context, params: Params): Text {
  const text = context.store.texts.find(({ tag }) => tag === params.lang);
  if (text) return text;
  const known = context.store.tags;
  throw new Problem('not-found', `There is no such page. Known languages: ${known.join(', ')}.`, { known });
}

/** A page's answer. */
export function html(context: Context, body: string, kind: 'page' | 'frame' = 'page'): Representation {
  const last_modified = pageModified(context.edition);
  return { body, type: 'text/html; charset=utf-8', kind, cache: CACHE_CONTROL.feed, last_modified };
}
