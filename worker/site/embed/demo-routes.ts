/** /demo/partner/: the widget on a partner's page. */
import type { Section } from '../../http/route.ts';
import { PARTNER_PATH } from '../page/addresses.ts';
import { representPage } from '../page/represent-page.ts';

export const demo: Section = {
  name: 'demo',
  routes: [
    {
      path: PARTNER_PATH,
      title: { de: 'Das Widget auf der Seite eines Partners', en: 'The widget on a partner’s page' },
      cacheable: true,
      handler: async (context) => {
        const { renderPartner } = await import('./partner.tsx');
        return representPage(context, renderPartner(context.edition));
      },
      prerender: () => [PARTNER_PATH],
    },
  ],
};
