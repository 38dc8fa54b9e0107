/** The check: each way of breaking the file is named with its place, its line and its repair, all at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDirectory, formatFindings } from '../../data/tools/check.ts';
import type { Finding } from '../../data/tools/findings.ts';
import { RULES } from '../../data/tools/rules/index.ts';
import type { Directory } from '../../worker/directory.ts';
import {
  changeWith,
  closureWith,
  directoryWith,
  extraWith,
  FIRST_EDITION,
  scheduleWith,
  withCenter,
  withSchedule,
} from '../fixtures/directory.ts';

const TODAY = '2026-11-23';
const folder = new URL('../../data/text/', import.meta.url);
const texts = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace('.json', ''), readFileSync(new URL(file, folder), 'utf8')]),
);
const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const editions = { '2021-08-05.json': print(FIRST_EDITION) };
const base = directoryWith();
const check = (text: string, more: { deploy?: boolean; today?: string } = {}) =>
  checkDirectory({ text, editions, texts, today: TODAY, ...more });
const errors = (findings: readonly Finding[]) => findings.filter((one) => one.severity === 'error');

describe('the file as it is', () => {
  it('has no error', () => {
    expect(errors(check(print(base)))).toEqual([]);
    expect(errors(check(print(base), { deploy: true }))).toEqual([]);
  });

  it('calls an uncut change a notice, and at deploy an error', () => {
    const text = print(withCenter(base, 'mitte', { verified_on: TODAY }));
    const rule = 'an-edition-is-cut';
    expect(check(text).find((one) => one.rule === rule)?.severity).toBe('notice');
    expect(check(text, { deploy: true }).find((one) => one.rule === rule)?.severity).toBe('error');
  });
});

/** Breaks, each with the rule that must speak and, where it matters, its severity. */
const BREAKS: ReadonlyArray<readonly [rule: string, at: string, directory: unknown, severity?: string]> = [
  ['schema', '/centers/0/phones', withCenter(base, 'nord', { phones: [] })],
  ['schema', '/colour', { ...base, colour: 'blau' }],
  ['ids-are-single', '/centers/1/schedules/0/id', withSchedule(base, 'mitte-open-mo', { id: 'nord-open-mo' })],
  [
    'ids-stay-apart-in-calendars',
    '/extra_sessions/0/id',
    directoryWith({ extra_sessions: [extraWith({ id: 'mitte-open-mo-2027' })] }),
  ],
  ['names-are-single', '/centers/1/name', withCenter(base, 'mitte', { name: 'RSC Nord', verified_on: TODAY })],
  [
    'names-are-not-exchanged',
    '/centers/0/district',
    withCenter(withCenter(base, 'nord', { district: 'Hochfeld' }), 'mitte', { district: 'Hamborn' }),
  ],
  [
    'ids-are-not-renamed',
    '/outreach/0/id',
    directoryWith({ outreach: base.outreach.map((one) => ({ ...one, id: `${one.id}-2` })) }),
  ],
  ['the-directory-stays-itself', '/timezone', directoryWith({ timezone: 'Europe/Lisbon' })],
  ['closes-after-it-opens', '/centers/1/schedules/3', added({ opens_at: '14:00', closes_at: '09:00' })],
  ['no-hour-of-the-clock-change', '/centers/1/schedules/3/opens_at', added({ opens_at: '02:30' })],
  ['hours-look-like-office-hours', '/centers/1/schedules/3', added({ byday: ['SU'], opens_at: '05:00' }), 'warning'],
  ['valid-from-before-valid-to', '/centers/1/schedules/3/valid_to', added({ byday: ['SU'], valid_to: '2025-12-31' })],
  ['one-session-at-a-time', '/centers/1/schedules/3', added({ opens_at: '11:00', closes_at: '13:00' })],
  ['places-belong-to-outreach', '/centers/1/schedules/3/location', added({ byday: ['SU'], location: 'Rathaus' })],
  ['dates-are-plausible', '/centers/1/schedules/3/valid_from', added({ byday: ['SU'], valid_from: '2206-01-01' })],
  [
    'nothing-is-confirmed-in-advance',
    '/centers/1/verified_on',
    withCenter(base, 'mitte', { verified_on: '2026-11-24' }),
  ],
  [
    'partial-dates-exist',
    '/sources/0/date',
    directoryWith({ sources: [{ id: 'x', title: 'Quelle', date: '2021-02-31' }] }),
  ],
  ['facts-are-fresh', '/centers/0/verified_on', base, 'warning'],
  [
    'phones-are-valid',
    '/centers/1/phones/0/number',
    withCenter(base, 'mitte', { phones: [{ number: '+4902036080270' }], verified_on: TODAY }),
  ],
  [
    'positions-lie-in-the-municipality',
    '/centers/1/position',
    withCenter(base, 'mitte', { position: { ...base.centers[0]!.position, latitude: 6.75, longitude: 51.41 } }),
  ],
  [
    'positions-are-precise-enough',
    '/centers/1/position',
    withCenter(base, 'mitte', { position: { ...base.centers[0]!.position, method: 'neu' } }),
  ],
  [
    'a-position-moves-with-its-method',
    '/centers/1/position',
    withCenter(base, 'mitte', { position: { ...base.centers[1]!.position, accuracy_m: 5 } }),
  ],
  [
    'postal-codes-fit-their-country',
    '/centers/1/address/postal_code',
    withCenter(base, 'mitte', { address: { ...base.centers[1]!.address, postal_code: '4705' } }),
  ],
  [
    'official-keys-agree',
    '/municipality/ars',
    directoryWith({ municipality: { ...base.municipality, ars: '051120000001' } }),
  ],
  ['references-are-known', '/centers/1/source', withCenter(base, 'mitte', { source: 'hoerensagen' })],
  ['references-are-known', '/closures/0/centers/0', directoryWith({ closures: [closureWith({ centers: ['ost'] })] })],
  [
    'one-coordination',
    '/organizations/0/role',
    directoryWith({ organizations: base.organizations.map((one) => ({ ...one, role: 'coordination' })) }),
  ],
  ['the-calendar-is-known', '/holiday_region', directoryWith({ holiday_region: 'DE-XX' })],
  ['the-calendar-is-known', '/timezone', directoryWith({ timezone: 'Europe/Duisburg' })],
  [
    'recurring-days-exist',
    '/recurring_closures/3/rule',
    directoryWith({
      recurring_closures: [...base.recurring_closures, { id: 'easter_monday', rule: '02-29', effect: 'cancelled' }],
    }),
  ],
  [
    'recurring-days-exist',
    '/recurring_closures/3/id',
    directoryWith({
      recurring_closures: [...base.recurring_closures, { id: 'office_party', rule: '07-01', effect: 'cancelled' }],
    }),
  ],
  ['closures-run-forward', '/closures/0', directoryWith({ closures: [closureWith({ to: '2027-02-01' })] })],
  [
    'closures-touch-something',
    '/closures/0',
    directoryWith({ closures: [closureWith({ from: '2027-03-06', to: '2027-03-07' })] }),
    'warning',
  ],
  [
    'closures-name-their-own',
    '/closures/0/schedules/0',
    directoryWith({ closures: [closureWith({ centers: ['nord'], schedules: ['west-open-mo'] })] }),
  ],
  [
    'closures-lie-ahead',
    '/closures/0/to',
    directoryWith({ closures: [closureWith({ from: '2026-03-02', to: '2026-03-06' })] }),
    'warning',
  ],
  ['closures-lie-ahead', '/closures/0', directoryWith({ closures: [closureWith({ to: '2027-04-30' })] }), 'warning'],
  [
    'extra-sessions-keep-their-day',
    '/extra_sessions/0/date',
    directoryWith({ extra_sessions: [extraWith({ date: '2026-03-07' })] }),
    'warning',
  ],
  [
    'recurring-closures-keep-their-day',
    '/recurring_closures/0/rule',
    directoryWith({ recurring_closures: [{ id: 'rose_monday', rule: 'easter-47', effect: 'tentative' }] }),
  ],
  ['text-is-plain', '/title', directoryWith({ title: 'Regionale <b>Center</b>' })],
  [
    'text-is-plain',
    '/closures/0/reason/de',
    directoryWith({ closures: [closureWith({ reason: { de: 'Umzug\u202e' } })] }),
  ],
  [
    'languages-are-known',
    '/closures/0/reason/em',
    directoryWith({ closures: [closureWith({ reason: { de: 'Umzug', em: 'Moving' } })] }),
  ],
  ['closed-centers-say-why', '/centers/1', withCenter(base, 'mitte', { status: 'closed' })],
  ['open-centers-have-hours', '/centers/3/schedules', withNew({ schedules: [] }), 'warning'],
  [
    'outreach-runs-somewhere',
    '/outreach/0/status',
    directoryWith({ outreach: [{ ...base.outreach[0]!, status: 'running' }] }),
  ],
  ['the-publisher-is-honest', '/official', directoryWith({ official: true })],
  ['the-publisher-is-honest', '/license', directoryWith({ license: 'http://dcat-ap.de/def/licenses/cc-zero' })],
  ['centers-stay', '/centers', directoryWith({ centers: base.centers.slice(1) })],
  [
    'schedules-stay',
    '/centers/1/schedules',
    withCenter(base, 'mitte', { schedules: base.centers[1]!.schedules.slice(1), verified_on: TODAY }),
  ],
  [
    'schedules-keep-their-meaning',
    '/centers/1/schedules/0',
    withSchedule(base, 'mitte-open-mo', { opens_at: '09:00' }),
  ],
  [
    'new-facts-are-confirmed',
    '/centers/1/verified_on',
    withCenter(base, 'mitte', { phones: [{ number: '+492032830' }] }),
  ],
  [
    'records-stay',
    '/sources/0/date',
    directoryWith({ sources: base.sources.map((one, index) => (index === 0 ? { ...one, date: '2021-08-06' } : one)) }),
  ],
  ['the-edition-is-archived', '/edition', directoryWith({ edition: '2026-11-23' })],
  ['editions-carry-their-day', '/released_at', directoryWith({ released_at: '2021-08-06T00:00:00+02:00' })],
  [
    'changes-are-a-record',
    '/changes',
    directoryWith({ changes: [changeWith({ edition: '2021-08-05', released_at: base.released_at })] }),
  ],
];

