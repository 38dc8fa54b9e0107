/** What a file of data/text says of itself in its "meta": all that makes a language differ beside its words. */
import type { PluralRules } from './plurals.ts';

export interface TextMeta {
  /** BCP 47 tag to print in `lang`, RFC 5545 LANGUAGE and Content-Language ("de" for de-simple, "sr-Latn" for sr). */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its place among the languages, from 1. */
  readonly order: number;
  readonly reviewed: boolean;
  /** BCP 47 tags of others who read it, as browsers and pages name them: "ku" for Kurmanji, "prs" for Persian. */
  readonly aliases?: readonly string[];
  /** Its plural categories; without them, one is singular. */
  readonly plurals?: PluralRules;
  /** Days of the month that are no plain number, by number: { "1": "1er" }. */
  readonly days?: { readonly [day: string]: string };
  /** The names of the months, from January, where a year follows and changes them. */
  readonly months_before_year?: readonly string[];
  /** Another "and" before some sounds: what the last word begins with, as a regular expression, and the pattern: "y", but "e inglés". */
  readonly list_join_before?: { readonly starts: string; readonly join: string };
  /** ISO 15924 code of its letters; without it, Latn. */
  readonly script?: string;
  /** The form of the city's name that "a service of the city of …" asks for, where it is not the plain one. */
  readonly city_form?: { readonly de: string; readonly en: string };
  /** Ids whose words happen to be the German or the English ones. */
  readonly same_words?: readonly string[];
}

/** A language file as far as its name and its meta go. */
export interface TaggedMeta {
  readonly tag: string;
  readonly meta: TextMeta;
}

/** Whether a text is the one of its language: plain German shares the tag of German. */
export const hasOwnTag = ({ tag, meta }: TaggedMeta): boolean => meta.lang === tag || meta.lang.startsWith(`${tag}-`);

/** Every tag that names a text, in lower case -> the text's own. */
export const tagsOf = (texts: readonly TaggedMeta[]): ReadonlyMap<string, string> =>
  new Map(texts.flatMap(({ tag, meta }) => [tag, ...(meta.aliases ?? [])].map((one) => [one.toLowerCase(), tag])));
