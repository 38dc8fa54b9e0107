/** Asks where words speak of the morning, the afternoon or the evening, and the hours are at another time of day. */
import type { Rule } from '../rules/rule.ts';
import { eachOffer } from '../rules/walk-sessions.ts';
import { eachNewClosure } from './new-closures.ts';
import { textsOf } from './notes.ts';
import { question } from './question.ts';

/** Words, and whether hours touch what they mean. */
const PARTS: ReadonlyArray<readonly [RegExp, (opens: string, closes: string) => boolean]> = [
  [/vormittag|in the morning|(?<!\p{L})mornings?(?!\p{L})/iu, (opens) => opens < '12:00'],
  [/nachmittag|afternoon/iu, (_, closes) => closes > '12:30'],
  [/abend(?!\p{L}{0,20}(?:kurs|schule|stern|brot))|evening/iu, (_, closes) => closes > '16:00'],
];
/** Words about something else than these hours. */
const ELSE =
  /heilig|silvester|geöffnet|offen|open|erreich|besetzt|wieder|auch|außerdem|zusätzlich zu|statt|sonst|anruf|telefon|weitere|nicht|kein|bis zum|vortag|also|instead|call|again/iu;

export const PART_OF_DAY_QUESTIONS: readonly Rule[] = [
  {
    name: 'words-fit-the-time-of-day',
    sentence: 'What is said of the morning, the afternoon or the evening is held, or closed, at that time of day.',
    *check(input) {
      for (const [{ note, opens_at, closes_at }, at] of eachOffer(input.directory)) {
        const found = textsOf(note).find((text) => isOther(text, opens_at, closes_at));
        if (found !== undefined) yield otherPart(`${at}/note`, found, `${opens_at}–${closes_at}`);
      }
      for (const [{ reason, opens_at, closes_at }, at] of eachNewClosure(input)) {
        if (opens_at === undefined && closes_at === undefined) continue;
        const [opens, closes] = [opens_at ?? '00:00', closes_at ?? '24:00'];
        const found = textsOf(reason).find((text) => isOther(text, opens, closes));
        if (found !== undefined) yield otherPart(at, found, `${opens}–${closes}`);
      }
    },
  },
];

function isOther(text: string, opens: string, closes: string): boolean {
  const said = PARTS.filter(([word]) => word.test(text));
  return said.length > 0 && !ELSE.test(text) && !said.some(([, touches]) => touches(opens, closes));
}

function otherPart(at: string, text: string, span: string) {
  return question(at, `da steht „${text}“, eingetragen ist ${span}`, `it says "${text}", the hours are ${span}`, {
    de: 'Sonst bitte die Uhrzeit oder die Worte berichtigen',
    en: 'else correct the hours or the words',
  });
}
