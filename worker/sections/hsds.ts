/** /hsds/…: a read-only export after Open Referral's HSDS 3.0 and its API, for directories of social services. */
import type { Edition } from '../edition.ts';
import { found, oneOrganization, organizations, page } from '../hsds/answers.ts';
import { HSDS_REVISED } from '../hsds/modified.ts';
import { FULL_SERVICE, ORGANIZATIONS, SERVICES, SERVICES_AT_LOCATIONS } from '../hsds/query.ts';
import type { Doc, Parameter } from '../http/doc.ts';
import { Problem } from '../http/problem.ts';
import { type Answer, CACHE } from '../http/respond.ts';
import type { Call, Params, Route, Section } from '../http/section.ts';

const ROOT = '/hsds/';
const TYPE = 'application/json';

/** The three lists and what each holds. */
interface List {
  /** The schema of one entry with all that belongs to it. */
  readonly schema: string;
  readonly name: 'services' | 'service_at_locations' | 'organizations';
  readonly de: string;
  readonly en: string;
  readonly holds_centers?: true;
  readonly query: readonly Parameter[];
  readonly query_of_one?: readonly Parameter[];
  readonly many: (call: Call) => object;
  /** Undefined where the id is not known. */
  readonly one: (call: Call, uuid: string) => object | undefined;
}

const LISTS: readonly List[] = [
  {
    name: 'services',
    schema: 'HsdsService',
    de: 'Angebote',
    en: 'services',
    holds_centers: true,
    query: SERVICES,
    many: (call) => page(call, 'service', SERVICES),
    one: (call, uuid) => found(call, uuid, 'service'),
  },
  {
    name: 'service_at_locations',
    schema: 'HsdsServiceAtLocation',
    de: 'Angebote an Standorten',
    en: 'services at locations',
    holds_centers: true,
    query: SERVICES_AT_LOCATIONS,
    many: (call) => page(call, 'service_at_location', SERVICES_AT_LOCATIONS),
    one: (call, uuid) => found(call, uuid, 'service_at_location'),
  },
  {
    name: 'organizations',
    schema: 'HsdsOrganization',
    de: 'Organisationen',
    en: 'organizations',
    query: ORGANIZATIONS,
    query_of_one: [FULL_SERVICE],
    many: organizations,
    one: oneOrganization,
  },
];

export const hsds: Section = {
  name: 'hsds',
  routes: [
    {
      path: ROOT,
      once: true,
      answer: (call) => json(call, root(call.edition)),
      doc: [doc(ROOT, 'Einstieg', 'entry', { schema: 'HsdsApi' })],
    },
    ...LISTS.flatMap(routesOf),
  ],
  paths: () => [],
};

function routesOf({ name, schema, de, en, holds_centers, query, query_of_one = [], many, one }: List): Route[] {
  const at = `${ROOT}${name}`;
  return [
    {
      path: at,
      once: false,
      answer: (call) => json(call, many(call)),
      doc: [
        doc(at, de, en, {
          schema: 'HsdsPage',
          query,
          errors: ['bad-request'],
          ...(holds_centers && { holds_centers }),
        }),
      ],
    },
    {
      path: `${at}/:id`,
      once: query_of_one.length === 0,
      answer: (call, { id = '' }: Params) => {
        const thing = one(call, id.toLowerCase());
        if (thing) return json(call, thing);
        throw new Problem('not-found', `There is no such id. ${at} lists the known ones.`);
      },
      doc: [
        doc(`${at}/{${name.slice(0, -1)}_id}`, `${de}: eins davon`, `${en}: one of them`, {
          schema,
          query: query_of_one,
          errors: query_of_one.length > 0 ? ['bad-request', 'not-found'] : ['not-found'],
        }),
      ],
    },
  ];
}

function doc(address: string, de: string, en: string, more: Partial<Doc>): Doc {
  return { address, title: { de: `HSDS 3.0: ${de}`, en: `HSDS 3.0: ${en}` }, media_type: TYPE, ...more };
}

/** The API's own paths begin below this address. */
function root({ directory, origin }: Edition) {
  return {
    version: '3.0',
    profile: `${origin}/en/developers/#hsds`,
    openapi_url: `${origin}/openapi.json`,
    license: directory.license,
    attribution: directory.attribution,
  };
}

function json({ edition }: Call, body: object): Answer {
  const last_modified = edition.lastModified(HSDS_REVISED);
  return { body: `${JSON.stringify(body)}\n`, type: TYPE, cache: CACHE.feed, last_modified };
}
