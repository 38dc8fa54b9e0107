/** Asks about slips of words that offices write again and again: "Fortbidlung", "geschlosen". */
import type { Rule } from '../rules/rule.ts';
import { eachWords } from '../rules/walk-words.ts';
import { slipsBetween } from './distance.ts';
import { question } from './question.ts';

/** Long words of reasons and notes. What is one letter from them and a word as well stands here too. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  de: 'fortbildung fortbildungstag schulung weiterbildung betriebsausflug betriebsversammlung betriebsferien personalversammlung personalausfall personalmangel teamsitzung teambesprechung dienstbesprechung besprechung versammlung veranstaltung sommerpause sommerferien winterpause weihnachtspause weihnachtsferien osterferien herbstferien pfingstferien jahreswechsel rosenmontag brückentag feiertag renovierung renovierungsarbeiten sanierung bauarbeiten umbauarbeiten malerarbeiten straßenbauarbeiten wasserschaden rohrbruch stromausfall heizungsausfall stromabschaltung störung technische inventur verabschiedung jubiläum stadtteilfest sprechstunde sprechzeiten beratung beratungszeiten öffnungszeiten telefonisch telefonzeit terminvereinbarung vereinbarung anmeldung abmeldung voranmeldung unterlagen ausweis mitbringen geschlossen geöffnet erreichbar kurzfristig vorübergehend voraussichtlich möglicherweise schließung eingang hintereingang seiteneingang nebeneingang dolmetscher dolmetscherin dolmetschen übersetzung gebäude erdgeschoss aufzug barrierefrei stufenlos montag dienstag mittwoch donnerstag freitag samstag sonntag november dezember september februar oktober'.split(
    ' ',
  ),
  en: 'training renovation building closed consultation appointment registration register entrance interpreter holiday holidays christmas meeting maintenance temporarily telephone documents weekday tuesday wednesday thursday saturday december november september february october'.split(
    ' ',
  ),
};
const SHORTEST = 7;

export const SPELLING_QUESTIONS: readonly Rule[] = [
  {
    name: 'words-are-spelled-right',
    sentence: 'No word is a slip of the hand away from one that offices write often.',
    *check({ directory }) {
      for (const [words, at] of eachWords(directory)) {
        for (const [tag, usual] of Object.entries(USUAL)) {
          const found = slipIn(words[tag] ?? '', usual);
          if (!found) continue;
          yield question(
            at,
            `„${found[0]}“: gemeint ist wohl „${found[1]}“`,
            `"${found[0]}": perhaps "${found[1]}" is meant`,
          );
        }
      }
    },
  },
];

/** The word as typed, and the one that is meant. */
function slipIn(text: string, usual: readonly string[]): readonly [string, string] | undefined {
  for (const [typed] of text.matchAll(/\p{L}+/gu)) {
    const word = typed.toLowerCase();
    if (word.length < SHORTEST - 1 || usual.includes(word)) continue;
    const meant = usual.find((one) => one.length >= SHORTEST && isSlip(word, one));
    if (meant !== undefined) return [typed, /^\p{Lu}/u.test(typed) ? meant[0]?.toUpperCase() + meant.slice(1) : meant];
  }
  return undefined;
}

/** One slip apart, but no other ending: "Schulungen" and "geschlossene" are words. */
function isSlip(word: string, meant: string): boolean {
  const isEnding = word.startsWith(meant) || meant.startsWith(word) || word.slice(0, -2) === meant.slice(0, -2);
  return !isEnding && slipsBetween(word, meant) === 1;
}
