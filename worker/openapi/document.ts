/** The OpenAPI 3.1 description, generated from the sections that the router uses and from what they answer today. */
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Operation } from '../http/operation.ts';
import { type Context, operationsOf } from '../http/route.ts';
import { MOST_IN_ONE_FILE } from '../store/limits.ts';
import { examplePath, OPENAPI_PATH } from './examples.ts';
import { CONDITIONAL_PARAMETERS, HEADER_OBJECTS, NOT_MODIFIED, NOT_MODIFIED_OBJECT } from './headers.ts';
import { fetchExample } from './example-answer.ts';
import { renderPathItem } from './path-item.ts';
import { listPathParameters } from './path-parameters.ts';
import { errorResponse, listErrors } from './error-responses.ts';
import { schemaComponents } from '../schema/published-schema.ts';
import { listForms } from './list-forms.ts';
import { problemSchema } from '../schema/problem-schema.ts';

/** The description as JSON text. Equal data gives equal bytes. */
export async function renderOpenApi(context: Context): Promise<string> {
  const { edition, store, sections } = context;
  const { directory, origin } = edition;
  const tagged = sections.flatMap((section) =>
    operationsOf(section.routes, edition, store).map((operation) => ({ tag: section.name, operation })),
  );
  const described = new Set(tagged.map(({ tag }) => tag));
  const operations = tagged.map(({ operation }) => operation);
  return `${JSON.stringify({
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: directory.title,
      description: `${directory.description} Within v1 fields and addresses are only added, never renamed or removed; a form that will go is announced at least twelve months before by Deprecation and Sunset headers. Unknown parameters are ignored, except by /ogc, which refuses them. Every address answers HEAD as well. Assistants ask by the Model Context Protocol at ${origin}/mcp (POST), which describes its own tools.`,
      version: '1.0.0',
      license: { name: directory.attribution, url: directory.license },
      contact: contactOf(edition),
    },
    servers: [{ url: origin }],
    security: [],
    tags: sections
      .filter(({ name }) => described.has(name))
      .map(({ name, tag }) => ({ name, description: tag?.about.en ?? name })),
    paths: Object.fromEntries(await mapInOrder(tagged, (one) => pathEntry(one, context))),
    components: {
      schemas: schemaComponents([...listForms(operations), problemSchema]),
      responses: {
        [NOT_MODIFIED]: NOT_MODIFIED_OBJECT,
        ...Object.fromEntries(
          await mapInOrder(listErrors(operations), async (type) => [type, await errorResponse(type, context)] as const),
        ),
      },
      headers: HEADER_OBJECTS,
      parameters: CONDITIONAL_PARAMETERS,
    },
  })}\n`;
}

async function pathEntry({ tag, operation }: { tag: string; operation: Operation }, context: Context) {
  const parameters = listPathParameters(context.edition, context.store);
  const example = hasExample(operation.address, context.edition)
    ? await fetchExample(examplePath(operation, parameters), requiredIn(operation), context)
    : undefined;
  return [operation.address, renderPathItem(tag, operation, parameters, example)] as const;
}

const requiredIn = ({ schema }: Operation): readonly string[] =>
  (schema?.schema.required as readonly string[] | undefined) ?? [];

/** Whether a path is requested for its example. Files of a large directory have megabytes. */
function hasExample(address: string, { count }: PublishedEdition): boolean {
  return address !== OPENAPI_PATH && (count <= MOST_IN_ONE_FILE || !/^\/v1\/centers(?:\.|$)/.test(address));
}

/** One after the other: a large directory's answers need not lie in memory at once. */
async function mapInOrder<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await make(item));
  return results;
}

function contactOf({ directory, origin }: PublishedEdition) {
  const { name, contact } = directory.publisher;
  return { name, url: contact?.url ?? `${origin}/de/imprint/`, ...(contact?.email && { email: contact.email }) };
}
