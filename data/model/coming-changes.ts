/** What will be different at a center, and from when: moves, new numbers, closing, opening again. */
import { addressLine, type Center } from './directory.ts';
import { factSpans } from './dated-facts.ts';
import type { Phrase } from './conditions.ts';
import { dateInWords, list, say, type Text, wordsIn } from './text.ts';
import type { Day } from './zone.ts';

/** How far ahead a change is announced. */
const AHEAD_DAYS = 370;

export interface ComingChange {
  readonly day: Day;
  /** The center from that day on. */
  readonly center: Center;
  readonly phrases: readonly Phrase[];
}

/** The changes after a day, in time order. */
export function comingChanges(text: Text, center: Center, asOf: Day): ComingChange[] {
  const spans = center.dated_facts ? factSpans(center, asOf, asOf + AHEAD_DAYS) : [];
  return spans.slice(1).flatMap(({ from, center: then }, at) => {
    const phrases = changePhrases(text, spans[at]?.center ?? center, then, from);
    return phrases.length === 0 ? [] : [{ day: from, center: then, phrases }];
  });
}

function changePhrases(text: Text, before: Center, then: Center, day: Day): Phrase[] {
  const date = dateInWords(text, day);
  const { lang } = text.meta;
  const address = addressLine(then.address);
  const numbers = list(
    text,
    then.phones.map(({ number, formatted = number }) => formatted),
  );
  const moved = address !== addressLine(before.address);
  const called =
    numbers !==
    list(
      text,
      before.phones.map(({ number, formatted = number }) => formatted),
    );
  return [
    ...(before.status === then.status
      ? []
      : [
          { words: say(text, STATUS_WORDS[then.status], { date }), lang },
          ...(then.status_note ? [wordsIn(then.status_note, text)] : []),
        ]),
    ...(moved ? [{ words: say(text, 'new_address_from', { date, address }), lang }] : []),
    ...(called ? [{ words: say(text, 'new_numbers_from', { date, numbers }), lang }] : []),
  ];
}

const STATUS_WORDS: { readonly [status in Center['status']]: string } = {
  active: 'open_again_from',
  temporarily_closed: 'closed_from',
  closed: 'closed_for_good_from',
};
