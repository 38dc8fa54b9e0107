/** The difference between two editions in words: the front door. */
export { type ChangedDay, changedDays, horizonOf } from './changed-days.ts';
export type { Difference } from './difference.ts';
export { describeDifferences, findDifferences } from './directory.ts';
export { centersTouched, summaryOf } from './summary.ts';
