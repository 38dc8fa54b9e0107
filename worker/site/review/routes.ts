/** /{lang}/review/: the sentences of a language for those who grew up with it. German is what the others are read against. */
import { textForLanguage } from '../../http/params.ts';
import { notFound } from '../../http/problem.ts';
import type { Section } from '../../http/route.ts';
import { reviewPath } from '../page/addresses.ts';
import { representPage } from '../page/represent-page.ts';

export const review: Section = {
  name: 'review',
  routes: [
    {
      path: '/:lang/review/',
      title: { de: 'Texte einer Sprache zum Prüfen', en: 'Texts of a language for reviewers' },
      cacheable: true,
      handler: async (context, params) => {
        const text = textForLanguage(context, params);
        if (text.tag === 'de') throw notFound();
        const { renderReview } = await import('./review.tsx');
        return representPage(context, renderReview(context.edition, text));
      },
      prerender: (_, { tags }) => tags.filter((tag) => tag !== 'de').map(reviewPath),
    },
  ],
};
