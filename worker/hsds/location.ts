/** A center as HSDS's tables "location", "address", "phone", "language" and "accessibility": what is not known is left out. */
import type { Center } from '../../data/model/directory.ts';
import type { Edition } from '../../data/model/edition.ts';
import { has, say } from '../../data/model/text.ts';
import type { HsdsIds } from './hsds-ids.ts';

/** A less accurate position is not published: it would lead visitors to the wrong door, and HSDS has no field for accuracy. */
const POINT_M = 100;

/** The fields that lists have. */
export function locationRow(center: Center, ids: HsdsIds) {
  const { latitude, longitude, accuracy_m } = center.position;
  return {
    id: ids.location(center.id),
    location_type: 'physical',
    name: center.full_name,
    alternate_name: center.name,
    description: `Stadtteil: ${center.district}`,
    ...(accuracy_m <= POINT_M && { latitude, longitude }),
    external_identifier: ids.iri(center.id),
    external_identifier_type: 'IRI',
  };
}

/** With everything that belongs to it. */
export function fullLocationRow(edition: Edition, center: Center, ids: HsdsIds) {
  const { accessibility, address } = center;
  const { address_1, city, postal_code, country } = address;
  // HSDS requires a state; the region of the holidays is one (ISO 3166-2).
  const state_province = address.state_province ?? edition.directory.holiday_region;
  return {
    ...locationRow(center, ids),
    addresses: [
      {
        id: ids.address(center.id),
        address_1,
        city,
        region: center.district,
        state_province,
        postal_code,
        country,
        address_type: 'physical',
      },
    ],
    phones: phoneRows(center, ids),
    ...languageRows(edition, center, ids),
    ...(accessibility !== undefined && {
      accessibility: [{ id: ids.accessibility(center.id), description: accessibility }],
    }),
  };
}

export function phoneRows({ id, phones }: Center, ids: HsdsIds) {
  return phones.map(({ number, label }) => ({
    id: ids.phone(id, number),
    number,
    type: 'voice',
    ...(label !== undefined && { description: label }),
  }));
}

/** Only languages that have been confirmed. */
export function languageRows(edition: Edition, { id, languages }: Center, ids: HsdsIds) {
  if (!languages) return {};
  const nameOf = (tag: string) => {
    const text = edition.texts.find((one) => one.tag === tag);
    return text && has(text, 'language_name') ? { name: say(text, 'language_name') } : {};
  };
  return {
    languages: languages.map((tag) => ({
      id: ids.language(id, tag),
      ...nameOf(tag),
      code: tag.split('-')[0] ?? tag,
    })),
  };
}
