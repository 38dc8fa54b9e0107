/** A directory of its own for a city: what a clerk says of it, the centers of a list, and the entry of its first edition. */
import { FEDERAL_STATES } from '../check/rules/federal-states.ts';
import type { Center, Directory } from '../model/directory.ts';
import { releaseStamp } from '../operations/cut.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import { idFromName } from '../operations/parts/ids.ts';

/** Answers by the name of their question. */
export type CityFacts = { readonly [question in CityQuestion]: string };
export type CityQuestion = (typeof CITY_QUESTIONS)[number]['name'];

/** What `npm run data -- init` asks, in this order; each is a flag of that name too. "" takes what `preset` makes of the answers before. */
export const CITY_QUESTIONS = [
  { name: 'city', de: 'Wie heißt die Stadt oder Gemeinde?' },
  { name: 'region', de: `In welchem Land? (${Object.keys(FEDERAL_STATES).join(', ')})` },
  { name: 'ags', de: 'Amtlicher Gemeindeschlüssel (AGS), 8 Ziffern?' },
  { name: 'ars', de: 'Amtlicher Regionalschlüssel (ARS), 12 Ziffern? (leer: kreisfrei)' },
  { name: 'nuts', de: 'NUTS-Schlüssel des Kreises, zum Beispiel DEA12? (leer: der des Landes)' },
  { name: 'publisher', de: 'Wer gibt das Verzeichnis heraus?' },
  { name: 'contact', de: 'Wohin melden Leute Fehler? (E-Mail oder https://…)' },
  { name: 'programme', de: 'Wie heißt das Angebot oder Programm?' },
  { name: 'origin', de: 'Unter welcher Adresse wird es stehen? (https://…, ohne / am Ende)' },
  { name: 'worker', de: 'Name des Workers bei Cloudflare? (leer: wie die Kennung)' },
  { name: 'id', de: 'Dauerhafte Kennung des Verzeichnisses? (leer: aus dem Namen der Stadt)' },
] as const;

/** What stands for an empty answer; undefined where there has to be one. */
function presetOf(question: CityQuestion, said: Partial<CityFacts>): string | undefined {
  const { ags = '', region = '', city = '', id = '' } = said;
  const presets: { readonly [one in CityQuestion]?: string } = {
    ars: `${ags.slice(0, 5)}0000${ags.slice(5)}`,
    nuts: FEDERAL_STATES[region]?.[2] ?? '',
    worker: `beratung-${idFromName(city, [])}`,
    id: `beratung-${idFromName(city, [])}`,
  };
  return question === 'worker' && id !== '' ? id : presets[question];
}

/** @throws Refusal where an answer is missing, or is none; `answer` gets the name of a question and its words */
export async function cityFactsFrom(answer: (name: CityQuestion, de: string) => Promise<string>): Promise<CityFacts> {
  const said: { [question in CityQuestion]?: string } = {};
  for (const { name, de } of CITY_QUESTIONS) {
    const typed = await answer(name, de);
    const value = typed === '' ? presetOf(name, said) : typed;
    if (!value) throw new Refusal(`--${name} fehlt: ${de}`, `--${name} is missing`);
    const [valid, repair] = VALID[name] ?? [];
    if (valid && !valid.test(value))
      throw new Refusal(`--${name} ${value}: bitte ${repair}`, `--${name} ${value} is not valid`);
    said[name] = value;
  }
  return said as CityFacts;
}

const STATES = Object.keys(FEDERAL_STATES);
const VALID: { readonly [question in CityQuestion]?: readonly [RegExp, repair: string] } = {
  region: [new RegExp(`^(?:${STATES.join('|')})$`, 'u'), `eines von ${STATES.join(', ')}`],
  ags: [/^\d{8}$/u, '8 Ziffern'],
  ars: [/^\d{12}$/u, '12 Ziffern'],
  origin: [/^https:\/\/[a-z0-9.-]+(?::\d+)?$/u, 'https://…, ohne Schrägstrich am Ende'],
  worker: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'nur kleine Buchstaben, Ziffern und Bindestriche'],
  id: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'nur kleine Buchstaben, Ziffern und Bindestriche'],
};

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

/**
 * wrangler.toml with the name of the Worker and of its two trial environments, the address of its links and the first widget that
 * is served there.
 * @throws Error where one of these lines is not there
 */
export function settingsOf(
  toml: string,
  { worker, origin }: Pick<CityFacts, 'worker' | 'origin'>,
  widget: string,
): string {
  const lines: ReadonlyArray<readonly [RegExp, string]> = [
    [/^name = "[^"]*"$/m, `name = "${worker}"`],
    [/^name = "[^"]*-preview"$/m, `name = "${worker}-preview"`],
    [/^name = "[^"]*-live"$/m, `name = "${worker}-live"`],
    [/^PUBLIC_ORIGIN = "[^"]*"$/m, `PUBLIC_ORIGIN = "${origin}"`],
    [/^OLDEST_WIDGET = "[^"]*"$/m, `OLDEST_WIDGET = "${widget}"`],
  ];
  return lines.reduce((text, [pattern, line]) => {
    if (!pattern.test(text)) throw new Error(`wrangler.toml has no line ${String(pattern)}; put it back`);
    return text.replace(pattern, line);
  }, toml);
}
