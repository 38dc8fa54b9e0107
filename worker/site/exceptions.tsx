/** The exceptions of the coming eight weeks: holidays, customary days, closures; each said once, with its days. */
import type { Edition } from '../edition.ts';
import type { Status } from '../schedule.ts';
import { dateInWords, dayInWords, say, type Text } from '../text.ts';
import { type Day, dateOf } from '../zone.ts';
import { type Here, toldUntil } from './here.ts';
import { reasonSentence } from './reason.tsx';
import { German, labelled } from './wording.tsx';

interface Exception {
  readonly from: Day;
  readonly to: Day;
  readonly status: Status;
  readonly reason: string;
  /** Ids of the centers whose sessions it touches. */
  readonly centers: ReadonlySet<string>;
}

/** Read off the sessions themselves, so nothing is told that touches no session. */
export function exceptionsOf(edition: Edition): Exception[] {
  const found = new Map<string, Exception>();
  for (const { day, status, reason, center } of edition.between(edition.asOf, toldUntil(edition))) {
    if (status === 'confirmed' || reason === undefined) continue;
    // A holiday that comes back within the weeks told of (two New Years) is another exception.
    const key = reason.startsWith('closure/') ? reason : `${reason} ${day}`;
    const known = found.get(key);
    const centers = new Set(known?.centers).add(center);
    found.set(key, { from: known?.from ?? day, to: day, status, reason, centers });
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
          {labelled(
            text,
            <>
              <strong>
                <Days text={text} {...one} />
              </strong>
              <Concerned here={here} centers={one.reason.startsWith('closure/') ? one.centers : undefined} />
            </>,
            <>{reasonSentence(edition, text, one.status, one.reason)}</>,
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whom a closure concerns, where that is not everybody: " · RSC Nord, RSC West". Holidays are everybody's. */
export function Concerned({ here, centers }: { here: Here; centers: ReadonlySet<string> | undefined }) {
  const open = here.edition.directory.centers.filter(({ status }) => status === 'active');
  const named = open.filter(({ id }) => centers?.has(id));
  if (named.length === 0 || named.length === open.length) return null;
  return (
    <>
      {' · '}
      <German text={here.text}>{named.map(({ name }) => name).join(', ')}</German>
    </>
  );
}

interface DaysProps {
  readonly text: Text;
  readonly from: Day;
  readonly to: Day;
  readonly form?: 'long' | 'short';
}

export function Days({ text, from, to, form = 'long' }: DaysProps) {
  const first = <time datetime={dateOf(from)}>{dayInWords(text, from, form)}</time>;
  if (from === to) return first;
  return (
    <>
      {first} – <time datetime={dateOf(to)}>{dayInWords(text, to, form)}</time>
    </>
  );
}
