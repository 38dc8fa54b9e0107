/** The conditions of a session in German and English, in the words that readers see: for sentences about what changed. */
import { withoutIsolates } from '../../model/isolates.ts';
import { conditionPhrases } from '../../model/conditions.ts';
import type { Conditions, Words } from '../../model/directory.ts';
import type { Text } from '../../model/text.ts';
import german from '../../text/de.json' with { type: 'json' };
import english from '../../text/en.json' with { type: 'json' };

function textOf(tag: string, { meta, ...words }: { readonly meta: object }): Text {
  return { tag, meta: meta as Text['meta'], words: words as unknown as Text['words'] };
}

/** The texts in which the record of changes is written. */
export const [GERMAN, ENGLISH] = [textOf('de', german), textOf('en', english)] as const;

/** " (Nur mit Termin; Nur für: Frauen)"; nothing for a session without conditions. Addresses of web pages are left out. */
export function conditionWords({ link: _, ...conditions }: Conditions): Words {
  return { de: inBrackets(GERMAN, conditions), en: inBrackets(ENGLISH, conditions) };
}

function inBrackets(text: Text, conditions: Conditions): string {
  const phrases = conditionPhrases(text, conditions).map(({ words }) => withoutIsolates(words));
  return phrases.length === 0 ? '' : ` (${phrases.join('; ')})`;
}
