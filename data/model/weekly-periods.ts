/** The weekly pattern of schedules, per span in which none of them begins or ends. */
import { type Center, isByAppointment, type Schedule } from './directory.ts';
import type { Edition } from './edition.ts';
import { heldSpans } from './held-spans.ts';
import { isWeekly, subtractSpans, weekdayRules } from './recurrence.ts';
import { type Day, type Minutes, minutesOf } from './zone.ts';

/** A time from–to of a day. */
export interface TimeSpan {
  readonly opens: Minutes;
  readonly closes: Minutes;
  /** Whoever comes needs an appointment; nowhere where others can simply come. */
  readonly appointment?: true;
}

/** Spans by weekday, 0 = Monday, while no schedule begins or ends. */
export interface Period {
  readonly from: Day;
  /** Last day; Infinity where nothing limits it. */
  readonly until: number;
  readonly week: ReadonlyArray<readonly TimeSpan[]>;
}

/** Of the time by appointment, what remains beside the time in which everybody can come. */
export function withoutCovered<Span extends TimeSpan>(spans: readonly Span[]): Span[] {
  const walkIn = spans.filter(({ appointment }) => !appointment);
  if (walkIn.length === 0 || walkIn.length === spans.length) return [...spans];
  const remaining = spans
    .filter(({ appointment }) => appointment)
    .flatMap((span) => {
      const without = walkIn.map(({ opens, closes }) => ({ from: opens, until: closes - 1 }));
      return subtractSpans({ from: span.opens, until: span.closes - 1 }, without).map(({ from, until }) => ({
        ...span,
        opens: from,
        closes: until + 1,
      }));
    });
  return [...walkIn, ...remaining].sort((a, b) => a.opens - b.opens);
}

/** The time of one session as those who come see it: until the last admission. */
export function spanOfSchedule(schedule: Schedule): TimeSpan {
  return {
    opens: minutesOf(schedule.opens_at),
    closes: minutesOf(schedule.last_admission ?? schedule.closes_at),
    ...(isByAppointment(schedule) && { appointment: true as const }),
  };
}

export function periodsOf(edition: Edition, center: Center, schedules: readonly Schedule[]): Period[] {
  const { first, horizon } = edition;
  const limited = schedules
    .filter(isWeekly)
    .flatMap((schedule) => {
      const weekdays = weekdayRules(schedule).map(({ weekday }) => weekday);
      const span = spanOfSchedule(schedule);
      return heldSpans(edition, center, schedule).map(({ from, until }) => ({
        weekdays,
        span,
        from: Math.max(from, first),
        until,
      }));
    })
    .filter(({ from }) => from <= horizon);
  const cuts = [...new Set(limited.flatMap(({ from, until }) => [from, until + 1]))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const until = (cuts[index + 1] ?? Infinity) - 1;
    const valid = limited.filter((schedule) => schedule.from <= from && until <= schedule.until);
    const week = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
      withoutCovered(
        valid
          .filter((schedule) => schedule.weekdays.includes(weekday))
          .map((schedule) => schedule.span)
          .sort((a, b) => a.opens - b.opens),
      ),
    );
    return { from, until, week };
  });
}
