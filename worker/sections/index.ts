/** The list of sections: the whole address space, one line each, in the order of the descriptions. No two answer at one address. */
import type { Section } from '../http/section.ts';
import { catalogOf } from './catalog.ts';
import { changes } from './changes.ts';
import { demo } from './demo.ts';
import { editions } from './editions.ts';
import { embed } from './embed.ts';
import { feeds } from './feeds.ts';
import { FIRST } from './first.ts';
import { fragments } from './fragments.ts';
import { hsds } from './hsds.ts';
import { meta } from './meta.ts';
import { negotiated } from './negotiated.ts';
import { oembed } from './oembed.ts';
import { officeOf } from './office.ts';
import { ogc } from './ogc.ts';
import { openapiOf } from './openapi.ts';
import { problems } from './problems.ts';
import { search } from './search.ts';
import { sessions } from './sessions.ts';
import { site } from './site.ts';
import { weeks } from './weeks.ts';

export const SECTIONS: readonly Section[] = [
  weeks,
  sessions,
  negotiated,
  feeds,
  meta,
  editions,
  changes,
  catalogOf(() => SECTIONS),
  openapiOf(() => SECTIONS),
  search,
  ogc,
  hsds,
  embed,
  oembed,
  fragments,
  officeOf(() => SECTIONS),
  problems,
  demo,
  site,
];

/** Those that nothing else brings. */
export const OTHERS: readonly Section[] = SECTIONS.filter((section) => section !== weeks && !FIRST.includes(section));

export { lost, wantsPage } from './problems.ts';
