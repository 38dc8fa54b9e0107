/** Asks about addresses: streets and postal codes of a sister, house numbers, whole lines in one field, a forgotten district. */
import type { Address, Center, Directory } from '../../model/directory.ts';
import type { Rule } from '../rules/rule.ts';
import { slipsBetween } from './distance.ts';
import { eachFacts, type NewFacts } from './new-facts.ts';
import { question } from './question.ts';
import { houseNumberOf, streetOf } from './streets.ts';

type Odd = readonly [field: string, de: string, en: string];

export const ADDRESS_QUESTIONS: readonly Rule[] = [
  {
    name: 'addresses-look-right',
    sentence:
      'A new address has street and house number alone in their field, no number above 999, and no street that is nearly the old one.',
    *check({ directory, previous }) {
      for (const { at, facts, before } of eachFacts(directory, previous)) {
        if (!facts.address || facts.address.address_1 === before?.address.address_1) continue;
        const why = lineIsOdd(facts.address, before?.address, directory);
        if (why)
          yield question(
            `${at}/address/address_1`,
            `„${facts.address.address_1}“: ${why[0]}`,
            `"${facts.address.address_1}": ${why[1]}`,
          );
      }
    },
  },
  {
    name: 'places-are-not-a-sisters',
    sentence:
      'Street, postal code and district of a center are not each those of another center, unless both are in one place.',
    *check({ directory, previous }) {
      for (const one of eachFacts(directory, previous)) {
        const why = ofASister(one, directory);
        if (why) yield question(`${one.at}/${why[0]}`, why[1], why[2]);
      }
    },
  },
  {
    name: 'places-move-as-a-whole',
    sentence:
      'Street, postal code and district move together: a new street in a new district has another postal code, and the other way round.',
    *check({ directory, previous }) {
      for (const { at, facts, before } of eachFacts(directory, previous)) {
        const now = facts.address;
        if (!now || !before || streetOf(now) === streetOf(before.address)) continue;
        const [sameCode, sameDistrict] = [
          now.postal_code === before.address.postal_code,
          (facts.district ?? before.district) === before.district,
        ];
        if (sameCode === sameDistrict) continue;
        yield question(
          `${at}/address`,
          sameCode
            ? `neue Straße und neuer Stadtteil, aber die alte Postleitzahl ${now.postal_code}`
            : `neue Straße und Postleitzahl, aber der alte Stadtteil ${before.district}`,
          sameCode
            ? 'street and district are new, the postal code is the old one'
            : 'street and postal code are new, the district is the old one',
        );
      }
    },
  },
  {
    name: 'postal-codes-are-of-the-town',
    sentence: 'A new postal code begins with the two digits of all that were published, where those begin alike.',
    *check({ directory, previous }) {
      const [digits, ...others] = new Set(previous?.centers.map(({ address }) => address.postal_code.slice(0, 2)));
      if (digits === undefined || others.length > 0) return;
      for (const { at, facts } of eachFacts(directory, previous)) {
        const code: string = facts.address?.postal_code ?? digits;
        if (!code.startsWith(digits))
          yield question(
            `${at}/address/postal_code`,
            `${code}: bisher beginnen alle mit ${digits}`,
            `${code}: all others begin with ${digits}`,
          );
      }
    },
  },
];

/** In German and English. */
function lineIsOdd(
  now: Address,
  was: Address | undefined,
  { municipality }: Directory,
): readonly [string, string] | undefined {
  const { address_1 } = now;
  if (/\d{5}|,/.test(address_1) || new RegExp(`\\d.*${municipality.name}`, 'iu').test(address_1))
    return ['hier stehen nur Straße und Hausnummer', 'street and number alone stand here'];
  if (/postfach/iu.test(address_1)) return ['an ein Postfach kann niemand kommen', 'nobody can come to a post box'];
  if ((houseNumberOf(now) ?? 0) > 999) return ['eine sehr hohe Hausnummer', 'a very high house number'];
  const digits = (one: Address) => [...String(houseNumberOf(one) ?? '')].sort().join('');
  if (
    was &&
    streetOf(now) === streetOf(was) &&
    houseNumberOf(now) !== houseNumberOf(was) &&
    digits(now) === digits(was)
  )
    return ['die Ziffern der alten Hausnummer, anders geordnet', 'the digits of the old number in another order'];
  const slips = was ? slipsBetween(streetOf(now), streetOf(was)) : 0;
  return slips > 0 && slips < 3 ? ['fast die alte Straße', 'nearly the old street'] : undefined;
}

function ofASister({ center, facts, before }: NewFacts, directory: Directory): Odd | undefined {
  const [place, sisters] = [facts.address ?? center.address, directory.centers.filter(({ id }) => id !== center.id)];
  const sharing = (one: Center) =>
    streetOf(one.address) === streetOf(place) && one.address.postal_code === place.postal_code;
  const find = (test: (one: Center) => boolean) => sisters.find((one) => test(one) && !sharing(one));
  if (facts.address && streetOf(place) !== (before && streetOf(before.address))) {
    const street = find((one) => streetOf(one.address) === streetOf(place));
    if (street)
      return ['address', `${place.address_1}: die Straße von ${street.name}`, `it is the street of ${street.name}`];
  }
  if (facts.address && place.postal_code !== before?.address.postal_code) {
    const code = find(
      (one) => one.address.postal_code === place.postal_code && one.district !== (facts.district ?? center.district),
    );
    if (code)
      return [
        'address',
        `${place.postal_code}: die Postleitzahl von ${code.name}`,
        `it is the postal code of ${code.name}`,
      ];
  }
  if (facts.district === undefined || facts.district === before?.district) return undefined;
  const district = find((one) => one.district === facts.district && one.address.postal_code !== place.postal_code);
  return (
    district && [
      'district',
      `${facts.district}: der Stadtteil von ${district.name}`,
      `it is the district of ${district.name}`,
    ]
  );
}
