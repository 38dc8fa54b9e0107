/** The catalogue as data.json for DKAN (Project Open Data Metadata Schema 1.1), from the same facts as the RDF. */
import type { Edition } from '../edition.ts';
import { dateOf } from '../zone.ts';
import { keywordsOf } from './catalog.ts';
import { firstReleased, offersOf } from './distributions.ts';
import { bareType } from './formats.ts';
import { names, THEMES } from './names.ts';

export function renderDataJson(edition: Edition): string {
  return `${JSON.stringify({
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@id': `${edition.origin}/data.json`,
    '@type': 'dcat:Catalog',
    conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
    describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
    dataset: [dataset(edition)],
  })}\n`;
}

function dataset(edition: Edition) {
  const { directory, origin, first, horizon } = edition;
  const { name, contact } = directory.publisher;
  return {
    '@type': 'dcat:Dataset',
    identifier: names(directory).dataset,
    title: directory.title,
    description: `${directory.description} ${directory.attribution}`,
    keyword: keywordsOf(directory),
    theme: THEMES,
    issued: firstReleased(edition),
    modified: directory.released_at,
    publisher: { '@type': 'org:Organization', name },
    contactPoint: {
      '@type': 'vcard:Contact',
      fn: name,
      ...(contact?.email && { hasEmail: `mailto:${contact.email}` }),
    },
    accessLevel: 'public',
    accrualPeriodicity: 'irregular',
    license: directory.license,
    rights: directory.attribution,
    language: ['de'],
    spatial: directory.municipality.name,
    temporal: `${dateOf(first)}/${dateOf(horizon)}`,
    landingPage: `${origin}/de/`,
    distribution: offersOf(edition).map(({ feed, format, address }) => ({
      '@type': 'dcat:Distribution',
      title: feed.title.de,
      downloadURL: address,
      mediaType: bareType(feed.media_type),
      format: format.file_type,
      conformsTo: format.standard,
    })),
  };
}
