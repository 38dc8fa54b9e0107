/** Makes mutants of a data file: every value of every field, changed in each of the listed ways. Deterministic. */
import { hash } from 'node:crypto';
import { dateOf, dayOf, parseDay } from '../../data/model/zone.ts';

export interface Mutant {
  /** The way it was changed: "shift-date+1", "drop", "swap". */
  readonly kind: string;
  /** JSON pointer of the changed place; "" for the text as a whole. */
  readonly at: string;
  readonly text: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Way = readonly [kind: string, value: (old: Json) => Json | undefined];

const GONE = Symbol('gone');

/** Ways for every value. */
const ANY: readonly Way[] = [
  ['null', () => null],
  ['retype-number', (old) => (typeof old === 'number' ? String(old) : 7)],
  ['retype-boolean', (old) => (typeof old === 'boolean' ? 'true' : true)],
  ['retype-array', (old) => (Array.isArray(old) ? { 0: old[0] ?? null } : [old])],
  ['retype-object', (old) => (old !== null && typeof old === 'object' && !Array.isArray(old) ? [old] : { value: old })],
];

const text = (change: (old: string) => string | undefined) => (old: Json) => {
  const now = typeof old === 'string' ? change(old) : undefined;
  return now === old ? undefined : now;
};

const STRINGS: readonly Way[] = [
  ['empty', text(() => '')],
  ['blank', text(() => ' ')],
  ['space-after', text((old) => `${old} `)],
  ['space-before', text((old) => ` ${old}`)],
  ['control', text((old) => `${old.slice(0, 2)}\u0007${old.slice(2)}`)],
  ['line-break', text((old) => `${old.slice(0, 3)}\n${old.slice(3)}`)],
  ['invisible', text((old) => `${old.slice(0, 2)}\u200b${old.slice(2)}`)],
  ['turned', text((old) => `\u202e${old}`)],
  ['markup', text((old) => `<b>${old}</b>`)],
  ['script', text((old) => `${old}<script>`)],
  ['no-break-space', text((old) => old.replace(' ', '\u00a0'))],
  ['broken-umlaut', text((old) => old.replace(/[äöüß]/, 'Ã¤'))],
  ['decomposed', text((old) => old.normalize('NFD'))],
  ['other-alphabet', text((old) => old.replace(/(?<=[a-z])o|o(?=[a-z])/, 'о'))],
  ['too-long', text((old) => old.padEnd(1200, ' abc'))],
  ['shortened', text((old) => (old.length > 5 ? old.slice(0, Math.ceil(old.length / 2)).trim() : undefined))],
  ['last-lost', text((old) => old.slice(0, -1).trim())],
  ['upper', text((old) => old.toUpperCase())],
  ['letters-swapped', text((old) => (old.length > 3 ? old.slice(0, 1) + old[2] + old[1] + old.slice(3) : undefined))],
  ['digit+1', text((old) => old.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)))],
  ['digits-swapped', text((old) => old.replace(/(\d)(\d)(?=\D*$)/, '$2$1'))],
];

const date = (days: number) => text((old) => (parseDay(old) === undefined ? undefined : dateOf(dayOf(old) + days)));
const time = (minutes: number) =>
  text((old) => {
    const match = /^(\d\d):(\d\d)$/.exec(old);
    if (!match) return undefined;
    const at = (Number(match[1]) * 60 + Number(match[2]) + minutes + 1440) % 1440;
    return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  });

