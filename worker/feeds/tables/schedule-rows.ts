/** The rows of tables of hours: one per schedule. */
import type { Edition } from '../../../data/model/edition.ts';
import { schedulePieces, scheduleOf } from '../../../data/model/schedule-pieces.ts';
import type { CsvRow } from './column.ts';

/** A row ends where its center moves or closes; what follows is told in words, and by the other forms. */
export function rowsOfSchedules(edition: Edition): CsvRow[] {
  return edition.directory.centers.flatMap((center): CsvRow[] => {
    const rows = center.schedules.flatMap((schedule): CsvRow[] => {
      const pieces = schedulePieces(center, schedule, edition.asOf);
      const shown = pieces.find(({ here }) => here) ?? pieces[0];
      if (shown) return [{ edition, center, schedule: scheduleOf(schedule, shown) }];
      // Of a center that is closed for good, the status says that nothing is held.
      return center.status === 'active' ? [] : [{ edition, center, schedule }];
    });
    return rows.length === 0 ? [{ edition, center, schedule: undefined }] : rows;
  });
}
