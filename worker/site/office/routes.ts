/** Webmasters', developers' and legal pages, in German and English: /{lang}/embed/, /{lang}/developers/ and so on. */
import { Problem } from '../../http/problem.ts';
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import type { Context, Params, Section } from '../../http/route.ts';
import { partsOf } from '../../openapi/forms.ts';
import { OFFICE_PAGES, OFFICE_TAGS, type OfficePage, officePath, type OfficeTag } from '../page/addresses.ts';
import { choiceOf } from '../embed/choice.ts';
import { html } from '../people/routes.ts';

type Pages = typeof import('../pages.ts');

/** `sections` gives the whole address space, which the developers' page describes; asked when a page is made. */
export function officeOf(sections: () => readonly Section[]): Section {
  const written: { readonly [name in OfficePage]: (pages: Pages, context: Context, tag: OfficeTag) => string } = {
    embed: (pages, context, tag) => builder(pages, context, tag, new URLSearchParams(), false),
    developers: (pages, { edition, store }, tag) =>
      pages.renderDevelopers(edition, tag, partsOf(sections(), edition, store)),
    changes: (pages, { edition }, tag) => pages.renderChanges(edition, tag),
    accessibility: (pages, { edition }, tag) => pages.renderLegal(edition, tag, 'accessibility'),
    privacy: (pages, { edition }, tag) => pages.renderLegal(edition, tag, 'privacy'),
    imprint: (pages, { edition }, tag) => pages.renderLegal(edition, tag, 'imprint'),
  };
  return {
    name: 'office',
    routes: [
      ...OFFICE_PAGES.map((name) => ({
        path: `/:lang/${name}/`,
        cacheable: true,
        handler: async (context: Context, params: Params) => {
          const tag = tagOf(params);
          return html(context, written[name](await import('../pages.ts'), context, tag));
        },
      })),
      { path: '/:lang/embed/snippet/', cacheable: false, handler: answered },
    ],
    paths: () => OFFICE_PAGES.flatMap((name) => OFFICE_TAGS.map((tag) => officePath(tag, name))),
  };
}

/** The builder's form, sent by a browser without scripts. */
async function answered(context: Context, params: Params): Promise<Representation> {
  const tag = tagOf(params);
  const pages = await import('../pages.ts');
  return { ...html(context, builder(pages, context, tag, context.url.searchParams, true)), cache: CACHE_CONTROL.feed };
}

function builder(
  pages: Pages,
  { edition, store }: Context,
  tag: OfficeTag,
  asked: URLSearchParams,
  by_form: boolean,
): string {
  return pages.renderEmbed(edition, tag, choiceOf(edition, asked, tag), store.documents.widget, by_form);
}

function tagOf(params: Params): OfficeTag {
  const tag = OFFICE_TAGS.find((one) => one === params.lang);
  if (tag) return tag;
  throw new Problem('not-found', `This page stands in these languages only: ${OFFICE_TAGS.join(', ')}.`);
}
