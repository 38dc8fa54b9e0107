/** /demo/partner/: how the widget looks on somebody else's page. */
import type { Section } from '../http/section.ts';
import { PARTNER_PATH } from '../site/addresses.ts';
import { html } from './site.ts';

export const demo: Section = {
  name: 'demo',
  routes: [
    {
      path: PARTNER_PATH,
      once: true,
      answer: async (call) => html(call, (await import('../site/pages.ts')).renderPartner(call.edition)),
    },
  ],
  paths: () => [PARTNER_PATH],
};
