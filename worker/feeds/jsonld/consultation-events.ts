/**
 * Consultations with a condition as schema.org's Event with its Schedule (byDay takes RFC 5545's "2TU"): no search engine takes them
 * for opening hours.
 */
import type { Center, Conditions, ExtraSession, Schedule } from '../../../data/model/directory.ts';
import { conditionLines } from '../../../data/model/conditions.ts';
import { scheduleDays } from '../../../data/model/recurrence.ts';
import { allSessions, occurrenceOf } from '../../../data/model/sessions.ts';
import type { Session } from '../../../data/model/session.ts';
import { say } from '../../../data/model/text.ts';
import { dateOf, dayOf } from '../../../data/model/zone.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { schedulePieces, scheduleOf } from '../../../data/model/schedule-pieces.ts';

/** One for each schedule and extra session; what follows a move is an event of its own. */
export function consultationEvents(edition: PublishedEdition, center: Center) {
  const extras = edition.directory.extra_sessions.filter((one) => one.center === center.id);
  const isCondition = ({ service }: Schedule | ExtraSession) => service === 'consultation';
  const schedules = center.dated_facts || center.status === 'active' ? center.schedules.filter(isCondition) : [];
  return [
    ...schedules.flatMap((schedule) => scheduledEvents(edition, center, schedule)),
    ...extras.filter(isCondition).flatMap((extra) => extraEvents(edition, center, extra)),
  ];
}

function scheduledEvents(edition: PublishedEdition, center: Center, schedule: Schedule) {
  const pieces = schedulePieces(center, schedule, edition.asOf).filter(({ until }) => until >= edition.first);
  return pieces.map((piece, at) => {
    const part = scheduleOf(schedule, piece);
    const suffix = at === 0 ? '' : `/${part.valid_from}`;
    return {
      ...eventFacts(edition, piece.center, part, `${schedule.id}${suffix}`),
      eventSchedule: {
        '@type': 'Schedule',
        byDay: part.byday,
        repeatFrequency: isMonthly(part) ? 'P1M' : `P${part.interval ?? 1}W`,
        startDate: part.valid_from,
        ...(part.valid_to !== undefined && { endDate: part.valid_to }),
        startTime: part.opens_at,
        endTime: part.last_admission ?? part.closes_at,
        scheduleTimezone: edition.directory.timezone,
        exceptDate: daysWithout(edition, part),
      },
    };
  });
}

const isMonthly = ({ byday }: Schedule) => byday.some((day) => day.length > 2);

/** Days of a schedule to the horizon on which it is not sure to be held in full. */
function daysWithout(edition: PublishedEdition, part: Schedule): string[] {
  const { first, horizon } = edition;
  // A month has no every second one here: what `interval` leaves out of nth weekdays are exceptions too.
  const { interval: _, ...monthly } = part;
  const sure = allSessions(edition).filter(
    (one) => one.schedule === part.id && one.status === 'confirmed' && !one.irregular,
  );
  const held = new Set(sure.map(({ day }) => day));
  return scheduleDays(isMonthly(part) ? monthly : part, first, horizon)
    .filter((day) => !held.has(day))
    .map(dateOf);
}

/** None where the center is closed on that day. */
function extraEvents(edition: PublishedEdition, center: Center, extra: ExtraSession) {
  const day = dayOf(extra.date);
  const sessions = day < edition.first ? [] : allSessions(edition).filter(({ schedule }) => schedule === extra.id);
  return sessions
    .filter(({ status }) => status !== 'cancelled')
    .map((session) => {
      const { starts_at, ends_at } = occurrenceOf(edition, session);
      const { location } = session;
      const there = { ...extra, ...(location !== undefined && { location }) };
      return {
        ...eventFacts(edition, center, there, extra.id),
        startDate: starts_at,
        endDate: ends_at,
        ...uncertain(edition, session),
      };
    });
}

function uncertain(edition: PublishedEdition, { status }: Session) {
  return status === 'tentative' ? { disambiguatingDescription: say(edition.text('de'), 'possibly_closed') } : {};
}

function eventFacts(edition: PublishedEdition, center: Center, one: Conditions, id: string) {
  const text = edition.text('de');
  const { audience, languages, booking, link, channel = 'in_person' } = one;
  const description = conditionLines(text, one).join(' · ');
  return {
    '@type': 'Event',
    '@id': `${edition.directory.iri_base}schedules/${id}`,
    name: `${say(text, 'consultation_session')} · ${center.name}`,
    ...(description !== '' && { description }),
    organizer: { '@id': `${edition.directory.iri_base}centers/${center.id}` },
    eventAttendanceMode: `https://schema.org/${channel === 'in_person' ? 'Offline' : 'Online'}EventAttendanceMode`,
    location:
      channel === 'in_person'
        ? { '@type': 'Place', name: center.full_name, address: one.location ?? edition.address(center) }
        : { '@type': 'VirtualLocation', ...(link !== undefined && { url: link }) },
    ...(audience && {
      audience: audience.map((group) => ({ '@type': 'Audience', audienceType: say(text, `audience.${group}`) })),
    }),
    ...(languages && { inLanguage: languages }),
    ...(booking?.url !== undefined && { offers: { '@type': 'Offer', url: booking.url } }),
  };
}
