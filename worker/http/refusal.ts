/** Errors as application/problem+json (RFC 9457): what happened, and the repair. Loaded with the first one. */
import type { Problem } from './problem.ts';
import { type Answer, CACHE } from './respond.ts';

/** Every kind of problem; each has a page at /problems/{type}/ that explains it. */
export const PROBLEMS = {
  'bad-request': { status: 400, title: 'The request cannot be understood' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address only answers GET and HEAD' },
  'not-acceptable': { status: 406, title: 'None of the accepted forms exists' },
  'precondition-failed': { status: 412, title: 'The stated version is not the current one' },
  'uri-too-long': { status: 414, title: 'The address is too long' },
  'not-implemented': { status: 501, title: 'This form of the answer is not offered' },
} as const;

export type ProblemType = keyof typeof PROBLEMS;

/** The answer to a problem, with `type` an absolute address on the public origin. */
export function problemAnswer(problem: Problem, origin: string): Answer {
  const { status, title } = PROBLEMS[problem.type];
  const type = `${origin}/problems/${problem.type}/`;
  // A person's browser gets a page for a 404 (worker/sections/problems.ts), so caches must tell the two apart.
  const headers = { ...(status === 404 && { Vary: 'Accept, Accept-Language' }), ...problem.headers };
  return written({ type, title, status, detail: problem.message, ...problem.extra }, status, headers);
}

/**
 * The answer to a mistake of ours. Its type is "about:blank" (section 4.2.1), because no request can do better, and it says
 * nothing of what went wrong inside.
 */
export function failureAnswer(): Answer {
  const detail = 'This is a mistake on our side. Try again later; the calendar and JSON files are not affected.';
  return written({ type: 'about:blank', title: 'Internal Server Error', status: 500, detail }, 500, {});
}

function written(body: object, status: number, headers: Readonly<Record<string, string>>): Answer {
  return { body: `${JSON.stringify(body)}\n`, type: 'application/problem+json', status, cache: CACHE.error, headers };
}
