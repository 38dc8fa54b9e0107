/** /hsds/…: a read-only export after Open Referral's HSDS 3.0 and its API, for directories of social services. */
import type { PublishedEdition } from '../store/published-edition.ts';
import { found, oneOrganization, organizations, page } from './answers.ts';
import { HSDS_REVISED } from './modified.ts';
import { FULL_SERVICE, ORGANIZATIONS, SERVICES, SERVICES_AT_LOCATIONS } from './query.ts';
import type { Operation, Parameter } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../http/representation.ts';
import type { Context, Params, Route, Section } from '../http/route.ts';

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
  readonly many: (context: Context) => object;
  /** Undefined where the id is not known. */
  readonly one: (context: Context, uuid: string) => object | undefined;
}

const LISTS: readonly List[] = [
  {
    name: 'services',
    schema: 'HsdsService',
    de: 'Angebote',
    en: 'services',
    holds_centers: true,
    query: SERVICES,
    many: (context) => page(context, 'service', SERVICES),
    one: (context, uuid) => found(context, uuid, 'service'),
  },
  {
    name: 'service_at_locations',
    schema: 'HsdsServiceAtLocation',
    de: 'Angebote an Standorten',
    en: 'services at locations',
    holds_centers: true,
    query: SERVICES_AT_LOCATIONS,
    many: (context) => page(context, 'service_at_location', SERVICES_AT_LOCATIONS),
    one: (context, uuid) => found(context, uuid, 'service_at_location'),
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
      cacheable: true,
      handler: (context) => json(context, root(context.edition)),
      operations: [doc(ROOT, 'Einstieg', 'entry', { schema: 'HsdsApi' })],
    },
    ...LISTS.flatMap(routesOf),
  ],
};

function routesOf({ name, schema, de, en, holds_centers, query, query_of_one = [], many, one }: List): Route[] {
  const at = `${ROOT}${name}`;
  return [
    {
      path: at,
      cacheable: false,
      handler: (context) => json(context, many(context)),
      operations: [
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
      cacheable: query_of_one.length === 0,
      handler: (context, { id = '' }: Params) => {
        const thing = one(context, id.toLowerCase());
        if (thing) return json(context, thing);
        throw new Problem('not-found', `There is no such id. ${at} lists the known ones.`);
      },
      operations: [
        doc(`${at}/{${name.slice(0, -1)}_id}`, `${de}: eins davon`, `${en}: one of them`, {
          schema,
          query: query_of_one,
          errors: query_of_one.length > 0 ? ['bad-request', 'not-found'] : ['not-found'],
        }),
      ],
    },
  ];
}

function doc(address: string, de: string, en: string, more: Partial<Operation>): Operation {
  return { address, title: { de: `HSDS 3.0: ${de}`, en: `HSDS 3.0: ${en}` }, media_type: TYPE, ...more };
}

/** The API's own paths begin below this address. */
function root({ directory, origin }: PublishedEdition) {
  return {
    version: '3.0',
    profile: `${origin}/en/developers/#hsds`,
    openapi_url: `${origin}/openapi.json`,
    license: directory.license,
    attribution: directory.attribution,
  };
}

function json({ edition }: Context, body: object): Representation {
  const last_modified = edition.lastModified(HSDS_REVISED);
  return { body: `${JSON.stringify(body)}\n`, type: TYPE, cache: CACHE_CONTROL.feed, last_modified };
}
