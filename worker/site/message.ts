/** What one person sends another: center, when, where, number, page; in the reader's language and in German. */
import { addressLine, type Center } from '../directory.ts';
import type { Edition } from '../edition.ts';
import { dateInWords, daysInWords, say, type Text } from '../text.ts';
import { dayOf } from '../zone.ts';
import { centerPath } from './addresses.ts';

/** Regular hours rather than one date: a message is read days later. */
export function messageText(edition: Edition, text: Text, center: Center): string {
  const german = edition.text('de');
  const told = (by: Text) => (center.status === 'active' ? hours(by) : [closedText(by, center)]);
  const hours = (by: Text) => [
    `${say(by, 'open_session')}:`,
    ...center.schedules
      .filter(
        ({ service, valid_to }) => service === 'open_consultation' && (!valid_to || dayOf(valid_to) >= edition.asOf),
      )
      .map((one) => say(by, 'session_on', { day: daysInWords(by, one), from: one.opens_at, to: one.closes_at })),
  ];
  const lines = [
    center.full_name,
    ...told(text),
    ...(text.meta.lang === 'de' ? [] : told(german)),
    `${addressLine(center.address)} (${center.district})`,
    ...center.phones.map(({ number, formatted = number }) => `${say(text, 'phone')}: ${isolate(formatted)}`),
    say(text, 'data_as_of', { date: dateInWords(text, dayOf(center.verified_on)) }),
    say(text, 'may_be_outdated'),
    edition.origin + centerPath(text.tag, center.id),
  ];
  return lines.join('\n');
}

/** First-strong isolates would turn a number round: it is left to right by itself (U+2066 … U+2069). */
const isolate = (number: string): string => `\u2066${number}\u2069`;

function closedText(text: Text, center: Center): string {
  return say(text, center.status === 'closed' ? 'closed_for_good' : 'closed_now');
}
