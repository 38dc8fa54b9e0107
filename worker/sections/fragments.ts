/** /v1/fragments/{id}/{lang}/: pieces of HTML that another site's server puts into its own pages. */
import { Problem } from '../http/problem.ts';
import { CACHE } from '../http/respond.ts';
import type { Section } from '../http/section.ts';
import { fragmentPath } from '../site/addresses.ts';
import { pageModified } from '../site/here.ts';
import { centerOf } from './feeds.ts';
import { textOf } from './site.ts';

export const fragments: Section = {
  name: 'fragments',
  routes: [
    {
      path: '/v1/fragments/:id/:lang/',
      once: true,
      answer: async (call, params) => {
        const text = textOf(call, params);
        const edition = centerOf(call, params.id ?? '');
        const center = edition.directory.centers[0];
        if (!center) throw new Problem('not-found', 'There is no such center.');
        const last_modified = pageModified(edition);
        const { renderFragment } = await import('../site/pages.ts');
        const body = renderFragment(edition, text, center);
        return { body, type: 'text/html; charset=utf-8', cache: CACHE.feed, last_modified };
      },
      doc: [
        {
          address: '/v1/fragments/{id}/{lang}/',
          title: { de: 'Ein Stück HTML für die eigene Seite', en: 'A piece of HTML for a page of your own' },
          media_type: 'text/html; charset=utf-8',
          errors: ['not-found'],
        },
      ],
    },
  ],
  paths: (edition, source) => source.tags.flatMap((tag) => edition.ids.map((id) => fragmentPath(tag, id))),
};
