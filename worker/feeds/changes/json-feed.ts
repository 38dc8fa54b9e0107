/** What changed, edition by edition, for programs: JSON Feed 1.1 (jsonfeed.org/version/1.1), German and English in each item. */
import type { Change } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { EMBEDDED_COPIES } from './embedded-copies.ts';

export const JSON_FEED_PATH = '/v1/changes.json';

/** The change feed as JSON text. */
export function renderJsonFeed(edition: PublishedEdition): string {
  const { directory, origin } = edition;
  const { name, url } = directory.publisher;
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Änderungen: ${directory.title}`,
    home_page_url: `${origin}/de/changes/`,
    feed_url: `${origin}${JSON_FEED_PATH}`,
    description: `${EMBEDDED_COPIES.de} ${directory.attribution}. ${directory.license}`,
    language: 'de',
    authors: [{ name, ...(url && { url }) }],
    items: directory.changes.map((change) => itemOf(edition, change)),
  })}\n`;
}

/** An extension's name begins with an underscore (JSON Feed, "Extensions"): the same facts for programs. */
function itemOf({ directory, origin }: PublishedEdition, change: Change) {
  const { edition, released_at, centers, summary } = change;
  return {
    id: `${directory.iri_base}editions/${edition}`,
    url: `${origin}/de/changes/#edition-${edition}`,
    title: `Ausgabe ${edition}`,
    content_text: [summary.de, summary.en].filter((text) => text !== undefined).join('\n\n'),
    date_published: released_at,
    ...(centers !== 'all' && { tags: centers }),
    _edition: { edition, centers, summary, href: `${origin}/v1/editions/${edition}.json` },
  };
}
