/** The OpenAPI 3.1 description, generated from the sections that the router uses and from what they answer today. */
import type { Edition } from '../edition.ts';
import type { Doc } from '../http/doc.ts';
import { type Call, docsOf, type Section } from '../http/section.ts';
import { WEEKS_LIMIT } from '../feeds/weeks.ts';
import type { Source } from '../source.ts';
import { addressedBy, OPENAPI } from './forms.ts';
import { CONDITION_OBJECTS, HEADER_OBJECTS, NOT_MODIFIED, NOT_MODIFIED_OBJECT } from './headers.ts';
import { liveOf } from './live.ts';
import { pathItem } from './operation.ts';
import { pathParameters } from './parameters.ts';
import { refusal, refusals } from './refusals.ts';
import { SCHEMAS } from './schemas.ts';
import { TAGS } from './tags.ts';

/** The description as JSON text. Equal data gives equal bytes. */
export async function renderOpenApi(sections: readonly Section[], call: Call): Promise<string> {
  const { edition, source } = call;
  const { directory, origin } = edition;
  const described = sections.flatMap((section) =>
    docsOf(section, edition, source).map((doc) => ({ tag: section.name, doc })),
  );
  const docs = described.map(({ doc }) => doc);
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
    paths: Object.fromEntries(await inOrder(described, (one) => pathOf(one, call))),
    components: {
      schemas: { ...SCHEMAS, Directory: directorySchema(source, origin) },
      responses: {
        [NOT_MODIFIED]: NOT_MODIFIED_OBJECT,
        ...Object.fromEntries(
          await inOrder(refusals(docs), async (type) => [type, await refusal(type, call)] as const),
        ),
      },
      headers: HEADER_OBJECTS,
      parameters: CONDITION_OBJECTS,
    },
  })}\n`;
}

async function pathOf({ tag, doc }: { tag: string; doc: Doc }, call: Call) {
  const known = pathParameters(call.edition, call.source);
  const live = isBrief(doc.address, call.edition) ? await liveOf(addressedBy(doc, known), call) : undefined;
  return [doc.address, pathItem(tag, doc, known, live)] as const;
}

/** Whether an address is asked for its example. The whole of a large directory has megabytes. */
function isBrief(address: string, { count }: Edition): boolean {
  return address !== OPENAPI && (count <= WEEKS_LIMIT || !/^\/v1\/centers(?:\.|$)/.test(address));
}

/** One after the other: a large directory's answers need not lie in memory at once. */
async function inOrder<T, R>(items: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}

function contactOf({ directory, origin }: Edition) {
  const { name, contact } = directory.publisher;
  return { name, url: contact?.url ?? `${origin}/de/imprint/`, ...(contact?.email && { email: contact.email }) };
}

/** The data file's own schema. Its references point into this document: readers of OpenAPI do not follow an `$id` inside. */
function directorySchema(source: Source, origin: string): object {
  const { $id: _, ...schema } = JSON.parse(
    source.data.schema.replaceAll('"#/$defs/', '"#/components/schemas/Directory/$defs/'),
  ) as Record<string, unknown>;
  return { ...schema, externalDocs: { url: `${origin}/schema/directory.schema.json` } };
}
