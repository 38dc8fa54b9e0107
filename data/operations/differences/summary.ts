/** What an entry of the list of changes holds: one summary, and the centers it belongs to. */
import type { Words } from '../../model/directory.ts';
import type { Difference } from './difference.ts';

/** One summary for the list of changes: at most 900 characters a language. */
export function summaryOf(words: readonly Words[]): Words {
  const join = (language: 'de' | 'en', more: (n: number) => string) => {
    let text = '';
    for (const [index, one] of words.entries()) {
      const next = `${text}${text && '; '}${one[language] ?? one.de}`;
      if (next.length > 900) return `${text || `${next.slice(0, 850)} …`}; ${more(words.length - Math.max(index, 1))}.`;
      text = next;
    }
    return `${text}.`.replace(/\.\.$/, '.');
  };
  return { de: join('de', (n) => `und ${n} weitere Änderungen`), en: join('en', (n) => `and ${n} more changes`) };
}

/** The centers in whose lists of changes an edition stands. */
export function centersTouched(found: readonly Difference[]): readonly string[] | 'all' {
  const ids = new Set<string>();
  for (const { centers } of found) {
    if (centers === 'all') return 'all';
    for (const id of centers) ids.add(id);
  }
  return ids.size === 0 ? 'all' : [...ids];
}
