/** The centers for search engines and assistants: JSON-LD of schema.org's GovernmentOffice, every hour and closure to the horizon. */
import type { Center, Service } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { say } from '../../../data/model/text.ts';
import { dateOf } from '../../../data/model/zone.ts';
import { consultationEvents } from './consultation-events.ts';
import { officeNode } from './office.ts';
import { regularSpecifications, specialSpecifications } from './opening-hours.ts';

export function renderJsonLd(edition: PublishedEdition): string {
  return `${JSON.stringify(graph(edition))}\n`;
}

/** The context stays a plain string: search engines know it by heart and load nothing. */
function graph(edition: PublishedEdition) {
  const centers = edition.directory.centers.flatMap((center) => [
    officeNode(edition, center),
    ...outreach(edition, center),
    ...consultationEvents(edition, center),
  ]);
  return { '@context': 'https://schema.org', '@graph': [dataset(edition), ...centers] };
}

const LICENSES: { readonly [dcat: string]: string } = {
  'http://dcat-ap.de/def/licenses/cc-by/4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'http://dcat-ap.de/def/licenses/cc-zero': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'http://dcat-ap.de/def/licenses/dl-by-de/2.0': 'https://www.govdata.de/dl-de/by-2-0',
  'http://dcat-ap.de/def/licenses/dl-zero-de/2.0': 'https://www.govdata.de/dl-de/zero-2-0',
};

/** Where the facts come from, so that license and date travel with them. */
function dataset({ directory, horizon, first, origin }: PublishedEdition) {
  return {
    '@type': 'Dataset',
    '@id': `${directory.iri_base}dataset`,
    name: directory.title,
    description: directory.description,
    license: LICENSES[directory.license] ?? directory.license,
    creditText: directory.attribution,
    version: directory.edition,
    dateModified: directory.released_at,
    temporalCoverage: `${dateOf(first)}/${dateOf(horizon)}`,
    inLanguage: 'de',
    isAccessibleForFree: true,
    url: `${origin}/de/`,
    creator: {
      '@type': 'Organization',
      name: directory.publisher.name,
      ...(directory.publisher.url && { url: directory.publisher.url }),
    },
  };
}

/** Outreach consultations take place elsewhere: their hours are not the office's. */
function outreach(edition: PublishedEdition, center: Center) {
  const extras = edition.directory.extra_sessions.filter((extra) => extra.center === center.id);
  if ((!center.dated_facts && center.status !== 'active') || ![...center.schedules, ...extras].some(isOutreach))
    return [];
  return [
    {
      '@type': 'GovernmentService',
      '@id': `${edition.directory.iri_base}centers/${center.id}/outreach`,
      name: `${say(edition.text('de'), 'outreach_session')} · ${center.name}`,
      provider: { '@id': `${edition.directory.iri_base}centers/${center.id}` },
      hoursAvailable: [
        ...regularSpecifications(edition, center, 'outreach'),
        ...specialSpecifications(edition, center, 'outreach'),
      ],
    },
  ];
}

function isOutreach({ service }: { readonly service: Service }): boolean {
  return service === 'outreach';
}
