/** The catalogue as data.json for DKAN (Project Open Data Metadata Schema 1.1), from the same facts as the RDF. */
import { directoryFormSchema } from '../feeds/json/directory-schema.ts';
import { schemaPath } from '../schema/published-schema.ts';
import type { Directory } from '../../data/model/directory.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import type { Operation } from '../http/operation.ts';
import { dateOf } from '../../data/model/zone.ts';
import { listKeywords } from './catalog-statements.ts';
import { describeDistribution, type Distribution, firstReleased, listDistributions } from './distributions.ts';
import { resourceIris, DATA_THEMES } from './vocabulary-iris.ts';

/** The schema's limit; the description holds the attribution in any case. */
const LONGEST_RIGHTS = 255;

/** `operations` describes all paths of the service. */
export function renderDataJson(edition: PublishedEdition, operations: readonly Operation[]): string {
  return `${JSON.stringify({
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@id': `${edition.origin}/data.json`,
    '@type': 'dcat:Catalog',
    conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
    describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
    dataset: [datasetJson(edition, operations)],
  })}\n`;
}

function datasetJson(edition: PublishedEdition, operations: readonly Operation[]) {
  const { directory, origin, first, horizon } = edition;
  const { name, contact } = directory.publisher;
  return {
    '@type': 'dcat:Dataset',
    identifier: resourceIris(directory).dataset,
    title: directory.title,
    description: `${directory.description} ${directory.attribution}`,
    keyword: listKeywords(directory),
    theme: DATA_THEMES.map(([, label]) => label),
    issued: firstReleased(edition),
    modified: directory.released_at,
    publisher: { '@type': 'org:Organization', name },
    // DKAN takes a contact point with an e-mail address or none at all.
    ...(contact?.email && {
      contactPoint: { '@type': 'vcard:Contact', fn: name, hasEmail: `mailto:${contact.email}` },
    }),
    accessLevel: 'public',
    accrualPeriodicity: 'irregular',
    license: directory.license,
    ...(directory.attribution.length <= LONGEST_RIGHTS && { rights: directory.attribution }),
    language: ['de'],
    spatial: directory.municipality.name,
    temporal: `${dateOf(first)}/${dateOf(horizon)}`,
    landingPage: `${origin}/de/`,
    describedBy: origin + schemaPath(directoryFormSchema),
    describedByType: 'application/schema+json',
    references: [`${origin}/de/developers/`, `${origin}/openapi.json`],
    distribution: listDistributions(edition, operations).map((one) => distributionJson(directory, one)),
  };
}

/** A file has a downloadURL with its mediaType; an interface has the accessURL of its description (section "Dataset Distribution Fields"). */
function distributionJson(directory: Directory, distribution: Distribution) {
  const { title, access, download, media_type, format, described_by } = distribution;
  return {
    '@type': 'dcat:Distribution',
    title,
    description: describeDistribution(directory, distribution),
    ...(download === undefined ? { accessURL: access } : { downloadURL: download, mediaType: media_type }),
    format: format.label,
    conformsTo: format.standard,
    ...(described_by !== undefined && { describedBy: described_by }),
  };
}
