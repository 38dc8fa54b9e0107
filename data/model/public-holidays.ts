/** Statutory holidays with their names, as the JSON form lists them: derived once by the build, because a start should not. */
import type { Directory } from './directory.ts';
import { holidaysOf } from './holidays.ts';
import { holidayName, type Text } from './text.ts';
import { dateOf } from './zone.ts';

export interface PublicHoliday {
  /** "YYYY-MM-DD". */
  readonly date: string;
  /** A rule of data/holidays.json. */
  readonly rule: string;
  readonly name: { readonly de: string; readonly en: string };
}

/** Those of a directory's region and municipality in a year and the next, in time order. */
export function publicHolidaysOf(
  { holiday_region, municipality }: Pick<Directory, 'holiday_region' | 'municipality'>,
  year: number,
  { de, en }: { readonly de: Text; readonly en: Text },
): PublicHoliday[] {
  return [year, year + 1].flatMap((one) =>
    [...holidaysOf(holiday_region, one, municipality.local_holidays)]
      .sort(([a], [b]) => a - b)
      .map(([day, rule]) => {
        const name = { de: holidayName(rule, [de])?.name ?? rule, en: holidayName(rule, [en, de])?.name ?? rule };
        return { date: dateOf(day), rule, name };
      }),
  );
}
