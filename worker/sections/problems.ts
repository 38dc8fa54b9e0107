/** /problems/{type}/: the addresses that errors name as their type (RFC 9457), and the page for people who got lost. */
import { bestOf } from '../http/negotiate.ts';
import { Problem } from '../http/problem.ts';
import { PROBLEMS, type ProblemType } from '../http/refusal.ts';
import { type Answer, CACHE } from '../http/respond.ts';
import type { Call, Section } from '../http/section.ts';
import { preferredTag } from '../site/languages.ts';
import { problemPath } from '../site/addresses.ts';
import { html } from './site.ts';

const TYPES = Object.keys(PROBLEMS) as ProblemType[];

export const problems: Section = {
  name: 'problems',
  routes: [
    {
      path: '/problems/:type/',
      once: true,
      answer: async (call, params) => {
        const type = TYPES.find((one) => one === params.type);
        if (!type)
          throw new Problem('not-found', `There is no such kind of problem. Known kinds: ${TYPES.join(', ')}.`);
        const { renderProblem } = await import('../site/pages.ts');
        return html(call, renderProblem(call.edition, type));
      },
    },
  ],
  paths: () => TYPES.map(problemPath),
};

/** Whether a person's browser asked: it likes HTML better than a problem. */
export function wantsPage(request: Request): boolean {
  return bestOf(request.headers.get('Accept'), ['application/problem+json', 'text/html']) === 1;
}

/** The 404 of a browser: in the language of the path, else of the reader. Everybody else gets problem+json. */
export async function lost(call: Pick<Call, 'request' | 'url' | 'edition' | 'source'>): Promise<Answer> {
  const { texts } = call.source;
  const named = texts.find(({ tag }) => call.url.pathname.startsWith(`/${tag}/`));
  const text = named ?? call.edition.text(preferredTag(call.request.headers.get('Accept-Language'), texts));
  const { renderLost } = await import('../site/pages.ts');
  return {
    body: renderLost(call.edition, text),
    type: 'text/html; charset=utf-8',
    kind: 'page',
    status: 404,
    cache: CACHE.error,
    headers: { Vary: 'Accept, Accept-Language' },
  };
}
