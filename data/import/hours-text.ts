/**
 * Hours as people write them, "Mo 10-12 u. Mi 14-16 Uhr", "tel. Mo 9-10", "jeden 1. Mittwoch 14-16": each clause is read whole or not
 * at all, since hours without a word that nobody understood may send people to a closed door.
 */
import { readTime } from '../operations/fields/typed.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import { readWeekdays } from '../operations/fields/typed-weekdays.ts';
import type { Conditions, Service } from '../model/directory.ts';
import type { DraftHours } from './draft.ts';
import { NOTHING, splitGap } from './hours-gaps.ts';
import { plainWeekdays } from './weekday-text.ts';
import { plainText, readPhrases } from './hours-phrases.ts';
import {
  conditionOfCalls,
  endsEarly,
  holidayNote,
  holidayQuestion,
  noDay,
  type OpenClause,
  unclearRefusal,
  unclearService,
  weekdayInColumn,
  withoutTimes,
} from './hours-refusals.ts';

export interface ReadHours {
  readonly hours: readonly DraftHours[];
  readonly open: readonly OpenClause[];
}

export interface HoursContext {
  readonly service: Service;
  /** Of a column that is named after a weekday: what stands there names none. */
  readonly byday?: readonly string[];
  readonly conditions?: Conditions;
}

const TIME = String.raw`\d{1,2}(?:[:.]\d{2})?`;
const SPAN = new RegExp(
  String.raw`(?:\bvon )?(?<![\d.:])(${TIME}) ?(?:uhr|h)?\.? ?(?:[-–—‑]|\bbis\b) ?(${TIME})(?![\d:]|\.\d)(?: ?(?:uhr|h)\b)?`,
  'giu',
);
const CLOSED = /^(?:geschl(?:ossen|\.)?|zu|closed|[-–—/x]|keine?(?: sprechstunde)?|entfällt)$/iu;

export function readHoursText(text: string, context: HoursContext): ReadHours {
  const clauses = text
    .split(/[;\n\r|•]+|(?<=uhr|\p{L}{5})\. (?=\p{Lu})/u)
    .map(plainText)
    .filter((one) => one !== '');
  const read = clauses.map((clause) => readClause(clause, context));
  // "tel. Mo 9-10; Di 9-10": whether the second is by phone too, nobody can know.
  const first = read.findIndex(({ said }) => said !== undefined && said !== context.service);
  const unclear = (at: number) => first >= 0 && at > first && !read[at]?.said && read[at]?.hours.length !== 0;
  const shared = Object.assign({}, ...read.map((one) => one.shared)) as Conditions;
  return {
    hours: read.flatMap(({ hours }, at) => (unclear(at) ? [] : hours)).map((one) => shaped({ ...one, ...shared })),
    open: read.flatMap(({ open }, at) => [...open, ...(unclear(at) ? [unclearService(clauses[at] ?? '')] : [])]),
  };
}

interface ReadClause extends ReadHours {
  /** The service that the clause names. */
  readonly said?: Service;
  /** What it says of all hours of its cell. */
  readonly shared?: Conditions;
}

function readClause(clause: string, context: HoursContext): ReadClause {
  if (CLOSED.test(clause)) return { hours: [], open: [] };
  try {
    const spans = [...clause.matchAll(SPAN)];
    return spans.length === 0 ? readWords(clause) : readSpans(clause, spans, context);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { hours: [], open: [{ text: clause, de: error.words.de, en: error.words['en'] ?? '' }] };
  }
}

/** A clause without times. */
function readWords(clause: string): ReadClause {
  const { conditions, asked, rest } = readPhrases(clause);
  const appointment = conditions.access === 'appointment';
  if (rest !== '' || appointment) return { hours: [], open: [withoutTimes(clause, rest === '')] };
  return { hours: [], open: asked.map(holidayQuestion), shared: { ...conditions, ...holidayNote(asked) } };
}

function readSpans(clause: string, spans: readonly RegExpExecArray[], context: HoursContext): ReadClause {
  const gaps = [...spans, undefined].map((span, at) => {
    const last = spans[at - 1];
    return clause.slice(last ? last.index + last[0].length : 0, span?.index ?? clause.length);
  });
  const between = gaps.map((gap, at) => splitGap(gap, at === 0, at === spans.length, spans.length > 1));
  const colon = gaps[0]?.includes(':') === true;
  let { byday = [] } = context;
  let service: Service | undefined;
  const hours = spans.map(([, opens = '', closes = ''], at): DraftHours => {
    const [own, next] = [between[at]?.before ?? NOTHING, between[at + 1]?.after ?? NOTHING];
    if (own.rest !== '') byday = daysFrom(own.rest, context);
    if (byday.length === 0) throw noDay(clause);
    if (service !== undefined && service !== context.service && !own.service && !colon) throw unclearRefusal(clause);
    service = own.service ?? service;
    const conditions = { ...context.conditions, ...own.conditions, ...next.conditions };
    const times = { opens_at: readTime(opens), closes_at: readTime(closes) };
    if (times.opens_at >= times.closes_at) throw endsEarly(times);
    return shaped({ service: next.service ?? service ?? context.service, byday, ...times, ...conditions });
  });
  const read = between.flatMap((one) => [one.before, one.after]);
  const said = read.find((one) => one.service)?.service;
  const asked = read.flatMap((one) => one.asked);
  const open = [...asked.map(holidayQuestion), ...between.flatMap((one) => one.open ?? [])];
  return { hours, open, ...(said && { said }), shared: holidayNote(asked) };
}

/** What people have to do first makes it a consultation with a condition. @throws Refusal for calls with one */
export function shaped(hours: DraftHours): DraftHours {
  if (hours.access !== 'appointment' && hours.audience === undefined) return hours;
  if (hours.service === 'phone') throw conditionOfCalls();
  return hours.service === 'open_consultation' ? { ...hours, service: 'consultation' } : hours;
}

function daysFrom(text: string, { byday }: HoursContext): readonly string[] {
  if (byday) throw weekdayInColumn(text);
  return readWeekdays(plainWeekdays(text));
}
