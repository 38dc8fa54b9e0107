// Run by every-edge.test.ts in a process of its own for each device zone: asks widget and oracle at every minute edge of the oracle's years.
import { readFileSync } from 'node:fs';
import { isOpen, viewStateOf, type State, type ViewState } from '../../widget/state.ts';
import { readWeekFile, type WeekFile } from '../../widget/week-file.ts';
import { addDays, CENTERS, dateAt, instantOf, stretchesOf, truth, YEARS } from './oracle.ts';

const MINUTE = 60_000;

// The same few thousand strings are read a million times over.
const parse = Date.parse;
const known = new Map<string, number>();
Date.parse = (text) => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const instant = parse(text);
  known.set(text, instant);
  return instant;
};

const visits = CENTERS.map((center) => stretchesOf(center, 'open_consultation'));
const phones = CENTERS.map((center) => stretchesOf(center, 'phone'));

/** Every minute of the hour before a start and of the quarter before an end, a minute and a second around them, and around each midnight. */
function instants(): number[] {
  const found = new Set<number>();
  const around = (edge: number): void => {
    for (const apart of [-MINUTE, -1000, 0, MINUTE]) found.add(edge + apart);
  };
  const each = (from: number, to: number): void => {
    around(from);
    around(to);
    for (let at = from; at < to; at += MINUTE) found.add(at);
  };
  for (const { starts, ends } of [...visits, ...phones].flat()) {
    each(starts - 60 * MINUTE, starts);
    each(ends - 15 * MINUTE, ends);
  }
  for (let day = `${YEARS[0]}-01-01`; day <= `${YEARS.at(-1)}-12-31`; day = addDays(day, 1)) {
    around(instantOf(day, 0));
    // Where the clock changes it does so at 01:00 UTC.
    around(parse(`${day}T01:00Z`));
  }
  const end = instantOf(`${YEARS.at(-1)! + 1}-01-01`, 0);
  return [...found].filter((at) => at >= instantOf(`${YEARS[0]}-01-01`, 0) && at < end).sort((a, b) => a - b);
}

/** The widget's state as the oracle writes it. */
function factOf(state: State): string {
  const { kind, session } = state;
  if (!session) return kind;
  const minutes = 'minutes' in state ? ` ${state.minutes}` : '';
  return `${kind}${minutes} ${Date.parse(session.starts_at)}-${Date.parse(session.ends_at)}`;
}

const startOf = (fact: string): number => Number(/(\d+)-/.exec(fact)?.[1] ?? Infinity);
const first = (facts: readonly string[]): number =>
  facts.reduce((best, it, place) => (startOf(it) < startOf(facts[best] ?? '') ? place : best), 0);

/** What the oracle expects of a view of all centers, and of one of Mitte alone: the other center that is open when Mitte is not. */
function expected(instant: number, until: string, phoneUntil: string): string[] {
  const visit = visits.map((it) => truth(it, instant, until));
  const open = visit.map((fact) => (/^(?:open|closing)/.test(fact) ? fact : ''));
  const other = open[1] || !open.some(Boolean) ? '' : CENTERS[first(open)];
  const phone = phones.map((it) => truth(it, instant, phoneUntil));
  return [dateAt(instant), CENTERS[first(visit)] ?? '', ...visit, ...phone, other ?? ''];
}

const stateAt = (week: WeekFile, now: number, ...centers: readonly string[]): ViewState =>
  viewStateOf(week, now, { centers, service: 'both', clockTrusted: true });

function answered(week: WeekFile, instant: number): { facts: string[]; changesAt: number } {
  const { centers, today, lead, changesAt } = stateAt(week, instant);
  const states = [...centers.map(({ state }) => factOf(state)), ...centers.map(({ phone }) => factOf(phone))];
  // Where nobody is open there is nobody else to name.
  const alone = centers.some(({ state }) => isOpen(state)) ? stateAt(week, instant, 'mitte') : undefined;
  return { facts: [today, lead?.center.id ?? '', ...states, alone?.lead?.other?.center.id ?? ''], changesAt };
}

const files = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Record<string, unknown>;

let asked = 0;
let before = { facts: '', changesAt: 0 };
let week: WeekFile | undefined;
let [today, until, phoneUntil] = ['', '', ''];
const differences: unknown[] = [];
for (const instant of instants()) {
  if (dateAt(instant) !== today) {
    today = dateAt(instant);
    const monday = addDays(today, -((new Date(today).getUTCDay() + 6) % 7));
    week = readWeekFile(files[monday]);
    [until, phoneUntil] = [addDays(monday, 55), addDays(monday, 13)];
  }
  if (!week) throw new Error(`no week file for ${today}`);
  const facts = JSON.stringify(expected(instant, until, phoneUntil));
  const answer = answered(week, instant);
  const at = new Date(instant).toISOString();
  asked += 1;
  if (facts !== JSON.stringify(answer.facts)) differences.push([at, facts, answer.facts]);
  // The one timer is set to changesAt: nothing may become different before it rings.
  else if (before.facts !== facts && before.changesAt > instant) differences.push([at, 'slept']);
  before = { facts, changesAt: answer.changesAt };
}
const offsets = [new Date('2027-01-15'), new Date('2027-07-15')].map((it) => it.getTimezoneOffset());
console.log(JSON.stringify({ asked, offsets, differences: differences.length, examples: differences.slice(0, 5) }));
