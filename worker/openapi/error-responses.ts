/** The errors of every address as OpenAPI responses, each with a request that gets it and what it gets (RFC 9457). */
import type { Edition } from '../../data/model/edition.ts';
import type { Operation } from '../http/operation.ts';
import { PROBLEMS, type ProblemType } from '../http/problem.ts';
import type { Context } from '../http/route.ts';

/** Errors that any address can answer. */
export const COMMON_ERRORS: readonly ProblemType[] = ['method-not-allowed', 'precondition-failed', 'uri-too-long'];

interface ErrorRequest {
  readonly path: (edition: Edition) => string;
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** The request in words. */
  readonly words: string;
}

/** A request that gets each error: its answer is the example. */
export const ERROR_REQUESTS: { readonly [type in ProblemType]: ErrorRequest } = {
  'bad-request': { path: () => '/v1/search.json?limit=0', words: 'GET /v1/search.json?limit=0' },
  'not-found': { path: () => '/v1/nothing', words: 'GET /v1/nothing' },
  'method-not-allowed': { path: () => '/v1/editions.json', method: 'POST', words: 'POST /v1/editions.json' },
  'not-acceptable': {
    path: ({ ids }) => `/v1/centers/${ids[0] ?? ''}`,
    headers: { Accept: 'image/png' },
    words: 'a center as image/png',
  },
  'precondition-failed': {
    path: () => '/v1/editions.json',
    headers: { 'If-Match': '"of yesterday"' },
    words: 'If-Match with another entity tag',
  },
  'uri-too-long': {
    path: () => `/v1/search.json?district=${'x'.repeat(1024)}`,
    words: 'a query of more than 1,024 bytes',
  },
  'not-implemented': { path: () => '/oembed?format=xml', words: 'GET /oembed?format=xml' },
};

/** Every kind of refusal that some address answers. */
export function listErrors(operations: readonly Operation[]): readonly ProblemType[] {
  return [...new Set([...operations.flatMap(({ errors = [] }) => errors), ...COMMON_ERRORS])].sort();
}

/** The response of one kind, with the answer that its request gets today. */
export async function errorResponse(type: ProblemType, { edition, respondTo }: Pick<Context, 'edition' | 'respondTo'>) {
  const { path, method = 'GET', headers = {}, words } = ERROR_REQUESTS[type];
  const response = await respondTo(path(edition), { method, headers });
  const example = {
    summary: `The answer to ${words}`,
    value: (await response.json()) as unknown,
  };
  return {
    description: PROBLEMS[type].title,
    headers: {
      'Cache-Control': { $ref: '#/components/headers/Cache-Control' },
      'Access-Control-Allow-Origin': { $ref: '#/components/headers/Access-Control-Allow-Origin' },
      ...(type === 'method-not-allowed' && { Allow: { $ref: '#/components/headers/Allow' } }),
    },
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: { [type]: example },
      },
    },
  };
}
