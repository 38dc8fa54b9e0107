/** Where a translation may rightly equal German or English, and the scripts that are not Latin. */

/** Letters that belong to a language; the others are written in Latin script. */
export const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  fa: /\p{Script=Arabic}/gu,
  bg: /\p{Script=Cyrillic}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}|['’ʼ]/gu,
};

/** Ids whose word happens to be the same, by language. */
const SAME: Readonly<Record<string, RegExp>> = {
  en: /^(month_(long|short)\.\d+|version)$/,
  fr: /^(address|version)$/,
  tr: /^(phone|month_short\.[35])$/,
  kmr: /^phone$/,
  pl: /^phone$/,
  ro: /^(phone|subscribe_google)$/,
};

/** Whether this text may equal the German or English one. Simple German is German. */
export function mayEqual(language: string, id: string): boolean {
  return language === 'de-simple' || (SAME[language]?.test(id) ?? false);
}
