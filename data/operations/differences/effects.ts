/** Which days each difference changes, and the order in which people notice them. */
import type { Directory } from '../../model/directory.ts';
import type { Session } from '../../model/session.ts';
import { type Day, dateOf } from '../../model/zone.ts';
import { type ChangedDay, changedDays } from './changed-days.ts';
import type { About, Difference } from './difference.ts';
import { type Affected, effectWords } from './effect-words.ts';
import { withName } from './phrases.ts';

/** The same differences, each with its days in words, and a sentence for days that none of them explains. */
export function withEffects(
  found: readonly Difference[],
  before: Directory,
  after: Directory,
  changedOn: Day,
): Difference[] {
  const changed = changedDays(before, after, changedOn);
  const left = new Set(changed);
  const told = found.map((difference) => {
    const own = changed.flatMap((one) => {
      const count = countOf(difference, one);
      if (count === 0) return [];
      left.delete(one);
      return [{ day: one.day, phone: one.phone, count }];
    });
    return withDays(difference, own, changedOn);
  });
  return inOrder([...told, ...unexplained([...left], before, after, changedOn)], changedOn);
}

/** How many sessions of a day a difference is about: one that goes and one that comes in its place are one. */
function countOf({ about, centers }: Difference, { center, day, before, after }: ChangedDay): number {
  if (!about) return 0;
  const ofCenter = about.center === undefined ? centers === 'all' || centers.includes(center) : about.center === center;
  const date = dateOf(day);
  if (!ofCenter || date < (about.from ?? date) || date > (about.to ?? date)) return 0;
  const count = (sessions: readonly Session[]) =>
    new Set(sessions.filter((one) => isAbout(about, one)).map(({ schedule }) => schedule)).size;
  return Math.max(count(before), count(after));
}

function isAbout({ schedules, reason, moved }: About, session: Session): boolean {
  if (schedules && !schedules.includes(session.schedule)) return false;
  if (moved && !session.moved) return false;
  if (reason === undefined) return true;
  return reason.endsWith('/') ? (session.reason?.startsWith(reason) ?? false) : session.reason === reason;
}

function withDays(difference: Difference, affected: readonly Affected[], changedOn: Day): Difference {
  const days = [...new Set(affected.map(({ day }) => day))];
  if (days.length === 0 || difference.about?.named) return { ...difference, days };
  const [{ de, en = '' }, effect] = [difference.words, effectWords(affected, changedOn)];
  return { ...difference, days, words: { de: de + effect.de, en: en + (effect['en'] ?? '') } };
}

/** Days that change though no entry about them did: what they hang on has. A sentence for each center. */
function unexplained(left: readonly ChangedDay[], before: Directory, after: Directory, changedOn: Day): Difference[] {
  return [...Map.groupBy(left, (one) => one.center)].map(([center, changed]) => {
    const name = [...after.centers, ...before.centers].find((one) => one.id === center)?.name ?? center;
    const words = withName(name, 'Zeiten an weiteren Tagen anders', 'hours of more days are other than before');
    const affected = changed.map(({ day, phone, before: old, after: now }) => ({
      day,
      phone,
      count: Math.max(old.length, now.length),
    }));
    return withDays({ centers: [center], words }, affected, changedOn);
  });
}

/** What changes days, the nearest first; then addresses and numbers; then what is of the directory; confirmations last. */
function inOrder(differences: readonly Difference[], changedOn: Day): Difference[] {
  const rank = ({ days = [], weight }: Difference) => {
    const next = days.find((day) => day >= changedOn);
    if (next !== undefined) return next - changedOn;
    if (days.length > 0) return LATER;
    return LATER + (weight === 'confirmation' ? 3 : weight === 'aside' ? 2 : 1);
  };
  return [...differences].sort((a, b) => rank(a) - rank(b));
}

/** Behind every day up to the horizon. */
const LATER = 1000;
