/** The calendars under test, as the application answers them, and what the day walk says must stand in each. */
import { applicationOf, storeOf } from '../application.ts';
import { withBlock, type ReadData } from '../../worker/publish/read-data.ts';
import type { Directory } from '../../data/model/directory.ts';
import { Edition } from '../../data/model/edition.ts';
import { type CalendarKind, CALENDAR_KINDS, SERVICE_LABELS } from '../../worker/feeds/ics/calendar-kinds.ts';
import { conditionLines } from '../../data/model/conditions.ts';
import type { Session, Status } from '../../data/model/session.ts';
import { say, type Text } from '../../data/model/text.ts';
import { dayAt, epochOf, partsOf, utcOf } from '../../data/model/zone.ts';
import type { Row } from './row.ts';
import { sessionsIn } from '../../data/model/sessions.ts';

export const ORIGIN = 'https://example.test';

/** One calendar: its address and what it is of. */
export interface Calendar {
  readonly path: string;
  readonly center: string | undefined;
  readonly kind: CalendarKind;
  readonly tag: string;
}

/** Every calendar of all centers together and of each, of visits and calls, in some languages. */
export function calendarsOf(directory: Directory, tags: readonly string[]): Calendar[] {
  return tags.flatMap((tag) =>
    CALENDAR_KINDS.flatMap((kind) =>
      [undefined, ...directory.centers.map(({ id }) => id)].map((center) => {
        const suffix = tag === 'de' ? kind.extension : kind.extension.replace(/ics$/, `${tag}.ics`);
        return { path: `/v1/centers${center ? `/${center}` : ''}.${suffix}`, center, kind, tag };
      }),
    ),
  );
}

/** The data of a build with another directory in it, on a day; released editions before it can be given too, oldest first. */
export function dataWith(
  data: ReadData,
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
export function editionOf(data: ReadData, center?: string): Edition {
  const whole = storeOf(data).edition(ORIGIN);
  const edition = center === undefined ? whole : whole.of(center);
  if (!edition) throw new Error(`no center ${center}`);
  return edition;
}

/** "start end summary" of every session that takes place, from the walk over days, sorted. */
export function walk(data: ReadData, { center, kind, tag }: Calendar): string[] {
  const edition = editionOf(data, center);
  const text = edition.text(tag);
  const zone = edition.directory.timezone;
  return sessionsOf(edition, kind, 'confirmed')
    .map((session) => {
      const { day, opens, closes, ends = closes } = session;
      const summary = summaryOf(session, edition, text);
      return `${utcOf(epochOf(zone, day, opens))} ${utcOf(epochOf(zone, day, ends))} ${summary}`;
    })
    .sort();
}

/** What a session's entry is called: its kind, for whom it is, its center, and whether nobody confirmed it in time. */
function summaryOf(session: Session, edition: Edition, text: Text): string {
  const { centers, extra_sessions } = edition.directory;
  const center = centers.find((one) => one.id === session.center);
  const offer = [...(center?.schedules ?? []), ...extra_sessions].find((one) => one.id === session.schedule);
  if (!center || !offer) throw new Error(`no center or no schedule of ${session.schedule}`);
  const { channel, access, audience } = offer;
  const words = [
    say(text, channel && channel !== 'in_person' ? `channel.${channel}` : SERVICE_LABELS[session.service]),
    ...conditionLines(text, { ...(access && { access }), ...(audience && { audience }) }),
    center.name,
  ];
  const title = words.reduce((service, name) => say(text, 'calendar_title', { service, name }));
  // A series is judged on its first day, one in January here, and today.
  const days = session.irregular ? [session.day] : [edition.asOf, dayAt(partsOf(session.day).year, 1, 1)];
  const overdue = days.some((day) => edition.verification(center, session.service, day) === 'overdue');
  return overdue ? `${title} (${say(text, 'not_confirmed')})` : title;
}

/** The sessions of a calendar with one status, without the days before its first year. */
export function sessionsOf(edition: Edition, kind: CalendarKind, status: Status) {
  const { first, horizon } = edition;
  return sessionsIn(edition, first, horizon).filter(
    (session) => session.status === status && kind.services.includes(session.service),
  );
}

/** Whether a row is a notice ("Entfällt: …", "Unsicher: …") rather than a session. */
export function isNotice(row: Row, text: Text): boolean {
  return ['calendar_cancelled', 'calendar_tentative'].some((id) => {
    const [before = ''] = say(text, id, {}).split('{title}');
    return row.summary.startsWith(before);
  });
}
