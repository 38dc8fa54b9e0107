/** The lint's own reading of a VTIMEZONE (RFC 5545, section 3.6.5): yearly rules of the form BYMONTH and BYDAY=-1SU or 2SU. */
import { type Component, one, ruleOf } from './content.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The offset "+0200" that a VTIMEZONE says for a local time "2027-03-28T12:00:00"; "" when it says none. */
export function offsetAt(zone: Component, at: string): string {
  const year = Number(at.slice(0, 4));
  const changes = zone.components.flatMap((part) =>
    [year - 1, year].flatMap((one) => {
      const begins = beginOf(part, one);
      return begins === undefined ? [] : [{ begins, offset: valueOf(part, 'TZOFFSETTO') }];
    }),
  );
  return (
    changes
      .filter(({ begins }) => begins <= at)
      .sort((a, b) => (a.begins < b.begins ? -1 : 1))
      .at(-1)?.offset ?? ''
  );
}

/** When a part begins in a year, in local time before the change; undefined when it does not. */
function beginOf(part: Component, year: number): string | undefined {
  const start = valueOf(part, 'DTSTART');
  const time = `${start.slice(9, 11)}:${start.slice(11, 13)}:${start.slice(13, 15)}`;
  const rule = ruleOf(part);
  if (!rule) return `${start.slice(0, 4)}-${start.slice(4, 6)}-${start.slice(6, 8)}T${time}`;
  const [, nth = '', weekday = ''] = /^(-?\d)([A-Z]{2})$/.exec(rule['BYDAY'] ?? '') ?? [];
  const month = Number(rule['BYMONTH']);
  if (year < Number(start.slice(0, 4)) || !weekday) return undefined;
  const days = Array.from(
    { length: new Date(Date.UTC(year, month, 0)).getUTCDate() },
    (_, index) => new Date(Date.UTC(year, month - 1, index + 1)),
  ).filter((date) => WEEKDAYS[date.getUTCDay()] === weekday);
  const day = days.at(Number(nth) < 0 ? Number(nth) : Number(nth) - 1);
  return day && `${day.toISOString().slice(0, 10)}T${time}`;
}

function valueOf(part: Component, name: string): string {
  return one(part, name)?.value ?? '';
}
