/** A center's next session in one line of words: a few in a row, of which style and module leave the first to come. */
import type { Center } from '../../../data/model/directory.ts';
import type { Session } from '../../../data/model/schedule.ts';
import { dayInWords, say, type Text } from '../../../data/model/text.ts';
import { isoOf, timeOf } from '../../../data/model/zone.ts';
import { minuteOf } from './agenda.ts';
import type { Here } from '../page/here.ts';

/** So many stand ready: a build is a week old at most before the next one, and a center has two sessions a week. */
const READY = 4;

/** The sessions of a center that take place, or may, the nearest first. */
export function comingOf(sessions: readonly Session[], center: string): Session[] {
  return sessions.filter((one) => one.center === center && one.status !== 'cancelled').slice(0, READY);
}

/** "Mittwoch, 25. November, 14:00–16:00 Uhr". */
export function whenInWords(text: Text, { day, opens, closes }: Session): string {
  return say(text, 'when_range', { day: dayInWords(text, day), from: timeOf(opens), to: timeOf(closes) });
}

interface Props {
  readonly here: Here;
  readonly sessions: readonly Session[];
  readonly center: Center;
}

export function NextSession({ here: { edition, text }, sessions, center }: Props) {
  const coming = comingOf(sessions, center.id);
  if (coming.length === 0) return null;
  return (
    <p class="coming">
      <span class="label">{say(text, 'next_open_session')}</span>
      {coming.map((one) => (
        <span class="one" data-until={minuteOf(edition, one.day, one.closes)}>
          <time datetime={isoOf(edition.directory.timezone, one.day, one.opens)}>{whenInWords(text, one)}</time>
          {one.status === 'confirmed' ? null : <small class="why"> {say(text, 'possibly_closed')}</small>}
        </span>
      ))}
    </p>
  );
}
