/** Questions and answers: asked once, about what is new; answered in the file; kept with the change. */
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { stopsPublication } from '../../data/check/findings/finding.ts';
import { formatFindings } from '../../data/check/findings/format.ts';
import { cutEdition } from '../../data/operations/cut.ts';
import type { Directory } from '../../data/model/directory.ts';
import { closureWith, directoryWith, NAMED_EDITION } from '../fixtures/directory.ts';

const today = '2026-11-23';
const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const editions = { '2021-08-05.json': print(NAMED_EDITION) };
const check = (directory: Directory, archive: Record<string, string> = editions, deploy = false) =>
  checkDirectory({ text: print(directory), editions: archive, today, deploy });

const sunday = directoryWith({ closures: [closureWith({ id: 'umzug', from: '2027-03-07', to: '2027-03-07' })] });
const question = 'closures-touch-something:umzug';
const answers = [{ question, answer: 'An diesem Sonntag wäre sonst Tag der offenen Tür.' }];
const ofRule = (directory: Directory, rule: string) => check(directory).filter((one) => one.rule === rule);

describe('a question', () => {
  it('stops publication, and says which text answers it', () => {
    const findings = check(sunday);
    expect(stopsPublication(findings)).toBe(true);
    const [asked] = findings;
    expect(asked).toMatchObject({ severity: 'question', question, id: 'umzug', rule: 'closures-touch-something' });
    expect(asked?.message.de).toMatch(/^Ungewöhnlich: .*; bewusst so\?$/);
    expect(asked?.repair.de).toContain(`"answers": [{ "question": "${question}", "answer": "…" }],`);
    expect(formatFindings([asked!], 'github')).toMatch(/^::error /);
    expect(formatFindings([asked!], 'markdown')).toMatch(/^- \*\*FRAGE\*\*/);
  });

  it('is settled by an answer in the file, which stays to be read', () => {
    const findings = check({ ...sunday, answers });
    expect(stopsPublication(findings)).toBe(false);
    const asked = findings.find((one) => one.rule === 'closures-touch-something');
    expect(asked).toMatchObject({ severity: 'notice' });
    expect(asked?.repair.de).toBe(`Beantwortet: ${answers[0]!.answer}`);
  });

  it('is not settled by an answer of a few letters', () => {
    expect(stopsPublication(check({ ...sunday, answers: [{ question, answer: 'ja' }] }))).toBe(true);
  });

  it('is asked about what is new alone', () => {
    const published = { '2021-08-05.json': print(sunday) };
    expect(stopsPublication(check(sunday, published))).toBe(false);
    const changed = { ...sunday, description: `${sunday.description} Kurz gefasst.` };
    expect(check(changed, published).filter(({ severity }) => severity === 'question')).toEqual([]);
    const longer = { ...sunday, closures: [{ ...sunday.closures[0]!, from: '2027-03-06' }] };
    expect(stopsPublication(check(longer, published))).toBe(false);
    expect(check(longer, published).map(({ rule }) => rule)).not.toContain('closures-lie-ahead');
  });
});

describe('an answer', () => {
  it('to what nobody asks is a warning', () => {
    const [idle] = ofRule({ ...directoryWith(), answers }, 'answers-meet-questions');
    expect(idle).toMatchObject({ severity: 'warning', pointer: '/answers/0' });
    expect(ofRule({ ...sunday, answers }, 'answers-meet-questions')).toEqual([]);
  });

  it('moves into the list of changes with the cut, and nothing is asked again', () => {
    const now = Date.parse('2026-11-23T11:00:00Z');
    const { directory } = cutEdition(directoryWith(), { ...sunday, answers }, now, ['2021-08-05']);
    expect(directory.answers).toBeUndefined();
    expect(directory.changes[0]?.answers).toEqual(answers);
    const archive = { ...editions, '2026-11-23.json': print(directory) };
    expect(stopsPublication(check(directory, archive, true))).toBe(false);
  });
});
