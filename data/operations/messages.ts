/** One text per language and changed center, for a messenger: which days are different now, the number, the page. */
import { isolateNumber } from '../model/isolates.ts';
import type { Center, Directory } from '../model/directory.ts';
import { Edition } from '../model/edition.ts';
import { reasonName } from '../model/reasons.ts';
import { SERVICE_HEADINGS } from '../model/service-headings.ts';
import type { Session } from '../model/session.ts';
import { dayInWords, say, type Text } from '../model/text.ts';
import { dayOf, timeOf } from '../model/zone.ts';
import { type ChangedDay, changedDays } from './differences/index.ts';
import { withReadableNumbers } from './readable-numbers.ts';

/** A message names this many days and leaves the rest to the page. */
const MOST_DAYS = 6;

export interface Message {
  readonly center: string;
  /** As an HTML `lang`. */
  readonly lang: string;
  readonly dir: Text['meta']['dir'];
  /** The language's name in itself. */
  readonly language: string;
  readonly text: string;
}

export interface MessageSetting {
  readonly texts: readonly Text[];
  /** The local date. */
  readonly today: string;
  /** The address of a center's page in a language. */
  readonly pageOf: (tag: string, center: string) => string;
}

/** Of each center whose coming days differ between two directories, in every language. */
export function messagesOf(before: Directory, after: Directory, { texts, today, pageOf }: MessageSetting): Message[] {
  const edition = new Edition({ directory: after, as_of: today, texts, public_holidays: () => [] });
  const coming = changedDays(before, after, dayOf(today)).filter(({ day }) => day >= dayOf(today));
  return after.centers.flatMap((center) => {
    const own = coming.filter((one) => one.center === center.id);
    if (own.length === 0) return [];
    return texts.map((text) => ({
      center: center.name,
      lang: text.meta.lang,
      dir: text.meta.dir,
      language: say(text, 'language_name'),
      text: messageOf(edition, text, center, own, pageOf),
    }));
  });
}

function messageOf(
  edition: Edition,
  text: Text,
  center: Center,
  days: readonly ChangedDay[],
  pageOf: MessageSetting['pageOf'],
): string {
  const byDay = [...Map.groupBy(days, ({ day }) => day)];
  return [
    center.full_name,
    ...byDay
      .slice(0, MOST_DAYS)
      .flatMap(([day, parts]) => [dayInWords(text, day), ...parts.flatMap((one) => dayLines(edition, text, one))]),
    ...(byDay.length > MOST_DAYS ? ['…'] : []),
    ...phoneLines(text, withReadableNumbers(center)),
    pageOf(text.tag, center.id),
  ].join('\n');
}

/** "Telefon: +49 203 60802707", of a center whose numbers can be read. */
export const phoneLines = (text: Text, { phones }: Pick<Center, 'phones'>): string[] =>
  phones.map(({ number, formatted = number }) =>
    say(text, 'labelled', { label: say(text, 'phone'), value: isolateNumber(formatted) }),
  );

/** What holds on the day now; what is no longer held stands as cancelled. */
function dayLines(edition: Edition, text: Text, { before, after }: ChangedDay): string[] {
  const held = after.map((one) => sessionLine(edition, text, one));
  const gone = after.length > 0 ? [] : before.map((one) => lineOf(text, one, say(text, 'session_cancelled')));
  return [...held, ...gone];
}

/** "Offene Sprechstunde: 14:00–16:00 Uhr. Fällt aus: Umzug". */
export function sessionLine(edition: Edition, text: Text, session: Session): string {
  const { status, reason } = session;
  if (status === 'confirmed') return lineOf(text, session);
  const name = reason === undefined ? undefined : reasonName(edition, reason, text).name;
  if (name === undefined)
    return lineOf(text, session, say(text, status === 'cancelled' ? 'session_cancelled' : 'possibly_closed'));
  return lineOf(
    text,
    session,
    say(text, status === 'cancelled' ? 'cancelled_because' : 'maybe_because', { reason: name }),
  );
}

/** "Offene Sprechstunde: 14:00–16:00 Uhr. Fällt aus: Umzug". */
function lineOf(text: Text, { service, opens, closes, ends = closes }: Session, what?: string): string {
  const value = say(text, 'time_range', { from: timeOf(opens), to: timeOf(ends) });
  const line = say(text, 'labelled', { label: say(text, SERVICE_HEADINGS[service]), value });
  return what === undefined ? line : `${line}. ${what}`;
}

/** For a run's summary: a block to copy for each language. */
export function formatMessages(messages: readonly Message[]): string {
  if (messages.length === 0) return '';
  const blocks = messages.map(
    ({ center, language, text }) => `### ${center}, ${language}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
  return `\n## Zum Weiterschicken\n\n${blocks.join('\n')}`;
}
