/** Reads a file of data/text: ids with a text each, or with plural forms that are texts. What is neither is found here. */
import type { TextMeta } from '../model/text-meta.ts';
import { isObject } from './json/is-object.ts';
import type { Bilingual, Finding } from './findings/finding.ts';
import { parseStrict } from './json/parse.ts';
import { readMeta } from './wording-meta.ts';
import { wordingFinding, type Wording, type WordingEntry } from './wording-finding.ts';

export interface WordingFile {
  /** The file's name: "kmr". */
  readonly language: string;
  readonly meta: TextMeta;
  /** All that stand in the file, also those without a usable entry. */
  readonly ids: ReadonlySet<string>;
  /** The usable entries, without "meta". */
  readonly wording: Wording;
}

const NO_FILE: readonly [Bilingual, Bilingual] = [
  { de: 'Die Datei enthält keine Texte', en: 'the file holds no texts' },
  { de: 'Bitte wie de.json aufbauen: { "Kennung": "Text", … }', en: 'write it as de.json: { "id": "text", … }' },
];
const NO_TEXT: readonly [Bilingual, Bilingual] = [
  { de: 'Das ist kein Text', en: 'this is not a text' },
  { de: 'Bitte einen Text in Anführungszeichen eintragen', en: 'write a text in quotation marks' },
];

/** Undefined where the file holds no texts, or does not say whose. What is wrong is added to the findings. */
export function readWordingFile(language: string, text: string, findings: Finding[]): WordingFile | undefined {
  const { value, violations } = parseStrict(text);
  for (const { message, repair, at } of violations)
    findings.push(wordingFinding(language, at.slice(1), message, repair));
  if (!isObject(value)) {
    if (violations.length === 0) findings.push(wordingFinding(language, '', ...NO_FILE));
    return undefined;
  }
  const { meta: said, ...entries } = value;
  const meta = readMeta(language, said, findings);
  const wording: Record<string, WordingEntry> = {};
  for (const [id, entry] of Object.entries(entries)) {
    const wrong = placesWithoutText(id, entry);
    if (wrong.length === 0) wording[id] = entry as WordingEntry;
    findings.push(...wrong.map((place) => wordingFinding(language, place, ...NO_TEXT)));
  }
  return meta && { language, meta, ids: new Set(Object.keys(value)), wording };
}

/** "id" or "id/category" of what should be a text and is none. */
function placesWithoutText(id: string, entry: unknown): string[] {
  if (typeof entry === 'string') return [];
  if (!isObject(entry)) return [id];
  const wrong = Object.entries(entry).filter(([, form]) => typeof form !== 'string');
  return wrong.map(([category]) => `${id}/${category}`);
}
