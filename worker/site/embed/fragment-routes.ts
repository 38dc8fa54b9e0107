/** /v1/fragments/{id}/{lang}/: pieces of HTML that another site's server puts into its own pages. */
import { Problem } from '../../http/problem.ts';
import { CACHE_CONTROL } from '../../http/representation.ts';
import type { Section } from '../../http/route.ts';
import { fragmentPath } from '../page/addresses.ts';
import { pageModified } from '../page/here.ts';
import { centerEdition } from '../../http/params.ts';
import { textOf } from '../people/routes.ts';

export const fragments: Section = {
  name: 'fragments',
  routes: [
    {
      path: '/v1/fragments/:id/:lang/',
      cacheable: true,
      handler: async (context, params) => {
        const text = textOf(context, params);
        const edition = centerEdition(context, params.id);
        const center = edition.directory.centers[0];
        if (!center) throw new Problem('not-found', 'There is no such center.');
        const last_modified = pageModified(edition);
        const { renderFragment } = await import('../pages.ts');
        const body = renderFragment(edition, text, center);
        return { body, type: 'text/html; charset=utf-8', cache: CACHE_CONTROL.feed, last_modified };
      },
      operations: [
        {
          address: '/v1/fragments/{id}/{lang}/',
          title: { de: 'Ein Stück HTML für die eigene Seite', en: 'A piece of HTML for a page of your own' },
          media_type: 'text/html; charset=utf-8',
          errors: ['not-found'],
        },
      ],
    },
  ],
  paths: (edition, store) => store.tags.flatMap((tag) => edition.ids.map((id) => fragmentPath(tag, id))),
};
