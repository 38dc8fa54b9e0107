/** One row of a table: its cells on the center go into the draft, its hours are returned with what the row's remarks say of them. */
import { type Conditions, isOpenToAll } from '../model/directory.ts';
import { Refusal } from '../operations/fields/refusal.ts';
import { CENTER_CELLS } from './center-fields.ts';
import type { DraftCenter, DraftHours } from './draft.ts';
import { readPhrases } from './hours-phrases.ts';
import { holidayNote, holidayQuestion, withoutTimes } from './hours-refusals.ts';
import { shaped } from './hours-text.ts';
import type { ImportNotes } from './notes.ts';
import { readOsmHours } from './osm-hours.ts';
import { type CellNotes, readHoursCell, writeCell } from './row-cells.ts';
import { type DraftSession, hoursOfSession, SESSION_FIELDS } from './session-cells.ts';
import type { PlacedCell, TableOptions } from './sheet.ts';
import { refuseColumn, unknownRemark } from './table-refusals.ts';

export function readRow(
  cells: readonly PlacedCell[],
  draft: DraftCenter,
  notes: ImportNotes,
  { service }: TableOptions,
) {
  const to: CellNotes = { notes, center: draft.name };
  const session: DraftSession = {};
  const parts: DraftSession[] = [];
  const hours: DraftHours[] = [];
  const remarks: PlacedCell[] = [];
  for (const placed of cells) {
    const { column, cell } = placed;
    const { field, weekday, part } = column;
    const [write, writeSession] = [field && CENTER_CELLS[field], field && SESSION_FIELDS[field]];
    if (field && write) writeCell(to, cell, field, (text) => write(draft, text));
    else if (field && writeSession) writeCell(to, cell, field, (text) => writeSession(session, text));
    else if (weekday && part) {
      const known = parts.find((one) => one.byday?.[0] === weekday && one[part] === undefined);
      const one = known ?? { byday: [weekday] };
      if (!known) parts.push(one);
      writeCell(to, cell, part, (text) => SESSION_FIELDS[part]?.(one, text));
    } else if (weekday) hours.push(...readHoursCell(to, cell, { service, byday: [weekday] }));
    else if (field === 'hours') hours.push(...readHoursCell(to, cell, { service }));
    else if (field === 'phone_hours') hours.push(...readHoursCell(to, cell, { service: 'phone' }));
    else if (field === 'osm_hours') hours.push(...readOsmHours(to, cell, service));
    else if (field === 'osm_phone_hours') hours.push(...readOsmHours(to, cell, 'phone'));
    else if (field === 'remark' || field === 'conditions') remarks.push(placed);
    else notes.refuse(cell, draft.name, refuseColumn(column));
  }
  for (const one of [session, ...parts]) hours.push(...completed(one, cells, to, service));
  return remarks.reduce((all, remark) => withRemark(all, remark, to), hours);
}

function completed(
  one: DraftSession,
  cells: readonly PlacedCell[],
  { notes, center }: CellNotes,
  service: DraftHours['service'],
) {
  try {
    const hours = hoursOfSession(one, service);
    return hours ? [hours] : [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const timed = cells.filter(({ column: { field = '', part } }) => part ?? TIMED.test(field));
    return answered(
      { notes, center },
      timed.map(({ cell }) => cell),
      error,
      service,
    );
  }
}

const TIMED = /^(byday|weekdays|opens_at|closes_at)$/u;

/** Where a session is not complete, its answer is a text such as "Mo 9-12"; what is open of one of its cells is so of all. */
function answered(
  { notes, center }: CellNotes,
  [cell, ...others]: ReadonlyArray<PlacedCell['cell']>,
  { words }: Refusal,
  service: DraftHours['service'],
) {
  if (!cell) return [];
  const answer = notes.ask(cell, center, words);
  const outcome = notes.all.at(-1)?.outcome ?? 'asked';
  for (const other of others) notes.all.push({ cell: other, outcome, center, words });
  return answer === undefined ? [] : readHoursCell({ notes, center }, { ...cell, text: answer }, { service });
}

/** What is said beside hours holds for all hours of the row. */
function withRemark(
  hours: readonly DraftHours[],
  { column, cell }: PlacedCell,
  { notes, center }: CellNotes,
): DraftHours[] {
  const { conditions, asked, rest } = readPhrases(cell.text);
  if (rest !== '') {
    const note = notes.ask(cell, center, unknownRemark(cell.text));
    return note === undefined ? [...hours] : withConditions(hours, { note: { de: note } });
  }
  const lost = hours.length === 0 && !isOpenToAll(conditions);
  const told: Conditions = { ...conditions, ...holidayNote(asked) };
  if (!lost && asked.length === 0) notes.map(cell, center, column.field ?? '');
  for (const { de, en } of [...(lost ? [withoutTimes(cell.text, true)] : []), ...asked.map(holidayQuestion)])
    notes.ask(cell, center, { de, en });
  return withConditions(hours, told);
}

/** Calls have no condition but a note. */
function withConditions(hours: readonly DraftHours[], conditions: Conditions): DraftHours[] {
  const { note } = conditions;
  return hours.map((one) =>
    one.service === 'phone' ? { ...one, ...(note && { note }) } : shaped({ ...one, ...conditions }),
  );
}
