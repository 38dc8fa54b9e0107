/** A center as schema.org's GovernmentOffice: where it is, its hours for everybody, its numbers, and who confirmed that. */
import { comingChanges } from '../../../data/model/coming-changes.ts';
import { addressLine, type Center, type Position, VERIFIED_FACTS } from '../../../data/model/directory.ts';
import { dateInWords, say, sentence, type Text } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { confirmationOf, overdueSentences } from '../../../data/model/confirmations.ts';
import { regularSpecifications, specialSpecifications } from './opening-hours.ts';

/** A less accurate position is not published: it would lead visitors to the wrong door. */
const POINT_M = 100;

export function officeNode(edition: PublishedEdition, center: Center) {
  const { directory, origin } = edition;
  const text = edition.text('de');
  const { position } = center;
  const { building } = center.address;
  const fax = (center.other_numbers ?? []).filter(({ kind }) => kind === 'fax').map(({ number }) => number);
  const coming = comingChanges(text, center, edition.asOf).flatMap(({ phrases }) => phrases.map(({ words }) => words));
  const told = [...coming, ...overdueSentences(edition, center, 'open_hours', text)].map(sentence).join(' ');
  return {
    '@type': 'GovernmentOffice',
    '@id': `${directory.iri_base}centers/${center.id}`,
    name: center.full_name,
    alternateName: center.name,
    ...(told !== '' && { description: told }),
    address: postalAddress(center),
    ...(building && { containedInPlace: { '@type': 'Place', name: building.name } }),
    ...(position && position.accuracy_m <= POINT_M && { geo: geoCoordinates(position) }),
    areaServed: [
      { '@type': 'City', name: directory.municipality.name },
      { '@type': 'AdministrativeArea', name: center.district },
    ],
    telephone: center.phones.map(({ number }) => number),
    ...(fax.length > 0 && { faxNumber: fax }),
    ...(center.email && { email: center.email }),
    ...(center.languages && { knowsLanguage: center.languages }),
    url: `${origin}/de/centers/${center.id}/`,
    ...(center.url && { sameAs: center.url }),
    openingHoursSpecification: regularSpecifications(edition, center, 'open_consultation'),
    specialOpeningHoursSpecification: specialSpecifications(edition, center, 'open_consultation'),
    contactPoint: contactPoints(edition, center, text),
    additionalProperty: [...confirmationProperties(edition, center, text), ...findingTheDoor(center, text)],
    subjectOf: { '@id': `${directory.iri_base}dataset` },
  };
}

const geoCoordinates = ({ latitude, longitude }: Position) => ({ '@type': 'GeoCoordinates', latitude, longitude });

function postalAddress({ address: { address_1, postal_code, city, state_province, country } }: Center) {
  return {
    '@type': 'PostalAddress',
    streetAddress: address_1,
    postalCode: postal_code,
    addressLocality: city,
    ...(state_province && { addressRegion: state_province }),
    addressCountry: country,
  };
}

/** The one for calls alone, as it always was, or followed by one for each number that nobody answers by voice. */
function contactPoints(edition: PublishedEdition, center: Center, text: Text) {
  const overdue = overdueSentences(edition, center, 'phone_hours', text);
  const calls = {
    '@type': 'ContactPoint',
    contactType: say(text, 'phone_hours'),
    ...(overdue.length > 0 && { description: overdue.join(' ') }),
    telephone: center.phones.map(({ number }) => number),
    ...(center.languages && { availableLanguage: center.languages }),
    hoursAvailable: [
      ...regularSpecifications(edition, center, 'phone'),
      ...specialSpecifications(edition, center, 'phone'),
    ],
  };
  const others = (center.other_numbers ?? [])
    .filter(({ kind }) => kind !== 'fax')
    .map(({ kind, number, label }) => ({
      '@type': 'ContactPoint',
      contactType: say(text, `number.${kind}`),
      ...(label && { description: label.de }),
      telephone: number,
    }));
  return others.length === 0 ? calls : [calls, ...others];
}

const CONFIRMED_WORDS = {
  open_hours: 'hours_confirmed_on',
  phone_hours: 'phone_hours_confirmed_on',
  address: 'address_confirmed_on',
} as const;

/** "verification:open_hours" is "current" or "overdue", in words with its date. */
export function confirmationProperties(edition: PublishedEdition, center: Center, text: Text) {
  return VERIFIED_FACTS.map((fact) => {
    const { status, verified_on } = confirmationOf(edition, center, fact);
    return {
      '@type': 'PropertyValue',
      propertyID: `verification:${fact}`,
      name: 'verification',
      value: status,
      description: say(text, CONFIRMED_WORDS[fact], { date: dateInWords(text, dayOf(verified_on)) }),
    };
  });
}

/** `address` is where people go; the one for letters is told beside it. */
function findingTheDoor({ address: { entrance }, accessibility, postal_address }: Center, text: Text) {
  const property = (name: string, value: string) => ({ '@type': 'PropertyValue', name, value });
  return [
    ...(entrance ? [property('entrance', say(text, 'entrance', { note: entrance.de }))] : []),
    ...(accessibility === undefined ? [] : [property('accessibility', accessibility.de)]),
    ...(postal_address ? [property(say(text, 'postal_address'), addressLine(postal_address))] : []),
  ];
}
