/** The columns of the CSV form in their order: its header and cells, and in CSVW the description of each. */
import { EDITION_COLUMNS, PLACE_COLUMNS } from './center-columns.ts';
import type { CsvColumn } from './column.ts';
import { FURTHER_CENTER_COLUMNS } from './further-center-columns.ts';
import { CONDITION_COLUMNS, SCHEDULE_COLUMNS } from './schedule-columns.ts';

/** New ones go to the end, and none is renamed: readers may count them. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  ...PLACE_COLUMNS,
  ...SCHEDULE_COLUMNS,
  ...EDITION_COLUMNS,
  ...CONDITION_COLUMNS,
  ...FURTHER_CENTER_COLUMNS,
];
