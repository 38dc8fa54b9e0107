/** A center as people read of it, before and after a change: from the first day on which something is other, in any language. */
import { centerOn } from '../model/dated-facts.ts';
import { addressLine, type Center, type Directory } from '../model/directory.ts';
import { Edition } from '../model/edition.ts';
import { sessionsBetween } from '../model/schedule.ts';
import { dayInWords, say, type Text } from '../model/text.ts';
import { type Day, dayOf } from '../model/zone.ts';
import { changedDays } from './differences/index.ts';
import { phoneLines, sessionLine } from './messages.ts';
import { withReadableNumbers } from './readable-numbers.ts';

export interface CenterCards {
  readonly center: string;
  /** The first day that either card tells of. */
  readonly from: Day;
  /** Lines of text; none for a center that is not there (yet). */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A card tells of two weeks, and of this many sessions at most. */
const DAYS = 14;
const MOST_SESSIONS = 6;

/** Of each center that is other on some day from today (a local date) on. */
export function centerCards(before: Directory, after: Directory, text: Text, today: string): CenterCards[] {
  const names = new Map([...before.centers, ...after.centers].map(({ id, name }) => [id, name]));
  return [...names].flatMap(([id, center]) => {
    const from = firstOtherDay(before, after, id, today);
    if (from === undefined) return [];
    return [{ center, from, before: cardLines(before, id, text, from), after: cardLines(after, id, text, from) }];
  });
}

/** By its sessions, or by what stands above them. */
function firstOtherDay(before: Directory, after: Directory, id: string, today: string): Day | undefined {
  const own = changedDays(before, after, dayOf(today)).filter(
    ({ center, day }) => center === id && day >= dayOf(today),
  );
  const turns = [before, after].flatMap(({ centers }) => centers.find((one) => one.id === id)?.dated_facts ?? []);
  const days = [today, ...turns.map(({ valid_from }) => valid_from)].map(dayOf).filter((day) => day >= dayOf(today));
  const other = days.filter((day) => headOf(before, id, day) !== headOf(after, id, day));
  const found = [...own.map(({ day }) => day), ...other];
  return found.length === 0 ? undefined : Math.min(...found);
}

/** What stands above the sessions, to compare. */
function headOf(directory: Directory, id: string, day: Day): string {
  const center = directory.centers.find((one) => one.id === id);
  if (!center) return '';
  const { name, address, phones, status } = centerOn(center, day);
  return JSON.stringify([name, address, phones, status]);
}

function cardLines(directory: Directory, id: string, text: Text, from: Day): string[] {
  const center = directory.centers.find((one) => one.id === id);
  if (!center) return [];
  const shown = withReadableNumbers(centerOn(center, from));
  return [addressLine(shown.address), ...phoneLines(text, shown), ...stateLines(directory, shown, text, from)];
}

function stateLines(directory: Directory, { id, status }: Center, text: Text, from: Day): string[] {
  if (status !== 'active') return [say(text, status === 'closed' ? 'closed_for_good' : 'closed_now')];
  const today = { directory, as_of: directory.edition.slice(0, 10), texts: [text], public_holidays: () => [] };
  const edition = new Edition(today);
  const sessions = sessionsBetween(directory, from, from + DAYS - 1).filter(
    ({ center, service }) => center === id && service !== 'phone',
  );
  const lines = sessions
    .slice(0, MOST_SESSIONS)
    .map((one) => `${dayInWords(text, one.day)}: ${sessionLine(edition, text, one)}`);
  return lines.length === 0 ? [say(text, 'no_session_known')] : lines;
}
