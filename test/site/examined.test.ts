/** The accessibility statement is made of what tests found and what the data say: nothing in it is kept by hand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../data/model/text.ts';
import { dayOf } from '../../data/model/zone.ts';
import { EXAMINED, examinedParagraphs, failedParagraphs } from '../../worker/site/office/words/examined.ts';
import { EXAMINATIONS, type Examination } from '../../worker/site/office/words/examinations.ts';
import { dataOf, siteOf } from '../application.ts';
import { examinedOf, type Report } from '../examined/record.ts';
import { FIRST_EDITION } from '../fixtures/directory.ts';
import { textOf } from '../unit/texts.ts';
import { pagesOf } from './site.ts';

const ROOT = join(import.meta.dirname, '../..');
const LISTED = Object.entries<Examination>(EXAMINATIONS);

/** A run in which every test that is listed passed once, but for those whose name holds `failing`. */
function reportOf(failing = 'none of them'): Report {
  const tests = LISTED.flatMap(([, one]) => one.tests);
  return {
    startTime: Date.parse('2026-11-28T03:00:00Z'),
    testResults: tests.map(([file, name = 'all']) => ({
      name: join(ROOT, file),
      assertionResults: [{ fullName: `page ${name}`, status: name.includes(failing) ? 'failed' : 'passed' }],
    })),
  };
}

describe('a run of the tests', () => {
  it('becomes how many passed, and the names of those that did not', () => {
    const { on, results } = examinedOf(reportOf('on a screen of'), ROOT);
    expect(on).toBe('2026-11-28');
    expect(results.text).toEqual({ passed: 1, failed: ['page on a screen of'] });
    expect(results.faults).toEqual({ passed: 4, failed: [] });
  });

  it('is refused where a test that is listed has not run, and says what to run', () => {
    const { startTime, testResults } = reportOf();
    const without = testResults.filter(({ name }) => !name.endsWith('keyboard.browser.ts'));
    expect(() => examinedOf({ startTime, testResults: without }, ROOT)).toThrow(
      'test/browser/keyboard.browser.ts: no test has run; run .ci/run',
    );
  });

  it('leaves what failed in the statement, as not accessible yet', () => {
    const run = examinedOf(reportOf('contrast'), ROOT);
    expect(failedParagraphs('de', run)).toEqual([
      `Bei der letzten Prüfung nicht bestanden: ${EXAMINATIONS.contrast.de}`,
    ]);
    expect(examinedParagraphs('en', run)[5]).toMatch(/ Passed: 1 of 2 tests\.$/);
    expect(failedParagraphs('en', examinedOf(reportOf(), ROOT))).toEqual([]);
  });
});

describe('the record', () => {
  it('is of every examination, and of each something passed', () => {
    expect(Object.keys(EXAMINED.results)).toEqual(LISTED.map(([name]) => name));
    for (const [name, { passed }] of Object.entries(EXAMINED.results)) expect(passed, name).toBeGreaterThan(0);
  });

  it.each(LISTED)('is of tests that are there: %s', (_, { tests }) => {
    for (const [file] of tests) expect(existsSync(join(ROOT, file)), file).toBe(true);
  });
});

describe.each(['de', 'en'] as const)('the statement in %s', (tag) => {
  const read = async (site = pagesOf()): Promise<string> =>
    (await site.text(`/${tag}/accessibility/`)).replace(/<[^>]*>/g, '').replace(/&amp;/g, '&');

  it('says what was examined, when, and what came out', async () => {
    const said = await read();
    expect(said).toContain(dateInWords(textOf(tag), dayOf(EXAMINED.on)));
    for (const paragraph of examinedParagraphs(tag))
      for (const piece of paragraph.split('{languages}')) expect(said).toContain(piece);
    expect(said).not.toMatch(/[{}]/);
  });

  it('names languages that nobody has read and centers whose ways in are not known, and stops once they are', async () => {
    const said = await read();
    expect(said).toMatch(/Türkçe.*RSC Nord, RSC Mitte/s);
    const centers = FIRST_EDITION.centers.map((one) => ({ ...one, accessibility: { de: 'Stufenlos' } }));
    const texts = dataOf().texts;
    const site = siteOf(
      { ...FIRST_EDITION, centers },
      {
        texts: Object.fromEntries(
          Object.entries(texts).map(([name, json]) => [name, json.replace(/"reviewed":\s*false/, '"reviewed":true')]),
        ),
      },
    );
    const response = await site.get(`/${tag}/accessibility/`);
    const known = (await response.text()).replace(/<[^>]*>/g, '');
    expect(known).not.toMatch(/Aufzug|by lift|aufgewachsen|grew up/);
  });
});
