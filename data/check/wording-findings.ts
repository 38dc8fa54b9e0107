/** A finding about a wording file, and what such a file holds. */
import type { Bilingual, Finding } from './findings.ts';
import { pointerPart } from './json.ts';

export type Value = string | Readonly<Record<string, string>>;
export type Wording = Readonly<Record<string, Value>>;

export function say(language: string, id: string, message: Bilingual, repair: Bilingual): Finding {
  return {
    severity: 'error',
    file: `data/text/${language}.json`,
    pointer: id ? id.split('/').map(pointerPart).join('') : '',
    rule: 'wording',
    message,
    repair,
  };
}
