/** A center as HSDS's tables "location", "address", "phone", "language" and "accessibility": what is not known is left out. */
import { verifiedOn } from '../../data/model/verification.ts';
import type { Address, Center, OtherNumber, Phone } from '../../data/model/directory.ts';
import { languageName } from '../../data/model/conditions.ts';
import { overdueSentences } from '../../data/model/confirmations.ts';
import type { Edition } from '../../data/model/edition.ts';
import { dateInWords, has, say, sentence, type Text } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';
import type { HsdsIds } from './hsds-ids.ts';

/** A less accurate position leads visitors to the wrong door: HSDS has no field for that, so that the description says it. */
const POINT_M = 100;

/** The fields that lists have. `from` is the local date on which the center will be there, where it is not yet. */
export function locationRow(center: Center, ids: HsdsIds, from?: string) {
  const { position } = center;
  return {
    id: ids.location(center.id, from),
    location_type: 'physical',
    name: center.full_name,
    alternate_name: center.name,
    description: [`Stadtteil: ${center.district}`, ...accuracyWords(center)].map(sentence).join(' '),
    ...(position && { latitude: position.latitude, longitude: position.longitude }),
    external_identifier: ids.iri(center.id),
    external_identifier_type: 'IRI',
  };
}

function accuracyWords({ position }: Center): string[] {
  if (!position || position.accuracy_m <= POINT_M) return [];
  return [`Die Position auf der Karte ist nur auf etwa ${position.accuracy_m} m genau`];
}

/** With everything that belongs to it. */
export function fullLocationRow(edition: Edition, center: Center, ids: HsdsIds, from?: string) {
  const { accessibility, address, postal_address, district } = center;
  const physical = addressFields(edition, address);
  return {
    ...locationRow(center, ids, from),
    description: describeLocation(edition, center, from),
    addresses: [
      { id: ids.address(center.id, from), ...physical, region: district, address_type: 'physical' },
      ...(postal_address
        ? [{ id: ids.postal_address(center.id), ...addressFields(edition, postal_address), address_type: 'postal' }]
        : []),
    ],
    phones: phoneRows(center, ids, edition.text('de')),
    ...languageRows(edition, center, ids),
    ...(accessibility !== undefined && {
      accessibility: [{ id: ids.accessibility(center.id), description: accessibility.de }],
    }),
  };
}

function addressFields(
  { directory }: Edition,
  { address_1, building, city, postal_code, country, state_province }: Address,
) {
  return {
    address_1,
    ...(building && { address_2: building.name }),
    city,
    // HSDS requires a state; the region of the holidays is one (ISO 3166-2).
    state_province: state_province ?? directory.holiday_region,
    postal_code,
    country,
  };
}

/** "Stadtteil: Hochfeld. Eingang: Hof. Adresse bestätigt: 5. August 2021." */
function describeLocation(edition: Edition, center: Center, from: string | undefined): string {
  const text = edition.text('de');
  const { entrance } = center.address;
  const date = (iso: string) => dateInWords(text, dayOf(iso));
  return [
    ...(from === undefined
      ? []
      : [say(text, 'new_address_from', { date: date(from), address: edition.address(center) })]),
    `Stadtteil: ${center.district}`,
    ...accuracyWords(center),
    ...(entrance ? [say(text, 'entrance', { note: entrance.de })] : []),
    say(text, 'address_confirmed_on', { date: date(verifiedOn(center, 'address')) }),
    ...overdueSentences(edition, center, 'address', text),
  ]
    .map(sentence)
    .join(' ');
}

/** HSDS takes RFC 6350's types; the two messengers are text too, and named in words. */
const PHONE_TYPES: { readonly [kind in NonNullable<Phone['kind']> | OtherNumber['kind']]: string } = {
  phone: 'voice',
  mobile: 'cell',
  fax: 'fax',
  sms: 'text',
  whatsapp: 'text',
  signal: 'text',
};

export function phoneRows({ id, phones, other_numbers = [] }: Center, ids: HsdsIds, text: Text) {
  const rowOf = ({ number, kind = 'phone', label }: Phone | OtherNumber, key: string) => {
    const messenger = kind === 'whatsapp' || kind === 'signal' ? [say(text, `number.${kind}`)] : [];
    const description = [...messenger, ...(label ? [label.de] : [])].join(': ');
    return { id: ids.phone(id, key), number, type: PHONE_TYPES[kind], ...(description !== '' && { description }) };
  };
  // One number may take calls, texts and messages.
  return [
    ...phones.map((one) => rowOf(one, one.number)),
    ...other_numbers.map((one) => rowOf(one, `${one.number}/${one.kind}`)),
  ];
}

/** Only languages that have been confirmed: the center's, and those of the schedules of a service. */
export function languageRows(
  edition: Edition,
  { id, languages = [] }: Center,
  ids: HsdsIds,
  more: readonly string[] = [],
) {
  const tags = [...new Set([...languages, ...more])];
  if (tags.length === 0) return {};
  const nameOf = (tag: string) => {
    const text = edition.texts.find((one) => one.tag === tag);
    if (text && has(text, 'language_name')) return say(text, 'language_name');
    return languageName(edition.text('de'), tag);
  };
  return {
    languages: tags.map((tag) => ({ id: ids.language(id, tag), name: nameOf(tag), code: tag.split('-')[0] ?? tag })),
  };
}
