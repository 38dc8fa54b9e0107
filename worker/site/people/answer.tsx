/** The answer of a page: the first day on which somebody can come, and in a line each what falls out before it. */
import { type AgendaDay, minuteOf, type Told } from './agenda.ts';
import { Days } from './exceptions.tsx';
import type { Here } from '../page/here.ts';
import { reasonSentence } from './reason.tsx';
import { type Beside, SessionList } from './sessions.tsx';
import { labelled } from '../page/wording.tsx';

export function Answer({ here, told, beside }: { here: Here; told: Told; beside: Beside }) {
  const { lead, before } = told;
  return (
    <>
      {runsOf(before).map((run) => (
        <Run here={here} run={run} />
      ))}
      {lead ? <SessionList here={here} days={[lead]} beside={beside} lead={lead} /> : null}
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

function Run({ here, run }: { here: Here; run: readonly AgendaDay[] }) {
  const { edition, text } = here;
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  return (
    <p class="why run" data-until={minuteOf(edition, last.day + 1, 0)}>
      {labelled(
        text,
        <strong>
          <Days text={text} from={first.day} to={last.day} form="short" />
        </strong>,
        <>{reasonSentence(edition, text, 'cancelled', first.off)}</>,
      )}
    </p>
  );
}
