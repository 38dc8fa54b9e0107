/** Rules on bytes and lines: RFC 5545, sections 3.1 and 3.3.11; names of RFC 5545, section 8.3.2 and RFC 7986. */
import { type Calendar, type Line } from './content.ts';
import { findings, type Rule } from './rule.ts';

const NAMES = new Set(
  `BEGIN END CALSCALE METHOD PRODID VERSION ATTACH CATEGORIES CLASS COMMENT DESCRIPTION GEO LOCATION PERCENT-COMPLETE
  PRIORITY RESOURCES STATUS SUMMARY COMPLETED DTEND DUE DTSTART DURATION FREEBUSY TRANSP TZID TZNAME TZOFFSETFROM
  TZOFFSETTO TZURL ATTENDEE CONTACT ORGANIZER RECURRENCE-ID RELATED-TO URL UID EXDATE RDATE RRULE ACTION REPEAT TRIGGER
  CREATED DTSTAMP LAST-MODIFIED SEQUENCE REQUEST-STATUS NAME REFRESH-INTERVAL SOURCE COLOR IMAGE CONFERENCE`.split(
    /\s+/,
  ),
);
const PARAMS = new Set('TZID VALUE LANGUAGE FEATURE LABEL DISPLAY EMAIL FMTTYPE ALTREP'.split(' '));
/** Properties of type TEXT; in CATEGORIES a bare comma parts the list. */
const TEXTS = new Set('SUMMARY LOCATION DESCRIPTION NAME COMMENT CONTACT X-WR-CALNAME X-WR-CALDESC'.split(' '));

const encoder = new TextEncoder();
const octets = (text: string) => encoder.encode(text).length;
const physical = (calendar: Calendar) => calendar.text.split('\r\n');

export const LINE_RULES: readonly Rule[] = [
  {
    name: 'crlf',
    must: 'Content lines are delimited by CRLF, the last one too (3.1).',
    check: ({ text }) => [
      ...(/(?<!\r)\n|\r(?!\n)/.test(text) ? ['a bare LF or CR'] : []),
      ...(text.endsWith('\r\n') ? [] : ['no CRLF at the end']),
    ],
  },
  {
    name: 'octets',
    must: 'Lines of text SHOULD NOT be longer than 75 octets, excluding the line break (3.1); old parsers cut them.',
    check: (calendar) => findings(physical(calendar), (line) => octets(line) > 75 && `${octets(line)} octets: ${line}`),
  },
  {
    name: 'utf-8',
    must: 'The default charset is UTF-8 (3.1.4), and nothing stands before BEGIN:VCALENDAR: no BOM.',
    check: ({ bytes, text }) => [
      ...(text.startsWith('\uFEFF') ? ['a byte order mark'] : []),
      ...(Buffer.compare(encoder.encode(text), bytes) === 0 ? [] : ['bytes that are not UTF-8']),
    ],
  },
  {
    name: 'control-characters',
    must: 'All the controls except HTAB are excluded from values (3.1, CONTROL).',
    // eslint-disable-next-line no-control-regex
    check: ({ text }) => (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) ? ['a control character'] : []),
  },
  {
    name: 'syntax',
    must: 'A content line is name *(";" param) ":" value (3.1); no blank lines.',
    check: ({ lines, text }) => [
      ...findings(lines, ({ raw }) => !/^[A-Za-z0-9-]+(?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*))*:/.test(raw) && raw),
      ...(/\r\n\r\n/.test(text) ? ['a blank line'] : []),
    ],
  },
  {
    name: 'names',
    must: 'Names are registered with IANA or begin with X- (3.1, 8.3.2; RFC 7986); so are parameters.',
    check: ({ lines }) => [
      ...findings(lines, ({ name }) => !NAMES.has(name) && !name.startsWith('X-') && name),
      ...lines.flatMap(({ params }) => [...params.keys()].filter((key) => !PARAMS.has(key) && !key.startsWith('X-'))),
    ],
  },
  {
    name: 'escaping',
    must: 'In TEXT, "," ";" and "\\" MUST be escaped, and line breaks are \\n (3.3.11).',
    check: ({ lines }) => findings(lines, badText),
  },
];

function badText({ name, value, raw }: Line): string | undefined {
  const list = name === 'CATEGORIES';
  if (!TEXTS.has(name) && !list) return undefined;
  const right = list ? /^(?:[^\\;]|\\[\\;,nN])*$/ : /^(?:[^\\;,]|\\[\\;,nN])*$/;
  return right.test(value) ? undefined : raw;
}
