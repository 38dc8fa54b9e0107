/** Days on which regular sessions are cancelled or uncertain: public holidays and recurring closures. */
import type { Directory, Effect } from './directory.ts';
import { holidaysOf } from './holidays.ts';
import { parseRule, recurringDays } from './recurring-days.ts';
import { type Day, dayOf, type Minutes, partsOf } from './zone.ts';

/** A cancelled or uncertain time range of a day. Layers stand in order of precedence: the first that covers a minute decides it. */
export interface Layer {
  readonly opens: Minutes;
  readonly closes: Minutes;
  readonly status: Effect;
  readonly reason: string;
}

/** Public holidays and recurring closures of a directory by day; each year is computed on first use. */
export class Calendar {
  readonly #directory: Directory;
  readonly #years = new Map<number, { holidays: Map<Day, string>; customary: Map<Day, Layer> }>();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /** The rule id of a public holiday, or undefined. */
  holiday(day: Day): string | undefined {
    return this.#year(day).holidays.get(day);
  }

  /** The recurring closure of a day (the first in the file's order; cancelled before tentative), or undefined. */
  customary(day: Day): Layer | undefined {
    return this.#year(day).customary.get(day);
  }

  #year(day: Day) {
    const { year } = partsOf(day);
    let cached = this.#years.get(year);
    if (!cached) {
      const { holiday_region, municipality } = this.#directory;
      const holidays = holidaysOf(holiday_region, year, municipality.local_holidays);
      cached = { holidays, customary: this.#customaryOf(year, holidays) };
      this.#years.set(year, cached);
    }
    return cached;
  }

  #customaryOf(year: number, holidays: ReadonlyMap<Day, string>): Map<Day, Layer> {
    const days = new Map<Day, Layer>();
    for (const { id, rule, effect, valid_from, valid_to } of this.#directory.recurring_closures) {
      const [first, last] = [
        valid_from === undefined ? -Infinity : dayOf(valid_from),
        valid_to === undefined ? Infinity : dayOf(valid_to),
      ];
      const parsed = parseRule(rule);
      for (const day of parsed ? recurringDays(parsed, year, holidays) : []) {
        if (day < first || day > last) continue;
        const cached = days.get(day);
        if (cached && !(cached.status === 'tentative' && effect === 'cancelled')) continue;
        days.set(day, { opens: 0, closes: 1440, status: effect, reason: `customary/${id}` });
      }
    }
    return days;
  }
}
