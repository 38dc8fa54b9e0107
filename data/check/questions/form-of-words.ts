/** What is odd about a text whatever it says: capitals alone, or the same sentence twice. */

export type Flaw = readonly [pattern: RegExp, de: string, en: string];

const ANY = /(?:)/;

export function formFlaw(text: string): Flaw | undefined {
  const long = text.match(/\p{Lu}{4,}/gu) ?? [];
  if (long.length > 2 || (long.length > 1 && !/\p{Ll}/u.test(text)))
    return [ANY, 'das sind lauter große Buchstaben', 'these are capitals only'];
  return standsTwice(text) ? [ANY, 'da steht etwas zweimal', 'something stands there twice'] : undefined;
}

/** A sentence twice, or the whole text. */
function standsTwice(text: string): boolean {
  const sentences = text.split(/[.!;] ?/u).filter((one) => one.length > 11);
  const words = text.split(' ');
  const half = words.length / 2;
  const isDoubled = text.length > 24 && words.slice(0, half).join(' ') === words.slice(half).join(' ');
  return isDoubled || new Set(sentences).size < sentences.length;
}
