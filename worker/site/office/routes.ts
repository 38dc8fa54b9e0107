/** Webmasters', developers' and legal pages, in German and English: /{lang}/embed/, /{lang}/developers/ and so on. */
import { Problem } from '../../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import type { Context, Params, Route, Section } from '../../http/route.ts';
import { OFFICE_PAGES, OFFICE_TAGS, type OfficePage, officePath, type OfficeTag } from '../page/addresses.ts';
import { representPage } from '../page/represent-page.ts';

type RenderOfficePage = (context: Context, tag: OfficeTag) => Promise<string>;

/** What writes each page; loaded with the first request for it. */
const RENDERERS: { readonly [page in OfficePage]: RenderOfficePage } = {
  embed: (context, tag) => builder(context, tag, new URLSearchParams(), false),
  developers: async ({ edition, store, sections }, tag) => {
    const [{ renderDevelopers }, { operationsByTag }] = await Promise.all([
      import('./developers.tsx'),
      import('../../openapi/examples.ts'),
    ]);
    return renderDevelopers(edition, tag, operationsByTag(sections, edition, store));
  },
  changes: async ({ edition }, tag) => (await import('./changes.tsx')).renderChanges(edition, tag),
  accessibility: renderLegalPage('accessibility'),
  privacy: renderLegalPage('privacy'),
  imprint: renderLegalPage('imprint'),
};

function renderLegalPage(page: 'accessibility' | 'privacy' | 'imprint'): RenderOfficePage {
  return async ({ edition }, tag) => (await import('./legal.tsx')).renderLegal(edition, tag, page);
}

export const office: Section = {
  name: 'office',
  routes: [
    ...OFFICE_PAGES.map((page): Route => ({
      path: `/:lang/${page}/`,
      cacheable: true,
      handler: async (context, params) => representPage(context, await RENDERERS[page](context, tagOf(params))),
      prerender: () => OFFICE_TAGS.map((tag) => officePath(tag, page)),
    })),
    { path: '/:lang/embed/snippet/', cacheable: false, handler: snippet },
  ],
};

/** The builder's form, sent by a browser without scripts. */
async function snippet(context: Context, params: Params): Promise<Representation> {
  const page = await builder(context, tagOf(params), context.url.searchParams, true);
  return { ...representPage(context, page), cache: CACHE_CONTROL.feed };
}

async function builder(
  { edition, store }: Context,
  tag: OfficeTag,
  query: URLSearchParams,
  submitted: boolean,
): Promise<string> {
  const [{ renderEmbed }, { parseChoice }] = await Promise.all([
    import('../embed/embed.tsx'),
    import('../embed/builder-choice.ts'),
  ]);
  return renderEmbed(edition, tag, parseChoice(edition, query, tag), store.documents.widget, submitted);
}

function tagOf(params: Params): OfficeTag {
  const tag = OFFICE_TAGS.find((one) => one === params.lang);
  if (tag) return tag;
  throw new Problem('not-found', `This page stands in these languages only: ${OFFICE_TAGS.join(', ')}.`);
}
