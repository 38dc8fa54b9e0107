/** What changed, edition by edition, for feed readers: Atom (RFC 4287), German and English in each entry. */
import type { Change } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { EMBEDDED_COPIES } from './embedded-copies.ts';

export const ATOM_PATH = '/v1/changes.atom';

/** The change feed as XML text. */
export function renderAtom(edition: PublishedEdition): string {
  const { directory, origin } = edition;
  const { name, url, contact } = directory.publisher;
  const author = [
    element('name', name),
    ...(url ? [element('uri', url)] : []),
    ...(contact?.email ? [element('email', contact.email)] : []),
  ];
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
    element('id', `${directory.iri_base}changes`),
    element('title', `Änderungen: ${directory.title}`),
    element('subtitle', EMBEDDED_COPIES.de),
    element('updated', directory.changes[0]?.released_at ?? directory.released_at),
    link('self', 'application/atom+xml', `${origin}${ATOM_PATH}`),
    link('alternate', 'text/html', `${origin}/de/changes/`),
    // RFC 4946: the license of the feed's content.
    link('license', undefined, directory.license),
    `<author>${author.join('')}</author>`,
    element('rights', directory.attribution),
    ...directory.changes.map((change) => renderEntry(edition, change)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function renderEntry({ directory, origin }: PublishedEdition, change: Change): string {
  const centers = change.centers === 'all' ? [] : change.centers;
  return [
    '<entry>',
    element('id', `${directory.iri_base}editions/${change.edition}`),
    element('title', `Ausgabe ${change.edition}`),
    element('updated', change.released_at),
    element('published', change.released_at),
    link('alternate', 'text/html', `${origin}/de/changes/#edition-${change.edition}`),
    link('related', 'application/json', `${origin}/v1/editions/${change.edition}.json`),
    ...centers.map((center) => `<category term="${escapeXml(center)}"/>`),
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs(change)}</div></content>`,
    '</entry>',
  ].join('\n');
}

/** One paragraph per line and language, German first. */
function paragraphs({ summary }: Change): string {
  return ['de', 'en']
    .flatMap((lang) => (summary[lang] ?? '').split('\n').map((line) => [lang, line.trim()] as const))
    .filter(([, line]) => line !== '')
    .map(([lang, line]) => `<p lang="${lang}" xml:lang="${lang}">${escapeXml(line)}</p>`)
    .join('');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(rel: string, type: string | undefined, href: string): string {
  return `<link rel="${rel}"${type ? ` type="${type}"` : ''} href="${escapeXml(href)}"/>`;
}

const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
