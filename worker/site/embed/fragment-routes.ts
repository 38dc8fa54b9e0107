/** /v1/fragments/{id}/{lang}/: pieces of HTML that another site's server puts into its own pages. */
import { CACHE_CONTROL } from '../../http/representation.ts';
import type { Section } from '../../http/route.ts';
import { fragmentPath } from '../page/addresses.ts';
import { pageLastModified } from '../page/page-context.ts';
import { centerPageInput } from '../people/routes.ts';

export const fragments: Section = {
  name: 'fragments',
  routes: [
    {
      path: '/v1/fragments/:id/:lang/',
      cacheable: true,
      handler: async (context, params) => {
        const { renderFragment } = await import('./fragment.tsx');
        const body = renderFragment(...centerPageInput(context, params));
        const last_modified = pageLastModified(context.edition);
        return { body, type: 'text/html; charset=utf-8', cache: CACHE_CONTROL.feed, last_modified };
      },
      prerender: ({ ids }, { tags }) => tags.flatMap((tag) => ids.map((id) => fragmentPath(tag, id))),
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
};
