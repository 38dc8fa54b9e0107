/** The OpenAPI 3.1 description, generated from the sections that the router uses and from what they answer today. */
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Operation } from '../http/operation.ts';
import { type Context, operationsOf } from '../http/route.ts';
import { MOST_IN_ONE_FILE } from '../store/limits.ts';
import type { Store } from '../store/store.ts';
import { addressedBy, OPENAPI } from './forms.ts';
import { CONDITION_OBJECTS, HEADER_OBJECTS, NOT_MODIFIED, NOT_MODIFIED_OBJECT } from './headers.ts';
import { liveOf } from './live.ts';
import { pathItem } from './path-item.ts';
import { pathParameters } from './parameters.ts';
import { refusal, refusals } from './refusals.ts';
import { SCHEMAS } from './schemas.ts';
import { TAGS } from './tags.ts';

/** The description as JSON text. Equal data gives equal bytes. */
export async function renderOpenApi(context: Context): Promise<string> {
  const { edition, store, sections } = context;
  const { directory, origin } = edition;
  const described = sections.flatMap((section) =>
    operationsOf(section, edition, store).map((operation) => ({ tag: section.name, operation })),
  );
  const operations = described.map(({ operation }) => operation);
  const tags = [...new Set(described.map(({ tag }) => tag))];
  return `${JSON.stringify({
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: directory.title,
      description: `${directory.description} Within v1 fields and addresses are only added, never renamed or removed; a form that will go is announced at least twelve months before by Deprecation and Sunset headers. Unknown parameters are ignored.`,
      version: '1.0.0',
      license: { name: directory.attribution, url: directory.license },
      contact: contactOf(edition),
    },
    servers: [{ url: origin }],
    security: [],
    tags: tags.map((name) => ({ name, description: TAGS[name]?.about.en ?? name })),
    paths: Object.fromEntries(await inOrder(described, (one) => pathOf(one, context))),
    components: {
      schemas: { ...SCHEMAS, Directory: directorySchema(store, origin) },
      responses: {
        [NOT_MODIFIED]: NOT_MODIFIED_OBJECT,
        ...Object.fromEntries(
          await inOrder(refusals(operations), async (type) => [type, await refusal(type, context)] as const),
        ),
      },
      headers: HEADER_OBJECTS,
      parameters: CONDITION_OBJECTS,
    },
  })}\n`;
}

async function pathOf({ tag, operation }: { tag: string; operation: Operation }, context: Context) {
  const known = pathParameters(context.edition, context.store);
  const live = isBrief(operation.address, context.edition)
    ? await liveOf(addressedBy(operation, known), context)
    : undefined;
  return [operation.address, pathItem(tag, operation, known, live)] as const;
}

/** Whether an address is asked for its example. The whole of a large directory has megabytes. */
function isBrief(address: string, { count }: PublishedEdition): boolean {
  return address !== OPENAPI && (count <= MOST_IN_ONE_FILE || !/^\/v1\/centers(?:\.|$)/.test(address));
}

/** One after the other: a large directory's answers need not lie in memory at once. */
async function inOrder<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

function contactOf({ directory, origin }: PublishedEdition) {
  const { name, contact } = directory.publisher;
  return { name, url: contact?.url ?? `${origin}/de/imprint/`, ...(contact?.email && { email: contact.email }) };
}

/** The data file's own schema. Its references point into this document: readers of OpenAPI do not follow an `$id` inside. */
function directorySchema(store: Store, origin: string): object {
  const { $id: _, ...schema } = JSON.parse(
    store.documents.schema.replaceAll('"#/$defs/', '"#/components/schemas/Directory/$defs/'),
  ) as Record<string, unknown>;
  return { ...schema, externalDocs: { url: `${origin}/schema/directory.schema.json` } };
}
