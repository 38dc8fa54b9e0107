/** What a clerk says of a city whose directory begins: the questions, what stands for an empty answer, and what is refused. */
import { ACCENT_PATTERN } from '../brand/accent.ts';
import { FEDERAL_STATES } from '../check/rules/federal-states.ts';
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
  { name: 'languages', de: 'In welchen Sprachen, außer Deutsch und Englisch? (tr,ar,uk …; leer: in allen)' },
  { name: 'accent', de: 'Farbe für Links und Knöpfe? (#rrggbb; leer: die des Projekts)' },
  { name: 'logo', de: 'Datei des Logos? (SVG, höchstens 10 KB; leer: keines)' },
] as const;

/** What stands for an empty answer; undefined where there has to be one. */
function presetOf(question: CityQuestion, said: Partial<CityFacts>): string | undefined {
  const { ags = '', region = '', city = '', id = '' } = said;
  const presets: { readonly [one in CityQuestion]?: string } = {
    ars: `${ags.slice(0, 5)}0000${ags.slice(5)}`,
    nuts: FEDERAL_STATES[region]?.[2] ?? '',
    worker: `beratung-${idFromName(city, [])}`,
    id: `beratung-${idFromName(city, [])}`,
    languages: '',
    accent: '',
    logo: '',
  };
  return question === 'worker' && id !== '' ? id : presets[question];
}

/** @throws Refusal where an answer is missing, or is none; `answer` gets the name of a question and its words */
export async function cityFactsFrom(answer: (name: CityQuestion, de: string) => Promise<string>): Promise<CityFacts> {
  const said: { [question in CityQuestion]?: string } = {};
  for (const { name, de } of CITY_QUESTIONS) {
    const typed = await answer(name, de);
    const value = typed === '' ? presetOf(name, said) : typed;
    if (value === undefined) throw new Refusal(`--${name} fehlt: ${de}`, `--${name} is missing`);
    const [valid, repair] = VALID[name] ?? [];
    if (valid && value !== '' && !valid.test(value))
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
  languages: [/^[a-z-]+(?:, ?[a-z-]+)*$/u, 'Kennungen mit Komma, zum Beispiel tr,ar,uk'],
  accent: [ACCENT_PATTERN, '#rrggbb, zum Beispiel #004e8a'],
};
