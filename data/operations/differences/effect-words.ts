/** How many sessions a difference changes and when, in German and English: "betrifft 6 Termine, der erste am Mo, 1.3.2027". */
import type { Words } from '../../model/directory.ts';
import { type Day, dateOf, partsOf, weekdayOf } from '../../model/zone.ts';
import { horizonOf } from './changed-days.ts';
import { dateWords, joinList } from './phrases.ts';

/** Sessions that change on one day. */
export interface Affected {
  readonly day: Day;
  readonly phone: boolean;
  readonly count: number;
}

/** Up to so many days are named each. */
const FEW = 3;
/** A change that reaches so near to the horizon, in days, is taken for one without an end. */
const NEAR = 45;

/** ", betrifft 6 Termine, der erste am Mo, 1.3.2027"; days that are past are told apart. "" where there are none. In time order. */
export function effectWords(affected: readonly Affected[], changedOn: Day): Words {
  const past = affected.filter(({ day }) => day < changedOn);
  const ahead = affected.filter(({ day }) => day >= changedOn);
  const [was, will] = [pastWords(past), aheadWords(ahead, horizonOf(changedOn))];
  return {
    de: (will.de && `, betrifft ${will.de}`) + (was.de && `, ändert rückwirkend ${was.de}`),
    en: (will.en && `, affects ${will.en}`) + (was.en && `, rewrites the past: ${was.en}`),
  };
}

interface Both {
  readonly de: string;
  readonly en: string;
}
const NONE: Both = { de: '', en: '' };

/** "bis Ende 2027 48 Termine, der erste am Mi, 3.2.2027". */
function aheadWords(affected: readonly Affected[], horizon: Day): Both {
  const days = daysOf(affected);
  const first = days[0];
  if (first === undefined) return NONE;
  const { de, en, masculine } = amountWords(affected);
  if (days.length <= FEW) return eachDay({ de, en }, days);
  const from = weekdayDate(first);
  const { year } = partsOf(horizon);
  const endless = (days.at(-1) ?? first) > horizon - NEAR;
  return {
    de: `${endless ? `bis Ende ${year} ` : ''}${de}, ${masculine ? 'der' : 'die'} erste am ${from.de}`,
    en: `${en}${endless ? ` until the end of ${year}` : ''}, the first on ${from.en}`,
  };
}

/** "552 Termine vom Do, 5.8.2021 bis Fr, 20.11.2026". */
function pastWords(affected: readonly Affected[]): Both {
  const days = daysOf(affected);
  if (days[0] === undefined) return NONE;
  const { de, en } = amountWords(affected);
  if (days.length <= FEW) return eachDay({ de, en }, days);
  const [from, to] = [weekdayDate(days[0]), weekdayDate(days.at(-1) ?? days[0])];
  return { de: `${de} vom ${from.de} bis ${to.de}`, en: `${en} from ${from.en} to ${to.en}` };
}

/** "2 Termine: Mo, 1.3.2027 und Mi, 3.3.2027". */
function eachDay(amount: Both, days: readonly Day[]): Both {
  const names = days.map(weekdayDate);
  const [de, en] = [names.map((one) => one.de), names.map((one) => one.en)];
  return { de: `${amount.de}: ${joinList(de, 'und')}`, en: `${amount.en}: ${joinList(en, 'and')}` };
}

function daysOf(affected: readonly Affected[]): Day[] {
  return [...new Set(affected.map(({ day }) => day))];
}

/** "6 Termine und 1 Telefonzeit". */
function amountWords(affected: readonly Affected[]) {
  const count = (phone: boolean) =>
    affected.filter((one) => one.phone === phone).reduce((sum, one) => sum + one.count, 0);
  const [sessions, phone] = [count(false), count(true)];
  const de = [plural(sessions, 'Termin', 'Termine'), plural(phone, 'Telefonzeit', 'Telefonzeiten')];
  const en = [plural(sessions, 'session', 'sessions'), plural(phone, 'phone hour', 'phone hours')];
  return { de: de.filter(Boolean).join(' und '), en: en.filter(Boolean).join(' and '), masculine: sessions > 0 };
}

function plural(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

const GERMAN = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const ENGLISH = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "Mo, 1.3.2027", "Mon, 1 March 2027". */
function weekdayDate(day: Day): Both {
  const { de, en = '' } = dateWords(dateOf(day));
  const weekday = weekdayOf(day);
  return { de: `${GERMAN[weekday] ?? ''}, ${de}`, en: `${ENGLISH[weekday] ?? ''}, ${en}` };
}
