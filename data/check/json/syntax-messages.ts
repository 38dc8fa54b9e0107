/** What keeps a text from being JSON, in words: a message and its repair for each slip of somebody who edits by hand. */
import type { Bilingual } from '../findings/finding.ts';

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
  empty: [
    { de: 'Die Datei ist leer', en: 'the file is empty' },
    {
      de: 'Bitte nicht speichern, sondern die Seite neu laden; das Alte steht auch unter editions/',
      en: 'do not save, load the page again; the old text also stands in editions/',
    },
  ],
  half: [
    { de: 'Die Datei hört mittendrin auf', en: 'the file ends half-way' },
    {
      de: 'Bitte den Rest wieder einfügen: am Ende schließt jede Klammer, zuletzt }',
      en: 'put the rest back: at the end every bracket closes, } last',
    },
  ],
  beginning: [
    { de: 'Der Anfang der Datei fehlt', en: 'the beginning of the file is missing' },
    { de: 'Bitte wieder einfügen: Das erste Zeichen ist {', en: 'put it back: the first character is {' },
  ],
  conflict: [
    {
      de: 'Hier stehen zwei Fassungen derselben Stelle (<<<<<<<, =======, >>>>>>>)',
      en: 'two versions of one place stand here (<<<<<<<, =======, >>>>>>>)',
    },
    {
      de: 'Bitte eine der beiden Fassungen löschen, und die Zeilen mit diesen Zeichen auch',
      en: 'delete one of the two versions, and the lines with these marks',
    },
  ],
  rtf: [
    { de: 'Hier steht Text aus einem Schreibprogramm (RTF)', en: 'this is text of a word processor (RTF)' },
    { de: 'Bitte als reinen Text („Nur Text“) einfügen', en: 'paste it as plain text' },
  ],
  html: [
    {
      de: 'Hier steht Text einer Internetseite oder aus Word (HTML)',
      en: 'this is text of a web page or of Word (HTML)',
    },
    { de: 'Bitte als reinen Text („Nur Text“) einfügen', en: 'paste it as plain text' },
  ],
  binary: [
    {
      de: 'Das ist keine Textdatei, sondern zum Beispiel ein Word-Dokument',
      en: 'this is no text file but, say, a Word document',
    },
    { de: 'Bitte die Datei durch die vorige ersetzen', en: 'put the former file back' },
  ],
  utf16: [
    { de: 'Die Datei ist als UTF-16 („Unicode“) gespeichert', en: 'the file is saved as UTF-16' },
    { de: 'Bitte als „UTF-8 ohne BOM“ speichern', en: 'save it as UTF-8 without BOM' },
  ],
  quotes: [
    { de: 'Hier stehen Anführungszeichen wie im Buch („ “ « ’)', en: 'these are printed quotes („ “ « ’)' },
    { de: 'Bitte durch das gerade Zeichen " ersetzen', en: 'write the straight one, "' },
  ],
  apostrophes: [
    { de: "Hier stehen einfache Anführungszeichen (')", en: "these are single quotes (')" },
    { de: 'Bitte durch das doppelte Zeichen " ersetzen', en: 'write the double one, "' },
  ],
  comment: [
    {
      de: 'Hier steht eine Anmerkung (//, /* oder #); die Datei kennt keine',
      en: 'here is a comment (//, /* or #); the file knows none',
    },
    {
      de: 'Bitte löschen; sie passt in den Text des Pull-Requests',
      en: 'delete it; it fits the words of the pull request',
    },
  ],
  tab: [
    { de: 'In diesem Text steht ein Tabulator', en: 'there is a tab inside this text' },
    { de: 'Bitte durch ein Leerzeichen ersetzen', en: 'write a space' },
  ],
  space: [
    {
      de: 'Hier steht ein besonderes Leerzeichen, das man nicht sieht',
      en: 'there is a special space here, which cannot be seen',
    },
    { de: 'Bitte löschen und neu tippen', en: 'delete it and type a plain one' },
  ],
  open: [
    { de: 'In dieser Zeile fehlt ein Anführungszeichen', en: 'a quote is missing in this line' },
    { de: 'Bitte den Text in " … " einschließen', en: 'put the text in " … "' },
  ],
  syntax: [
    { de: 'Hier ist die Schreibweise (JSON) gestört', en: 'this is not valid JSON' },
    {
      de: 'Bitte Anführungszeichen, Kommas und Klammern in dieser Zeile und der davor prüfen',
      en: 'check quotes, commas and brackets in this line and the one before',
    },
  ],
} as const satisfies Record<string, SyntaxMessage>;
