/** data/README.md, word by word: each example is applied to the first edition and ends as the text says. */
import { applicationOf, readAll } from '../application.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';
import { updateJson } from '../../data/operations/update-json.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../data/check/check.ts';
import { cutEdition } from '../../data/operations/cut.ts';
import { describeDifferences } from '../../data/operations/differences/index.ts';
import { stopsPublication } from '../../data/check/findings/finding.ts';
import { parseStrict } from '../../data/check/json/parse.ts';
import { COMMANDS } from '../../data/commands/run-command.ts';
import { RULES } from '../../data/check/rules/index.ts';
import { withBlock } from '../../worker/publish/read-data.ts';
import type { Directory } from '../../data/model/directory.ts';
import { dayOf } from '../../data/model/zone.ts';
import { TEXT_FILES as texts } from '../fixtures/text-files.ts';

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
const README = read('README.md');
/** The first edition to the byte, and the same with the city's names, which the check asks of a directory today. */
const FROZEN = readFileSync(new URL('../fixtures/first-edition.json', import.meta.url), 'utf8');
const FIRST = updateJson(FROZEN, NAMED_EDITION);
const TODAY = '2026-11-23';

interface Block {
  readonly kind: string;
  readonly text: string;
}

/** The fenced blocks of a chapter: "alt", "neu", "antwort" and so on. */
function blocksOf(chapter: string): Block[] {
  return [...chapter.matchAll(/```text ([a-z-]+)\n([\s\S]*?)```/g)].map(([, kind = '', text = '']) => ({ kind, text }));
}

/** "10" of "10. Ein Center zieht um". */
const numberOf = (title: string) => title.split('.')[0] ?? '';

