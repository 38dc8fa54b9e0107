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
  en: /^(month_(long|short)\.\d+|version|number\.(fax|sms|whatsapp|signal)|language\.(hi|prs|rmy|so|ta|ti|ur))$/,
  fr: /^(address|version|audience\.parents|number\.(fax|sms|whatsapp|signal))$/,
  tr: /^(phone|month_short\.[35]|number\.(phone|sms|whatsapp|signal))$/,
  kmr: /^(phone|number\.(phone|sms|whatsapp|signal))$/,
  pl: /^(phone|number\.(phone|sms|whatsapp|signal))$/,
  ro: /^(phone|calendar|subscribe_google|number\.(phone|fax|sms|whatsapp|signal))$/,
  bg: /^number\.(whatsapp|signal)$/,
  ru: /^number\.(whatsapp|signal)$/,
  uk: /^number\.(whatsapp|signal)$/,
};

/** Whether this text may equal the German or English one. Simple German is German. */
export function mayEqual(language: string, id: string): boolean {
  return language === 'de-simple' || (SAME[language]?.test(id) ?? false);
}
