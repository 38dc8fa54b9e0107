/** Addresses about the service itself: robots.txt (RFC 9309), sitemap.xml, llms.txt, security.txt (RFC 9116), /healthz, favicon, logo, notices. */
import { LOGO_PATH } from '../../../data/brand/logo.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { listDistributions } from '../../catalog/distributions.ts';
import { ATOM_PATH } from '../../feeds/changes/atom.ts';
import { JSON_FEED_PATH } from '../../feeds/changes/json-feed.ts';
import { CACHE_CONTROL, type Representation } from '../../http/representation.ts';
import { notFound } from '../../http/problem.ts';
import { pageLastModified } from '../page/page-context.ts';
import { renderLlmsTxt } from './llms-txt.ts';
import { representHealth } from './health.ts';
import { allOperations, type Context, prerenderedPaths, type Route, type Section } from '../../http/route.ts';
import { dateOf, dayAt, partsOf } from '../../../data/model/zone.ts';

export const meta: Section = {
  name: 'meta',
  routes: [
    fileRoute('/favicon.svg', ['Zeichen der Seite', 'Icon of the site'], ({ edition }) =>
      picture(drawFavicon(edition.inline.brand.accent?.light.accent ?? '#0b5c8a')),
    ),
    {
      ...fileRoute(LOGO_PATH, ['Logo der Herausgeberin', 'Logo of the publisher'], representLogo),
      prerender: ({ inline }) => (inline.brand.logo ? [LOGO_PATH] : []),
    },
    fileRoute(
      '/robots.txt',
      ['Für Suchmaschinen: alles darf gelesen werden', 'For robots: all may be read'],
      (context) => plainText(renderRobots(context.origin)),
    ),
    fileRoute('/sitemap.xml', ['Verzeichnis der Seiten und Dateien', 'Sitemap of pages and files'], renderSitemap),
    fileRoute('/llms.txt', ['Wo Assistenten fragen', 'Where assistants ask'], ({ edition }) =>
      plainText(renderLlmsTxt(edition)),
    ),
    fileRoute(
      '/.well-known/security.txt',
      ['Wem Sicherheitslücken zu melden sind', 'Whom to tell of a vulnerability'],
      (context) => plainText(renderSecurityTxt(context.edition)),
    ),
    fileRoute(
      '/third-party-notices.txt',
      ['Lizenzen fremder Software', 'Licences of third-party software'],
      ({ store }) => plainText(store.documents.notices ?? NO_NOTICES),
    ),
    {
      path: '/healthz',
      cacheable: false,
      handler: representHealth,
      title: { de: 'Zustand des Dienstes', en: 'Health of the service' },
    },
  ],
};

function fileRoute(path: string, [de, en]: readonly [string, string], handler: Route['handler']): Route {
  return { path, cacheable: true, handler, prerender: () => [path], title: { de, en } };
}

const picture = (body: string): Representation => ({ body, type: 'image/svg+xml', cache: CACHE_CONTROL.feed });

/** Drawn by somebody else's program, so that it may have a style sheet inside; it runs nothing. @throws Problem 404 where there is none */
function representLogo({ edition }: Context): Representation {
  const { logo } = edition.inline.brand;
  if (!logo) throw notFound();
  return { ...picture(logo.svg), profile: 'drawing' };
}

function plainText(body: string): Representation {
  return { body, type: 'text/plain; charset=utf-8', cache: CACHE_CONTROL.feed };
}

/** All paths are open to robots: portals and search engines are welcome. */
function renderRobots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}

/** Every page that is meant to be found: "/", which is German too, frames, fragments, posters, the office's and reviewers' pages, explanations of errors and the demonstration are not. */
const UNLISTED = /^\/$|^\/(?:embed|v1|problems|demo)\/|\/(?:poster|pflege|review)\/$/;

/** The protocol of sitemaps.org, 0.9: pages, then the files and feeds of the whole directory. */
function renderSitemap({ origin, sections, edition, store }: Context): Representation {
  const pages = prerenderedPaths(sections, edition, store).filter((path) => path.endsWith('/') && !UNLISTED.test(path));
  const files = listDistributions(edition, allOperations(sections, edition, store)).flatMap(
    ({ download }) => download ?? [],
  );
  // Pages and feeds of the whole directory are written anew with every build's day.
  const changed = pageLastModified(edition);
  const feeds = [...files, origin + ATOM_PATH, origin + JSON_FEED_PATH];
  const lines = [...pages.map((path) => origin + path), ...feeds].map(
    (address) => `  <url><loc>${address}</loc><lastmod>${changed}</lastmod></url>`,
  );
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
  return { body, type: 'application/xml', cache: CACHE_CONTROL.feed, last_modified: changed };
}

/**
 * Expires eleven months after the month of the build, so that the daily build renews it and a forgotten site's lapses within
 * the year that section 2.5.5 recommends. Without a contact of the publisher's the imprint names one.
 */
function renderSecurityTxt(edition: PublishedEdition): string {
  const { contact } = edition.directory.publisher;
  const { year, month } = partsOf(edition.asOf);
  const expires = dateOf(dayAt(year, month + 11, 1));
  const address = contact?.email ? `mailto:${contact.email}` : (contact?.url ?? `${edition.origin}/de/imprint/`);
  return [
    `Contact: ${address}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: de, en',
    `Canonical: ${edition.origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}

const NO_NOTICES = 'The notices are collected when the project is built.\n';

/** A clock at ten past ten: drawn with attributes, because a style sheet inside would need an exception in the policy. */
const drawFavicon = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="${color}"/><circle cx="16" cy="16" r="11" fill="#fff"/><path d="M16 16 8.500 11.500M16 16 23.500 11.500" stroke="${color}" stroke-width="3" stroke-linecap="round"/></svg>\n`;
