/** The top of a page: the first day with a session that can be visited, after a line for each run of cancelled days before it. */
import { type AgendaDay, type AgendaParts } from './agenda.ts';
import { promiseEnds } from '../page/epoch-minutes.ts';
import { DayRangeText } from './exceptions.tsx';
import type { PageContext } from '../page/page-context.ts';
import { reasonSentence } from './reason-sentence.tsx';
import { type SessionAddition, SessionList } from './session-list.tsx';
import { labelledValue } from '../page/marked-up-text.tsx';

export function FirstOpenDay({
  context,
  agenda,
  addition,
}: {
  context: PageContext;
  agenda: AgendaParts;
  addition: SessionAddition;
}) {
  const { lead, before } = agenda;
  return (
    <>
      {runsOf(before).map((run) => (
        <CancelledRun context={context} run={run} />
      ))}
      {lead ? <SessionList context={context} days={[lead]} addition={addition} lead={lead} /> : null}
    </>
  );
}

/** Days in a row that one reason explains. */
function runsOf(days: readonly AgendaDay[]): AgendaDay[][] {
  const runs: AgendaDay[][] = [];
  for (const one of days) {
    const last = runs.at(-1);
    if (last && last[0]?.off === one.off) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function CancelledRun({ context, run }: { context: PageContext; run: readonly AgendaDay[] }) {
  const { edition, text } = context;
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  return (
    <p class="why run" data-until={promiseEnds(edition, last.day + 1, 0)}>
      {labelledValue(
        text,
        <strong>
          <DayRangeText text={text} from={first.day} to={last.day} />
        </strong>,
        <>{reasonSentence(edition, text, 'cancelled', first.off)}</>,
      )}
    </p>
  );
}
