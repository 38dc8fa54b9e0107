/** The shape of one entry of data/text: the placeholders of German, and the plural forms of its own language. */
import { pluralCategories } from '../model/plurals.ts';
import type { Finding } from './findings/finding.ts';
import type { WordingFile } from './wording-file.ts';
import { type WordingEntry, wordingFinding } from './wording-finding.ts';

/** The repair of what is missing. */
export const ADD_ENTRY = {
  de: 'Bitte den Eintrag ergänzen, mit denselben Platzhaltern wie in de.json',
  en: 'add it, with the placeholders of de.json',
};

/** `model` is the German entry of the same id. */
export function* checkShape(
  file: WordingFile,
  id: string,
  value: WordingEntry,
  model: WordingEntry,
): Generator<Finding> {
  const { language } = file;
  const wanted = placeholders(typeof model === 'string' ? model : (model['other'] ?? ''));
  if (typeof value !== typeof model) {
    const message = { de: 'Mehrzahlformen passen nicht zu de.json', en: 'plural forms differ from de.json' };
    yield wordingFinding(language, id, message, ADD_ENTRY);
  } else if (typeof value === 'string') yield* checkPlaceholders(language, id, value, wanted);
  else yield* checkPluralForms(file, id, value, wanted);
}

function* checkPlaceholders(language: string, id: string, text: string, wanted: readonly string[]): Generator<Finding> {
  if (placeholders(text).join() === wanted.join()) return;
  yield wordingFinding(
    language,
    id,
    {
      de: `Platzhalter ${wanted.join(' ')} fehlen oder sind zu viel`,
      en: `placeholders must be ${wanted.join(' ')}`,
    },
    { de: `Bitte genau ${wanted.join(' ') || 'keine'} verwenden`, en: `use exactly ${wanted.join(' ') || 'none'}` },
  );
}

function* checkPluralForms(
  { language, meta }: WordingFile,
  id: string,
  forms: Readonly<Record<string, string>>,
  wanted: readonly string[],
): Generator<Finding> {
  const categories = pluralCategories(meta.plurals).sort();
  if (categories.join() !== Object.keys(forms).sort().join()) {
    yield wordingFinding(
      language,
      id,
      { de: `Mehrzahlformen: ${categories.join(', ')} erwartet`, en: `plural forms must be ${categories.join(', ')}` },
      ADD_ENTRY,
    );
  }
  for (const [category, text] of Object.entries(forms)) {
    // Arabic has words of their own for zero, one and two, without the figure.
    const figureless = ['zero', 'one', 'two'].includes(category);
    if (placeholders(text).join() === wanted.join() || (figureless && placeholders(text).length === 0)) continue;
    yield wordingFinding(
      language,
      `${id}/${category}`,
      { de: `Platzhalter ${wanted.join(' ')} fehlt`, en: `placeholders must be ${wanted.join(' ')}` },
      ADD_ENTRY,
    );
  }
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{[a-z]+\}/g)].map(([one]) => one).sort();
}
