/** /embed/{id}/{lang}/: frames for sites that allow no foreign script. */
import { Problem } from '../../http/problem.ts';
import type { Section } from '../../http/route.ts';
import { framePath } from '../page/addresses.ts';
import { centerEdition } from '../../http/params.ts';
import { html, textOf } from '../people/routes.ts';

export const embed: Section = {
  name: 'embed',
  routes: [
    {
      path: '/embed/:id/:lang/',
      cacheable: true,
      handler: async (context, params) => {
        const text = textOf(context, params);
        const edition = centerEdition(context, params.id);
        const center = edition.directory.centers[0];
        if (!center) throw new Problem('not-found', 'There is no such center.');
        const { renderFrame } = await import('../pages.ts');
        return html(context, renderFrame(edition, text, center), 'frame');
      },
    },
  ],
  paths: (edition, store) => store.tags.flatMap((tag) => edition.ids.map((id) => framePath(tag, id))),
};
