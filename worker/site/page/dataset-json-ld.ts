/** schema.org's Dataset inside pages: what a search engine for data sets shows, from the same facts as the catalogue. */
import { LOGO_PATH } from '../../../data/brand/logo.ts';
import { dateOf } from '../../../data/model/zone.ts';
import { firstReleased } from '../../catalog/distributions.ts';
import { listKeywords } from '../../catalog/catalog-statements.ts';
import { resourceIris } from '../../catalog/vocabulary-iris.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';

/** A table's description is none of the data. */
const DESCRIPTION = 'application/csvm+json';

export function datasetJsonLd(edition: PublishedEdition) {
  const { directory, origin, first, horizon } = edition;
  const { publisher, municipality, license } = directory;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': resourceIris(directory).dataset,
    name: directory.title,
    // The office's own description may promise what no page does, such as a consultation without an appointment.
    description: `${directory.title} (${municipality.name}). ${directory.attribution}`,
    inLanguage: 'de',
    url: `${origin}/de/developers/`,
    license,
    isAccessibleForFree: true,
    version: directory.edition,
    datePublished: firstReleased(edition),
    dateModified: directory.released_at,
    keywords: listKeywords(directory),
    creator: {
      '@type': 'Organization',
      name: publisher.name,
      ...(publisher.url !== undefined && { url: publisher.url }),
      ...(edition.inline.brand.logo && { logo: origin + LOGO_PATH }),
    },
    spatialCoverage: { '@type': 'Place', name: municipality.name },
    temporalCoverage: `${dateOf(first)}/${dateOf(horizon)}`,
    distribution: edition.forms
      .filter(({ type }) => type !== DESCRIPTION)
      .map(({ href, type, title }) => ({
        '@type': 'DataDownload',
        name: title,
        contentUrl: href,
        encodingFormat: type.split(';')[0],
      })),
  };
}
