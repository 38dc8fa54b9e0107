/** In which language a few words seem to be: by their script, by letters that only some languages have, by small words. */

const LATIN = /\p{Script=Latin}/u;
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['ar', 'fa', 'ur', 'ckb', 'ps', 'prs'].map((tag) => [tag, /\p{Script=Arabic}/u])),
  ...Object.fromEntries(['bg', 'ru', 'uk', 'mk'].map((tag) => [tag, /\p{Script=Cyrillic}/u])),
  el: /\p{Script=Greek}/u,
  ti: /\p{Script=Ethiopic}/u,
  am: /\p{Script=Ethiopic}/u,
};

/** Letters that a language never has, and the one that has them. German and English keep foreign names: there two words count. */
const FOREIGN_LETTERS: Readonly<Record<string, ReadonlyArray<readonly [RegExp, string]>>> = {
  ar: [[/[پچژگیک]/u, 'fa']],
  fa: [[/[ةىيكإأ]/u, 'ar']],
  uk: [[/[ъыэё]/iu, 'bg/ru']],
  bg: [[/[іїєґыэё]/iu, 'uk/ru']],
  ru: [[/[іїєґ]/iu, 'uk']],
  de: [
    [/[ğışİ]/u, 'tr'],
    [/[ąęłńśźż]/iu, 'pl'],
    [/[ășțţ]/iu, 'ro'],
    [/[êîû]/iu, 'kmr'],
  ],
  en: [
    [/[äöüß]/iu, 'de'],
    [/[ğış]/u, 'tr'],
  ],
  tr: [[/[ąęłńśźżățș]|[äß]/iu, 'pl/ro/de']],
  ro: [[/[ğıąęłńśźżéèêçœüöß]/iu, 'fr/tr/pl/de']],
  pl: [[/[ğışășțéèêçäöüß]/iu, 'tr/ro/fr/de']],
  fr: [[/[ğışąęłńśźżășțäöüß]/iu, 'tr/pl/ro/de']],
  kmr: [[/[ğıąęłńśźżäöß]/iu, 'tr/pl/de']],
};

const SMALL_WORDS: Readonly<Record<string, string>> = {
  de: 'der die das des dem den ein eine einer und ist sind nicht mit für von wegen am im zum zur auf bei wir bitte keine geschlossen vom bis ab wird alle nur auch fortbildung teamsitzung umzug urlaub ferien sitzung versammlung betriebsausflug schulung',
  en: 'the of and is are not with for because on in at to we please no closed from until this day our you your will be only staff training meeting outing holiday moving holidays',
  fr: 'le la les des du et est sont pas avec pour à au aux nous vous veuillez fermé une un en sur votre plaît',
  tr: 've bir için ile bu olarak nedeniyle kapalıyız kapalı lütfen değil da de var gün',
  ro: 'și şi pentru cu este sunt nu la din pe ne vă rugăm închis în o un',
  pl: 'i w z na do jest są nie dla proszę zamknięte z powodu się od ten',
  kmr: 'û li ji bo di de ku ne ye girtî em',
  es: 'el los las y es son con para por favor cerrado una del',
  it: 'il gli e è sono con per chiuso una del della si',
};
const WORDS = Object.entries(SMALL_WORDS).map(([tag, words]) => [tag, new Set(words.split(' '))] as const);

/** The language that a text seems to be in where that is another than its tag; undefined where nothing speaks against the tag. */
export function languageOf(text: string, tag: string): string | undefined {
  const language = tag === 'de-simple' ? 'de' : tag;
  if (!/\p{L}{3}/u.test(text)) return undefined;
  if (!(SCRIPTS[language] ?? LATIN).test(text)) return 'einer anderen Schrift';
  const words = withoutNames(text).split(' ');
  const least = language === 'de' || language === 'en' ? 2 : 1;
  const letters = FOREIGN_LETTERS[language]?.find(
    ([pattern]) => words.filter((one) => pattern.test(one)).length >= least,
  );
  return letters?.[1] ?? byWords(text, language);
}

/** Names keep their letters in every language. */
function withoutNames(text: string): string {
  return text.replace(/(?<=\s)(?:\p{Lu}\p{L}*[-\s]?)+(?:straße|platz|haus|allee)?/gu, ' ');
}

/** By small words: none of its own, and at least two of another language, which has most. */
function byWords(text: string, language: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = WORDS.map(([tag, small]) => [tag, words.filter((one) => small.has(one)).length] as const);
  const own = scores.find(([tag]) => tag === language)?.[1];
  const [best, most] = scores.reduce((a, b) => (b[1] > a[1] ? b : a));
  return own !== undefined && best !== language && most >= 2 && most > 2 * own ? best : undefined;
}
