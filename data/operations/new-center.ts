/** A new center with its first hours; where its facts come from is a source of its own. */
import type { Center, Directory, Schedule, Words } from '../model/directory.ts';
import { dateWords } from './differences/phrases.ts';
import { TYPED_ADDRESS, TYPED_POSITION, positionFrom } from './fields/address.ts';
import { optional } from './fields/field.ts';
import { hours } from './fields/hours.ts';
import { day, dayOrToday, phones, text } from './fields/kinds.ts';
import { plainName } from './fields/named.ts';
import { refusePast } from './parts/days.ts';
import { idFromName, idMaker, scheduleName } from './parts/ids.ts';
import { defineOperation } from './parts/operation.ts';
import { Refusal } from './fields/refusal.ts';

const SOURCES: readonly Words[] = [
  { de: 'Mitteilung des Centers', en: 'Told by the center' },
  { de: 'Mitteilung des Trägers', en: 'Told by its organization' },
  { de: 'Website des Centers', en: 'Website of the center' },
];

export const newCenter = defineOperation({
  id: 'new-center',
  subject: 'center',
  title: { de: 'Neues Center', en: 'New center' },
  sentence: {
    de: 'Neu ist {name} ab {from}. Anschrift: {address_1}, {postal_code} im Stadtteil {district}. Auf der Karte: Breite {latitude}, Länge {longitude}. Telefon: {phones}. Offene Sprechstunde: {hours}. Quelle: {source}',
    en: 'New is {name} from {from} on. Address: {address_1}, {postal_code}, district {district}. On the map: latitude {latitude}, longitude {longitude}. Phone: {phones}. Open consultation: {hours}. Source: {source}',
  },
  fields: {
    name: { ...text('Name', 'Name', 'name'), example: 'Beratung Süd' },
    full_name: optional(
      text('Voller Name (leer: wie bei den anderen)', 'Full name (none: as the others have it)', 'name'),
    ),
    ...TYPED_ADDRESS,
    district: text('Stadtteil', 'District', 'name'),
    ...TYPED_POSITION,
    phones: phones('Telefon (mehrere mit Komma)', 'Phone (several with commas)'),
    from: day('Ab welchem Tag?', 'From which day?'),
    hours: optional(hours('Offene Sprechstunde („Mo 9–11, Mi 14–16“)', 'Open consultation ("Mon 9-11, Wed 14-16")')),
    phone_hours: optional(hours('Telefonzeiten', 'Phone hours')),
    source: {
      ...text('Woher kommen die Angaben?', 'Where do the facts come from?', 'long_text'),
      suggestions: SOURCES,
    },
    confirmed_on: dayOrToday('Wann haben Sie es erfahren?', 'When were you told?'),
  },
  apply(directory, values, occasion) {
    const { name, address_1, postal_code, city, district, from, source, confirmed_on } = values;
    refusePast(from, occasion);
    const [sister] = directory.centers;
    const full_name = values.full_name ?? fullNameLike(name, directory.centers);
    const id = idFromName(
      name,
      directory.centers.map((one) => one.name),
    );
    if (id === '' || [directory, ...occasion.archive].some(({ centers }) => centers.some((one) => one.id === id)))
      throw new Refusal(
        `Ein Center „${id || name}“ gab es schon; bitte einen anderen Namen wählen`,
        `there has been a center "${id || name}"; choose another name`,
        'name',
      );
    const newId = idMaker(directory, occasion);
    const origin = sourceOf(directory, source, confirmed_on, () => newId(`quelle-${id.slice(0, 30)}`));
    const offered = [
      ...(values.hours ?? []).map((one) => ({ ...one, service: 'open_consultation' as const })),
      ...(values.phone_hours ?? []).map((one) => ({ ...one, service: 'phone' as const })),
    ];
    if (offered.length === 0)
      throw new Refusal(
        'Wann ist dort offen oder jemand am Telefon? Bitte mindestens eine Zeit nennen',
        'when is it open, or somebody on the phone? Name hours of at least one of them',
        'hours',
      );
    const center: Center = {
      id,
      name,
      full_name,
      status: 'active',
      district,
      address: {
        address_1,
        postal_code,
        city: city ?? sister?.address.city ?? directory.municipality.name,
        ...(sister?.address.state_province && { state_province: sister.address.state_province }),
        country: sister?.address.country ?? 'DE',
      },
      ...positionFrom(values, origin.id),
      phones: values.phones.map((number) => ({ number })),
      schedules: offered.map(({ service, ...one }): Schedule => {
        const schedule = { id: newId(scheduleName(id, { service, byday: one.byday })), service };
        return { ...schedule, ...one, valid_from: from };
      }),
      verified_on: confirmed_on,
      source: origin.id,
    };
    return {
      ...directory,
      sources: directory.sources.includes(origin) ? directory.sources : [...directory.sources, origin],
      centers: [...directory.centers, center],
    };
  },
});

/** "RSC Süd" -> "Regionales Support-Center Süd", as "RSC Nord" has it. @throws Refusal where no other name begins alike */
function fullNameLike(name: string, others: readonly Center[]): string {
  const [, head = '', own = ''] = /^(\S+\s)(.+)$/.exec(name) ?? [];
  for (const other of others) {
    const theirs = other.name.slice(head.length);
    if (own !== '' && other.name.startsWith(head) && other.full_name.endsWith(` ${theirs}`))
      return other.full_name.slice(0, -theirs.length) + own;
  }
  throw new Refusal(
    `Zu „${name}“ fehlt der volle Name: Kein anderes Center heißt ähnlich; bitte ausfüllen`,
    `"${name}" needs its full name: no other center is called alike; fill it in`,
    'full_name',
  );
}

type Source = Directory['sources'][number];

/** The source of that title and day, or a new one; where the title stands for another day already, it says its own. */
function sourceOf({ sources }: Directory, title: string, date: string, newId: () => string): Source {
  const dated = `${title} (${dateWords(date).de})`;
  const called = (name: string) => sources.filter((one) => plainName(one.title) === plainName(name));
  const known = [...called(title), ...called(dated)].find((one) => one.date === date);
  return known ?? { id: newId(), title: called(title).length > 0 ? dated : title, date };
}
