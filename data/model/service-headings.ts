/** Ids of the words that name a service. */
import type { Service } from './directory.ts';

/** In the order in which a table shows them. */
export const SERVICE_HEADINGS: { readonly [service in Service]: string } = {
  open_consultation: 'open_session',
  consultation: 'consultation_session',
  outreach: 'outreach_session',
  phone: 'phone_hours',
};
