/** The wording ids that the table of holidays needs: "holiday.<rule>" for each rule. */
import table from '../holidays.json' with { type: 'json' };

export function holidayNames(): string[] {
  return Object.keys(table.rules).map((rule) => `holiday.${rule}`);
}
