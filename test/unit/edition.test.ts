/** What is derived for one answer, or by the build, is what the whole edition says. */
import { describe, expect, it } from 'vitest';
import { PublishedEdition } from '../../worker/store/published-edition.ts';
import { dateOf } from '../../data/model/zone.ts';
import { closureWith, directoryWith } from '../fixtures/directory.ts';
import { dataOf, editionOf } from '../application.ts';
import { publicHolidaysOf } from '../../data/model/public-holidays.ts';
import { parseText } from '../../data/model/text.ts';
import { allSessions, sessionsIn } from '../../data/model/sessions.ts';

const directory = directoryWith({
  closures: [
    closureWith({ id: 'summer', from: '2026-07-20', to: '2027-08-31', opens_at: '11:00' }),
    closureWith({ id: 'new-year', from: '2026-12-30', to: '2027-01-05' }),
  ],
});

describe('the sessions of a few days', () => {
  const whole = editionOf(directory);
  const all = allSessions(whole);

  it.each([1, 14, 56])('are those of the whole list, for each span of %i days', (days) => {
    for (let from = whole.first - 10; from <= whole.horizon + 10; from++) {
      const listed = all.filter(({ day }) => day >= from && day <= from + days - 1);
      expect(sessionsIn(fresh(), from, from + days - 1), dateOf(from)).toEqual(listed);
    }
  });
});

describe('statutory holidays', () => {
  it('are written by the build for two years', () => {
    const listed = editionOf(directory).publicHolidays;
    expect(listed.length).toBe(22);
    const [de, en] = [parseText('de', data.texts['de']!), parseText('en', data.texts['en']!)];
    expect(listed).toEqual(publicHolidaysOf(directory, 2026, { de, en }));
    expect(listed[0]).toEqual({
      date: '2026-01-01',
      rule: 'new_years_day',
      name: { de: 'Neujahr', en: 'New Year’s Day' },
    });
  });

  it('of one center are those of all', () => {
    const edition = editionOf(directory);
    expect(edition.of('mitte')?.publicHolidays).toEqual(edition.publicHolidays);
  });
});

const data = dataOf(directory);
const { origin, texts, revisions } = editionOf(directory);

/** An edition that has derived nothing yet. */
function fresh(): PublishedEdition {
  const nothing = () => [];
  return new PublishedEdition({
    directory,
    as_of: data.as_of,
    origin,
    texts,
    revisions,
    forms: nothing,
    public_holidays: nothing,
  });
}
