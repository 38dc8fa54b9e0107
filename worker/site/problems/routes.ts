/** /problems/{type}/: the addresses that errors name as their type (RFC 9457), and the page for people who got lost. */
import { selectMediaType } from '../../http/negotiate.ts';
import { Problem, PROBLEMS, type ProblemType } from '../../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import type { Context, Section } from '../../http/route.ts';
import { offeredLanguages, preferredLanguage } from '../page/languages.ts';
import { problemPath } from '../page/addresses.ts';
import { representPage } from '../page/represent-page.ts';

const TYPES = Object.keys(PROBLEMS) as ProblemType[];

export const problems: Section = {
  name: 'problems',
  routes: [
    {
      path: '/problems/:type/',
      title: { de: 'Was eine Fehlermeldung bedeutet', en: 'What a kind of problem means' },
      cacheable: true,
      handler: async (context, params) => {
        const type = TYPES.find((one) => one === params.type);
        if (!type)
          throw new Problem('not-found', `There is no such kind of problem. Known kinds: ${TYPES.join(', ')}.`);
        const { renderProblem } = await import('./problem-page.tsx');
        return representPage(context, renderProblem(context.edition, type));
      },
      prerender: () => TYPES.map(problemPath),
    },
  ],
};

/** Whether the request comes from a browser: it prefers HTML to a problem document. */
export function prefersHtml(request: Request): boolean {
  return selectMediaType(request.headers.get('Accept'), ['application/problem+json', 'text/html']) === 1;
}

/** A browser's 404 page: in the language of the path, else of Accept-Language. Other clients get problem+json. */
export async function representNotFoundPage(
  context: Pick<Context, 'request' | 'url' | 'edition' | 'store'>,
): Promise<Representation> {
  const { texts } = context.store;
  const accepted = context.request.headers.get('Accept-Language');
  const inPath = texts.find(({ tag }) => context.url.pathname.startsWith(`/${tag}/`));
  const text = inPath ?? context.edition.text(preferredLanguage(accepted, offeredLanguages(texts)));
  const { renderNotFound } = await import('./problem-page.tsx');
  return {
    body: renderNotFound(context.edition, text),
    type: 'text/html; charset=utf-8',
    profile: 'page',
    status: 404,
    cache: CACHE_CONTROL.error,
    headers: { Vary: 'Accept, Accept-Language' },
  };
}
