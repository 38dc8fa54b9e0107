/** Generators of TypeScript: how each is run, and the line with which its client reads an operation. */
import { camelCase, type DescribedOperation } from './operations.ts';

export interface TypeScriptClient {
  /** Those whose versions are told. */
  readonly packages: readonly string[];
  /** In a folder with openapi.json. `run` runs a program of the packages there. */
  readonly generate: (run: (program: string, ...words: readonly string[]) => void, live: string) => void;
  /** What the calls need, once. */
  readonly header: (operations: readonly DescribedOperation[], live: string) => string;
  /** An expression: a promise of the answer's content. */
  readonly call: (operation: DescribedOperation) => string;
  /** Dates and the like are made of the texts, so that the content is not the answer's own. */
  readonly converts?: true;
}

const literal = (value: unknown): string => JSON.stringify(value);

/** {"id":"nord"} of the parameters in a place. */
function record({ parameters }: DescribedOperation, place: 'path' | 'query'): string {
  return literal(
    Object.fromEntries(parameters.filter((one) => one.in === place).map(({ name, example }) => [name, example])),
  );
}

const heyApi: TypeScriptClient = {
  packages: ['@hey-api/openapi-ts'],
  generate: (run) => run('openapi-ts', '--file', 'hey-api.config.mjs'),
  header: (_, live) =>
    [
      `import * as sdk from './client/sdk.gen';`,
      `import { client } from './client/client.gen';`,
      `client.setConfig({ baseUrl: ${literal(live)}, throwOnError: true });`,
    ].join('\n'),
  call: (operation) =>
    `sdk.${camelCase(operation.id)}({ path: ${record(operation, 'path')}, query: ${record(operation, 'query')}, throwOnError: true }).then(({ data }) => data)`
      .replace('path: {}, ', '')
      .replace('query: {}, ', ''),
};

const openApiFetch: TypeScriptClient = {
  packages: ['openapi-typescript', 'openapi-fetch'],
  generate: (run) => run('openapi-typescript', 'openapi.json', '--output', 'client/paths.ts'),
  header: (_, live) =>
    [
      `import createClient from 'openapi-fetch';`,
      `import type { paths } from './client/paths';`,
      // Types alone do not tell it that the description's lists have commas.
      `const client = createClient<paths>({ baseUrl: ${literal(live)}, querySerializer: { array: { style: 'form', explode: false } } });`,
      `const read = async (asked: Promise<{ data?: unknown; error?: unknown }>) => { const { data, error } = await asked; if (error) throw error; return data; };`,
    ].join('\n'),
  call: (operation) => {
    const parameters = `params: { path: ${record(operation, 'path')}, query: ${record(operation, 'query')} }`
      .replace('path: {}, ', '')
      .replace(', query: {}', '')
      .replace('query: {}', '');
    return `read(client.GET(${literal(operation.path)}, { ${parameters}${operation.isJson ? '' : `, parseAs: 'text'`} }))`;
  },
};

const orval: TypeScriptClient = {
  packages: ['orval'],
  generate: (run) => run('orval', '--config', 'orval.config.mjs'),
  header: () => `import * as api from './client/api';`,
  call: (operation) => {
    const inPath = operation.parameters.filter((one) => one.in === 'path').map(({ example }) => literal(example));
    const query = record(operation, 'query');
    return `api.${camelCase(operation.id)}(${[...inPath, ...(query === '{}' ? [] : [query])].join(', ')}).then(({ data }) => data)`;
  },
};

/** "weeks" -> "WeeksApi". */
const className = (tag: string) => `${tag.charAt(0).toUpperCase()}${tag.slice(1)}Api`;

const typescriptFetch: TypeScriptClient = {
  packages: [],
  converts: true,
  generate: () => undefined,
  header: (operations, live) =>
    [
      `import * as client from './client';`,
      `const configuration = new client.Configuration({ basePath: ${literal(live)} });`,
      ...[...new Set(operations.map(({ tag }) => tag))].map(
        (tag) => `const ${tag} = new client.${className(tag)}(configuration);`,
      ),
    ].join('\n'),
  call: (operation) => {
    const values = operation.parameters.map(({ name, schema, example }) => {
      const value = schema.format === 'date' ? `new Date(${literal(example)})` : literal(example);
      return `${camelCase(name)}: ${value}`;
    });
    return `${operation.tag}.${camelCase(operation.id)}({ ${values.join(', ')} })`;
  },
};

export const TYPESCRIPT_CLIENTS: Readonly<Record<string, TypeScriptClient>> = {
  'hey-api': heyApi,
  'openapi-fetch': openApiFetch,
  orval,
  'typescript-fetch': typescriptFetch,
};
