/** The directory as JSON: every fact of the data file with review_by, holidays to the horizon and links to all other forms. */
import type { Center } from '../directory.ts';
import type { Edition } from '../edition.ts';
import { dateOf, partsOf } from '../zone.ts';
import { holidaysOf } from '../holidays.ts';
import type { Feed } from './feed.ts';

export const json: Feed = {
  extension: 'json',
  media_type: 'application/json',
  title: { de: 'Verzeichnis als JSON', en: 'Directory as JSON' },
  in_languages: false,
  schema: 'DirectoryForm',
  format_revised: '2026-11-22T00:00:00Z',
  render: (edition) => `${JSON.stringify(directoryJson(edition))}\n`,
};

function directoryJson(edition: Edition) {
  const { $schema: _, centers, changes, ...facts } = edition.directory as Edition['directory'] & { $schema?: string };
  return {
    ...facts,
    horizon: dateOf(edition.horizon),
    public_holidays: publicHolidays(edition),
    centers: centers.map((center) => centerJson(edition, center)),
    changes,
    links: edition.forms,
  };
}

function centerJson(edition: Edition, center: Center) {
  return {
    ...center,
    address_text: edition.address(center),
    review_by: edition.reviewBy(center),
    ...(edition.scope === undefined && { links: edition.formsOf(center.id) }),
  };
}

function publicHolidays(edition: Edition) {
  const years = [partsOf(edition.first).year, partsOf(edition.horizon).year];
  return years.flatMap((year) =>
    [...holidaysOf(edition.directory.holiday_region, year)]
      .sort(([a], [b]) => a - b)
      .map(([day, rule]) => {
        const reason = `public_holiday/${rule}`;
        const name = (tag: string) => edition.reasonName(reason, edition.text(tag)).name;
        return { date: dateOf(day), rule, name: { de: name('de'), en: name('en') } };
      }),
  );
}
