/** What one person sends another: center, next session, hours, where, number, page; in the reader's language and in German. */
import { addressLine, type Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { dateInWords, daysInWords, say, type Text } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import type { Session } from '../../../data/model/session.ts';
import { centerPath } from '../page/addresses.ts';
import { epochMinute } from './agenda.ts';
import { shownUntil } from '../page/page-context.ts';
import { upcomingSessions, whenInWords } from './next-session.tsx';
import { shownSchedules, validityNotes } from './shown-schedules.ts';

export interface MessageLine {
  /** The language that it is in, as an HTML `lang`. */
  readonly lang: string;
  /** Words; or several lines of which the first that is still to come is meant. */
  readonly content: string | readonly UpcomingLine[];
}

interface UpcomingLine {
  readonly words: string;
  /** In minutes since 1970. */
  readonly until: number;
}

/** Beside the next session also the regular hours: a message is read days later. */
export function messageLines(
  edition: PublishedEdition,
  text: Text,
  center: Center,
  sessions: readonly Session[],
): MessageLine[] {
  const languages = text.meta.lang === 'de' ? [text] : [text, edition.text('de')];
  return [
    ...linesIn('de', [center.full_name]),
    ...languages.flatMap((language) =>
      linesIn(
        language.meta.lang,
        center.status === 'active'
          ? ['', ...nextSessionLines(edition, language, center, sessions), ...hoursLines(edition, language, center)]
          : ['', closedText(language, center)],
      ),
    ),
    ...linesIn('de', ['', `${addressLine(center.address)} (${center.district})`]),
    ...linesIn(text.meta.lang, [
      ...center.phones.map(({ number, formatted = number }) => labelledLine(text, 'phone', isolate(formatted))),
      say(text, 'data_as_of', { date: dateInWords(text, dayOf(center.verified_on)) }),
      say(text, 'may_be_outdated'),
      edition.origin + centerPath(text.tag, center.id),
    ]),
  ];
}

const linesIn = (lang: string, lines: ReadonlyArray<MessageLine['content']>): MessageLine[] =>
  lines.map((content) => ({ lang, content }));

/** "Telefon: …", as the language writes it. */
const labelledLine = (text: Text, id: string, value: string) => say(text, 'labelled', { label: say(text, id), value });

function nextSessionLines(
  edition: PublishedEdition,
  language: Text,
  center: Center,
  sessions: readonly Session[],
): UpcomingLine[][] {
  const upcoming = upcomingSessions(sessions, center.id).map((one) => ({
    words: [
      labelledLine(language, 'next_open_session', whenInWords(language, one)),
      ...(one.status === 'confirmed' ? [] : [say(language, 'possibly_closed')]),
    ].join('. '),
    until: epochMinute(edition, one.day, one.closes),
  }));
  return upcoming.length === 0 ? [] : [upcoming];
}

function hoursLines(edition: PublishedEdition, language: Text, center: Center): string[] {
  const schedules = shownSchedules(edition, center, 'open_consultation', shownUntil(edition));
  return [
    labelledLine(language, 'regular_hours', '').trimEnd(),
    ...schedules.map((one) => {
      const when = say(language, 'session_on', {
        day: daysInWords(language, one),
        from: one.opens_at,
        to: one.closes_at,
      });
      return [when, ...validityNotes(edition, language, one).map((note) => `(${note})`)].join(' ');
    }),
  ];
}

/** First-strong isolates would turn a number round: it is left to right by itself (U+2066 … U+2069). */
const isolate = (number: string): string => `\u2066${number}\u2069`;

function closedText(text: Text, center: Center): string {
  return say(text, center.status === 'closed' ? 'closed_for_good' : 'closed_now');
}