const chapters = README.split(/^## /m)
  .slice(1)
  .map((chapter) => ({ title: chapter.split('\n')[0] ?? '', blocks: blocksOf(chapter) }));

/** Replaces each old block, which must stand exactly once, by the new one that follows. */
function apply(text: string, blocks: readonly Block[], old: string, now: string): string {
  const olds = blocks.filter((one) => one.kind === old);
  const news = blocks.filter((one) => one.kind === now);
  expect(olds.length).toBe(news.length);
  return olds.reduce((result, { text: part }, index) => {
    expect(result.split(part), part).toHaveLength(2);
    return result.replace(part, () => news[index]?.text ?? '');
  }, text);
}

const check = (text: string) => checkDirectory({ text, texts, editions: { '2021-08-05.json': FIRST }, today: TODAY });

/** What the feeds then say, by example: an address, what its answer holds, and what it no longer holds. */
const SERVED: Readonly<Record<string, ReadonlyArray<readonly [path: string, holds: string, not?: string]>>> = {
  '1': [
    ['/v1/centers/mitte/weeks/2027-02-01.json', '"2027-02-03T09:00:00+01:00"', '"2027-02-03T14:00:00+01:00"'],
    [
      '/v1/centers/mitte/weeks/2027-01-25.json',
      '"2027-01-27T14:00:00+01:00"',
      '"mitte-open-we-2027","starts_at":"2027-01-27',
    ],
    ['/v1/centers/mitte.ics', 'UID:mitte-open-we-2027-2027@rsc-duisburg'],
    ['/v1/centers/mitte.ics', 'DTSTART;TZID=Europe/Berlin:20270203T090000'],
    ['/de/centers/mitte/', '(ab 3. Februar 2027)'],
    ['/de/centers/mitte/', 'Mittwoch 14:00–16:00 Uhr (bis 2. Februar 2027)'],
    ['/de/centers/mitte/', 'Mittwoch 09:00–11:00 Uhr (ab 3. Februar 2027)'],
  ],
  '2': [
    ['/v1/weeks/2027-03-01.json', '"closure/fortbildung-2027-03"'],
    ['/v1/centers.ics', 'DTSTART;VALUE=DATE:20270301'],
    ['/v1/centers/west.ics', 'EXDATE;TZID=Europe/Berlin:20270301T130000'],
    ['/v1/changes.atom', 'Fortbildung des Teams'],
  ],
  '3': [
    ['/v1/centers/sued.json', '"Musterallee 14"'],
    ['/v1/centers/sued.ics', 'DTSTART;TZID=Europe/Berlin:20270112T100000'],
    ['/tr/centers/sued/', 'RSC Süd'],
    ['/v1/centers.geojson', '"RSC Süd"'],
  ],
  '4': [
    ['/v1/weeks/2027-01-11.json', '"location":"Musterplatz 1, 47198 Duisburg"'],
    ['/v1/centers/west.ics', 'SUMMARY:Außensprechstunde · RSC West'],
    ['/v1/centers/mitte.ics', 'SUMMARY:Offene', 'Außensprechstunde'],
  ],
  '5': [
    ['/v1/weeks/2026-12-07.json', '"temporarily_closed"', '"nord-open-mo"'],
    ['/v1/centers/nord.ics', 'Wegen Umbau geschlossen', 'UID:nord-open-mo-2027@'],
    ['/de/centers/nord/', 'Wegen Umbau geschlossen bis Ende März 2027.'],
    ['/tr/', 'RSC Nord'],
  ],
  '6': [
    ['/v1/centers/nord.json', '"verified_on":"2026-11-23"'],
    ['/v1/centers/nord.json', '"review_by":"2027-11-23"', '"review_by":"2022-08-05"'],
    ['/de/centers/nord/', '23. November 2026'],
  ],
  '7': [
    ['/v1/weeks/2027-02-01.json', '"schedule":"west-termin-th"', '"schedule":"west-open-th"'],
    ['/v1/weeks/2027-01-25.json', '"west-open-th","starts_at":"2027-01-28', '"west-termin-th","starts_at":"2027-01-28'],
    ['/v1/centers/west.json', '"access":"appointment"'],
  ],
  '8': [
    ['/v1/weeks/2027-01-04.json', '"2027-01-05T15:00:00+01:00"'],
    ['/v1/weeks/2027-01-11.json', '"nord-open-mo"', '"2027-01-12T15:00:00+01:00"'],
    ['/v1/weeks/2027-01-18.json', '"2027-01-19T15:00:00+01:00"'],
  ],
  '9': [
    [
      '/v1/weeks/2027-07-19.json',
      '"mitte-open-sommer-2027","starts_at":"2027-07-19',
      '"mitte-open-mo","starts_at":"2027-07-19',
    ],
    ['/v1/weeks/2027-07-19.json', '"mitte-phone","starts_at":"2027-07-21', '"mitte-open-we","starts_at":"2027-07-21'],
    ['/v1/weeks/2027-09-06.json', '"schedule":"mitte-open-mo"', '"schedule":"mitte-open-sommer-2027"'],
  ],
  '10': [
    ['/v1/centers/mitte.json', '"valid_from":"2027-02-01"'],
    ['/v1/centers/mitte.json', '"Brückenstraße 30"'],
    ['/v1/weeks/2027-02-01.json', 'Musterallee 14, 47051 Duisburg'],
  ],
  '11': [
    ['/v1/centers/west.json', '"valid_from":"2027-01-15"'],
    ['/v1/centers/west.json', '+492032830'],
    ['/v1/centers/west.json', '+492065550087'],
  ],
  '12': [
    ['/v1/weeks/2027-03-22.json', '"schedule":"nord-open-mo"'],
    ['/v1/weeks/2027-04-05.json', '"schedule":"mitte-open-mo"', '"schedule":"nord-open-mo"'],
    ['/v1/centers/nord.json', '"valid_from":"2027-04-01"'],
  ],
  '13': [
    ['/v1/centers/west.json', '"interpreter":["ar","tr"]'],
    ['/v1/weeks/2027-01-11.json', '"schedule":"west-open-mo"'],
    ['/v1/centers/west.ics', 'UID:west-open-mo-2026@rsc-duisburg'],
  ],
  '14': [
    ['/v1/weeks/2026-12-28.json', '"customary/between_the_years"'],
    ['/v1/weeks/2027-12-27.json', '"customary/between_the_years"'],
    ['/v1/changes.atom', 'Tage zwischen Weihnachten und Neujahr'],
  ],
};

/** The edition cut from a file's text. */
function cut(text: string): Directory {
  const [before, after] = [JSON.parse(FIRST) as Directory, JSON.parse(text) as Directory];
  return cutEdition(before, after, Date.parse(`${TODAY}T11:00:00Z`), [before.edition]).directory;
}

/** The application that serves the edition cut from a file's text. */
async function serve(text: string) {
  const directory = cut(text);
  const editions = { '2021-08-05': FIRST, [directory.edition]: JSON.stringify(directory) };
  const data = withBlock({ ...(await readAll(TODAY)), directory: JSON.stringify(directory), editions });
  return applicationOf(data, () => Date.parse(`${TODAY}T11:00:00Z`));
}

describe('data/README.md', () => {
  const examples = chapters.filter((one) => one.blocks.some((block) => block.kind === 'neu'));

  it('has examples in their order', () => {
    expect(examples.map(({ title }) => numberOf(title))).toEqual(examples.map((_, at) => String(at + 1)));
    expect(examples).toHaveLength(14);
  });

  it.each(examples)('$title: from the frozen file to a cut edition that may be published', async ({ blocks }) => {
    apply(FROZEN, blocks, 'alt', 'neu');
    const text = apply(FIRST, blocks, 'alt', 'neu');
    const directory = cut(text);
    const editions = { '2021-08-05.json': FIRST, [`${directory.edition}.json`]: JSON.stringify(directory) };
    const found = checkDirectory({ text: updateJson(text, directory), texts, editions, today: TODAY, deploy: true });
    expect(found.filter((one) => one.severity === 'error')).toEqual([]);
    const app = await serve(text);
    for (const path of [
      '/v1/centers.json',
      '/v1/centers.ics',
      '/de/',
      '/ar/',
      '/v1/centers.geojson',
      '/v1/weeks/2027-01-18.json',
    ]) {
      const response = await app.request(path, {}, { PUBLIC_ORIGIN: 'https://example.test' });
      expect(response.status, path).toBe(200);
      expect((await response.text()).length, path).toBeGreaterThan(100);
    }
  });

  it.each(examples)('$title', ({ blocks }) => {
    const text = apply(FIRST, blocks, 'alt', 'neu');
    const alarms = check(text).filter((one) => one.severity !== 'notice' && one.rule !== 'facts-are-fresh');
    expect(alarms.map((one) => one.message.de)).toEqual([]);
    const words = describeDifferences(JSON.parse(FIRST) as Directory, JSON.parse(text) as Directory, dayOf(TODAY)).map(
      (one) => one.de,
    );
    expect(words).toEqual(
      blocks
        .find((one) => one.kind === 'antwort')
        ?.text.trim()
        .split('\n'),
    );
  });

  it.each(examples)('$title: what the feeds then say', async ({ title, blocks }) => {
    const app = await serve(apply(FIRST, blocks, 'alt', 'neu'));
    for (const [path, holds, not] of SERVED[numberOf(title)] ?? []) {
      const response = await app.request(path, {}, { PUBLIC_ORIGIN: 'https://example.test' });
      expect(response.status, path).toBe(200);
      const body = (await response.text()).replaceAll(/\r?\n /g, '').replaceAll('": ', '":');
      expect(body, path).toContain(holds);
      if (not !== undefined) expect(body, path).not.toContain(not);
    }
    expect(SERVED[numberOf(title)]?.length).toBeGreaterThan(2);
  });

  it('can be followed from the first example to the sixth, in one file', () => {
    const followed = examples.slice(0, 6);
    const text = followed.reduce((now, { blocks }) => apply(now, blocks, 'alt', 'neu'), FIRST);
    expect(check(text).filter((one) => one.severity !== 'notice' && one.rule !== 'facts-are-fresh')).toEqual([]);
    const answers = followed.flatMap(({ blocks }) => blocks.filter((one) => one.kind === 'antwort'));
    const words = describeDifferences(JSON.parse(FIRST) as Directory, JSON.parse(text) as Directory, dayOf(TODAY)).map(
      (one) => one.de,
    );
    // How many sessions each changes depends on the others.
    const uncounted = (lines: readonly string[]) => lines.map((line) => line.replace(/, betrifft .*/, '')).sort();
    expect(uncounted(words)).toEqual(uncounted(answers.flatMap((one) => one.text.trim().split('\n'))));
  });

  it('shows the answer to a published hour that is written over, ready to paste', () => {
    const blocks = chapters.flatMap((one) => one.blocks);
    const errors = check(apply(FIRST, blocks, 'falsch-alt', 'falsch-neu')).filter((one) => one.severity === 'error');
    const answer =
      blocks
        .find((one) => one.kind === 'falsch-antwort')
        ?.text.trim()
        .split('\n') ?? [];
    expect(errors.map((one) => one.message.de).sort()).toEqual([...answer].sort());
    const pasted = /ersetzen durch: (\{.*\})$/.exec(
      errors.find((one) => one.repair.de.includes('ersetzen'))?.repair.de ?? '',
    );
    expect(parseStrict(`[${pasted?.[1] ?? ''}]`).violations).toEqual([]);
    const directory = JSON.parse(FIRST) as { centers: Array<{ schedules: unknown[]; verified_on: string }> };
    const mitte = directory.centers[1];
    mitte?.schedules.splice(0, 1, ...(JSON.parse(`[${pasted?.[1] ?? ''}]`) as unknown[]));
    if (mitte) mitte.verified_on = TODAY;
    expect(check(JSON.stringify(directory)).filter((one) => one.severity === 'error')).toEqual([]);
  });

  it('shows a question, and the answer that settles it', () => {
    const blocks = chapters.flatMap((one) => one.blocks);
    const textOf = (kind: string) => blocks.find((one) => one.kind === kind)?.text.trim() ?? '';
    const closed = apply(FIRST, blocks, 'frage-alt', 'frage-neu');
    const asked = check(closed).filter((one) => one.severity === 'question');
    expect(asked.map((one) => one.message.de)).toEqual([textOf('frage')]);
    const pasted = /einfügen: ("answers": .*)$/.exec(asked[0]?.repair.de ?? '')?.[1] ?? '';
    expect(textOf('frage-antwort').replace(/"answer": ".*"/, '"answer": "…"')).toBe(pasted);
    const answered = closed.replace('  "closures"', () => `  ${textOf('frage-antwort')}\n  "closures"`);
    expect(stopsPublication(check(answered))).toBe(false);
  });

  it('quotes messages that the check really has', () => {
    const rules = readdirSync(new URL('../../data/check/rules/', import.meta.url));
    const files = [...rules.map((name) => `check/rules/${name}`), 'check/json/syntax-messages.ts', 'check/check.ts'];
    const source = files.map(read).join();
    const quoted = [...README.matchAll(/^\| „(.+?)“/gm)].map(([, text = '']) =>
      text.split('…').map((part) => part.trim()),
    );
    expect(quoted.length).toBeGreaterThanOrEqual(8);
    for (const part of quoted.flat().filter(Boolean)) expect(source, part).toContain(part);
  });

  it('names commands that exist', () => {
    for (const [, verb = ''] of README.matchAll(/npm run data -- ([a-z-]+)/g)) {
      expect(COMMANDS.map(({ name }) => name)).toContain(verb);
    }
    expect(RULES.length).toBeGreaterThan(40);
  });
});
