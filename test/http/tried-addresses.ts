/** The addresses of a build that a run asks for: one language of each script in `npm test`, all of them in CI. */
import { TEXTS } from '../unit/texts.ts';
import { THOROUGH } from '../thorough.ts';

/** German and its plain form, which have pages of their own; one language from right to left, and one in Cyrillic. */
const TRIED = ['de', 'de-simple', 'ar', 'uk'];
const others = TEXTS.map(({ tag }) => tag).filter((tag) => !TRIED.includes(tag));
const OTHER_LANGUAGE = new RegExp(
  String.raw`^/(?:${others.join('|')})/|/(?:${others.join('|')})/$|\.(?:${others.join('|')})\.ics$`,
);

export const triedAddresses = (paths: readonly string[]): readonly string[] =>
  THOROUGH ? paths : paths.filter((path) => !OTHER_LANGUAGE.test(path));
