/** All routes: one line a section, in the order in which requests are matched and addresses are described. */
import { catalog } from './catalog/routes.ts';
import { changes } from './feeds/changes/routes.ts';
import { editions } from './feeds/editions/routes.ts';
import { feeds } from './feeds/routes.ts';
import { sessions } from './feeds/ics/routes.ts';
import { tables } from './feeds/tables/routes.ts';
import { weeks } from './feeds/weeks/routes.ts';
import { hsds } from './hsds/routes.ts';
import type { Section } from './http/route.ts';
import { mcp } from './mcp/routes.ts';
import { ogc } from './ogc/routes.ts';
import { openapi } from './openapi/routes.ts';
import { search } from './search/routes.ts';
import { demo } from './site/embed/demo-routes.ts';
import { fragments } from './site/embed/fragment-routes.ts';
import { embed } from './site/embed/frame-routes.ts';
import { oembed } from './site/embed/oembed-routes.ts';
import { meta } from './site/meta/routes.ts';
import { negotiated } from './site/negotiated/routes.ts';
import { office } from './site/office/routes.ts';
import { people } from './site/people/routes.ts';
import { review } from './site/review/routes.ts';
import { problems } from './site/problems/routes.ts';

export const SECTIONS: readonly Section[] = [
  weeks,
  sessions,
  negotiated,
  feeds,
  tables,
  meta,
  editions,
  changes,
  catalog,
  openapi,
  search,
  ogc,
  hsds,
  mcp,
  embed,
  oembed,
  fragments,
  office,
  review,
  problems,
  demo,
  people,
];
