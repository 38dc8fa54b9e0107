/** What changed in the facts of the municipality, a sentence each. */
import type { Directory, Words } from '../../model/directory.ts';
import type { Difference } from './difference.ts';
import { differs } from './differs.ts';

/** Names by language, local holidays, and anything else of it. */
export function* municipalityDifferences(before: Directory, after: Directory): Generator<Difference> {
  const { names: oldNames = {}, local_holidays: oldHolidays, ...was } = before.municipality;
  const { names = {}, local_holidays, ...now } = after.municipality;
  const changed = [...new Set([...Object.keys(oldNames), ...Object.keys(names)])].filter(
    (one) => oldNames[one] !== names[one],
  );
  if (changed.length > 0) {
    yield ofAll({
      de: `Name der Stadt je Sprache: ${changed.map((one) => `${one} „${names[one] ?? '–'}“`).join(', ')}`,
      en: `Name of the city by language: ${changed.map((one) => `${one} "${names[one] ?? '–'}"`).join(', ')}`,
    });
  } else if (differs(oldNames, names))
    yield ofAll({ de: 'Reihenfolge der Namen der Stadt geändert', en: 'Order of the names of the city changed' });
  if (differs(oldHolidays, local_holidays)) {
    const list = (local_holidays ?? []).join(', ');
    const words = {
      de: `Feiertage, die in dieser Gemeinde gelten: ${list || 'keine'}`,
      en: `Local holidays: ${list || 'none'}`,
    };
    yield { ...ofAll(words), about: { reason: 'public_holiday/' } };
  }
  if (differs(was, now)) yield ofAll({ de: 'Angaben zur Stadt geändert', en: 'Facts of the municipality changed' });
}

function ofAll(words: Words): Difference {
  return { centers: 'all', words, weight: 'aside' };
}
