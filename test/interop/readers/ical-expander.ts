/** ical-expander: an old ical.js with its own table of time zones, as several calendar widgets use it. */
import IcalExpander from 'ical-expander';
import { eachFile, FROM, type Reader, type Row, UNTIL } from '../row.ts';

export const icalExpander: Reader = { name: 'ical-expander', missing: () => [], read: eachFile(read) };

interface Time {
  readonly isDate: boolean;
  toString(): string;
  toJSDate(): Date;
}

function read(text: string): Row[] {
  const expander = new IcalExpander({ ics: text, maxIterations: 2000 });
  const { events, occurrences } = expander.between(new Date(FROM), new Date(UNTIL));
  const row = (uid: string, summary: string, start: Time, end: Time): Row => ({
    uid,
    start: textOf(start),
    end: textOf(end),
    summary,
  });
  return [
    ...events.map(({ uid, summary, startDate, endDate }) => row(uid, summary, startDate, endDate)),
    ...occurrences.map(({ item, startDate, endDate }) => row(item.uid, item.summary, startDate, endDate)),
  ];
}

function textOf(time: Time): string {
  return time.isDate ? time.toString() : `${time.toJSDate().toISOString().slice(0, 19)}Z`;
}
