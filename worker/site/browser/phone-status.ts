/** Whether somebody answers a center's phone now, and when again. */
import { fillPattern } from '../../../data/model/fill-pattern.ts';
import { DAY_MINUTES, type EpochMinutes, isOn, relativeDay, words, write } from './told.ts';

interface Span {
  readonly from: EpochMinutes;
  readonly until: EpochMinutes;
  /** The local midnight before. */
  readonly day: EpochMinutes;
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
export function sayPhone(element: HTMLElement, now: EpochMinutes): void {
  const next = phoneSpans(element).find(({ until }) => until > now);
  const answers = !!next && next.from <= now;
  element.classList.toggle('answering', answers);
  const line = element.querySelector<HTMLElement>('.phone-now');
  if (line) write(line, answers ? words.phone : next && thenWords(next, now));
}

/** A weekday's name is enough for the six days after tomorrow; what is later stands in the regular hours. */
function thenWords({ day, opens, closes }: Span, now: EpochMinutes): string | undefined {
  const soon = [2, 3, 4, 5, 6].some((days) => isOn(day - days * DAY_MINUTES, now));
  const name =
    relativeDay(day, now) ?? (soon ? words.weekdays[(Math.round(day / DAY_MINUTES) + MONDAY) % 7] : undefined);
  return (
    name && fillPattern(words.phone_then, { when: fillPattern(words.when, { day: name, from: opens, to: closes }) })
  );
}

/** Day 0 of the epoch was a Thursday. A local midnight lies within half a day of UTC's. */
const MONDAY = 3;
