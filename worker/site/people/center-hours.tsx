/** A center's regular hours, and what differs from them in the weeks to come. */
import type { Center } from '../../../data/model/directory.ts';
import { say } from '../../../data/model/text.ts';
import type { PageContext } from '../page/page-context.ts';
import { ExceptionList } from './exceptions.tsx';
import { HoursTable } from './hours-table.tsx';

/** Before the dates, because they hold whenever they are read; browser/live-status.ts puts the next dates first. */
export function RegularHours({ context, center }: { context: PageContext; center: Center }) {
  return (
    <section class="regular" aria-labelledby="hours">
      <h2 id="hours">{say(context.text, 'regular_hours')}</h2>
      <HoursTable context={context} center={center} />
    </section>
  );
}

export function CenterExceptions({ context }: { context: PageContext }) {
  return (
    <section aria-labelledby="exceptions" data-parts>
      <h2 id="exceptions">{say(context.text, 'exceptions')}</h2>
      <ExceptionList context={context} />
    </section>
  );
}
