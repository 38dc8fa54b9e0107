/** /demo/partner/: how the widget looks on somebody else's page. */
import type { Section } from '../../http/route.ts';
import { PARTNER_PATH } from '../page/addresses.ts';
import { html } from '../people/routes.ts';

export const demo: Section = {
  name: 'demo',
  routes: [
    {
      path: PARTNER_PATH,
      cacheable: true,
      handler: async (context) => html(context, (await import('../pages.ts')).renderPartner(context.edition)),
    },
  ],
  paths: () => [PARTNER_PATH],
};
