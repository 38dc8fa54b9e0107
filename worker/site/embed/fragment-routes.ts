/** /v1/fragments/{id}/{lang}/: pieces of HTML that another site's server puts into its own pages. */
import { CACHE_CONTROL } from '../../http/representation.ts';
import type { Section } from '../../http/route.ts';
import { fragmentPath } from '../page/addresses.ts';
import { pageLastModified } from '../page/page-context.ts';
import { centerPageInput } from '../people/routes.ts';

export const fragments: Section = {
  name: 'fragments',
  tag: {
    place: 13,
    title: { de: 'HTML zum Einbinden', en: 'HTML to include' },
    about: {
      de: 'Ein Stück einer Seite, das der eigene Server einsetzt.',
      en: 'A piece of a page for server-side includes.',
    },
  },
  routes: [
    {
      path: '/v1/fragments/:id/:lang/',
      cacheable: true,
      handler: async (context, params) => {
        const { renderFragment } = await import('./fragment.tsx');
        const body = renderFragment(...centerPageInput(context, params));
        const last_modified = pageLastModified(context.edition);
        return { body, type: 'text/html; charset=utf-8', cache: CACHE_CONTROL.page, last_modified };
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
