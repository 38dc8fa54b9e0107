/** Slips as a clerk meets them: on the command line, in a pull request's words and in the form; asked about, answered, passed. */
import { parseArgs } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../data/commands/check.ts';
import type { Command } from '../../data/commands/command.ts';
import { edition } from '../../data/commands/edition.ts';
import { handIn } from '../../data/commands/hand-in.ts';
import type { Closure, Directory } from '../../data/model/directory.ts';
import { closureWith, extraWith, scheduleWith, withCenter } from '../fixtures/directory.ts';
import { removeScratches, scratch } from './scratch.ts';

afterAll(removeScratches);

const ANSWER = 'So gewollt, am Telefon nachgefragt.';
const TODAY = '2026-11-23';

/** What the office types into the form, as an entry of the file. */
type Typed = Pick<Closure, 'from' | 'to' | 'reason'> & Partial<Closure>;
const typed = (from: string, to: string, de: string, more: Partial<Closure> = {}): Typed => ({
  ...{ centers: ['mitte'], from, to, reason: { de } },
  ...more,
});

const CLOSURES: ReadonlyArray<readonly [story: string, rule: string, what: string, typed: Typed]> = [
  [
    'a Sunday',
    'closures-touch-something',
    'keine einzige Zeit',
    typed('2027-03-07', '2027-03-07', 'Fortbildung des Teams'),
  ],
  [
    'the wrong center',
    'closures-hit-more-than-the-phone',
    'trifft nur das Telefon',
    typed('2027-03-03', '2027-03-03', 'Fortbildung des Teams', { centers: ['west'] }),
  ],
  [
    'the week before',
    'reasons-fit-their-days',
    '„8. …“',
    typed('2027-03-01', '2027-03-05', 'Fortbildung vom 8. bis 12. März'),
  ],
  [
    'a Monday late',
    'reasons-fit-the-calendar',
    '„Rosenmontag“ ist nicht am 2027-02-15',
    typed('2027-02-15', '2027-02-15', 'Rosenmontag', { centers: 'all' }),
  ],
  [
    'a wrong last day',
    'closures-are-as-long-as-their-reason',
    '19 Tage geschlossen',
    typed('2027-03-01', '2027-03-19', 'Betriebsausflug'),
  ],
  [
    'sure and unsure',
    'closures-are-as-sure-as-they-say',
    'der Grund klingt unsicher',
    typed('2027-03-03', '2027-03-03', 'Vielleicht wegen Streik geschlossen'),
  ],
  [
    'one center forgotten',
    'reasons-fit-what-is-closed',
    'der Grund spricht von allen Centern',
    typed('2027-07-26', '2027-07-30', 'Sommerpause in allen Centern', { centers: ['nord', 'mitte'] }),
  ],
  ['a name', 'people-stay-unnamed', 'Frau Demir', typed('2027-03-03', '2027-03-03', 'Urlaub von Frau Demir')],
  [
    'the other half of the day',
    'words-fit-the-time-of-day',
    'eingetragen ist 08:00–12:00',
    typed('2027-03-01', '2027-03-01', 'Nachmittags Fortbildung', { opens_at: '08:00', closes_at: '12:00' }),
  ],
  [
    'two letters turned',
    'words-are-spelled-right',
    'gemeint ist wohl „Fortbildung“',
    typed('2027-03-03', '2027-03-03', 'Fortbidlung des Teams'),
  ],
];

const newHours = (directory: Directory, change: Parameters<typeof scheduleWith>[0]) =>
  withCenter(directory, 'mitte', {
    schedules: [...directory.centers[1]!.schedules, scheduleWith({ id: 'mitte-neu', byday: ['TU'], ...change })],
    verified_on: TODAY,
  });

/** No form writes these: they are typed into the file. */
const OTHERS: ReadonlyArray<readonly [story: string, rule: string, what: string, edit: (one: Directory) => Directory]> =
  [
    [
      'a session at ten at night',
      'hours-look-like-office-hours',
      '22:00–23:00 liegt früh oder spät',
      (one) => newHours(one, { valid_from: '2027-01-05', opens_at: '22:00', closes_at: '23:00' }),
    ],
    [
      'the area code of another town',
      'numbers-are-of-the-town',
      '+49211899101: die Vorwahl',
      (one) => withCenter(one, 'mitte', { phones: [{ number: '+49211899101' }], verified_on: TODAY }),
    ],
    [
      'a mistyped provider',
      'addresses-lead-somewhere',
      'gemeint ist vielleicht gmail.com',
      (one) => withCenter(one, 'mitte', { email: 'rsc-mitte@gmial.com', verified_on: TODAY }),
    ],
    [
      'Sunday for Saturday',
      'sundays-are-meant',
      'ist an einem Sonntag',
      (one) => ({ ...one, extra_sessions: [extraWith({ id: 'mitte-zusatz', center: 'mitte', date: '2027-03-14' })] }),
    ],
  ];

const inFile = (typed: Typed) => (directory: Directory) => ({
  ...directory,
  closures: [closureWith({ id: 'zu-hand', announced_on: TODAY, ...typed })],
});
const ALL = [...CLOSURES.map(([story, rule, what, one]) => [story, rule, what, inFile(one)] as const), ...OTHERS];

