/**
 * VTIMEZONE (RFC 5545, section 3.6.5) as a constant: starts in 1970 and repeats yearly, after the rule that has held
 * since 1996. The form with RDATEs breaks Outlook, and Google knows the zone by its name anyway.
 */
const CENTRAL_EUROPE = [
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
];

const ZONES: { readonly [zone: string]: readonly string[] } = {
  'Europe/Berlin': CENTRAL_EUROPE,
};

/** The lines of a zone. Throws for one that nobody has written down yet. */
export function vtimezone(zone: string): string[] {
  const rules = ZONES[zone];
  if (!rules) throw new Error(`no VTIMEZONE for "${zone}"; add its rules to worker/feeds/ics/vtimezone.ts`);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...rules, 'END:VTIMEZONE'];
}
