/** Webmasters', developers' and legal pages, in German and English: /{lang}/embed/, /{lang}/developers/ and so on. */
import { say } from '../../../data/model/text.ts';
import { Problem } from '../../http/problem.ts';
import type { Representation } from '../../http/representation.ts';
import type { Context, Params, Route, Section } from '../../http/route.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import {
  OFFICE_PAGES,
  OFFICE_TAGS,
  officeLink,
  type OfficePage,
  officePath,
  type OfficeTag,
  PFLEGE,
} from '../page/addresses.ts';
import type { RenderOfficePage } from '../page/office-document.tsx';
import { representPage } from '../page/represent-page.ts';

/** A page's file is found by its name, and loaded with the first request for it; the build fails where there is none. */
async function renderOfficePage(context: Context, page: OfficePage, tag: OfficeTag): Promise<string> {
  const { default: render } = (await import(`./pages/${page}.tsx`)) as { readonly default: RenderOfficePage };
  return render(context, tag);
}

export const office: Section = {
  name: 'office',
  routes: [
    ...OFFICE_PAGES.map((page): Route => ({
      path: `/:lang/${page}/`,
      cacheable: true,
      handler: async (context, params) => representPage(context, await renderOfficePage(context, page, tagOf(params))),
      prerender: () => OFFICE_TAGS.map((tag) => officePath(tag, page)),
      title: (edition) => ({ de: nameOf(edition, 'de', page), en: nameOf(edition, 'en', page) }),
    })),
    {
      path: `/:lang/${PFLEGE}/`,
      cacheable: true,
      handler: pflege,
      prerender: () => OFFICE_TAGS.map((tag) => officePath(tag, PFLEGE)),
      title: { de: 'Angaben pflegen', en: 'Maintain the facts' },
    },
    {
      path: '/:lang/embed/snippet/',
      cacheable: false,
      handler: snippet,
      title: { de: 'Antwort des Baukastens ohne Skript', en: 'Answer of the builder without scripts' },
    },
  ],
};

/** As the links to it read. */
const nameOf = (edition: PublishedEdition, tag: OfficeTag, page: OfficePage): string =>
  say(edition.text(tag), officeLink(page));

/** The builder's form, sent by a browser without scripts. */
async function snippet(context: Context, params: Params): Promise<Representation> {
  const { renderBuilder } = await import('../embed/render-builder.ts');
  return representPage(context, renderBuilder(context, tagOf(params), context.url.searchParams, true));
}

/** What the office changes. */
async function pflege(context: Context, params: Params): Promise<Representation> {
  const { default: render } = await import('./pflege/pflege.tsx');
  return representPage(context, render(context, tagOf(params)));
}

function tagOf(params: Params): OfficeTag {
  const tag = OFFICE_TAGS.find((one) => one === params.lang);
  if (tag) return tag;
  throw new Problem('not-found', `This page stands in these languages only: ${OFFICE_TAGS.join(', ')}.`);
}
