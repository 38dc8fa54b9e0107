/** Calendars that are broken on purpose, at least one per rule of the lint: what lint and readers are themselves tried on. */

export interface Broken {
  readonly name: string;
  /** The rule that must report it; none for what only a reader can see, since every line of it is right. */
  readonly rule?: string;
  /** Whether times go wrong: then at least one reader must notice as well. */
  readonly times?: true;
  readonly break: (calendar: string) => string | Uint8Array;
}

/** Replaces once, and throws when there was nothing to replace: a break that breaks nothing proves nothing. */
function swap(what: string | RegExp, by: string): Broken['break'] {
  return (calendar) => {
    const broken = calendar.replace(what, by);
    if (broken === calendar) throw new Error(`nothing to break: ${what}`);
    return broken;
  };
}

const unfold = (calendar: string) => calendar.replaceAll('\r\n ', '');

export const BROKEN: readonly Broken[] = [
  { name: 'bare LF', rule: 'crlf', break: (calendar) => calendar.replaceAll('\r\n', '\n') },
  { name: 'no last CRLF', rule: 'crlf', break: swap(/\r\n$/, '') },
  { name: 'unfolded lines', rule: 'octets', break: unfold },
  { name: 'byte order mark', rule: 'utf-8', break: (calendar) => `\uFEFF${calendar}` },
  { name: 'Latin-1', rule: 'utf-8', break: (calendar) => Buffer.from(unfold(calendar), 'latin1') },
  { name: 'bell in a summary', rule: 'control-characters', break: swap('SUMMARY:', 'SUMMARY:\u0007') },
  { name: 'blank line', rule: 'syntax', break: swap('BEGIN:VEVENT', '\r\nBEGIN:VEVENT') },
  { name: 'line without colon', rule: 'syntax', break: swap('TRANSP:TRANSPARENT', 'TRANSPARENT') },
  { name: 'unregistered name', rule: 'names', break: swap('CALSCALE:', 'TIMEZONE-ID:Europe/Berlin\r\nCALSCALE:') },
  { name: 'unknown parameter', rule: 'names', break: swap('SUMMARY:', 'SUMMARY;LANG=de:') },
  { name: 'unescaped comma', rule: 'escaping', break: swap(/(LOCATION:[^\r]*?)\\,/, '$1,') },
  { name: 'unescaped semicolon', rule: 'escaping', break: swap('SUMMARY:', 'SUMMARY:a;b ') },
  { name: 'backslash before a letter', rule: 'escaping', break: swap('SUMMARY:', 'SUMMARY:\\w ') },
  { name: 'event not closed', rule: 'nesting', break: swap('END:VEVENT\r\n', '') },
  { name: 'cut off', rule: 'nesting', break: swap(/END:VEVENT\r\nEND:VCALENDAR\r\n$/, '') },
  { name: 'no PRODID', rule: 'calendar-properties', break: swap(/PRODID:.*\r\n/, '') },
  { name: 'version 1.0', rule: 'calendar-properties', break: swap('VERSION:2.0', 'VERSION:1.0') },
  {
    name: 'properties after the zone',
    rule: 'property-order',
    break: swap(/(X-PUBLISHED-TTL:PT6H\r\n)((?:.*\r\n)*?END:VTIMEZONE\r\n)/, '$2$1'),
  },
  { name: 'no UID', rule: 'event-properties', break: swap(/UID:.*\r\n/, '') },
  { name: 'no DTSTAMP', rule: 'event-properties', break: swap(/DTSTAMP:.*\r\n/, '') },
  { name: 'no DTSTART', rule: 'event-properties', times: true, break: swap(/DTSTART;TZID=.*\r\n/, '') },
  { name: 'two summaries', rule: 'once', break: swap(/(SUMMARY:.*\r\n)/, '$1$1') },
  {
    name: 'two series, one UID',
    rule: 'unique-uids',
    times: true,
    break: swap('west-open-th-2026@', 'west-open-mo-2026@'),
  },
  { name: 'METHOD', rule: 'unwanted', break: swap('CALSCALE:', 'METHOD:REQUEST\r\nCALSCALE:') },
  {
    name: 'alarm',
    rule: 'unwanted',
    break: swap('END:VEVENT', 'BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VEVENT'),
  },
  { name: 'status of its own', rule: 'values', break: swap('SUMMARY:', 'STATUS:MAYBE\r\nSUMMARY:') },
  { name: 'sequence in words', rule: 'values', break: swap(/SEQUENCE:\d+/, 'SEQUENCE:first') },
  { name: 'address without scheme', rule: 'uris', break: swap('SOURCE;VALUE=URI:https://', 'SOURCE;VALUE=URI:www.') },
  {
    name: 'refresh without VALUE',
    rule: 'refresh',
    break: swap('REFRESH-INTERVAL;VALUE=DURATION:', 'REFRESH-INTERVAL:'),
  },
  { name: 'local DTSTAMP', rule: 'utc-stamps', break: swap(/(DTSTAMP:\d{8}T\d{6})Z/, '$1') },
  {
    name: 'floating times',
    rule: 'no-floating',
    times: true,
    break: (calendar) => calendar.replace(/(DTSTART|DTEND|EXDATE);TZID=Europe\/Berlin:/g, '$1:'),
  },
  { name: 'zone beside UTC', rule: 'no-floating', break: swap(/(DTSTART;TZID=.*)\r\n/, '$1Z\r\n') },
  {
    name: 'ends before it starts',
    rule: 'dtend',
    times: true,
    break: swap('DTEND;TZID=Europe/Berlin:20260105T15', 'DTEND;TZID=Europe/Berlin:20260105T11'),
  },
  {
    name: 'no VTIMEZONE',
    rule: 'tzid',
    times: true,
    break: swap(/BEGIN:VTIMEZONE\r\n(?:.*\r\n)*?END:VTIMEZONE\r\n/, ''),
  },
  {
    name: 'VTIMEZONE of another zone',
    rule: 'tzid',
    times: true,
    break: swap('TZID:Europe/Berlin', 'TZID:Europe/Vienna'),
  },
  { name: 'wrong summer time', rule: 'vtimezone', times: true, break: swap('TZOFFSETTO:+0200', 'TZOFFSETTO:+0300') },
  { name: 'summer time in the wrong month', rule: 'vtimezone', times: true, break: swap('BYMONTH=3;', 'BYMONTH=6;') },
  { name: 'local UNTIL', rule: 'until', break: swap('UNTIL=20261231T225959Z', 'UNTIL=20261231T235959') },
  { name: 'UNTIL as a date', rule: 'until', break: swap('UNTIL=20261231T225959Z', 'UNTIL=20261231') },
  { name: 'UNTIL before DTSTART', rule: 'until', times: true, break: swap('UNTIL=20261231', 'UNTIL=20251231') },
  { name: 'no UNTIL', rule: 'until', times: true, break: swap(/;UNTIL=20271231T225959Z/, '') },
  { name: 'UNTIL and COUNT', rule: 'rrule', break: swap(';UNTIL=', ';COUNT=99;UNTIL=') },
  // sabre/vobject never comes back from this one.
  { name: 'no FREQ', rule: 'rrule', break: swap('RRULE:FREQ=WEEKLY;', 'RRULE:') },
  { name: 'DTSTART off the rule', rule: 'dtstart-in-byday', times: true, break: swap('BYDAY=MO', 'BYDAY=TU') },
  {
    name: 'UTC EXDATE',
    rule: 'exdate-type',
    break: swap('EXDATE;TZID=Europe/Berlin:20260216T130000', 'EXDATE:20260216T120000Z'),
  },
  {
    name: 'EXDATE as a date',
    rule: 'exdate-type',
    break: swap('EXDATE;TZID=Europe/Berlin:20260216T130000', 'EXDATE;VALUE=DATE:20260216'),
  },
  {
    name: 'EXDATE an hour off',
    rule: 'exdate-hits',
    times: true,
    break: swap('20260216T130000\r\n', '20260216T140000\r\n'),
  },
  // Every line of these is right; only who expands them sees that sessions are wrong.
  { name: 'lost EXDATE', times: true, break: swap(/EXDATE;.*\r\n/, '') },
  { name: 'UNTIL a week early', times: true, break: swap('UNTIL=20271231', 'UNTIL=20271220') },
  { name: 'lost weekday', times: true, break: swap(/BEGIN:VEVENT\r\nUID:west-open-th-2027[^]*?END:VEVENT\r\n/, '') },
  {
    name: 'every second week',
    rule: 'exdate-hits',
    times: true,
    break: swap('FREQ=WEEKLY;', 'FREQ=WEEKLY;INTERVAL=2;WKST=MO;'),
  },
  {
    name: 'ends an hour late',
    times: true,
    break: swap('DTEND;TZID=Europe/Berlin:20270104T15', 'DTEND;TZID=Europe/Berlin:20270104T16'),
  },
];
