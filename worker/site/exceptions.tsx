/** The exceptions of the coming eight weeks: holidays, customary days, closures; each said once, with its days. */
import type { Edition } from '../edition.ts';
import type { Status } from '../schedule.ts';
import { dateInWords, dayInWords, say, type Text } from '../text.ts';
import { type Day, dateOf } from '../zone.ts';
import { type Here, toldUntil } from './here.ts';
import { reasonSentence } from './reason.tsx';

interface Exception {
  readonly from: Day;
  readonly to: Day;
  readonly status: Status;
  readonly reason: string;
}

/** Read off the sessions themselves, so nothing is told that touches no session. */
export function exceptionsOf(edition: Edition): Exception[] {
  const found = new Map<string, Exception>();
  for (const { day, status, reason } of edition.between(edition.asOf, toldUntil(edition))) {
    if (status === 'confirmed' || reason === undefined) continue;
    // A holiday that comes back within the weeks told of (two New Years) is another exception.
    const key = reason.startsWith('closure/') ? reason : `${reason} ${day}`;
    found.set(key, { from: found.get(key)?.from ?? day, to: day, status, reason });
  }
  return [...found.values()];
}

export function ExceptionList({ here }: { here: Here }) {
  const { edition, text } = here;
  const exceptions = exceptionsOf(edition);
  if (exceptions.length === 0) {
    return <p>{say(text, 'no_exceptions', { date: dateInWords(text, toldUntil(edition)) })}</p>;
  }
  return (
    <ul class="exceptions">
      {exceptions.map((one) => (
        <li>
          <strong>
            <Days text={text} {...one} />
          </strong>
          : {reasonSentence(edition, text, one.status, one.reason)}
        </li>
      ))}
    </ul>
  );
}

function Days({ text, from, to }: { text: Text; from: Day; to: Day }) {
  const first = <time datetime={dateOf(from)}>{dayInWords(text, from)}</time>;
  if (from === to) return first;
  return (
    <>
      {first} – <time datetime={dateOf(to)}>{dayInWords(text, to)}</time>
    </>
  );
}
