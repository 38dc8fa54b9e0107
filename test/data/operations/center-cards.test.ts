/** The card of a center before and after a change, as the office's page shows it. */
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../data/model/zone.ts';
import { centerCards } from '../../../data/operations/center-cards.ts';
import { NAMED_EDITION } from '../../fixtures/directory.ts';
import { EXAMPLES } from './examples.ts';
import { applied, projectOf, TODAY } from './handed.ts';
import { textOf } from '../../unit/texts.ts';

function cards(operation: string, tag = 'de') {
  const { typed, answers } = EXAMPLES.find((one) => one.operation === operation)!;
  const { directory } = applied(projectOf(), operation, typed, { ...(answers && { answers }) });
  return centerCards(NAMED_EDITION, directory, textOf(tag), TODAY).map(({ from, ...one }) => ({
    from: dateOf(from),
    ...one,
  }));
}

describe('a card', () => {
  it('tells of the two weeks from the first day that is other', () => {
    const [mitte, ...others] = cards('change-hours');
    expect(others).toEqual([]);
    expect(mitte).toMatchObject({ center: 'RSC Mitte', from: '2027-02-03' });
    expect(mitte?.before).toContain('Mittwoch, 3. Februar: Offene Sprechstunde: 14:00–16:00 Uhr');
    expect(mitte?.after).toContain('Mittwoch, 3. Februar: Offene Sprechstunde: 09:00–11:00 Uhr');
    const differing = mitte!.after.filter((line) => !mitte!.before.includes(line));
    expect(differing.every((line) => line.startsWith('Mittwoch'))).toBe(true);
  });

  it('is other on the day of a move too, on which no hours change', () => {
    const [mitte] = cards('move');
    expect([mitte?.from, mitte?.before[0]]).toEqual(['2027-02-01', 'Brückenstraße 30, 47053 Duisburg']);
    expect(mitte?.after[0]).not.toBe(mitte?.before[0]);
  });

  it('says in any language that a center is closed', () => {
    const [mitte] = cards('close-for-good', 'tr');
    expect(mitte?.after.at(-1)).toBe(textOf('tr').words['closed_for_good']);
    expect(mitte?.before.length).toBeGreaterThan(3);
  });

  it('is empty before for a center that is new, and none for one that is only confirmed', () => {
    expect(cards('new-center')).toMatchObject([{ center: 'RSC Süd', before: [] }]);
    expect(cards('confirm-facts')).toEqual([]);
  });
});
