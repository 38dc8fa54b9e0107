/** People's pages: "/", /{lang}/, /{lang}/centers/{id}/ and its poster. */
import { centerEdition, textForLanguage } from '../../http/params.ts';
import { notFound } from '../../http/problem.ts';
import type { Representation } from '../../http/representation.ts';
import type { Context, Params, Section } from '../../http/route.ts';
import { centerPath, homePath, posterPath, ROOT_PATH, sharedPosterPath, stripsPath } from '../page/addresses.ts';
import { representPage } from '../page/represent-page.ts';

export const people: Section = {
  name: 'site',
  routes: [
    {
      path: ROOT_PATH,
      cacheable: true,
      handler: root,
      prerender: () => [ROOT_PATH],
      title: { de: 'Startseite mit allen Sprachen', en: 'Start page with every language' },
    },
    {
      path: '/:lang/',
      cacheable: true,
      handler: home,
      prerender: (_, { tags }) => tags.map(homePath),
      title: { de: 'Startseite in einer Sprache', en: 'Start page in a language' },
    },
    {
      path: '/:lang/centers/:id/',
      title: { de: 'Seite einer Beratungsstelle', en: 'Page of a center' },
      cacheable: true,
      handler: async (context, params) => {
        const { renderCenter } = await import('./center.tsx');
        return representPage(context, renderCenter(...centerPageInput(context, params)));
      },
      prerender: ({ ids }, { tags }) => tags.flatMap((tag) => ids.map((id) => centerPath(tag, id))),
    },
    {
      path: '/:lang/centers/:id/poster/',
      title: { de: 'Aushang einer Beratungsstelle', en: 'Poster of a center' },
      cacheable: true,
      handler: async (context, params) => {
        const { renderPoster } = await import('./poster.tsx');
        return representPage(context, renderPoster(...centerPageInput(context, params)));
      },
      prerender: ({ ids }, { tags }) => tags.flatMap((tag) => ids.map((id) => posterPath(tag, id))),
    },
    {
      path: '/:lang/poster/',
      title: {
        de: 'Aushang aller Beratungsstellen in mehreren Sprachen',
        en: 'Poster of all centers in several languages',
      },
      cacheable: true,
      handler: async (context, params) => {
        const { renderSharedPoster } = await import('./shared-poster.tsx');
        return representPage(context, renderSharedPoster(context.edition, textForLanguage(context, params)));
      },
      prerender: (_, { tags }) => tags.map(sharedPosterPath),
    },
    {
      path: '/:lang/strips/poster/',
      title: { de: 'Aushang mit Streifen zum Abreißen', en: 'Poster with strips to tear off' },
      cacheable: true,
      handler: async (context, params) => {
        const { renderStrips } = await import('./strips.tsx');
        return representPage(context, renderStrips(context.edition, textForLanguage(context, params)));
      },
      prerender: (_, { tags }) => tags.map(stripsPath),
    },
  ],
};

async function home(context: Context, params: Params): Promise<Representation> {
  const text = textForLanguage(context, params);
  const { renderHome } = await import('./home.tsx');
  return representPage(context, renderHome(context.edition, text));
}

/** "/" is German with every language by its own name: a file like all others, so that it answers when the Worker does not. */
async function root(context: Context): Promise<Representation> {
  const { renderHome } = await import('./home.tsx');
  return representPage(context, renderHome(context.edition, context.edition.text('de'), ROOT_PATH));
}

/** What a page of one center is rendered from. @throws Problem 404 for an unknown language or center */
export function centerPageInput(context: Context, params: Params) {
  const text = textForLanguage(context, params);
  const edition = centerEdition(context, params.id);
  const [center] = edition.directory.centers;
  if (!center) throw notFound();
  return [edition, text, center] as const;
}
