/** Rules on times, zones and recurrence: RFC 5545, sections 3.3.5, 3.3.10, 3.6.5 and 3.8.5. */
import { Temporal } from 'temporal-polyfill/implementation';
import { all, type Component, type Line, one, ruleOf } from './content.ts';
import { occurrencesOf } from './recurrence.ts';
import { findings, type Rule } from './rule.ts';
import { offsetAt } from './vtimezone.ts';

const LOCAL = /^\d{8}T\d{6}$/;
const UTC = /^\d{8}T\d{6}Z$/;
const DATE = /^\d{8}$/;

const uid = (event: Component) => one(event, 'UID')?.value ?? 'an event';
/** "TZID=Europe/Berlin" or "DATE" or "UTC": what two values must have in common to be compared. */
const typeOf = ({ params, value }: Line) =>
  params.get('VALUE') === 'DATE' ? 'DATE' : UTC.test(value) ? 'UTC' : `TZID=${params.get('TZID')}`;
const iso = (value: string) =>
  value.replace(
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?.*$/,
    (_, y, m, d, h = '00', i = '00', s = '00') => `${y}-${m}-${d}T${h}:${i}:${s}`,
  );

export const TIME_RULES: readonly Rule[] = [
  {
    name: 'utc-stamps',
    must: 'DTSTAMP and LAST-MODIFIED MUST be in UTC (3.8.7.2, 3.8.7.3).',
    check: ({ lines }) =>
      findings(
        lines,
        ({ name, value, raw }) => /^(?:DTSTAMP|LAST-MODIFIED|CREATED)$/.test(name) && !UTC.test(value) && raw,
      ),
  },
  {
    name: 'no-floating',
    must: 'DTSTART, DTEND and EXDATE are dates that say VALUE=DATE or zoned times: no floating time (3.3.5).',
    check: ({ events }) =>
      events.flatMap(({ lines }) =>
        findings(lines, ({ name, params, value, raw }) => {
          if (!['DTSTART', 'DTEND', 'EXDATE'].includes(name)) return undefined;
          if (params.get('VALUE') === 'DATE') return !value.split(',').every((part) => DATE.test(part)) && raw;
          const zoned = params.has('TZID') ? LOCAL : UTC; // TZID MUST NOT be applied to UTC (3.2.19)
          return !value.split(',').every((part) => zoned.test(part)) && raw;
        }),
      ),
  },
  {
    name: 'dtend',
    must: 'DTEND MUST be of the same type as DTSTART and later than it (3.8.2.2).',
    check: ({ events }) =>
      findings(events, (event) => {
        const [start, end] = [one(event, 'DTSTART'), one(event, 'DTEND')];
        return start && end && (typeOf(start) !== typeOf(end) || iso(end.value) <= iso(start.value)) && uid(event);
      }),
  },
  {
    name: 'tzid',
    must: 'Every TZID MUST have its VTIMEZONE in the same calendar (3.2.19), once; and none stands unused.',
    check: ({ lines, zones }) => {
      const used = new Set(lines.flatMap(({ params }) => params.get('TZID') ?? []));
      const defined = zones.map((zone) => one(zone, 'TZID')?.value ?? '');
      return [
        ...findings([...used], (id) => !defined.includes(id) && `no VTIMEZONE for ${id}`),
        ...findings(defined, (id) => used.size > 0 && !used.has(id) && `${id} is unused`),
        ...(new Set(defined).size === defined.length ? [] : ['a VTIMEZONE twice']),
      ];
    },
  },
  {
    name: 'vtimezone',
    must: 'VTIMEZONE MUST give the zone’s true offsets, each part with DTSTART, TZOFFSETFROM and TZOFFSETTO (3.6.5).',
    check: ({ zones, events }) =>
      zones.flatMap((zone) => {
        const id = one(zone, 'TZID')?.value ?? '';
        const parts = zone.components.flatMap((part) =>
          findings(
            ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'],
            (name) => !one(part, name) && `${part.name} without ${name}`,
          ),
        );
        const starts = events
          .flatMap((event) => all(event, 'DTSTART'))
          .filter(({ params }) => params.get('TZID') === id);
        // A series begins in winter and runs through the year: the middle of each month is looked at.
        const years = new Set(starts.map(({ value }) => value.slice(0, 4)));
        const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
        const moments = [...years].flatMap((year) => months.map((month) => `${year}-${month}-15T12:00:00`));
        return [...parts, ...findings(moments, (at) => wrongOffset(zone, id, at))];
      }),
  },
  {
    name: 'until',
    must: 'UNTIL MUST be in UTC when DTSTART has a zone, a DATE when it is one, not before it, and never beside COUNT (3.3.10).',
    check: ({ events }) =>
      findings(events, (event) => {
        const [start, rule] = [one(event, 'DTSTART'), ruleOf(event)];
        if (!start || !rule) return undefined;
        const { UNTIL, COUNT } = rule;
        if (UNTIL === undefined) return `${uid(event)} has no end`;
        const type = typeOf(start) === 'DATE' ? DATE : UTC;
        return (
          (!type.test(UNTIL) || COUNT !== undefined || iso(UNTIL).slice(0, 10) < iso(start.value).slice(0, 10)) &&
          uid(event)
        );
      }),
  },
  {
    name: 'rrule',
    must: 'FREQ is REQUIRED and comes first; known parts only, each once (3.3.10).',
    check: ({ events }) =>
      findings(
        events.flatMap((event) => all(event, 'RRULE')),
        ({ value, raw }) =>
          !/^FREQ=WEEKLY(?:;INTERVAL=[1-9]\d*;WKST=MO)?;BYDAY=[A-Z,]+;UNTIL=[0-9TZ]+$/.test(value) &&
          !/^FREQ=MONTHLY;BYDAY=(?:,?-?[1-5][A-Z]{2})+;UNTIL=[0-9TZ]+$/.test(value) &&
          raw,
      ),
  },
  {
    name: 'dtstart-in-byday',
    must: 'DTSTART SHOULD be synchronized with the rule: clients differ on one that is not (3.8.5.3).',
    check: ({ events }) =>
      findings(events, (event) => {
        const [start, rule] = [one(event, 'DTSTART'), ruleOf(event)];
        if (!start || !rule) return undefined;
        return !occurrencesOf(event).includes(start.value.slice(0, 15)) && `${uid(event)} starts on ${start.value}`;
      }),
  },
  {
    name: 'exdate-type',
    must: 'EXDATE MUST be of DTSTART’s type and zone, or it excludes nothing (3.8.5.1).',
    check: ({ events }) =>
      events.flatMap((event) => {
        const start = one(event, 'DTSTART');
        return findings(
          all(event, 'EXDATE'),
          (line) => start && typeOf(line) !== typeOf(start) && `${uid(event)}: ${line.raw}`,
        );
      }),
  },
  {
    name: 'exdate-hits',
    must: 'Every EXDATE is an occurrence of its rule, once: one that hits nothing is a session that should be out (3.8.5.1).',
    check: ({ events }) =>
      events.flatMap((event) => {
        const hits = new Set(occurrencesOf(event));
        const seen = new Set<string>();
        return findings(all(event, 'EXDATE'), ({ value }) => {
          const wrong = !hits.has(value.slice(0, 15)) || seen.has(value);
          seen.add(value);
          return wrong && `${uid(event)}: ${value}`;
        });
      }),
  },
];

function wrongOffset(zone: Component, id: string, at: string): string | undefined {
  const real = Temporal.PlainDateTime.from(at).toZonedDateTime(id).offset.replace(':', '');
  const said = offsetAt(zone, at);
  return said === real ? undefined : `${id} is ${real} at ${at}, not ${said}`;
}
