/** A center as HSDS's tables "location", "address", "phone", "language" and "accessibility": what is not known is left out. */
import type { Center } from '../../data/model/directory.ts';
import type { Edition } from '../../data/model/edition.ts';
import { has, say } from '../../data/model/text.ts';
import type { Names } from './names.ts';

/** A position farther off than this is no place to send somebody to, and HSDS cannot say how exact it is. */
const POINT_M = 100;

/** The fields that lists have. */
export function location(center: Center, names: Names) {
  const { latitude, longitude, accuracy_m } = center.position;
  return {
    id: names.location(center.id),
    location_type: 'physical',
    name: center.full_name,
    alternate_name: center.name,
    description: `Stadtteil: ${center.district}`,
    ...(accuracy_m <= POINT_M && { latitude, longitude }),
    external_identifier: names.iri(center.id),
    external_identifier_type: 'IRI',
  };
}

/** With everything that belongs to it. */
export function fullLocation(edition: Edition, center: Center, names: Names) {
  const { accessibility, address } = center;
  const { address_1, city, postal_code, country } = address;
  // HSDS asks for a state; the region of the holidays is one (ISO 3166-2).
  const state_province = address.state_province ?? edition.directory.holiday_region;
  return {
    ...location(center, names),
    addresses: [
      {
        id: names.address(center.id),
        address_1,
        city,
        region: center.district,
        state_province,
        postal_code,
        country,
        address_type: 'physical',
      },
    ],
    phones: phonesOf(center, names),
    ...languagesOf(edition, center, names),
    ...(accessibility !== undefined && {
      accessibility: [{ id: names.accessibility(center.id), description: accessibility }],
    }),
  };
}

export function phonesOf({ id, phones }: Center, names: Names) {
  return phones.map(({ number, label }) => ({
    id: names.phone(id, number),
    number,
    type: 'voice',
    ...(label !== undefined && { description: label }),
  }));
}

/** Only where somebody confirmed that a language is spoken. */
export function languagesOf(edition: Edition, { id, languages }: Center, names: Names) {
  if (!languages) return {};
  const nameOf = (tag: string) => {
    const text = edition.texts.find((one) => one.tag === tag);
    return text && has(text, 'language_name') ? { name: say(text, 'language_name') } : {};
  };
  return {
    languages: languages.map((tag) => ({
      id: names.language(id, tag),
      ...nameOf(tag),
      code: tag.split('-')[0] ?? tag,
    })),
  };
}
