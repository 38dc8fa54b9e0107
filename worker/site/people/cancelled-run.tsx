/** A center's sessions in a row that one reason cancels, as one line: "Montag, 30. November bis Mittwoch, 9. Dezember (Umbau): Fällt aus". */
import type { Session } from '../../../data/model/session.ts';
import { dayInWords, type Text } from '../../../data/model/text.ts';
import { type Day, dateOf } from '../../../data/model/zone.ts';
import { sayWithMarkup } from '../page/marked-up-text.tsx';
import { promiseEnds } from '../page/epoch-minutes.ts';
import type { PageContext } from '../page/page-context.ts';
import { dayWithReason } from './reason-sentence.tsx';

export type Run = readonly [first: Session, ...rest: Session[]];

/** `sessions` of one center in time order, those that take place among them: they end a run. */
export function cancelledRuns(sessions: readonly Session[]): Run[] {
  const runs: [Session, ...Session[]][] = [];
  let last: [Session, ...Session[]] | undefined;
  for (const session of sessions) {
    if (session.status !== 'cancelled') last = undefined;
    else if (last && last[0].reason === session.reason) last.push(session);
    else runs.push((last = [session]));
  }
  return runs;
}

export function CancelledRun({ context: { edition, text }, run }: { context: PageContext; run: Run }) {
  const [first] = run;
  const last = run.at(-1) ?? first;
  return (
    <p class="why run" data-until={promiseEnds(edition, last.day + 1, 0)}>
      {dayWithReason(edition, text, <strong>{daysOf(text, first.day, last.day)}</strong>, 'cancelled', first.reason)}
    </p>
  );
}

function daysOf(text: Text, from: Day, to: Day) {
  const [first, last] = [from, to].map((day) => <ShortDay text={text} day={day} />);
  return from === to ? first : <>{sayWithMarkup(text, 'range', { from: first, to: last })}</>;
}

/** With its year, which the module leaves out while the page is new. */
function ShortDay({ text, day }: { text: Text; day: Day }) {
  return (
    <time datetime={dateOf(day)} data-now={dayInWords(text, day)}>
      {dayInWords(text, day, 'full')}
    </time>
  );
}
