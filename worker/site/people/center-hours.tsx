/** What differs from a center's regular hours in the weeks to come. */
import { say } from '../../../data/model/text.ts';
import type { PageContext } from '../page/page-context.ts';
import { ExceptionList } from './exceptions.tsx';

export function CenterExceptions({ context }: { context: PageContext }) {
  return (
    <section aria-labelledby="exceptions" data-parts>
      <h2 id="exceptions">{say(context.text, 'exceptions')}</h2>
      <ExceptionList context={context} />
    </section>
  );
}
