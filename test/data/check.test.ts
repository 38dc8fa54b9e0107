/** The check: each way of breaking the file is named with its place, its line and its repair, all at once. */
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { formatFindings } from '../../data/check/findings/format.ts';
import type { Finding } from '../../data/check/findings/finding.ts';
import { ALL_RULES } from '../../data/check/all-rules.ts';
import type { Directory } from '../../data/model/directory.ts';
import {
  closureWith,
  directoryWith,
  extraWith,
  NAMED_EDITION,
  scheduleWith,
  withCenter,
  withSchedule,
} from '../fixtures/directory.ts';
import { added, BREAKS, TODAY } from './breaks.ts';
import { TEXT_FILES as texts } from '../fixtures/text-files.ts';

const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const editions = { '2021-08-05.json': print(NAMED_EDITION) };
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
    const byHistory = ['closures-keep-their-meaning', 'past-exceptions-stay', 'the-past-stays', 'dated-facts-stay'];
    expect(ALL_RULES.map((rule) => rule.name).filter((name) => !tried.has(name) && !byHistory.includes(name))).toEqual(
      [],
    );
  });

  it('names every rule once, each with one sentence', () => {
    expect(new Set(ALL_RULES.map((rule) => rule.name)).size).toBe(ALL_RULES.length);
    for (const { sentence } of ALL_RULES) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
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

describe('facts from a day on', () => {
  const moved = { valid_from: '2026-06-01', district: 'Altstadt' };
  const published = withCenter(base, 'mitte', {
    dated_facts: [moved, { valid_from: '2027-02-01', district: 'Neudorf' }],
  });
  const archive = { '2021-08-05.json': print(published) };
  const rules = (...dated_facts: NonNullable<Directory['centers'][number]['dated_facts']>) =>
    errors(
      checkDirectory({
        text: print(withCenter(published, 'mitte', { dated_facts, verified_on: TODAY })),
        editions: archive,
        today: TODAY,
      }),
    ).map((one) => one.rule);

  it('stay as they were once they have begun', () => {
    expect(rules({ ...moved, district: 'Hochfeld' })).toEqual(['dated-facts-stay']);
    expect(rules({ ...moved, valid_from: '2026-06-08' })).toEqual(['dated-facts-stay']);
    expect(rules({ ...moved, valid_to: '2026-10-31' })).toEqual(['dated-facts-stay']);
    expect(rules({ valid_from: '2027-02-01', district: 'Neudorf' })).toEqual(['dated-facts-stay']);
  });

  it('may end, and what lies ahead may change', () => {
    expect(rules(moved)).toEqual([]);
    expect(rules({ ...moved, valid_to: '2026-11-22' })).toEqual([]);
    expect(rules({ ...moved, valid_to: '2026-12-31' }, { valid_from: '2027-03-01', district: 'Neudorf' })).toEqual([]);
  });
});

describe('hours that replace others for a span', () => {
  const summer = closureWith({
    id: 'sommer',
    centers: ['mitte'],
    from: '2027-07-05',
    to: '2027-08-13',
    replaced_by: ['mitte-sommer'],
  });
  const inSummer = (overrides: Partial<Directory['centers'][number]['schedules'][number]>) => {
    const one = {
      ...scheduleWith({ id: 'mitte-sommer', byday: ['MO'], opens_at: '11:00', closes_at: '13:00' }),
      ...overrides,
    };
    const schedules = [...base.centers[1]!.schedules, one];
    return withCenter({ ...base, closures: [summer] }, 'mitte', { schedules, verified_on: TODAY });
  };
  const alarms = (directory: Directory) =>
    check(print(directory)).filter((one) => one.severity !== 'notice' && one.rule !== 'facts-are-fresh');

  it('may lie at times at which the regular ones do, which are not held then', () => {
    expect(alarms(inSummer({ valid_from: '2027-07-05', valid_to: '2027-08-13' }))).toEqual([]);
  });

  it('collide with them outside their span', () => {
    const found = alarms(inSummer({ valid_from: '2027-06-28', valid_to: '2027-08-13' })).map((one) => one.rule);
    expect(found.sort()).toEqual(['one-session-at-a-time', 'replacements-hold-in-their-span']);
  });
});

describe('what was told of a session', () => {
  const lesson = { date: '2027-03-06', service: 'consultation', audience: ['women'] } as const;
  const span = { centers: ['mitte'], from: '2027-07-05', to: '2027-08-13' } as const;
  const published = directoryWith({
    extra_sessions: [extraWith(lesson)],
    closures: [closureWith({ ...span, replaced_by: ['x'] })],
  });
  const archive = { '2021-08-05.json': print(published) };
  const rules = (directory: Directory) =>
    checkDirectory({ text: print(directory), editions: archive, today: TODAY }).map(
      (one) => `${one.rule} ${one.pointer}`,
    );

  it('stays under its id: for whom, where and how', () => {
    const rule = 'extra-sessions-keep-their-day /extra_sessions/0';
    expect(rules(published)).not.toContain(rule);
    for (const change of [{ audience: ['men'] }, { location: 'Rathausplatz 1' }, { access: 'appointment' }] as const)
      expect(rules({ ...published, extra_sessions: [extraWith({ ...lesson, ...change })] })).toContain(rule);
    const told = extraWith({ ...lesson, note: { de: 'Im ersten Stock.' }, interpreter: ['ar'] });
    expect(rules({ ...published, extra_sessions: [told] })).not.toContain(rule);
  });

  it('does not turn from other hours into a closure', () => {
    expect(rules({ ...published, closures: [closureWith(span)] })).toContain(
      'closures-keep-their-meaning /closures/0/id',
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
    ['an empty file', '', 'empty'],
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
  it.each([
    [added({ interval: 99 }), 'Erlaubt: höchstens 8.', 'allowed: at most 8'],
    [added({ byday: [] }), 'Erlaubt: Einträge: mindestens 1.', 'allowed: entries: at least 1'],
    [{ ...base, title: 'x'.repeat(130) }, 'Erlaubt: höchstens 120 Zeichen.', 'allowed: at most 120 characters'],
  ])('say a limit in words (%#)', (directory, de, en) => {
    const text = formatFindings(errors(check(print(directory))));
    expect(text).toContain(de);
    expect(text).toContain(en);
  });

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
