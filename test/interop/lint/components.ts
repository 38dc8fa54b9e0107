/** Rules on components and what they must hold: RFC 5545, sections 3.4, 3.6.1 and 3.6.5; RFC 7986, section 5. */
import { all, type Calendar, type Component, one } from './content.ts';
import { findings, type Rule } from './rule.ts';

/** Properties that "MUST NOT occur more than once" in a VEVENT (3.6.1). */
const ONCE = `DTSTAMP UID DTSTART DTEND CLASS CREATED DESCRIPTION GEO LAST-MODIFIED LOCATION ORGANIZER PRIORITY SEQUENCE
  STATUS SUMMARY TRANSP URL RRULE`.split(/\s+/);
/** What stops some client: Outlook takes METHOD for an invitation, VALARM rings strangers' phones, … */
const UNWANTED = ['METHOD', 'ORGANIZER', 'ATTENDEE', 'RDATE', 'RECURRENCE-ID', 'DURATION', 'EXRULE'];
const URIS = ['URL', 'SOURCE', 'CONFERENCE', 'TZURL'];

const uid = (event: Component) => one(event, 'UID')?.value ?? 'an event without UID';

export const COMPONENT_RULES: readonly Rule[] = [
  {
    name: 'nesting',
    must: 'One VCALENDAR; every BEGIN has its END, in order (3.4, 3.6).',
    check: nesting,
  },
  {
    name: 'calendar-properties',
    must: 'VERSION:2.0 and PRODID are REQUIRED and MUST NOT occur more than once (3.6).',
    check: ({ root }) => [
      ...findings(
        ['VERSION', 'PRODID'],
        (name) => all(root, name).length !== 1 && `${name} ${all(root, name).length} times`,
      ),
      ...(one(root, 'VERSION')?.value === '2.0' ? [] : ['not version 2.0']),
    ],
  },
  {
    name: 'property-order',
    must: 'icalbody = calprops component: calendar properties stand before the first component (3.4).',
    check: ({ lines }) => {
      let depth = 0;
      let begun = false;
      return findings(lines, ({ name, raw }) => {
        if (name === 'BEGIN') {
          depth++;
          begun ||= depth > 1;
        } else if (name === 'END') depth--;
        else return depth === 1 && begun && `${raw} after a component`;
        return undefined;
      });
    },
  },
  {
    name: 'event-properties',
    must: 'UID, DTSTAMP and DTSTART are REQUIRED in a VEVENT (3.6.1); SUMMARY by this house.',
    check: ({ events }) =>
      events.flatMap((event) =>
        findings(
          ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'],
          (name) => !one(event, name) && `${uid(event)}: no ${name}`,
        ),
      ),
  },
  {
    name: 'once',
    must: 'These properties MUST NOT occur more than once in a VEVENT (3.6.1).',
    check: ({ events }) =>
      events.flatMap((event) =>
        findings(ONCE, (name) => all(event, name).length > 1 && `${uid(event)}: ${name} twice`),
      ),
  },
  {
    name: 'unique-uids',
    must: 'UID MUST be globally unique (3.8.4.7).',
    check: ({ events }) => {
      const seen = new Set<string>();
      return findings(events.map(uid), (id) => {
        const twice = seen.has(id);
        seen.add(id);
        return twice && `${id} twice`;
      });
    },
  },
  {
    name: 'unwanted',
    must: 'No METHOD, VALARM, ORGANIZER, ATTENDEE, RDATE, RECURRENCE-ID, DURATION (this house: each breaks a client).',
    check: ({ lines }) =>
      findings(
        lines,
        ({ name, value }) => (UNWANTED.includes(name) || (name === 'BEGIN' && value === 'VALARM')) && name,
      ),
  },
  {
    name: 'values',
    must: 'STATUS, TRANSP, SEQUENCE and GEO take certain values only (3.8.1.11, 3.8.2.7, 3.8.7.4, 3.8.1.6).',
    check: ({ events }) =>
      events.flatMap(({ lines }) =>
        findings(lines, ({ name, value, raw }) => {
          const right = VALUES[name];
          return right && !right.test(value) && raw;
        }),
      ),
  },
  {
    name: 'uris',
    must: 'URL, SOURCE and CONFERENCE hold absolute URIs (3.3.13); CONFERENCE MUST say VALUE=URI (RFC 7986, 5.11).',
    check: ({ lines }) =>
      findings(
        lines.filter(({ name }) => URIS.includes(name)),
        ({ name, value, params, raw }) =>
          (!/^[a-z][a-z0-9+.-]*:[^\s]+$/.test(value) || (name === 'CONFERENCE' && params.get('VALUE') !== 'URI')) &&
          raw,
      ),
  },
  {
    name: 'refresh',
    must: 'REFRESH-INTERVAL MUST say VALUE=DURATION and hold a positive duration (RFC 7986, 5.7).',
    check: ({ root }) =>
      findings(
        [...all(root, 'REFRESH-INTERVAL'), ...all(root, 'X-PUBLISHED-TTL')],
        ({ name, params, value, raw }) =>
          (!/^PT?[1-9]\d*[DHMW]$/.test(value) || (name === 'REFRESH-INTERVAL' && params.get('VALUE') !== 'DURATION')) &&
          raw,
      ),
  },
];

const VALUES: { readonly [name: string]: RegExp } = {
  STATUS: /^(?:TENTATIVE|CONFIRMED)$/, // CANCELLED is right, but hides the notice in Google
  TRANSP: /^(?:OPAQUE|TRANSPARENT)$/,
  SEQUENCE: /^\d+$/,
  GEO: /^-?\d{1,2}(?:\.\d+)?;-?\d{1,3}(?:\.\d+)?$/,
};

function nesting({ lines }: Calendar): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  lines.forEach(({ name, value }, index) => {
    if (index === 0 && !(name === 'BEGIN' && value === 'VCALENDAR')) wrong.push('does not begin with BEGIN:VCALENDAR');
    if (index > 0 && open.length === 0) wrong.push(`${name} after the end`);
    if (name === 'BEGIN') open.push(value);
    if (name === 'END' && open.pop() !== value) wrong.push(`END:${value} closes nothing`);
  });
  return open.length > 0 ? [...wrong, `${open.join(', ')} not closed`] : wrong;
}
