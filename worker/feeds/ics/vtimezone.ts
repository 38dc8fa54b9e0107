/**
 * VTIMEZONE (RFC 5545, section 3.6.5) as a constant: starts in 1970 and repeats yearly, after the rule that has held
 * since 1996. The form with RDATEs breaks Outlook, and Google knows the zone by its name anyway.
 */

/** Directive 2000/84/EC: all of the Union changes at 01:00 UTC, on the last Sundays of March and October. */
function europeanRules(standard: number, [winter, summer]: readonly [string, string]): readonly string[] {
  const two = (hours: number) => String(hours).padStart(2, '0');
  const offset = (hours: number) => `+${two(hours)}00`;
  return [
    'BEGIN:DAYLIGHT',
    `TZOFFSETFROM:${offset(standard)}`,
    `TZOFFSETTO:${offset(standard + 1)}`,
    `TZNAME:${summer}`,
    `DTSTART:19700329T${two(standard + 1)}0000`,
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    `TZOFFSETFROM:${offset(standard + 1)}`,
    `TZOFFSETTO:${offset(standard)}`,
    `TZNAME:${winter}`,
    `DTSTART:19701025T${two(standard + 2)}0000`,
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
  ];
}

const WESTERN = europeanRules(0, ['WET', 'WEST']);
const CENTRAL = europeanRules(1, ['CET', 'CEST']);
const EASTERN = europeanRules(2, ['EET', 'EEST']);

const ZONES: { readonly [zone: string]: readonly string[] } = {
  'Europe/Berlin': CENTRAL,
  'Europe/Busingen': CENTRAL,
  'Europe/Amsterdam': CENTRAL,
  'Europe/Brussels': CENTRAL,
  'Europe/Copenhagen': CENTRAL,
  'Europe/Luxembourg': CENTRAL,
  'Europe/Paris': CENTRAL,
  'Europe/Prague': CENTRAL,
  'Europe/Vienna': CENTRAL,
  'Europe/Warsaw': CENTRAL,
  'Europe/Zurich': CENTRAL,
  'Europe/Lisbon': WESTERN,
  'Europe/Athens': EASTERN,
  'Europe/Helsinki': EASTERN,
};

/** The lines of a zone. @throws Error for a zone without rules in this file. */
export function timeZoneLines(zone: string): string[] {
  const rules = ZONES[zone];
  if (!rules) throw new Error(`no VTIMEZONE for "${zone}"; add its rules to worker/feeds/ics/vtimezone.ts`);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...rules, 'END:VTIMEZONE'];
}
