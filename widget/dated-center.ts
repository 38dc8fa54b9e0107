// What a week file says of a center, as of a date: it may move, get other numbers, close, or open again.
import { listOf, type WeekCenter } from './week-file.ts';

export function centerAsOf(center: WeekCenter, date: string): WeekCenter {
  const [facts] = listOf(center.dated)
    .filter((one) => one?.valid_from <= date)
    .slice(-1);
  // The note of a status goes with it.
  return facts ? { ...center, status_note: undefined, ...facts } : center;
}

/** False for a center that is temporarily or for good closed. */
export const isActive = ({ status }: WeekCenter): boolean => !status || status === 'active';

/** Of the dates on which the hours that are shown were confirmed, or have to be, the oldest; empty where there is none. */
export const oldestOf = (center: WeekCenter, service: string, field: 'verified_on' | 'review_by'): string =>
  (['open', 'phone'] as const)
    .filter((hours) => service === 'both' || service.startsWith(hours))
    .map((hours) => center[`${hours}_${field}`] ?? center[field] ?? '')
    .sort()[0] ?? '';
