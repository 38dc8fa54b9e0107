/** The check of data/text: the same ids and placeholders in each language, the right script, nothing left untranslated. */
import type { Finding } from './findings/finding.ts';
import { holidayNames } from './holiday-names.ts';
import { parseStrict } from './json/parse.ts';
import { wordingFinding, type WordingEntry, type Wording } from './wording-finding.ts';
import { checkCharacters, checkTranslation } from './wording-texts.ts';

const checked = new Map<string, Finding[]>();

/** Findings for wording files: language -> text. They come from the same files again and again, so answers are kept. */
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
      if (!(id in wording)) yield wordingFinding(language, id, { de: `„${id}“ fehlt`, en: `"${id}" is missing` }, ADD);
    }
  }
}

const ADD = {
  de: 'Bitte den Eintrag ergänzen, mit denselben Platzhaltern wie in de.json',
  en: 'add it, with the placeholders of de.json',
};

function* checkIds(language: string, wording: Wording, german: Wording): Generator<Finding> {
  for (const id of Object.keys(german)) {
    if (!(id in wording)) yield wordingFinding(language, id, { de: `„${id}“ fehlt`, en: `"${id}" is missing` }, ADD);
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

function* checkShape(language: string, id: string, value: WordingEntry, model: WordingEntry): Generator<Finding> {
  if (typeof value !== typeof model) {
    yield wordingFinding(
      language,
      id,
      { de: 'Mehrzahlformen passen nicht zu de.json', en: 'plural forms differ from de.json' },
      ADD,
    );
    return;
  }
  const wanted = placeholders(typeof model === 'string' ? model : (model['other'] ?? ''));
  if (typeof value === 'string') {
    if (placeholders(value).join() === wanted.join()) return;
    yield wordingFinding(
      language,
      id,
      {
        de: `Platzhalter ${wanted.join(' ')} fehlen oder sind zu viel`,
        en: `placeholders must be ${wanted.join(' ')}`,
      },
      { de: `Bitte genau ${wanted.join(' ') || 'keine'} verwenden`, en: `use exactly ${wanted.join(' ') || 'none'}` },
    );
    return;
  }
  const categories = pluralCategories(language);
  if (categories.join() !== Object.keys(value).sort().join()) {
    yield wordingFinding(
      language,
      id,
      { de: `Mehrzahlformen: ${categories.join(', ')} erwartet`, en: `plural forms must be ${categories.join(', ')}` },
      ADD,
    );
  }
  for (const [category, text] of Object.entries(value)) {
    // Arabic says zero, one and two without the figure.
    const figureless = ['zero', 'one', 'two'].includes(category);
    if (placeholders(text).join() === wanted.join() || (figureless && placeholders(text).length === 0)) continue;
    yield wordingFinding(
      language,
      `${id}/${category}`,
      { de: `Platzhalter ${wanted.join(' ')} fehlt`, en: `placeholders must be ${wanted.join(' ')}` },
      ADD,
    );
  }
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{[a-z]+\}/g)].map(([one]) => one).sort();
}

/** Kurmanji follows n === 1; Node's own rule for it needs full ICU, so it is written down. */
function pluralCategories(language: string): string[] {
  if (language === 'kmr') return ['one', 'other'];
  const tag = language === 'de-simple' ? 'de' : language;
  return [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort();
}
