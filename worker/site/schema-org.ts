/** schema.org data inside pages: what search engines show beside a result. The whole form is the .jsonld feed. */
import { type Center, WEEKDAYS } from '../directory.ts';
import type { Edition } from '../edition.ts';
import { centerPath } from './addresses.ts';

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function centerData(edition: Edition, center: Center, tag: string) {
  const hours = (service: string) =>
    center.schedules
      .filter((schedule) => schedule.service === service && (schedule.interval ?? 1) === 1)
      .map(({ byday, opens_at, closes_at, valid_from, valid_to }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: byday.map((day) => `https://schema.org/${DAY_NAMES[WEEKDAYS.indexOf(day)]}`),
        opens: opens_at,
        closes: closes_at,
        validFrom: valid_from,
        ...(valid_to !== undefined && { validThrough: valid_to }),
      }));
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    '@id': `${edition.directory.iri_base}center/${center.id}`,
    name: center.full_name,
    alternateName: center.name,
    url: edition.origin + centerPath(tag, center.id),
    ...(center.phones[0] && { telephone: center.phones[0].number }),
    address: {
      '@type': 'PostalAddress',
      streetAddress: center.address.address_1,
      postalCode: center.address.postal_code,
      addressLocality: center.address.city,
      addressCountry: center.address.country,
    },
    ...(center.status === 'active' && { openingHoursSpecification: hours('open_consultation') }),
    contactPoint: center.phones.map(({ number }) => ({
      '@type': 'ContactPoint',
      telephone: number,
      ...(center.status === 'active' && { hoursAvailable: hours('phone') }),
    })),
  };
}
