/** Errors as application/problem+json (RFC 9457): what happened, and the repair. */
import { CACHE_CONTROL, type Representation } from './representation.ts';

/** Every kind of problem; each has a page at /problems/{type}/ that explains it. */
export const PROBLEMS = {
  'bad-request': { status: 400, title: 'The request cannot be understood' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not answer this method' },
  'not-acceptable': { status: 406, title: 'None of the accepted forms exists' },
  'precondition-failed': { status: 412, title: 'The stated version is not the current one' },
  'uri-too-long': { status: 414, title: 'The address is too long' },
  'not-implemented': { status: 501, title: 'This form of the answer is not offered' },
} as const;

export type ProblemType = keyof typeof PROBLEMS;

/** Thrown by handlers, answered by the app. `detail` names the repair and reflects nothing of the request. */
export class Problem extends Error {
  readonly type: ProblemType;
  /** Further members of the problem document (section 3.2). */
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    type: ProblemType,
    detail: string,
    extensions: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) {
    super(detail);
    this.type = type;
    this.extensions = extensions;
    this.headers = headers;
  }
}

/** For a request that is wrong; `detail` says what would be right. */
export function badRequest(detail: string): Problem {
  return new Problem('bad-request', detail);
}

/** For an address that no route has. */
export function notFound(): Problem {
  return new Problem('not-found', 'There is nothing at this address. /openapi.json describes every address.');
}

/** For If-Match and If-Unmodified-Since (RFC 9110, section 13.1.1). */
export function preconditionFailed(): Problem {
  return new Problem('precondition-failed', 'There is a newer version than the one stated; fetch it without If-Match.');
}

/** The representation of a thrown error: a Problem as it is, any other without details of the implementation. */
export function representProblem(error: unknown, origin: string): Representation {
  if (!(error instanceof Problem)) return INTERNAL_ERROR;
  const { status, title } = PROBLEMS[error.type];
  const type = `${origin}/problems/${error.type}/`;
  // A browser gets a page for a 404 (worker/site/problems/routes.ts), so caches must distinguish the two.
  const headers = { ...(status === 404 && { Vary: 'Accept, Accept-Language' }), ...error.headers };
  return problemDocument({ type, title, status, detail: error.message, ...error.extensions }, headers);
}

/** A bug in this service. Its type is "about:blank" (section 4.2.1), because no other request would succeed. */
const INTERNAL_ERROR = problemDocument({
  type: 'about:blank',
  title: 'Internal Server Error',
  status: 500,
  detail: 'This is a mistake on our side. Try again later; the calendar and JSON files are not affected.',
});

function problemDocument(
  document: { readonly status: number } & Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Representation {
  const body = `${JSON.stringify(document)}\n`;
  return { body, type: 'application/problem+json', status: document.status, cache: CACHE_CONTROL.error, headers };
}
