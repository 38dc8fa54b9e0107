/** The check of data/text: the same ids and placeholders in each language, the right script, nothing left untranslated. */
import type { Finding } from './findings/finding.ts';
import { holidayNames } from './holiday-names.ts';
import { parseStrict } from './json/parse.ts';
import { wordingFinding, type Wording } from './wording-finding.ts';
import { ADD_ENTRY, checkShape } from './wording-shape.ts';
import { checkCharacters, checkTranslation } from './wording-texts.ts';

const checked = new Map<string, Finding[]>();

/** Findings for wording files: language -> text. The same files are checked again and again, so results are cached. */
export function checkWording(texts: Readonly<Record<string, string>>): Finding[] {
  const key = Object.values(texts).join('\u0000');
  const known = checked.get(key);
  if (known) return known;
  const findings = [...wordingFindings(texts)];
  if (checked.size > 20) checked.clear();
  checked.set(key, findings);
  return findings;
}

function* wordingFindings(texts: Readonly<Record<string, string>>): Generator<Finding> {
  const read = new Map<string, Wording>();
  for (const [language, text] of Object.entries(texts)) {
    const { value, violations } = parseStrict(text);
    for (const { message, repair, at } of violations) yield wordingFinding(language, at.slice(1), message, repair);
    if (typeof value === 'object' && value !== null) read.set(language, value as Wording);
  }
  const german = read.get('de');
  if (!german) return;
  const english = read.get('en') ?? {};
  for (const [language, wording] of read) {
    yield* checkIds(language, wording, german);
    for (const [id, value] of Object.entries(wording)) {
      const model = german[id];
      if (id === 'meta' || model === undefined) continue;
      yield* checkShape(language, id, value, model);
      for (const text of typeof value === 'string' ? [value] : Object.values(value)) {
        yield* checkCharacters(language, id, text);
        yield* checkTranslation(language, id, text, german, english);
      }
    }
    for (const id of holidayNames()) {
      if (!(id in wording))
        yield wordingFinding(language, id, { de: `„${id}“ fehlt`, en: `"${id}" is missing` }, ADD_ENTRY);
    }
  }
}

function* checkIds(language: string, wording: Wording, german: Wording): Generator<Finding> {
  for (const id of Object.keys(german)) {
    if (!(id in wording))
      yield wordingFinding(language, id, { de: `„${id}“ fehlt`, en: `"${id}" is missing` }, ADD_ENTRY);
  }
  for (const id of Object.keys(wording)) {
    if (id in german) continue;
    yield wordingFinding(
      language,
      id,
      { de: `„${id}“ steht nicht in de.json`, en: `"${id}" is not in de.json` },
      { de: 'Bitte in allen Sprachen ergänzen oder löschen', en: 'add it to all languages or delete it' },
    );
  }
}
