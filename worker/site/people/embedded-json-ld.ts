/** schema.org data inside pages: what search engines show beside a result, with the dates that the page shows. The .jsonld feed has all dates. */
import type { Center, Service } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { confirmationProperties } from '../../feeds/jsonld/office.ts';
import { regularSpecifications, specialSpecifications } from '../../feeds/jsonld/opening-hours.ts';
import { say, type Text } from '../../../data/model/text.ts';
import { centerPath } from '../page/addresses.ts';
import { shownUntil } from '../page/page-context.ts';

/** A center as GovernmentOffice, under the same IRI as in the feed. */
export function embeddedJsonLd(edition: PublishedEdition, center: Center, text: Text) {
  const days = { from: edition.asOf, until: shownUntil(edition) };
  const special = (service: Service) => specialSpecifications(edition, center, service, days);
  const { address_1, postal_code, city, country } = center.address;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    '@id': `${edition.directory.iri_base}centers/${center.id}`,
    name: center.full_name,
    alternateName: center.name,
    url: edition.origin + centerPath(text.tag, center.id),
    telephone: center.phones.map(({ number }) => number),
    address: {
      '@type': 'PostalAddress',
      streetAddress: address_1,
      postalCode: postal_code,
      addressLocality: city,
      addressCountry: country,
    },
    openingHoursSpecification: regularSpecifications(edition, center, 'open_consultation'),
    specialOpeningHoursSpecification: special('open_consultation'),
    contactPoint: {
      '@type': 'ContactPoint',
      contactType: say(text, 'phone_hours'),
      telephone: center.phones.map(({ number }) => number),
      hoursAvailable: [...regularSpecifications(edition, center, 'phone'), ...special('phone')],
    },
    additionalProperty: confirmationProperties(edition, center, text),
  };
}
