/** Erases texts (a person's name, an illness) from any JSON value: what was different stays different, so that all that is derived stays. */
import { pointerToken } from '../check/json/pointer.ts';

/** JSON pointers (RFC 6901) to the strings that hold one of the texts. */
export function placesOf(value: unknown, texts: readonly string[]): string[] {
  if (typeof value === 'string') return texts.some((text) => value.includes(text)) ? [''] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesOf(inner, texts).map((at) => pointerToken(key) + at));
}

/** The value with each text replaced by its mark, in every string; the longest text first, so that nothing of it is left. */
export function erase<T>(value: T, texts: readonly string[], marks: readonly string[]): T {
  const pairs = texts.map((text, at) => ({ text, mark: marks[at] ?? '' }));
  const ordered = pairs.sort((a, b) => b.text.length - a.text.length);
  const pattern = new RegExp(ordered.map(({ text }) => escaped(text)).join('|'), 'g');
  const markOf = new Map(ordered.map(({ text, mark }) => [text, mark]));
  const inner = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replace(pattern, (text) => markOf.get(text) ?? '');
    if (Array.isArray(one)) return one.map(inner);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, child]) => [key, inner(child)]));
  };
  return inner(value) as T;
}

/**
 * So many marks that stand nowhere in the values: "[…]", "[… 2]" … Two strings that differ before differ afterwards as well, and
 * so do two editions: nothing that counts changes (SEQUENCE, feeds of changes) counts another way.
 */
export function freeMarks(values: readonly unknown[], count: number): string[] {
  const marks: string[] = [];
  for (let number = 1; marks.length < count; number++) {
    const mark = number === 1 ? '[…]' : `[… ${number}]`;
    if (placesOf(values, [mark]).length === 0) marks.push(mark);
  }
  return marks;
}

/** As a regular expression that matches this text alone. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
