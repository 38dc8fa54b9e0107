/** /schema/types.d.ts: TypeScript's own compiler holds every answer against the type of its form. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleSchemaTypes } from '../../worker/publish/schema-types.ts';
import { listForms } from '../../worker/openapi/list-forms.ts';
import { listExampleRequests } from '../../worker/openapi/examples.ts';
import { allOperations } from '../../worker/http/route.ts';
import { SECTIONS } from '../../worker/routes.ts';
import { dataOf, editionOf, ORIGIN, siteOf, storeOf } from '../application.ts';

const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const site = siteOf();
const operations = allOperations(SECTIONS, editionOf(), storeOf(dataOf()));
const schemaOf = new Map(operations.map(({ address, schema }) => [address, schema?.name]));

/** Documents of other people's standards: their members are not ours to list. */
const OF_STANDARDS = new Set(['CatalogGraph', 'JsonSchema', 'OgcDescription', 'OpenApi']);

/** Each form's name with an answer. */
const answers: Array<readonly [name: string, body: Record<string, unknown>]> = [];
for (const { path, address } of listExampleRequests(SECTIONS, editionOf(), storeOf(dataOf()))) {
  const name = schemaOf.get(address);
  if (name !== undefined) answers.push([name, (await (await site.get(path)).json()) as Record<string, unknown>]);
}

const folder = await mkdtemp(join(tmpdir(), 'schema-types-'));
beforeAll(async () => {
  const { path, bytes } = await bundleSchemaTypes(site.app, ORIGIN);
  expect(path).toBe('schema/types.d.ts');
  await writeFile(join(folder, 'types.d.ts'), bytes);
});
afterAll(() => rm(folder, { recursive: true }));

/** What the compiler says of literals that are declared to be of these forms. */
async function errorsOf(named: ReadonlyArray<readonly [name: string, body: object]>): Promise<string> {
  const lines = named.map(
    ([name, body], at) => `export const answer${at}: import('./types.d.ts').${name} = ${JSON.stringify(body)};`,
  );
  await writeFile(join(folder, 'answers.ts'), lines.join('\n'));
  const options = [
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--allowImportingTsExtensions',
    '--ignoreConfig',
  ];
  return promisify(execFile)(process.execPath, [TSC, ...options, 'answers.ts'], { cwd: folder }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}

it('has a type for every form, by the name of its schema', async () => {
  const names = listForms(operations).map(({ name }) => name);
  expect(new Set(answers.map(([name]) => name))).toEqual(new Set(names));
});

it('is true of every answer, and knows each of its members', async () => {
  expect(await errorsOf(answers.filter(([name]) => !OF_STANDARDS.has(name)))).toBe('');
});

it('refuses an answer that lacks a member, or has one that is misspelled', async () => {
  const [, week] = answers.find(([name]) => name === 'Weeks')!;
  const { occurrences, ...lacking } = week;
  expect(await errorsOf([['Weeks', lacking]])).toContain("Property 'occurrences' is missing");
  expect(await errorsOf([['Weeks', { ...week, occurences: occurrences }]])).toContain('"occurences"');
});
