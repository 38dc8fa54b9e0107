/** A center's hours as schema.org OpeningHoursSpecification: one per schedule, and one for each date that differs. */
import type { Center, Schedule, Service } from '../../../data/model/directory.ts';
import type { Edition } from '../../../data/model/edition.ts';
import { reasonName } from '../../../data/model/reasons.ts';
import { say } from '../../../data/model/text.ts';
import { dateOf, timeOf } from '../../../data/model/zone.ts';
import { heldSpans } from '../../../data/model/held-spans.ts';
import { type DateHours, hoursOf } from '../../../data/model/opening-hours.ts';
import { type DaySpan, isWeekly, weekdayRules } from '../../../data/model/recurrence.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * The regular hours while they are held at the center's address, one for each span. Every n weeks and nth weekdays are not weekly:
 * such days stand among the special ones. Nobody new is let in after `closes`.
 */
export function regularSpecifications(edition: Edition, center: Center, service: Service) {
  if (!center.dated_facts && center.status !== 'active') return [];
  return center.schedules
    .filter((schedule) => schedule.service === service && isWeekly(schedule))
    .flatMap((schedule) =>
      heldSpans(edition, center, schedule).map(({ from, until }) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: weekdayRules(schedule).map(({ weekday }) => `https://schema.org/${DAYS[weekday]}`),
        opens: schedule.opens_at,
        closes: schedule.last_admission ?? schedule.closes_at,
        validFrom: dateOf(from),
        ...(until !== Infinity && { validThrough: dateOf(until) }),
        ...describeSchedule(schedule),
      })),
    );
}

function describeSchedule({ location, note }: Schedule) {
  const words = [location, note?.de].filter((text) => text !== undefined);
  return words.length > 0 ? { description: words.join('. ') } : {};
}

/**
 * The dates to the horizon, or of `days`, that differ from their weekday: each replaces the regular hours of its day. Closed is
 * 00:00 to 00:00 (Google's reading of schema.org); a tentative time has a description that marks it.
 */
export function specialSpecifications(edition: Edition, center: Center, service: Service, days?: DaySpan) {
  if (!center.dated_facts && center.status !== 'active')
    return [closedDays(dateOf(edition.first), dateOf(edition.horizon), center.status_note?.de)];
  return hoursOf(edition, center, service, days).dates.flatMap((date) => specificationsOn(edition, date));
}

function specificationsOn(edition: Edition, date: DateHours) {
  const day = dateOf(date.day);
  const name = (reason: string) => reasonName(edition, reason, edition.text('de')).name;
  if (date.spans.length === 0) return [closedDays(day, day, date.reason && name(date.reason))];
  return date.spans.map((span) => ({
    '@type': 'OpeningHoursSpecification',
    ...(span.reason !== undefined && { name: name(span.reason) }),
    ...(span.tentative && { description: say(edition.text('de'), 'possibly_closed') }),
    opens: timeOf(span.opens),
    closes: timeOf(span.closes),
    validFrom: day,
    validThrough: day,
  }));
}

function closedDays(validFrom: string, validThrough: string, name: string | undefined) {
  return {
    '@type': 'OpeningHoursSpecification',
    ...(name && { name }),
    opens: '00:00',
    closes: '00:00',
    validFrom,
    validThrough,
  };
}
