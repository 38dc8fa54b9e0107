/** Webmasters', developers' and legal pages, in German and English: /{lang}/embed/, /{lang}/developers/ and so on. */
import { Problem } from '../http/problem.ts';
import { type Answer, CACHE } from '../http/respond.ts';
import type { Call, Params, Section } from '../http/section.ts';
import { partsOf } from '../openapi/forms.ts';
import { OFFICE_PAGES, OFFICE_TAGS, type OfficePage, officePath, type OfficeTag } from '../site/addresses.ts';
import { choiceOf } from '../site/choice.ts';
import { html } from './site.ts';

type Pages = typeof import('../site/pages.ts');

/** `sections` gives the whole address space, which the developers' page describes; asked when a page is made. */
export function officeOf(sections: () => readonly Section[]): Section {
  const written: { readonly [name in OfficePage]: (pages: Pages, call: Call, tag: OfficeTag) => string } = {
    embed: (pages, call, tag) => builder(pages, call, tag, new URLSearchParams(), false),
    developers: (pages, { edition, source }, tag) =>
      pages.renderDevelopers(edition, tag, partsOf(sections(), edition, source)),
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
        once: true,
        answer: async (call: Call, params: Params) => {
          const tag = tagOf(params);
          return html(call, written[name](await import('../site/pages.ts'), call, tag));
        },
      })),
      { path: '/:lang/embed/snippet/', once: false, answer: answered },
    ],
    paths: () => OFFICE_PAGES.flatMap((name) => OFFICE_TAGS.map((tag) => officePath(tag, name))),
  };
}

/** The builder's form, sent by a browser without scripts. */
async function answered(call: Call, params: Params): Promise<Answer> {
  const tag = tagOf(params);
  const pages = await import('../site/pages.ts');
  return { ...html(call, builder(pages, call, tag, call.url.searchParams, true)), cache: CACHE.feed };
}

function builder(
  pages: Pages,
  { edition, source }: Call,
  tag: OfficeTag,
  asked: URLSearchParams,
  by_form: boolean,
): string {
  return pages.renderEmbed(edition, tag, choiceOf(edition, asked, tag), source.data.widget, by_form);
}

function tagOf(params: Params): OfficeTag {
  const tag = OFFICE_TAGS.find((one) => one === params.lang);
  if (tag) return tag;
  throw new Problem('not-found', `This page stands in these languages only: ${OFFICE_TAGS.join(', ')}.`);
}
