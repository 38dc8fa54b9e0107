/** node-ical, behind many home dashboards (MagicMirror, Node-RED). */
import nodeIcal, { type VEvent } from 'node-ical';
import { eachFile, FROM, type Reader, type Row, UNTIL } from '../row.ts';

export const nodeIcalReader: Reader = { name: 'node-ical', missing: () => [], read: eachFile(read) };

function read(text: string): Row[] {
  const components = Object.values(nodeIcal.sync.parseICS(text));
  const events = components.filter((one): one is VEvent => one !== undefined && one.type === 'VEVENT');
  if (events.length === 0) throw new Error('no VEVENT found');
  return events.flatMap((event) => {
    const summary = typeof event.summary === 'string' ? event.summary : event.summary.val;
    const row = (start: Date, end: Date): Row => {
      const write = event.datetype === 'date' ? localDate : utc;
      return { uid: event.uid, start: write(start), end: write(end), summary };
    };
    if (!event.rrule) return [row(event.start, event.end ?? event.start)];
    const range = { from: new Date(FROM), to: new Date(UNTIL) };
    return nodeIcal.expandRecurringEvent(event, range).map(({ start, end }) => row(start, end));
  });
}

function utc(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** node-ical puts whole days at the machine's local midnight. */
function localDate(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
