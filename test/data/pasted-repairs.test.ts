/** What a repair offers to paste, pasted, passes: for every finding of the list of breaks whose sentence holds JSON. */
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import type { Finding } from '../../data/check/findings/finding.ts';
import { NAMED_EDITION, withCenter } from '../fixtures/directory.ts';
import { BREAKS, TODAY } from './breaks.ts';
import { answered, offerOf, pasted } from './pasted-repairs.ts';
import { TEXT_FILES as texts } from '../fixtures/text-files.ts';

const editions = { '2021-08-05.json': JSON.stringify(NAMED_EDITION) };
const check = (directory: unknown) =>
  checkDirectory({ text: JSON.stringify(directory, null, 2), editions, texts, today: TODAY });
const nameOf = ({ rule, pointer, message }: Finding) => `${rule} ${pointer} ${message.en}`;
const LANGUAGES = ['de', 'en'] as const;

/** Sentences that name a field or a value for somewhere else, or for somebody who knows what is true. */
const LEFT_TO_PEOPLE: ReadonlyArray<readonly [rule: string, why: string]> = [
  ['one-session-at-a-time', 'the end is for the older of the two'],
  ['closures-lie-ahead', 'the status is for the center'],
  ['outreach-runs-somewhere', 'a schedule for a center'],
  ['centers-stay', 'the entry stands in the archive'],
  ['recurring-days-exist', 'a name for the files of data/text'],
  ['replacements-hold-in-their-span', 'a field to delete'],
];

const isLeftToPeople = ({ rule }: Finding) => LEFT_TO_PEOPLE.some(([name]) => name === rule);

/** What is wrong after pasting, at the place where that is least; undefined where nothing can be pasted as it stands. */
function wrongAfter(directory: unknown, finding: Finding, found: readonly Finding[], language: 'de' | 'en') {
  const before = new Set(found.map(nameOf));
  const results = pasted(directory, finding, language).map((after) => {
    const now = check(after);
    const stays = now.filter((one) => nameOf(one) === nameOf(finding));
    return [...stays, ...now.filter((one) => one.severity === 'error' && !before.has(nameOf(one)))].map(nameOf);
  });
  return results.sort((a, b) => a.length - b.length)[0];
}

describe('a repair that offers text', () => {
  const tried = new Set<string>();

  it.each(BREAKS)('passes when it is pasted: %s at %s', (_rule, _at, directory) => {
    const found = check(directory);
    const repaired = found.filter((one) => one.severity !== 'question' && !isLeftToPeople(one));
    for (const finding of repaired) {
      for (const language of LANGUAGES) {
        const wrong = wrongAfter(directory, finding, found, language);
        if (wrong) tried.add(finding.rule);
        expect(wrong ?? [], finding.repair[language]).toEqual([]);
      }
    }
  });

  it.each(BREAKS)('answers a question when it is pasted: %s at %s', (_rule, _at, directory) => {
    const found = check(directory);
    for (const finding of found.filter(({ severity }) => severity === 'question')) {
      for (const language of LANGUAGES) {
        const now = check(answered(directory, finding, language));
        expect(now.map(nameOf), finding.repair[language]).not.toContain(nameOf(finding));
        expect(now.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(
          found.filter(({ severity }) => severity === 'error').length,
        );
      }
    }
  });

  it('was tried for many rules', () => {
    expect(tried.size).toBeGreaterThanOrEqual(25);
  });

  it('holds straight quotes, so that it is JSON, in both languages', () => {
    for (const [, , directory] of BREAKS) {
      for (const { repair } of check(directory)) {
        for (const language of LANGUAGES) expect(repair[language]).not.toMatch(/[„“”»«][a-z_]+[“”«»]\s*:/);
      }
    }
  });

  it('quotes the values of a list as they stand in the file', () => {
    const wrong = withCenter(NAMED_EDITION, 'mitte', { status: 'zu' as 'closed' });
    const finding = check(wrong).find(({ rule }) => rule === 'schema');
    expect(finding?.repair.de).toBe('Erlaubt sind: "active", "temporarily_closed", "closed"');
    expect(offerOf(finding?.repair.en ?? '').values).toEqual(['active', 'temporarily_closed', 'closed']);
    const misspelled = check({ ...NAMED_EDITION, tittle: NAMED_EDITION.title });
    expect(misspelled.find(({ rule }) => rule === 'schema')?.repair.de).toBe('Gemeint ist wohl "title"');
  });
});
