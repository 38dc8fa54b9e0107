/** /embed/{id}/{lang}/: frames for sites that allow no foreign script. */
import type { Section } from '../../http/route.ts';
import { framePath } from '../page/addresses.ts';
import { representPage } from '../page/represent-page.ts';
import { centerPageInput } from '../people/routes.ts';

export const embed: Section = {
  name: 'embed',
  routes: [
    {
      path: '/embed/:id/:lang/',
      title: { de: 'Rahmen (iframe) mit einer Beratungsstelle', en: 'A frame (iframe) with a center' },
      cacheable: true,
      handler: async (context, params) => {
        const { renderFrame } = await import('./frame.tsx');
        return representPage(context, renderFrame(...centerPageInput(context, params)), 'frame');
      },
      prerender: ({ ids }, { tags }) => tags.flatMap((tag) => ids.map((id) => framePath(tag, id))),
    },
  ],
};