function added(overrides: Parameters<typeof scheduleWith>[0]): Directory {
  return withCenter(base, 'mitte', {
    schedules: [...base.centers[1]!.schedules, scheduleWith(overrides)],
    verified_on: TODAY,
  });
}

function withNew(overrides: Partial<Directory['centers'][number]>): Directory {
  const center = {
    ...base.centers[1]!,
    id: 'sued',
    name: 'RSC Süd',
    full_name: 'Regionales Support-Center Süd',
    ...overrides,
  };
  return directoryWith({ centers: [...base.centers, center] });
}

describe('what the rules refuse', () => {
  it.each(BREAKS)('%s at %s', (rule, at, directory, severity = 'error') => {
    const finding = check(print(directory)).find((one) => one.rule === rule && one.pointer === at);
    expect(finding, formatFindings(check(print(directory)))).toBeDefined();
    expect(finding?.severity).toBe(severity);
    expect(finding?.line).toBeGreaterThan(0);
    for (const words of [finding?.message, finding?.repair]) {
      expect(words?.de.length).toBeGreaterThan(5);
      expect(words?.en.length).toBeGreaterThan(3);
    }
  });

  it('is tried for every rule that one edit can break', () => {
    const tried = new Set(BREAKS.map(([rule]) => rule));
    const byHistory = ['closures-keep-their-meaning', 'past-exceptions-stay', 'the-past-stays'];
    expect(RULES.map((rule) => rule.name).filter((name) => !tried.has(name) && !byHistory.includes(name))).toEqual([]);
  });

  it('names every rule once, each with one sentence', () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
    for (const { sentence } of RULES) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe('the past', () => {
  const closed = { ...directoryWith({ closures: [closureWith({ from: '2026-03-02', to: '2026-03-06' })] }) };
  const ended = withSchedule(closed, 'mitte-open-we', { valid_to: '2026-06-30' });
  const archive = { '2021-08-05.json': print(ended) };
  const rules = (directory: Directory) =>
    errors(checkDirectory({ text: print(directory), editions: archive, today: TODAY })).map((one) => one.rule);

  it('keeps the end of a schedule that has passed', () => {
    expect(rules(withSchedule(ended, 'mitte-open-we', { valid_to: '2027-06-30' }))).toContain('the-past-stays');
  });

  it('keeps a closure that is over, and its id for its days', () => {
    const later = closureWith({ from: '2027-03-01', to: '2027-03-05' });
    expect(rules({ ...ended, closures: [later] })).toEqual(
      expect.arrayContaining(['past-exceptions-stay', 'closures-keep-their-meaning']),
    );
  });
});

describe('the text of the file', () => {
  const text = print(base);
  it.each([
    ['a doubled key', text.replace('"official": false', '"official": false,\n  "official": true'), 'twice'],
    ['a doubled file', text + text, 'doubled'],
    ['a byte order mark', `\ufeff${text}`, 'byte order mark'],
    ['a comma too many', text.replace('"official": false,', '"official": false,,'), 'JSON'],
    ['a comma before a bracket', text.replace(/"$/m, '",').replace('}\n  ]\n}', '},\n  ]\n}'), 'comma'],
    ['a comma too few', text.replace('"official": false,', '"official": false'), 'missing'],
    ['an empty file', '', 'JSON'],
    ['no object', '[]', 'form'],
    ['too large a file', text.padEnd(8_000_001), 'too many'],
    ['too deep a file', '['.repeat(5000) + ']'.repeat(5000), 'deeply'],
  ])('refuses %s', (_, broken, word) => {
    const found = errors(check(broken));
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((one) => one.message.en).join()).toContain(word);
  });

  it('reports everything at once', () => {
    const broken = withCenter(base, 'mitte', { status: 'closed', source: 'x-y', phones: [{ number: '123' }] });
    expect(
      new Set(errors(check(print({ ...broken, title: '<i>x</i>' }))).map((one) => one.rule)).size,
    ).toBeGreaterThanOrEqual(4);
  });
});

