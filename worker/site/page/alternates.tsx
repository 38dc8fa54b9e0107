/** Links in a page's head to other forms of the same facts: license, descriptions, feeds, catalogue (HTML, section 4.6.7; RFC 8631). */
import type { Words } from '../../../data/model/directory.ts';
import { ATOM_PATH } from '../../feeds/changes/atom.ts';
import { FEEDS, feedPath } from '../../feeds/list.ts';
import { JSON_FEED_PATH } from '../../feeds/changes/json-feed.ts';
import { officePath, officeTag } from './addresses.ts';
import { type PageContext, linkTo } from './page-context.ts';

/** Another form of a page's content, for rel="alternate". */
export interface AlternateForm {
  readonly href: string;
  readonly type: string;
  readonly title: string;
  /** Where the title is not in the page's language (WCAG 2.2, 3.1.2). */
  readonly lang?: string;
}

const CHANGES: ReadonlyArray<readonly [path: string, type: string, title: Words]> = [
  [ATOM_PATH, 'application/atom+xml', { de: 'Änderungen als Atom-Feed', en: 'Changes as an Atom feed' }],
  [JSON_FEED_PATH, 'application/feed+json', { de: 'Änderungen als JSON Feed', en: 'Changes as a JSON Feed' }],
];

const CATALOG: ReadonlyArray<readonly [path: string, type: string, title: Words]> = [
  ['/catalog.ttl', 'text/turtle; charset=utf-8', { de: 'Katalog (DCAT-AP.de)', en: 'Catalogue (DCAT-AP.de)' }],
  ['/catalog.jsonld', 'application/ld+json', { de: 'Katalog (DCAT-AP.de)', en: 'Catalogue (DCAT-AP.de)' }],
  ['/catalog.rdf', 'application/rdf+xml', { de: 'Katalog (DCAT-AP.de)', en: 'Catalogue (DCAT-AP.de)' }],
];

/** Every form of one center, or of all in one. */
export function feedAlternates(context: PageContext, center?: string): AlternateForm[] {
  const { edition, text } = context;
  const isAll = center === undefined;
  return FEEDS.filter((feed) => !isAll || edition.count <= (feed.all_in_one_limit ?? Infinity)).map((feed) => ({
    href: linkTo(context, feedPath(feed, center, feed.in_languages ? text.tag : undefined)),
    type: feed.media_type,
    ...titleFor(context, feed.title),
  }));
}

/** The directory as a data set. */
export function catalogAlternates(context: PageContext): AlternateForm[] {
  return CATALOG.map((one) => alternateOf(context, one));
}

function alternateOf(context: PageContext, [path, type, title]: readonly [string, string, Words]): AlternateForm {
  return { href: linkTo(context, path), type, ...titleFor(context, title) };
}

/** Titles are in German and English; every other language gets the English one, marked so. */
function titleFor({ text }: PageContext, title: Words): Pick<AlternateForm, 'title' | 'lang'> {
  const tag = officeTag(text.tag);
  const words = title[tag] ?? title.de;
  return tag === text.meta.lang ? { title: words } : { title: words, lang: title[tag] ? tag : 'de' };
}

/** On every page: license and descriptions; on those that are meant to be found, the feeds of changes and the page's own forms. */
export function AlternateLinks({
  context,
  own,
  listed,
}: {
  context: PageContext;
  own: readonly AlternateForm[];
  listed: boolean;
}) {
  const tag = officeTag(context.text.tag);
  return (
    <>
      <link rel="license" href={context.edition.directory.license} />
      <link rel="service-desc" href={linkTo(context, '/openapi.json')} type="application/json" />
      <link rel="service-doc" href={linkTo(context, officePath(tag, 'developers'))} type="text/html" hreflang={tag} />
      {[...(listed ? CHANGES.map((one) => alternateOf(context, one)) : []), ...own].map((form) => (
        <link rel="alternate" {...form} />
      ))}
    </>
  );
}
