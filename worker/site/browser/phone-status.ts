/** Whether somebody answers a center's phone now, and when again. */
import { isOn, type Minutes, relativeDay, say, DAY, words, write } from './told.ts';

interface Span {
  readonly from: Minutes;
  readonly until: Minutes;
  /** The local midnight before. */
  readonly day: Minutes;
  readonly opens: string;
  readonly closes: string;
}

/** Phone hours that are sure, as long as the build is trusted, in time order, as people/agenda.ts writes them. */
export function phoneSpans({ dataset }: HTMLElement): Span[] {
  const spans = (dataset.phone ?? '').split(' ').filter((span) => span !== '');
  return spans.map((span) => {
    const [from, until, day, opens = '', closes = ''] = span.split('-');
    return { from: Number(from), until: Number(until), day: Number(day), opens, closes };
  });
}

/** "Jetzt telefonisch erreichbar", or when again: "morgen, 09:00–10:00 Uhr". */
export function sayPhone(element: HTMLElement, now: Minutes): void {
  const next = phoneSpans(element).find(({ until }) => until > now);
  const answers = !!next && next.from <= now;
  element.classList.toggle('answering', answers);
  const line = element.querySelector<HTMLElement>('.phone-now');
  if (line) write(line, answers ? words.phone : next && thenWords(next, now));
}

/** A weekday's name is enough for the six days after tomorrow; what is later stands in the regular hours. */
function thenWords({ day, opens, closes }: Span, now: Minutes): string | undefined {
  const soon = [2, 3, 4, 5, 6].some((days) => isOn(day - days * DAY, now));
  const name = relativeDay(day, now) ?? (soon ? words.weekdays[(Math.round(day / DAY) + MONDAY) % 7] : undefined);
  return name && say(words.phone_then, { when: say(words.when, { day: name, from: opens, to: closes }) });
}

/** Day 0 of the epoch was a Thursday. A local midnight lies within half a day of UTC's. */
const MONDAY = 3;
