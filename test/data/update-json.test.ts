/** Changes in place: outside the change not one byte moves, whatever the style of the file. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateJson } from '../../data/operations/update-json.ts';
import type { Directory } from '../../data/model/directory.ts';
import { changeWith, closureWith, scheduleWith, withCenter } from '../fixtures/directory.ts';

const FILE = readFileSync(new URL('../fixtures/first-edition.json', import.meta.url), 'utf8');
const read = (text: string) => JSON.parse(text) as Directory;

const STYLES: ReadonlyArray<readonly [name: string, text: string]> = [
  ['two spaces', FILE],
  ['four spaces', FILE.replaceAll('  ', '    ')],
  ['tabs', FILE.replaceAll('  ', '\t')],
  ['line breaks of Windows', FILE.replaceAll('\n', '\r\n')],
  ['weekdays on one line', FILE.replace(/\[\s+("[A-Z]{2}")\s+\]/g, '[$1]')],
  ['no line break at the end', FILE.trimEnd()],
  ['one line', JSON.stringify(read(FILE))],
];

/** An edit of every kind: a value, a field more, an entry in the middle, at the front, in an empty list, an entry less. */
function edited(directory: Directory): Directory {
  const mitte = directory.centers.find((one) => one.id === 'mitte');
  const [monday, ...others] = mitte?.schedules ?? [];
  if (!monday) throw new Error('Mitte has hours');
  const schedules = [{ ...monday, valid_to: '2027-01-31' }, scheduleWith({ id: 'mitte-neu' }), ...others];
  return {
    ...withCenter(directory, 'mitte', { schedules, verified_on: '2026-11-23', languages: ['de'] }),
    closures: [closureWith()],
    outreach: directory.outreach.slice(1),
    changes: [changeWith(), ...directory.changes],
  };
}

describe('a change in place', () => {
  it.each(STYLES)('gives the new value and keeps every other line: %s', (_, text) => {
    const after = edited(read(text));
    const now = updateJson(text, after);
    expect(JSON.stringify(read(now))).toBe(JSON.stringify(after));
    const lines = now.split('\n');
    const lost = text.split('\n').filter((line) => !lines.includes(line));
    // The changed value, the first entry of a list that was empty, the entry that left, a comma: at most nine lines.
    if (text.includes('\n')) expect(lost.length).toBeLessThan(9);
    expect(now.includes('\r')).toBe(text.includes('\r'));
    expect(now.includes('\t')).toBe(text.includes('\t'));
  });

  it.each(STYLES)('is none when nothing changes: %s', (_, text) => {
    expect(updateJson(text, read(text))).toBe(text);
  });

  it('prints a new closure as the files are committed', () => {
    const directory = read(FILE);
    const after = { ...directory, closures: [closureWith()] };
    expect(updateJson(FILE, after)).toBe(`${JSON.stringify(after, null, 2)}\n`);
  });

  it('ends as the value that was asked for, whatever the two values are', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom(0, 2, '\t'),
        (a, b, unit) => {
          const wanted = JSON.stringify(b);
          expect(JSON.stringify(JSON.parse(updateJson(JSON.stringify(a, null, unit), JSON.parse(wanted))))).toBe(
            wanted,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
