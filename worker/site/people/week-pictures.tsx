/** The coming two weeks as pictures, under one heading. */
import { say } from '../../../data/model/text.ts';
import { type Day } from '../../../data/model/zone.ts';
import { listAgendaDays } from './agenda.ts';
import type { PageContext } from '../page/page-context.ts';
import { WeekPicture } from './week-picture.tsx';

/** Pictures of two weeks from a Monday on; nothing, not even the heading, where neither has a session. */
export function WeekPictures({ context, monday }: { context: PageContext; monday: Day }) {
  const { edition, text } = context;
  const weeks = [monday, monday + 7].map((first) => ({ first, days: listAgendaDays(edition, first, first + 6) }));
  const drawn = weeks.filter(({ days }) => days.length > 0);
  return drawn.length === 0 ? null : (
    <section aria-labelledby="week" data-parts>
      <h2 id="week">{say(text, 'week_picture_title')}</h2>
      <div class="weeks">
        {drawn.map(({ first, days }) => (
          <WeekPicture context={context} monday={first} days={days} />
        ))}
      </div>
    </section>
  );
}