/** The text that a question offers to paste, filled in, before the closures. */
function pasted(text: string, out: string): string {
  const offered = /"answers": \[\{.*?\}\],/u.exec(out)?.[0];
  if (offered === undefined) throw new Error(`nothing to paste in: ${out}`);
  return text.replace('"closures":', `${offered.replace('…', ANSWER)}\n  "closures":`);
}

/** What a command prints, and its exit code. */
async function run(root: string, command: Command, args: readonly string[] = []) {
  const { values, positionals } = parseArgs({ args: [...args], options: command.options, allowPositionals: true });
  const said: string[] = [];
  const now = Date.parse(`${TODAY}T11:00:00Z`);
  const environment = { root, now, today: TODAY, print: (text: string) => void said.push(text), ask: undefined };
  const code = await command.run(environment, values as Parameters<Command['run']>[1], positionals);
  return { code, out: said.join('\n') };
}

const flagsOf = ({ centers = [], from, to, reason, opens_at = '', closes_at = '' }: Typed): string[] => [
  'close',
  ...[`--centers=${centers === 'all' ? 'all' : centers.join()}`, `--from=${from}`, `--to=${to}`],
  ...[`--reason=${reason.de}`, `--opens-at=${opens_at}`, `--closes-at=${closes_at}`],
];

describe('a slip in the file', () => {
  it.each(ALL)('is asked about on the command line: %s', async (_, rule, what, edit) => {
    const { root, write, read, text } = scratch();
    write(edit(read()));
    const { code, out } = await run(root, check);
    expect(code, out).toBe(1);
    expect(out).toContain('1 Frage,');
    const question = out.split('\n').find((line) => line.startsWith('  FRAGE:'));
    expect(question).toMatch(/^ {2}FRAGE: Ungewöhnlich: .*; bewusst so\? /u);
    expect(question).toContain(what);
    expect(question).toContain(`[${rule}]`);
    expect(out).toMatch(/^question: directory\.json \/\S+ \(\S+\): /mu);
    write(pasted(text(), out));
    const after = await run(root, check);
    expect(after.code, after.out).toBe(0);
    expect(after.out).toContain(`Beantwortet: ${ANSWER}`);
  });

  it.each(ALL)('is asked about in a pull request: %s', async (_, rule, what, edit) => {
    const { root, write, read, text } = scratch();
    const before = text().split('\n');
    write(edit(read()));
    const [beside, comment] = [
      await run(root, check, ['--format', 'github']),
      await run(root, check, ['--format', 'markdown']),
    ];
    expect([beside.code, comment.code]).toEqual([1, 1]);
    const mark = new RegExp(`^::error file=data/directory\\.json,line=(\\d+),title=${rule}::(.*)$`, 'mu').exec(
      beside.out,
    );
    expect(mark?.[2], beside.out).toContain(what);
    // Beside a line that the change touches, or its beginning.
    const lines = text().split('\n');
    const first = lines.findIndex((line, at) => line !== before[at]);
    const last = lines.length - 1 - [...lines].reverse().findIndex((line, at) => line !== [...before].reverse()[at]);
    expect(Number(mark?.[1])).toBeGreaterThanOrEqual(first);
    expect(Number(mark?.[1])).toBeLessThanOrEqual(last + 1);
    const item = comment.out.split('\n').find((line) => line.startsWith('- **FRAGE**'));
    expect(item).toContain(`Zeile ${mark?.[1]}, `);
    expect(item).toContain(what);
    expect(item).toContain('**So geht es:** ');
    write(pasted(text(), comment.out));
    const after = await run(root, check, ['--format', 'github']);
    expect(after.code, after.out).toBe(0);
    expect(after.out).toMatch(new RegExp(`^::notice .*title=${rule}::.*Beantwortet: ${ANSWER}`, 'mu'));
  });
});

describe('a slip in the form', () => {
  it.each(CLOSURES)('is asked about, and written when it is answered: %s', async (_, rule, what, one) => {
    const { root, read, text, inbox } = scratch();
    const before = text();
    const { code, out } = await run(root, handIn, flagsOf(one));
    expect(code, out).toBe(1);
    expect(out).toMatch(/Nicht abgelegt:\n {2}- Ungewöhnlich: .*; bewusst so\?/u);
    expect(out).toContain(what);
    expect(inbox()).toEqual([]);
    const [, question = ''] = /--answer "([^"]+)=…"/u.exec(out) ?? [];
    expect(question.startsWith(`${rule}:`), out).toBe(true);
    const answered = await run(root, handIn, [...flagsOf(one), `--answer=${question}=${ANSWER}`]);
    expect(answered.code, answered.out).toBe(0);
    expect(answered.out).toContain('Abgelegt: data/inbox/');
    expect(text()).toBe(before);
    expect((await run(root, check)).code).toBe(0);
    expect((await run(root, edition, ['--yes'])).code).toBe(0);
    expect(read().closures).toMatchObject([{ ...one }]);
    expect(read().changes[0]?.answers?.map(({ answer }) => answer)).toEqual([ANSWER]);
  });
});
