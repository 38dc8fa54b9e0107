/** What changed, in words: the feed of changes, the page of changes and the pull request say the same. */
import { describe, expect, it } from 'vitest';
import { describeDifferences } from '../../data/operations/differences/index.ts';
import { closureWith, directoryWith } from '../fixtures/directory.ts';

const firstDifference = (hours: { opens_at?: string; closes_at?: string }) =>
  describeDifferences(
    directoryWith(),
    directoryWith({ closures: [closureWith({ from: '2027-03-01', to: '2027-03-01', ...hours })] }),
  )[0];

describe('a closure of a part of the day', () => {
  it.each([
    [{ opens_at: '11:00' }, 'am 1.3.2027, ab 11 Uhr (', 'on 1 March 2027, from 11:00 ('],
    [{ closes_at: '10:30' }, 'am 1.3.2027, bis 10:30 Uhr (', 'on 1 March 2027, until 10:30 ('],
    [{ opens_at: '10:00', closes_at: '11:00' }, 'am 1.3.2027, 10–11 Uhr (', 'on 1 March 2027, 10:00–11:00 ('],
    [{}, 'am 1.3.2027 (', 'on 1 March 2027 ('],
  ])('is described by the times that are given: %o', (hours, de, en) => {
    expect(firstDifference(hours)?.de).toContain(de);
    expect(firstDifference(hours)?.['en']).toContain(en);
  });
});

describe('a fact of the whole directory', () => {
  it('is named once', () => {
    const after = directoryWith({ catalog: { political_geocoding: true } });
    expect(describeDifferences(directoryWith(), after)).toEqual([
      { de: 'Angaben für Datenportale geändert', en: 'Facts for data portals changed' },
    ]);
  });
});
