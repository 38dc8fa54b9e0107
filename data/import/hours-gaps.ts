/** What stands before, between and behind the times of a clause, and which of them it belongs to. */
import { type OpenClause, unclearCondition, unknownWords, withoutTimes } from './hours-refusals.ts';
import { plainText, type ReadPhrases, readPhrases } from './hours-phrases.ts';
import { startOfDays } from './weekday-text.ts';

export const NOTHING: ReadPhrases = { conditions: {}, asked: [], rest: '' };

/** The text between two times: what belongs to the time before it, and to the one behind. */
export interface Between {
  readonly after: ReadPhrases;
  readonly before: ReadPhrases;
  /** What follows all times and belongs to none. */
  readonly open?: OpenClause;
}

/** In brackets stands what belongs to the time before; after a comma or an "and" something new begins. */
export function splitGap(gap: string, first: boolean, last: boolean, several: boolean): Between {
  if (first) return { after: NOTHING, before: readPhrases(gap) };
  const [, bracket = '', rest = ''] = /^( ?\([^()]*\))?(.*)$/u.exec(gap) ?? [];
  const joint = /[,/+&]|(?<!\p{L})(?:und|u\.|sowie)(?!\p{L})/iu.exec(rest)?.index;
  const at = joint ?? (last ? rest.length : startOfDays(rest));
  const after = readPhrases(`${bracket} ${rest.slice(0, at)}`);
  const before = readPhrases(rest.slice(at));
  for (const one of last ? [after, before] : [after]) if (one.rest !== '') throw unknownWords(one.rest);
  // "Mo 9-12, Do 14-18 nach Vereinbarung": of one of them, or of both?
  if (last && several && bracket === '' && Object.keys(after.conditions).length > 0) throw unclearCondition(gap);
  if (!last) return { after, before };
  if (Object.keys(before.conditions).length > 0 && before.conditions.access === undefined) throw unclearCondition(gap);
  // "Mo 9-12 und nach Vereinbarung" adds what stands in no calendar.
  const asked = { after: { ...after, asked: [...after.asked, ...before.asked] }, before: NOTHING };
  return before.conditions.access === undefined
    ? asked
    : { ...asked, open: withoutTimes(plainText(rest.slice(at)), true) };
}
