/** Webmasters', developers' and legal pages, in German and English: /{lang}/embed/, /{lang}/developers/ and so on. */
import { Problem } from '../http/problem.ts';
import { type Answer, CACHE } from '../http/respond.ts';
import type { Call, Params, Section } from '../http/section.ts';
import { documented } from '../openapi/forms.ts';
import { OFFICE_PAGES, OFFICE_TAGS, type OfficePage, officePath, type OfficeTag } from '../site/addresses.ts';
import { renderChanges } from '../site/changes.tsx';
import { choiceOf } from '../site/choice.ts';
import { renderDevelopers } from '../site/developers.tsx';
import { renderEmbed } from '../site/embed.tsx';
import { renderLegal } from '../site/legal.tsx';
import { html } from './site.ts';

/** `sections` gives the whole address space, which the developers' page describes; asked when a page is made. */
export function officeOf(sections: () => readonly Section[]): Section {
  const pages: { readonly [name in OfficePage]: (call: Call, tag: OfficeTag) => string } = {
    embed: (call, tag) => builder(call, tag, new URLSearchParams(), false),
    developers: ({ edition, source }, tag) => renderDevelopers(edition, tag, documented(sections(), edition, source)),
    changes: ({ edition }, tag) => renderChanges(edition, tag),
    accessibility: ({ edition }, tag) => renderLegal(edition, tag, 'accessibility'),
    privacy: ({ edition }, tag) => renderLegal(edition, tag, 'privacy'),
    imprint: ({ edition }, tag) => renderLegal(edition, tag, 'imprint'),
  };
  return {
    name: 'office',
    routes: [
      ...OFFICE_PAGES.map((name) => ({
        path: `/:lang/${name}/`,
        once: true,
        answer: (call: Call, params: Params) => html(call, pages[name](call, tagOf(params))),
      })),
      { path: '/:lang/embed/snippet/', once: false, answer: answered },
    ],
    paths: () => OFFICE_PAGES.flatMap((name) => OFFICE_TAGS.map((tag) => officePath(tag, name))),
  };
}

/** The builder's form, sent by a browser without scripts. */
function answered(call: Call, params: Params): Answer {
  return { ...html(call, builder(call, tagOf(params), call.url.searchParams, true)), cache: CACHE.feed };
}

function builder({ edition, source }: Call, tag: OfficeTag, asked: URLSearchParams, by_form: boolean): string {
  return renderEmbed(edition, tag, choiceOf(edition, asked, tag), source.data.widget, by_form);
}

function tagOf(params: Params): OfficeTag {
  const tag = OFFICE_TAGS.find((one) => one === params.lang);
  if (tag) return tag;
  throw new Problem('not-found', `This page stands in these languages only: ${OFFICE_TAGS.join(', ')}.`);
}