const DATES: readonly Way[] = [
  ...[-3650, -365, -7, -1, 1, 7, 365, 36_500].map((days): Way => [`date${days > 0 ? '+' : ''}${days}`, date(days)]),
  ['date-german', text((old) => old.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1'))],
  ['date-unreal', text((old) => old.replace(/^(\d{4})-\d\d-\d\d$/, '$1-02-30'))],
  ['date-unpadded', text((old) => old.replace(/^(\d{4})-0(\d)-/, '$1-$2-'))],
  ['date-with-time', text((old) => (parseDay(old) === undefined ? undefined : `${old}T00:00:00Z`))],
  ['month-and-day-swapped', text((old) => old.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1-$3-$2'))],
];

const TIMES: readonly Way[] = [
  ...[-720, -60, -15, -1, 1, 15, 60, 720].map((minutes): Way => [
    `time${minutes > 0 ? '+' : ''}${minutes}`,
    time(minutes),
  ]),
  ['time-24', text((old) => (/^\d\d:\d\d$/.test(old) ? '24:00' : undefined))],
  ['time-night', text((old) => (/^\d\d:\d\d$/.test(old) ? '02:30' : undefined))],
  ['time-dotted', text((old) => old.replace(/^(\d\d):(\d\d)$/, '$1.$2'))],
  ['time-unpadded', text((old) => old.replace(/^0(\d):/, '$1:'))],
  ['time-with-seconds', text((old) => old.replace(/^(\d\d:\d\d)$/, '$1:00'))],
];

const number = (change: (old: number) => number) => (old: Json) => (typeof old === 'number' ? change(old) : undefined);

const NUMBERS: readonly Way[] = [
  ['number+1', number((old) => old + 1)],
  ['number-1', number((old) => old - 1)],
  ['number*10', number((old) => old * 10)],
  ['number/10', number((old) => old / 10)],
  ['number-negative', number((old) => -old)],
  ['number-zero', number(() => 0)],
  ['number-half', number((old) => old + 0.5)],
  ['number-huge', number(() => 1e21)],
  ['number-slightly', number((old) => Number((old + 0.001).toFixed(6)))],
];

const LISTS: readonly Way[] = [
  ['list-emptied', (old) => (Array.isArray(old) && old.length > 0 ? [] : undefined)],
  ['first-dropped', (old) => (Array.isArray(old) && old.length > 1 ? old.slice(1) : undefined)],
  ['last-dropped', (old) => (Array.isArray(old) && old.length > 1 ? old.slice(0, -1) : undefined)],
  ['item-doubled', (old) => (Array.isArray(old) && old.length > 0 ? [...old, old[0] ?? null] : undefined)],
  ['items-turned', (old) => (Array.isArray(old) && old.length > 1 ? [...old].reverse() : undefined)],
  ['item-null', (old) => (Array.isArray(old) ? [...old, null] : undefined)],
  ['item-empty', (old) => (Array.isArray(old) ? [...old, {}] : undefined)],
];

const OBJECTS: readonly Way[] = [
  ['object-emptied', (old) => (isObject(old) && Object.keys(old).length > 1 ? {} : undefined)],
  ['field-unknown', (old) => (isObject(old) ? { ...old, colour: 'blau' } : undefined)],
  [
    'field-proto',
    (old) => (isObject(old) ? (JSON.parse(JSON.stringify(old).replace('{', '{"__proto__":{},')) as Json) : undefined),
  ],
];

const WAYS: readonly Way[] = [...ANY, ...STRINGS, ...DATES, ...TIMES, ...NUMBERS, ...LISTS, ...OBJECTS];

/** Words of the format: an enumerated value becomes each of the others. */
const CHOICES: readonly (readonly Json[])[] = [
  ['open_consultation', 'phone', 'outreach', 'consultation'],
  ['walk_in', 'appointment'],
  ['in_person', 'phone', 'video', 'chat'],
  ['phone', 'mobile'],
  ['fax', 'sms', 'whatsapp', 'signal'],
  ['women', 'men', 'families'],
  ['active', 'temporarily_closed', 'closed'],
  ['cancelled', 'tentative'],
  ['planned', 'running'],
  ['partner', 'coordination'],
  ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
  [true, false],
  ['DE-NW', 'DE-BY', 'DE-SN'],
  ['Europe/Berlin', 'Europe/Lisbon', 'Europe/London'],
  [
    'http://dcat-ap.de/def/licenses/cc-by/4.0',
    'http://dcat-ap.de/def/licenses/cc-zero',
    'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
  ],
];

/** All mutants of a file's text at the wanted places, without doubles and without the text itself. */
export function mutantsOf(source: string, wanted: (at: string) => boolean = () => true): Mutant[] {
  const root = JSON.parse(source) as Json;
  const found = new Map<string, Mutant>();
  const add = (kind: string, at: string, mutated: string) => {
    if (mutated === source) return;
    // Long texts make slow keys: V8 tells those of one length apart by reading them.
    const key = hash('sha1', mutated);
    found.set(key, found.get(key) ?? { kind, at, text: mutated });
  };
  const put = (kind: string, path: readonly string[], value: Json | typeof GONE) =>
    add(kind, pointerOf(path), print(replaced(root, path, value)));
  for (const [path, value] of places(root)) {
    if (!wanted(pointerOf(path))) continue;
    if (path.length > 0) put('drop', path, GONE);
    for (const [kind, change] of WAYS) {
      const now = change(value);
      if (now !== undefined && path.length + (kind === 'null' ? 0 : 1) > 0) put(kind, path, now);
    }
    for (const choice of CHOICES.filter((one) => one.includes(value))) {
      for (const other of choice) if (other !== value) put(`choice-${String(other)}`, path, other);
    }
    for (const [kind, now] of neighbours(root, path, value)) put(kind, path, now);
    if (isObject(value)) misnamed(value).forEach((now) => put('field-misspelled', path, now));
  }
  if (wanted('')) for (const [kind, mutated] of broken(source)) add(kind, '', mutated);
  for (const [at, mutated] of swaps(root, wanted)) add('swap', at, mutated);
  return [...found.values()];
}

/** "/centers/0/name"; "" for the root. */
const pointerOf = (path: readonly string[]) => path.map((part) => `/${part}`).join('');

/** The field of a place, whichever entry of a list it is in: "/centers/0/name" is "/centers/#/name". */
export const fieldOf = (at: string) => at.replace(/\/\d+(?=\/|$)/g, '/#');

/** The last place of every field, a list before "all": enough for every kind of mutant to meet every field. */
export function lastOfEach(source: string): (at: string) => boolean {
  const last = new Map<string, readonly [at: string, whole: boolean]>();
  for (const [path, value] of places(JSON.parse(source) as Json)) {
    const [at, whole] = [pointerOf(path), typeof value === 'object'];
    if (whole || !last.get(fieldOf(at))?.[1]) last.set(fieldOf(at), [at, whole]);
  }
  return (at) => last.get(fieldOf(at))?.[0] === at;
}

const print = (value: Json) => `${JSON.stringify(value, null, 2)}\n`;

function isObject(value: Json): value is { [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function* places(value: Json, path: readonly string[] = []): Generator<[readonly string[], Json]> {
  yield [path, value];
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, key]);
}

function replaced(value: Json, path: readonly string[], now: Json | typeof GONE): Json {
  const [key, ...rest] = path;
  if (key === undefined) return now === GONE ? null : now;
  if (Array.isArray(value)) {
    const index = Number(key);
    if (rest.length === 0 && now === GONE) return value.filter((_, at) => at !== index);
    return value.map((inner, at) => (at === index ? replaced(inner, rest, now) : inner));
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([name]) => !(name === key && rest.length === 0 && now === GONE));
  return Object.fromEntries(entries.map(([name, inner]) => [name, name === key ? replaced(inner, rest, now) : inner]));
}

/** The value of the same field in the next entry of the list: the slip of copying one line too many. */
function* neighbours(root: Json, path: readonly string[], value: Json): Generator<[string, Json]> {
  for (const [depth, , other] of siblings(root, path, value)) yield [`copied-${depth}`, other];
}

/** Two entries exchange the value of one field. */
function* swaps(root: Json, wanted: (at: string) => boolean): Generator<[string, string]> {
  for (const [path, value] of places(root)) {
    if (!wanted(pointerOf(path))) continue;
    for (const [, sibling, other] of siblings(root, path, value)) {
      yield [pointerOf(path), print(replaced(replaced(root, path, other), sibling, value))];
    }
  }
}

/** The places of the same field in the next entry of each list on the way, where the value differs. */
function* siblings(root: Json, path: readonly string[], value: Json): Generator<[number, readonly string[], Json]> {
  for (const [depth, key] of path.entries()) {
    if (!/^\d+$/.test(key) || depth === path.length - 1) continue;
    const sibling = [...path.slice(0, depth), String(Number(key) + 1), ...path.slice(depth + 1)];
    const other = sibling.reduce<Json | undefined>(
      (at, part) => (at === null || typeof at !== 'object' ? undefined : (at as Record<string, Json>)[part]),
      root,
    );
    if (other !== undefined && JSON.stringify(other) !== JSON.stringify(value)) yield [depth, sibling, other];
  }
}

/** The first and the last field under a misspelled name. */
function misnamed(value: { [key: string]: Json }): Json[] {
  return Object.keys(value).map((name) =>
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key === name ? `${key.slice(0, -1)}_` : key, inner]),
    ),
  );
}

/** The text as such: cut, doubled, with the slips of somebody who edits JSON by hand. */
function* broken(source: string): Generator<[string, string]> {
  yield ['text-empty', ''];
  yield ['text-bom', `\ufeff${source}`];
  yield ['text-doubled', source + source];
  yield ['text-comment', source.replace('{', '{ // Kommentar')];
  yield ['text-single-quotes', source.replaceAll('"', "'")];
  yield ['text-typographic-quotes', source.replace(/"([^"]+)":/, '„$1“:')];
  const lines = source.split('\n');
  for (const [index, line] of lines.entries()) {
    const with_ = (...now: string[]) => [...lines.slice(0, index), ...now, ...lines.slice(index + 1)].join('\n');
    if (/":/.test(line)) yield ['text-line-doubled', with_(line.replace(/,?$/, ','), line)];
    if (line.endsWith(',')) yield ['text-comma-lost', with_(line.slice(0, -1))];
    else if (/["\d}\]]$/.test(line.trim())) yield ['text-comma-added', with_(`${line},`)];
    // Without the newline at its end a file says the same.
    if (index % 9 === 0 && index < lines.length - 1) yield ['text-cut', lines.slice(0, index).join('\n')];
  }
}
