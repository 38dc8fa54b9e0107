/** /hsds/…: a read-only export after Open Referral's HSDS 3.0 and its API, for directories of social services. */
import {
  renderRoot,
  renderService,
  renderOrganization,
  renderOrganizationPage,
  renderServicePage,
} from './render-answers.ts';
import { HSDS_REVISED } from './modified-dates.ts';
import {
  FULL_SERVICE_PARAMETER,
  ORGANIZATION_PARAMETERS,
  SERVICE_PARAMETERS,
  SERVICE_AT_LOCATION_PARAMETERS,
} from './hsds-parameters.ts';
import type { Operation, Parameter } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../http/representation.ts';
import type { Context, Params, Route, Section } from '../http/route.ts';
import { hsdsSchemas } from './hsds-schema.ts';

const HSDS_ROOT = '/hsds/';
const JSON_TYPE = 'application/json';
const NDJSON_TYPE = 'application/x-ndjson';

/** The three lists and what each holds. */
interface HsdsList {
  readonly name: 'services' | 'service_at_locations' | 'organizations';
  readonly de: string;
  readonly en: string;
  readonly holds_centers?: true;
  readonly query: readonly Parameter[];
  readonly query_of_one?: readonly Parameter[];
  readonly renderList: (context: Context) => object;
  /** Undefined where the id is not known. */
  readonly renderEntry: (context: Context, uuid: string) => object | undefined;
}

const HSDS_LISTS: readonly HsdsList[] = [
  {
    name: 'services',
    de: 'Angebote',
    en: 'services',
    holds_centers: true,
    query: SERVICE_PARAMETERS,
    renderList: (context) => renderServicePage(context, 'service', SERVICE_PARAMETERS),
    renderEntry: (context, uuid) => renderService(context, uuid, 'service'),
  },
  {
    name: 'service_at_locations',
    de: 'Angebote an Standorten',
    en: 'services at locations',
    holds_centers: true,
    query: SERVICE_AT_LOCATION_PARAMETERS,
    renderList: (context) => renderServicePage(context, 'service_at_location', SERVICE_AT_LOCATION_PARAMETERS),
    renderEntry: (context, uuid) => renderService(context, uuid, 'service_at_location'),
  },
  {
    name: 'organizations',
    de: 'Organisationen',
    en: 'organizations',
    query: ORGANIZATION_PARAMETERS,
    query_of_one: [FULL_SERVICE_PARAMETER],
    renderList: renderOrganizationPage,
    renderEntry: renderOrganization,
  },
];

export const hsds: Section = {
  name: 'hsds',
  tag: {
    place: 10,
    title: { de: 'Open Referral HSDS 3.0', en: 'Open Referral HSDS 3.0' },
    about: { de: 'Für Verzeichnisse sozialer Angebote.', en: 'For directories of social services.' },
  },
  routes: [
    {
      path: HSDS_ROOT,
      cacheable: true,
      handler: (context) => representJson(context, renderRoot(context.edition)),
      operations: [describeOperation(HSDS_ROOT, 'Einstieg', 'entry', { schema: hsdsSchemas.entry })],
    },
    ...HSDS_LISTS.flatMap(routesOf),
  ],
};

function routesOf({
  name,
  de,
  en,
  holds_centers,
  query,
  query_of_one = [],
  renderList,
  renderEntry,
}: HsdsList): Route[] {
  const at = `${HSDS_ROOT}${name}`;
  return [
    {
      path: at,
      cacheable: false,
      handler: (context) => representList(context, renderList(context)),
      operations: [
        describeOperation(at, de, en, {
          schema: hsdsSchemas[name].page,
          query,
          negotiates: [NDJSON_TYPE],
          errors: ['bad-request'],
          ...(holds_centers && { holds_centers }),
        }),
      ],
    },
    {
      path: `${at}/:id`,
      cacheable: query_of_one.length === 0,
      handler: (context, { id = '' }: Params) => {
        const entry = renderEntry(context, id.toLowerCase());
        if (entry) return representJson(context, entry);
        throw new Problem('not-found', `There is no such id. ${at} lists the known ones.`);
      },
      operations: [
        describeOperation(`${at}/{${name.slice(0, -1)}_id}`, `${de}: eins davon`, `${en}: one of them`, {
          schema: hsdsSchemas[name].one,
          query: query_of_one,
          errors: query_of_one.length > 0 ? ['bad-request', 'not-found'] : ['not-found'],
        }),
      ],
    },
  ];
}

function describeOperation(address: string, de: string, en: string, more: Partial<Operation>): Operation {
  return { address, title: { de: `HSDS 3.0: ${de}`, en: `HSDS 3.0: ${en}` }, media_type: JSON_TYPE, ...more };
}

/** A page, or the entries alone, a line each: their license stands in the header, as everywhere. */
function representList(context: Context, body: object): Representation {
  return Array.isArray(body)
    ? represent(context, body.map(lineOf).join(''), NDJSON_TYPE)
    : represent(context, lineOf(body), JSON_TYPE);
}

const representJson = (context: Context, body: object) => represent(context, lineOf(body), JSON_TYPE);

const lineOf = (value: unknown) => `${JSON.stringify(value)}\n`;

function represent({ edition }: Context, body: string, type: string): Representation {
  return { body, type, cache: CACHE_CONTROL.feed, last_modified: edition.lastModified(HSDS_REVISED) };
}
