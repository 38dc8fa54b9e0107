/** A finding about a file of data/text, and what such a file holds. */
import type { Bilingual, Finding } from './findings/finding.ts';
import { pointerToken } from './json/pointer.ts';

/** A text, or its plural forms by category (CLDR). */
export type WordingEntry = string | Readonly<Record<string, string>>;
/** Id -> entry. */
export type Wording = Readonly<Record<string, WordingEntry>>;

/** An error at an id of a language's file; "" is the whole file, "id/category" one plural form. */
export function wordingFinding(language: string, id: string, message: Bilingual, repair: Bilingual): Finding {
  return {
    severity: 'error',
    file: `data/text/${language}.json`,
    pointer: id ? id.split('/').map(pointerToken).join('') : '',
    rule: 'wording',
    message,
    repair,
  };
}
