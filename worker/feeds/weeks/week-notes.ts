/** The table of notes of a week file: each phrase once, in every language, so that a widget shows what it has no words for. */
import type { Phrase } from '../../../data/model/conditions.ts';
import type { Text } from '../../../data/model/text.ts';

export interface WeekNote {
  readonly href?: string;
  /** By the tag of a language file; where one is missing, English or German stands in. */
  readonly words: Readonly<Record<string, string>>;
}

export class NoteTable {
  readonly #texts: readonly Text[];
  readonly #notes = new Map<string, WeekNote>();

  /** `texts`: every language, German first. */
  constructor(texts: readonly Text[]) {
    this.#texts = texts;
  }

  get size(): number {
    return this.#notes.size;
  }

  /** The ids of phrases, which `phrasesIn` gives in the same number and order for each language. */
  ids(phrasesIn: (text: Text) => readonly Phrase[]): string[] {
    const found = this.#texts.map((text) => ({ text, phrases: phrasesIn(text) }));
    return (found[0]?.phrases ?? []).map(({ href }, at) => {
      const words: Record<string, string> = {};
      for (const { text, phrases } of found) addWords(words, text, phrases[at]);
      return this.#idOf({ ...(href !== undefined && { href }), words });
    });
  }

  /** Notes by their ids, n1, n2 and so on, in order of appearance. */
  table(): Readonly<Record<string, WeekNote>> {
    return Object.fromEntries([...this.#notes.values()].map((note, at) => [`n${at + 1}`, note]));
  }

  #idOf(note: WeekNote): string {
    const key = JSON.stringify(note);
    if (!this.#notes.has(key)) this.#notes.set(key, note);
    return `n${[...this.#notes.keys()].indexOf(key) + 1}`;
  }
}

/** What an office wrote may be in German alone; a variant that says the same as its language is left out. */
function addWords(words: Record<string, string>, { tag, meta }: Text, phrase: Phrase | undefined): void {
  if (!phrase) return;
  if (phrase.lang !== meta.lang) words[phrase.lang] ??= phrase.words;
  else if (words[meta.lang] !== phrase.words) words[tag] = phrase.words;
}
