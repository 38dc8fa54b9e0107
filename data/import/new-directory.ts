/** A directory of its own for a city: what a clerk says of it, the centers of a list, and the entry of its first edition. */
import type { Center, Directory } from '../model/directory.ts';
import { releaseStamp } from '../operations/cut.ts';
import type { CityFacts } from './city-facts.ts';

export interface NewDirectory {
  readonly facts: CityFacts;
  readonly centers: readonly Center[];
  readonly sources: Directory['sources'];
  /** The city's name by language, where it is not the German one: in Arabic, say. */
  readonly names: Readonly<Record<string, string>>;
  /** All languages of data/text. */
  readonly languages: readonly string[];
  readonly license: string;
  readonly official: boolean;
  /** Epoch milliseconds and the local date of it. */
  readonly now: number;
  readonly today: string;
}

export function newDirectory({
  facts,
  centers,
  sources,
  names,
  languages,
  now,
  today,
  ...stated
}: NewDirectory): Directory {
  const { city, region, ags, ars, nuts, publisher, contact, programme, origin, id } = facts;
  const released_at = releaseStamp('Europe/Berlin', now);
  const spoken = languages.filter((lang) => !lang.includes('-'));
  return {
    id,
    iri_base: `${origin}/id/`,
    edition: today,
    released_at,
    title: `${programme}: Standorte und Sprechzeiten`,
    description: `Wo und wann in ${city} beraten wird: Anschriften, Sprechzeiten, telefonische Erreichbarkeit, Feiertage und Schließungen.`,
    publisher: { name: publisher, contact: contact.includes('@') ? { email: contact } : { url: contact } },
    license: stated.license,
    attribution: `Angaben: ${publisher}`,
    official: stated.official,
    timezone: 'Europe/Berlin',
    holiday_region: region,
    municipality: {
      name: city,
      names: Object.fromEntries(spoken.map((lang) => [lang, names[lang] ?? city])),
      ags,
      ars,
      nuts,
    },
    sources,
    programme: { name: programme },
    organizations: [],
    review_after_days: 365,
    centers,
    outreach: [],
    closures: [],
    recurring_closures: [],
    extra_sessions: [],
    changes: [{ edition: today, released_at, centers: 'all', summary: { de: 'Erste Ausgabe.', en: 'First edition.' } }],
  };
}
