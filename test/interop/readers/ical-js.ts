/** ical.js, the parser of Thunderbird and Nextcloud. */
import ICAL from 'ical.js';
import { eachFile, type Reader, type Row, UNTIL } from '../row.ts';

export const icalJs: Reader = { name: 'ical.js', missing: () => [], read: eachFile(read) };

function read(text: string): Row[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  try {
    return calendar.getAllSubcomponents('vevent').flatMap((component) => occurrences(new ICAL.Event(component)));
  } finally {
    ICAL.TimezoneService.reset();
  }
}

function occurrences(event: ICAL.Event): Row[] {
  const row = (start: ICAL.Time, end: ICAL.Time): Row => ({
    uid: event.uid,
    start: textOf(start),
    end: textOf(end),
    summary: event.summary,
  });
  if (!event.isRecurring()) return [row(event.startDate, event.endDate)];
  const rows: Row[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && next.toString() < UNTIL; next = iterator.next()) {
    const details = event.getOccurrenceDetails(next);
    rows.push(row(details.startDate, details.endDate));
  }
  return rows;
}

function textOf(time: ICAL.Time): string {
  if (time.isDate) return time.toString();
  if (time.zone === ICAL.Timezone.localTimezone) return `floating ${time.toString()}`;
  return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}
