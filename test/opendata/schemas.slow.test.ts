/** Each form's published schema against its answers: complete, true of all of them, and strict where a reader relies on it. */
import { describe, expect, it } from 'vitest';
import { listExampleRequests } from '../../worker/openapi/examples.ts';
import { SECTIONS } from '../../worker/routes.ts';
import { dataOf, editionOf, ORIGIN, type Site, storeOf } from '../application.ts';
import { DESCRIBED_SITES } from './described-sites.ts';
import { kindOfAddress, sample } from '../thorough.ts';
import { closed, type Json, MetObjects, nodesOf, validatorOf } from './schema-walk.ts';

const [first] = DESCRIBED_SITES;
const forms = listExampleRequests(SECTIONS, editionOf(), storeOf(dataOf()));
/** Answers that no example request shows. */
const FURTHER = [
  '/v1/search.json?near=51.43,6.76&open_at=2027-02-10T14:30:00Z',
  '/v1/search.geojson?near=51.43,6.76',
  '/v1/search.geojson?open_at=2027-02-10T14:30:00Z',
  '/v1/search.json?limit=1',
  '/hsds/services?full=true',
  '/hsds/services?minimal=true',
  '/hsds/service_at_locations?full=true',
  '/hsds/service_at_locations?minimal=true',
  '/hsds/organizations?full=true',
];

interface Answer {
  readonly path: string;
  readonly described_by: string;
  readonly body: unknown;
}

const DESCRIBED_BY = /<([^>]+)>; rel="describedby"; type="application\/json"/;

/** Each organization with its services in full. */
async function organizations(get: Site['get']): Promise<string[]> {
  const { contents } = (await (await get('/hsds/organizations')).json()) as { contents: Array<{ id: string }> };
  return contents.map(({ id }) => `/hsds/organizations/${id}?full_service=true`);
}

/** Every JSON answer with the schema that its Link names. */
async function answers(): Promise<Answer[]> {
  const found: Answer[] = [];
  for (const { get, paths } of DESCRIBED_SITES) {
    const built = paths().filter((path) => /\/(?:centers|next|weeks|search)\b.*json$/.test(path));
    for (const path of new Set([
      ...forms.map((form) => form.path),
      ...[...FURTHER, ...(await organizations(get)), ...sample(built, 12, kindOfAddress)],
    ])) {
      const response = await get(path);
      if (response.status !== 200 || !/[/+]json$/.test(response.headers.get('content-type') ?? '')) continue;
      const described_by = DESCRIBED_BY.exec(response.headers.get('link') ?? '')?.[1] ?? '';
      found.push({ path, described_by, body: await response.json() });
    }
  }
  return found;
}

const all = await answers();

async function schemaAt(url: string): Promise<Json> {
  return (await (await first.get(url.slice(ORIGIN.length))).json()) as Json;
}

const urls = [...new Set(all.map(({ described_by }) => described_by))].filter((url) => url !== '');
const schemas = new Map<string, Json>();
for (const url of urls) schemas.set(url, await schemaAt(url));

/** Documents of other people's standards: their members are not ours to list. */
const OF_STANDARDS = /\/(?:open-api|json-schema|catalog-graph|directory\.schema)\.json$/;

describe('the schema that an answer names', () => {
  it('is named by every answer in JSON', () => {
    expect(all.filter(({ described_by }) => described_by === '').map(({ path }) => path)).toEqual([]);
  });
  it.each(urls)('stands at its $id and allows what is added later: %s', (url) => {
    const { $id, $schema } = schemas.get(url) ?? {};
    expect([$id, $schema]).toEqual([url, 'https://json-schema.org/draft/2020-12/schema']);
  });

  it.each(urls)('is true of every answer and describes every member: %s', (url) => {
    const schema = schemas.get(url) ?? {};
    const validate = validatorOf(OF_STANDARDS.test(url) ? schema : (closed(schema) as Json));
    const wrong = all
      .filter(({ described_by }) => described_by === url)
      .flatMap(({ path, body }) =>
        validate(body)
          ? []
          : (validate.errors ?? []).map(
              ({ instancePath, message, params }) =>
                `${path} ${instancePath.replace(/\d+/g, '0')}: ${message} ${JSON.stringify(params)}`,
            ),
      );
    expect([...new Set(wrong)].slice(0, 12)).toEqual([]);
  });

  it.each(urls)('says the type of every enumeration and constant: %s', (url) => {
    const bare = [...nodesOf(schemas.get(url))].filter(([, node]) => ('enum' in node || 'const' in node) && !node.type);
    expect(bare.map(([where]) => where)).toEqual([]);
  });
});

const met = new MetObjects();
for (const { described_by, body } of all)
  if (!OF_STANDARDS.test(described_by)) met.add(schemas.get(described_by) ?? {}, body);

describe('a member of an answer', () => {
  it('is required where it is always there', () => {
    const optional = [...met.byPlace].flatMap(([place, { objects, members, required }]) =>
      [...members]
        .filter(([name, times]) => times === objects && !required.has(name))
        .map(([name]) => `${place}.${name}`),
    );
    expect(optional).toEqual([]);
  });

  it('is met in some answer when it is described', () => {
    const never = [...met.byPlace].flatMap(([place, { members, described }]) =>
      described.filter((name) => !members.has(name)).map((name) => `${place}.${name}`),
    );
    expect(never).toEqual([]);
  });
});
