/** A center's sessions in a row that one reason cancels, as one line: "Montag, 30. November – Mittwoch, 9. Dezember: Fällt aus: Umbau". */
import type { Session } from '../../../data/model/session.ts';
import { dayInWords, type Text } from '../../../data/model/text.ts';
import { type Day, dateOf } from '../../../data/model/zone.ts';
import { labelledValue } from '../page/marked-up-text.tsx';
import { promiseEnds } from '../page/epoch-minutes.ts';
import type { PageContext } from '../page/page-context.ts';
import { reasonSentence } from './reason-sentence.tsx';

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
      {labelledValue(
        text,
        <strong>
          <ShortDay text={text} day={first.day} />
          {first.day === last.day ? null : (
            <>
              {' – '}
              <ShortDay text={text} day={last.day} />
            </>
          )}
        </strong>,
        <>{reasonSentence(edition, text, 'cancelled', first.reason)}</>,
      )}
    </p>
  );
}

/** With its year, which the module leaves out while the page is new. */
function ShortDay({ text, day }: { text: Text; day: Day }) {
  return (
    <time datetime={dateOf(day)} data-now={dayInWords(text, day)}>
      {dayInWords(text, day, 'full')}
    </time>
  );
}
