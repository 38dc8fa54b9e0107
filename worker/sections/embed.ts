/** /embed/{id}/{lang}/: frames for sites that allow no foreign script. */
import { Problem } from '../http/problem.ts';
import type { Section } from '../http/section.ts';
import { framePath } from '../site/addresses.ts';
import { centerOf } from './feeds.ts';
import { html, textOf } from './site.ts';

export const embed: Section = {
  name: 'embed',
  routes: [
    {
      path: '/embed/:id/:lang/',
      once: true,
      answer: async (call, params) => {
        const text = textOf(call, params);
        const edition = centerOf(call, params.id ?? '');
        const center = edition.directory.centers[0];
        if (!center) throw new Problem('not-found', 'There is no such center.');
        const { renderFrame } = await import('../site/pages.ts');
        return html(call, renderFrame(edition, text, center), 'frame');
      },
    },
  ],
  paths: (edition, source) => source.tags.flatMap((tag) => edition.ids.map((id) => framePath(tag, id))),
};
