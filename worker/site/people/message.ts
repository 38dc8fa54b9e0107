/** What one person sends another: center, next session, hours, where, number, page; in the reader's language and in German. */
import { addressLine, type Center } from '../../../data/model/directory.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';
import { dateInWords, daysInWords, say, type Text } from '../../../data/model/text.ts';
import { dayOf } from '../../../data/model/zone.ts';
import type { Session } from '../../../data/model/schedule.ts';
import { centerPath } from '../page/addresses.ts';
import { minuteOf } from './agenda.ts';
import { toldUntil } from '../page/here.ts';
import { comingOf, whenInWords } from './next.tsx';
import { toldSchedules, validity } from './validity.ts';

export interface MessageLine {
  /** The language that it is in, as an HTML `lang`. */
  readonly lang: string;
  /** Words; or several lines of which the first that is still to come is meant. */
  readonly said: string | readonly Coming[];
}

interface Coming {
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
  const tongues = text.meta.lang === 'de' ? [text] : [text, edition.text('de')];
  return [
    ...linesIn('de', [center.full_name]),
    ...tongues.flatMap((by) =>
      linesIn(
        by.meta.lang,
        center.status === 'active'
          ? ['', ...nextLine(edition, by, center, sessions), ...hours(edition, by, center)]
          : ['', closedText(by, center)],
      ),
    ),
    ...linesIn('de', ['', `${addressLine(center.address)} (${center.district})`]),
    ...linesIn(text.meta.lang, [
      ...center.phones.map(({ number, formatted = number }) => said(text, 'phone', isolate(formatted))),
      say(text, 'data_as_of', { date: dateInWords(text, dayOf(center.verified_on)) }),
      say(text, 'may_be_outdated'),
      edition.origin + centerPath(text.tag, center.id),
    ]),
  ];
}

const linesIn = (lang: string, lines: ReadonlyArray<MessageLine['said']>): MessageLine[] =>
  lines.map((said) => ({ lang, said }));

/** "Telefon: …", as the language writes it. */
const said = (text: Text, id: string, value: string) => say(text, 'labelled', { label: say(text, id), value });

function nextLine(edition: PublishedEdition, by: Text, center: Center, sessions: readonly Session[]): Coming[][] {
  const coming = comingOf(sessions, center.id).map((one) => ({
    words: [
      said(by, 'next_open_session', whenInWords(by, one)),
      ...(one.status === 'confirmed' ? [] : [say(by, 'possibly_closed')]),
    ].join('. '),
    until: minuteOf(edition, one.day, one.closes),
  }));
  return coming.length === 0 ? [] : [coming];
}

function hours(edition: PublishedEdition, by: Text, center: Center): string[] {
  const told = toldSchedules(edition, center, 'open_consultation', toldUntil(edition));
  return [
    said(by, 'regular_hours', '').trimEnd(),
    ...told.map((one) => {
      const when = say(by, 'session_on', { day: daysInWords(by, one), from: one.opens_at, to: one.closes_at });
      return [when, ...validity(edition, by, one).map((note) => `(${note})`)].join(' ');
    }),
  ];
}

/** First-strong isolates would turn a number round: it is left to right by itself (U+2066 … U+2069). */
const isolate = (number: string): string => `\u2066${number}\u2069`;

function closedText(text: Text, center: Center): string {
  return say(text, center.status === 'closed' ? 'closed_for_good' : 'closed_now');
}
