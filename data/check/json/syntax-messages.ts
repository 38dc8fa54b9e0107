/** Why a text is no JSON, in words: the commonest slips of somebody who edits by hand. */
import type { Bilingual } from '../findings/finding.ts';
import { MAX_DEPTH } from './tree.ts';

export type SyntaxMessage = readonly [message: Bilingual, repair: Bilingual];

export const SYNTAX_MESSAGES = {
  bom: [
    {
      de: 'Die Datei beginnt mit einem unsichtbaren Zeichen (BOM)',
      en: 'the file begins with a byte order mark',
    },
    { de: 'Bitte als „UTF-8 ohne BOM“ speichern', en: 'save it as UTF-8 without BOM' },
  ],
  encoding: [
    { de: 'Hier sind Zeichen kaputt: Die Datei ist nicht als UTF-8 gespeichert', en: 'the file is not saved as UTF-8' },
    {
      de: 'Bitte als „UTF-8“ speichern und die Umlaute neu tippen',
      en: 'save it as UTF-8 and type the broken characters anew',
    },
  ],
  comma: [
    { de: 'Vor einer schließenden Klammer steht ein Komma zu viel', en: 'there is a comma before a closing bracket' },
    { de: 'Bitte dieses Komma löschen', en: 'delete that comma' },
  ],
  missing: [
    { de: 'Zwischen zwei Einträgen fehlt ein Komma', en: 'a comma is missing between two entries' },
    { de: 'Bitte am Ende der Zeile davor ein Komma setzen', en: 'put a comma at the end of the line before' },
  ],
  trailing: [
    {
      de: 'Nach dem Ende steht noch etwas; die Datei ist vielleicht doppelt',
      en: 'something follows after the end; the file may be doubled',
    },
    { de: 'Bitte alles nach der letzten Klammer löschen', en: 'delete everything after the last bracket' },
  ],
  deep: [
    { de: 'Hier ist zu tief verschachtelt', en: 'this is nested too deeply' },
    { de: 'Bitte die zuletzt eingefügten Klammern prüfen', en: 'check the brackets that were added last' },
  ],
  syntax: [
    { de: 'Hier ist die Schreibweise (JSON) gestört', en: 'this is not valid JSON' },
    {
      de: 'Bitte Anführungszeichen, Kommas und Klammern in dieser Zeile und der davor prüfen',
      en: 'check quotes, commas and brackets in this line and the one before',
    },
  ],
} as const satisfies Record<string, SyntaxMessage>;

/** Tells the slip from what stands before and after the character at which reading failed. */
export function explainSyntaxError(text: string, offset: number): SyntaxMessage {
  const before =
    text
      .slice(Math.max(0, offset - 1000), offset)
      .trimEnd()
      .at(-1) ?? '';
  const here =
    text
      .slice(offset, offset + 1000)
      .trimStart()
      .at(0) ?? '';
  const open = depthAt(text, offset);
  if (open > MAX_DEPTH) return SYNTAX_MESSAGES.deep;
  if (open === 0 && before !== '' && here !== '') return SYNTAX_MESSAGES.trailing;
  if (before === ',' && (here === '}' || here === ']')) return SYNTAX_MESSAGES.comma;
  if (/[}\]"\dle]/.test(before) && (here === '"' || here === '{')) return SYNTAX_MESSAGES.missing;
  return SYNTAX_MESSAGES.syntax;
}

/** How many brackets are open at a character; those inside texts do not count, also inside one that its line cuts off. */
function depthAt(text: string, offset: number): number {
  let open = 0;
  for (const [token] of text.slice(0, offset).matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g)) {
    if (token === '{' || token === '[') open += 1;
    else if (token === '}' || token === ']') open -= 1;
  }
  return open;
}
