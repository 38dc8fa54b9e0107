/** The calendars under test, as the application answers them, and what the day walk says must stand in each. */
import { SERVICE_HEADINGS } from '../../data/model/service-headings.ts';
import { applicationOf, storeOf } from '../application.ts';
import { withBlock, type ReadData } from '../../worker/publish/read-data.ts';
import type { Content } from '../../worker/store/pack.ts';
import type { Directory } from '../../data/model/directory.ts';
import type { Edition } from '../../data/model/edition.ts';
import type { PublishedEdition } from '../../worker/store/published-edition.ts';
import { type CalendarKind, CALENDAR_KINDS, SHORT_LABELS } from '../../worker/feeds/ics/calendar-kinds.ts';
import { conditionLines } from '../../data/model/conditions.ts';
import type { Session, Status } from '../../data/model/session.ts';
import { say, type Text } from '../../data/model/text.ts';
import { dayAt, epochOf, partsOf, utcOf } from '../../data/model/zone.ts';
import type { Row } from './row.ts';
import { sessionsBetween } from '../../data/model/schedule.ts';
import { calendarDirectory } from '../../worker/feeds/ics/calendar-sessions.ts';
import { datesWindow, firstDay } from '../../worker/feeds/ics/calendar-window.ts';

export const ORIGIN = 'https://example.test';

/** One calendar: its address and what it is of. */
export interface Calendar {
  readonly path: string;
  readonly center: string | undefined;
  readonly kind: CalendarKind;
  readonly tag: string;
  /** One entry for each date, of some months. */
  readonly dates?: true;
}

/** Every calendar of all centers together and of each, of visits and calls, in some languages; of series, or of single dates. */
export function calendarsOf(directory: Directory, tags: readonly string[], dates = false): Calendar[] {
  return tags.flatMap((tag) =>
    CALENDAR_KINDS.flatMap((kind) =>
      [undefined, ...directory.centers.map(({ id }) => id)].map((center) => {
        const extension = dates ? kind.dates.extension : kind.extension;
        const suffix = tag === 'de' ? extension : extension.replace(/ics$/, `${tag}.ics`);
        const path = `/v1/centers${center ? `/${center}` : ''}.${suffix}`;
        return { path, center, kind, tag, ...(dates && { dates }) };
      }),
    ),
  );
}

/** The data of a build with another directory in it, on a day; released editions before it can be given too, oldest first. */
export function dataWith(
  data: Content,
  directory: Directory,
  archived: readonly Directory[] = [],
  as_of = data.as_of,
): ReadData {
  const editions = Object.fromEntries([...archived, directory].map((one) => [one.edition, JSON.stringify(one)]));
  return withBlock({ ...data, as_of, directory: JSON.stringify(directory), editions });
}

/** The text of every calendar, by path. */
export async function textsOf(data: ReadData, calendars: readonly Calendar[]): Promise<Record<string, string>> {
  const app = applicationOf(data, () => Date.parse('2026-11-22T12:00:00Z'));
  const texts: Record<string, string> = {};
  for (const { path } of calendars) {
    const response = await app.request(path, {}, { PUBLIC_ORIGIN: ORIGIN });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    texts[path] = await response.text();
  }
  return texts;
}

/** The edition of a build's data, for one center or all. */
export function editionOf(data: ReadData, center?: string): PublishedEdition {
  const whole = storeOf(data).edition(ORIGIN);
  const edition = center === undefined ? whole : whole.of(center);
  if (!edition) throw new Error(`no center ${center}`);
  return edition;
}

/** "start end summary" of every session that takes place, from the walk over days, sorted. */
export function walk(data: ReadData, { center, kind, tag, dates }: Calendar): string[] {
  const edition = editionOf(data, center);
  const text = edition.text(tag);
  const zone = edition.directory.timezone;
  return sessionsOf(edition, kind, 'confirmed', dates)
    .map((session) => {
      const { day, opens, closes, ends = closes } = session;
      const summary = summaryOf(session, edition, text, dates);
      return `${utcOf(epochOf(zone, day, opens))} ${utcOf(epochOf(zone, day, ends))} ${summary}`;
    })
    .sort();
}

/** What a session's entry is called: its kind, for whom it is, its center, and whether nobody confirmed it in time. */
function summaryOf(session: Session, edition: Edition, text: Text, dates?: true): string {
  const { centers, extra_sessions } = edition.directory;
  const center = centers.find((one) => one.id === session.center);
  const offer = [...(center?.schedules ?? []), ...extra_sessions].find((one) => one.id === session.schedule);
  if (!center || !offer) throw new Error(`no center or no schedule of ${session.schedule}`);
  const { channel, access, audience } = offer;
  const several = centers.length > 1;
  const labels = several ? SHORT_LABELS : SERVICE_HEADINGS;
  const words = [
    say(text, channel && channel !== 'in_person' ? `channel.${channel}` : labels[session.service]),
    ...conditionLines(text, { ...(access && { access }), ...(audience && { audience }) }),
  ];
  const service = words.reduce((one, name) => say(text, 'calendar_title', { service: one, name }));
  const title = several
    ? say(text, 'title_by_name', { name: center.name.replace(/^RSC /, ''), service })
    : say(text, 'calendar_title', { service, name: center.name });
  // A series is judged on its first day, one in January here, and today.
  const single = dates || session.irregular;
  const days = single ? [session.day] : [edition.asOf, dayAt(partsOf(session.day).year, 1, 1)];
  const overdue = days.some((day) => edition.verification(center, session.service, day) === 'overdue');
  return overdue ? `${title} (${say(text, 'not_confirmed')})` : title;
}

/** The sessions of a calendar with one status: of three years, or of the weeks around the day of the build. */
export function sessionsOf(edition: PublishedEdition, kind: CalendarKind, status: Status, dates?: true): Session[] {
  const span = dates ? datesWindow(edition) : { from: firstDay(edition), until: edition.horizon };
  return sessionsBetween(calendarDirectory(edition), span.from, span.until).filter(
    (session) => session.status === status && kind.services.includes(session.service),
  );
}

/** Whether a row is a notice ("Entfällt: …", "Mitte unsicher · …", the calendar's end) rather than a session. */
export function isNotice({ summary }: Row, text: Text): boolean {
  const notices = ['calendar_cancelled', 'calendar_tentative', 'title_cancelled', 'title_uncertain', 'calendar_ends'];
  return notices.some((id) => {
    const [first = '', ...others] = say(text, id, {}).split(/\{[a-z]+\}/);
    return summary.startsWith(first) && others.every((part) => summary.includes(part));
  });
}