describe('findings in print', () => {
  it('say what, where and the repair', () => {
    const text = formatFindings(
      errors(check(print(added({ id: 'mitte-open-we-2', opens_at: '14:00', closes_at: '09:00' })))),
    );
    expect(text).toContain(
      'directory.json /centers/1/schedules/3 (mitte-open-we-2): closes_at 09:00 is before opens_at 14:00; swap them',
    );
  });

  it('offer the exact entries when a published hour was changed', () => {
    const [finding] = errors(
      check(print(withSchedule(base, 'mitte-open-mo', { opens_at: '09:00', closes_at: '11:00' }))),
    ).filter((one) => one.rule === 'schedules-keep-their-meaning');
    expect(finding?.repair.de).toContain('"valid_to":"2026-11-23"');
    expect(finding?.repair.de).toContain(
      '{"id":"mitte-open-mo-2026","service":"open_consultation","byday":["MO"],"opens_at":"09:00","closes_at":"11:00","valid_from":"2026-11-24"}',
    );
  });

  it('cannot be turned into a second workflow command', () => {
    const text = formatFindings(check(print(directoryWith({ title: 'x\n::error::y' }))), 'github');
    for (const line of text.split('\n')) expect(line).toMatch(/^::(error|warning|notice) file=data\//);
  });
});
