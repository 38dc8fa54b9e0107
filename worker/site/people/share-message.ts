/** What one person sends another: center, next session, hours, where, number, page; in the reader's language and in German. */
import { isolateNumber } from '../../../data/model/isolates.ts';
import { addressLine, type Center, type Schedule } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { comingChanges } from '../../../data/model/coming-changes.ts';
import { conditionLines } from '../../../data/model/conditions.ts';
import { daysInWords, say, sentence, type Text } from '../../../data/model/text.ts';
import type { Session } from '../../../data/model/session.ts';
import { centerPath } from '../page/addresses.ts';
import { promiseEnds } from '../page/epoch-minutes.ts';
import { shownUntil } from '../page/page-context.ts';
import { upcomingSessions, upcomingTitle, whenInWords } from './next-session.ts';
import { confirmationWords } from '../page/confirmation.ts';
import { sessionConditions } from './session-conditions.ts';
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
          ? [
              '',
              ...changeLines(edition, language, center),
              ...nextSessionLines(edition, language, center, sessions),
              ...hoursLines(edition, language, center),
            ]
          : ['', closedText(language, center), ...changeLines(edition, language, center)],
      ),
    ),
    ...linesIn('de', ['', `${addressLine(center.address)} (${center.district})`]),
    ...linesIn(text.meta.lang, [
      ...center.phones.map(({ number, formatted = number }) => labelledLine(text, 'phone', isolateNumber(formatted))),
      ...confirmationWords(edition, text, center),
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
  const next = upcomingSessions(sessions, center.id);
  const title = upcomingTitle(next);
  const upcoming = next.map((one) => ({
    words: sentences([
      labelledLine(language, title, whenInWords(language, one)),
      ...(one.status === 'confirmed' ? [] : [say(language, 'possibly_closed')]),
      ...(one.location === undefined || one.service === 'outreach'
        ? []
        : [say(language, 'elsewhere', { address: one.location })]),
      ...conditionLines(language, sessionConditions(edition, one)),
    ]),
    until: promiseEnds(edition, one.day, one.closes),
  }));
  return upcoming.length === 0 ? [] : [upcoming];
}

/** Open consultations under their heading; then each session with a condition, which never stands without it. */
function hoursLines(edition: PublishedEdition, language: Text, center: Center): string[] {
  const of = (service: 'open_consultation' | 'consultation') =>
    shownSchedules(edition, center, service, shownUntil(edition)).map((one) =>
      hoursLine(edition, language, center, one),
    );
  const open = of('open_consultation');
  return [
    ...(open.length === 0 ? [] : [labelledLine(language, 'regular_hours', '').trimEnd(), ...open]),
    ...of('consultation').map((words) => labelledLine(language, 'consultation_session', words)),
  ];
}

function hoursLine(edition: PublishedEdition, language: Text, center: Center, schedule: Schedule): string {
  const { opens_at: from, closes_at: to } = schedule;
  const when = say(language, 'session_on', { day: daysInWords(language, schedule), from, to });
  const notes = validityNotes(edition, language, center, schedule).map((note) => `(${note})`);
  return sentences([[when, ...notes].join(' '), ...conditionLines(language, schedule)]);
}

/** What will be different, each change a line. */
function changeLines(edition: PublishedEdition, language: Text, center: Center): string[] {
  return comingChanges(language, center, edition.asOf).flatMap(({ phrases }) =>
    phrases.map(({ words }) => sentence(words)),
  );
}

/** Several phrases end in full stops, one alone does not: it is a line of its own. */
function sentences(phrases: readonly string[]): string {
  return phrases.length === 1 ? phrases.join('') : phrases.map(endLine).join(' ');
}

/** An address that ends a phrase keeps its end. */
const endLine = (words: string): string => (/https?:\S+$/.test(words) ? words : sentence(words));

function closedText(text: Text, center: Center): string {
  return say(text, center.status === 'closed' ? 'closed_for_good' : 'closed_now');
}
