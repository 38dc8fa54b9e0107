/** /demo/partner/: how the widget looks on somebody else's page. */
import type { Section } from '../http/section.ts';
import { PARTNER_PATH, renderPartner } from '../site/partner.tsx';
import { html } from './site.ts';

export const demo: Section = {
  name: 'demo',
  routes: [{ path: PARTNER_PATH, once: true, answer: (call) => html(call, renderPartner(call.edition)) }],
  paths: () => [PARTNER_PATH],
};
