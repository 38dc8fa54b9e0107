/** Compares a peer's answer with what is expected and says its version and a figure: `node judge.ts expected.json answer.tsv`. */
import { readFileSync } from 'node:fs';
import type { Expected } from './contents.ts';

const SHOWN = 5;
const [expectedFile = '', answerFile = ''] = process.argv.slice(2);

/** An answer has lines of fields between tabs: version, figure, error (what, why) and event (path, start, end, summary). */
const answer = readFileSync(answerFile, 'utf8').trim().split('\n');
const rows = answer.map((line) => line.split('\t'));
const of = (kind: string) => rows.filter(([first]) => first === kind).map(([, ...fields]) => fields);
const refused = new Set(of('error').map(([what]) => what));
const wrong = of('error').map((fields) => fields.join(': '));
const version = of('version')[0]?.[0];
if (version === undefined) wrong.push('it did not say its version');

/** Lines of the first list without those of the second, each as often as it stands there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** "2027-03-01T09:00:00Z 2027-03-01T11:00:00Z Mitte · Sprechstunde" -> its last part. */
const titleOf = (line: string): string => line.split(' ').slice(2).join(' ');

/** Every session is read at its time; what else is read are the notices, at theirs, or one for whole days ("2026-12-24 2027-01-02"). */
function calendars(): string {
  const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as Record<string, Expected>;
  const read = new Map<string, string[]>(Object.keys(expected).map((path) => [path, []]));
  for (const [path = '', start, end, summary] of of('event')) {
    const list = read.get(path);
    if (list) list.push(`${start} ${end} ${summary}`);
    else wrong.push(`${path}: not an expected file`);
  }
  let events = 0;
  for (const [path, { sessions, notices }] of Object.entries(expected)) {
    const lines = read.get(path) ?? [];
    events += lines.length;
    if (refused.has(path)) continue;
    const others = without(lines, sessions);
    const rest = [...new Set(others.map((line) => line.split(' ', 2).join(' ')))];
    const days = rest.map((line) => line.split(' ')).filter(([start = '']) => !start.includes('T'));
    const told = (line: string) => days.some(([start = '', end = '']) => start <= line && line < end);
    const sessionTitles = new Set(sessions.map(titleOf));
    const sentences = [
      ...without(sessions, lines).map((line) => `lacks ${line}`),
      ...without(notices, rest)
        .filter((line) => !told(line))
        .map((line) => `lacks the notice ${line}`),
      // What is called like a session is none of the notices, at whatever time.
      ...others.filter((line) => sessionTitles.has(titleOf(line))).map((line) => `has nobody's ${line}`),
      ...without(rest, notices)
        .filter((line) => line.includes('T'))
        .map((line) => `has nobody's ${line}`),
    ];
    wrong.push(...sentences.map((sentence) => `${path}: ${sentence}`));
  }
  const single = Object.keys(expected).filter((path) => path.includes('/sessions/')).length;
  const number = (value: number) => value.toLocaleString('en');
  return `${number(read.size - single)} calendars, ${number(single)} single sessions, ${number(events)} events`;
}

const figure = of('figure')[0]?.[0] ?? calendars();
for (const sentence of wrong.slice(0, SHOWN)) console.error(`  ${sentence}`);
if (wrong.length > SHOWN) console.error(`  and ${wrong.length - SHOWN} more`);
console.log(`${version ?? '?'}\t${figure}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
