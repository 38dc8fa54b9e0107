/** What 16 KB of somebody's worst costs in each place of a request, beside a plain request in the same run. */
import { type Asked, inTurn } from './blocks.ts';
import { type Part, round } from './report.ts';

const LONG = 16 * 1024;
const FEED = '/v1/centers.json';
/** A millisecond in microseconds: the most that any of them may cost above a plain request. */
const MOST_US = 1000;
/** The same as a ratio. A plain request costs 10 µs and more on any machine that runs this, so this is the stricter one. */
const MOST_RATIO = 60;

const full = (piece: string) => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);

/** Header, and pieces that a careless pattern or parser would stumble over. */
const HEADERS: ReadonlyArray<readonly [name: string, pieces: readonly string[], path?: string]> = [
  ['If-None-Match', ['"a",', 'W/', 'W/"', '"', ' ', ',']],
  ['If-Match', ['"a", ', 'W/"']],
  ['If-Modified-Since', ['Mon, ', '0']],
  ['If-Unmodified-Since', ['Mon, ']],
  ['Accept', ['a/b,', '*/*;q=0.1,', 'text/html;a="', ';', '"\\'], '/v1/centers'],
  ['Accept', ['text/html,'], '/v1/nothing'],
  ['Accept-Language', ['de;q=0.1,', 'x-', '-', ','], '/'],
  ['X-Forwarded-Host', ['a.']],
  ['X-Forwarded-Proto', ['https,']],
  ['X-Forwarded-For', ['1.1.1.1, ']],
  ['Forwarded', ['host=a;']],
];

/** Places in the address. A query beyond 1 KB is refused, so each parameter is also tried at the longest that is read. */
const ADDRESSES: ReadonlyArray<readonly [what: string, path: string]> = [
  ...['a', '/', '.', '%', '%2e', '-'].map((piece) => [`path of ${piece}`, `/v1/centers/${full(piece)}`] as const),
  ...['a', '&', '=', 'bbox=1,1,1,1&', '%'].map((piece) => [`query of ${piece}`, `${FEED}?${full(piece)}`] as const),
  ...['bbox', 'near', 'postal_code', 'district', 'open_at', 'limit', 'cursor'].map(
    (name) => [`1 KB as ${name}`, `/v1/search.json?${name}=${'1,'.repeat(490)}`] as const,
  ),
  ['1 KB as datetime', `/ogc/collections/centers/items?datetime=${'2026/'.repeat(190)}`],
  ['1 KB as url', `/oembed?url=${'https://'.repeat(120)}`],
];

export async function hostile(rounds: number): Promise<Part> {
  const plain: Asked = { path: FEED, variant: 'ours', times: [] };
  const cases = [
    ...HEADERS.flatMap(([name, pieces, path = FEED]) =>
      pieces.map((piece) => [`${name} of ${piece}`, asked(path, { headers: { [name]: full(piece) } })] as const),
    ),
    ['Host of a', asked(FEED, { origin: `https://${full('a')}` })] as const,
    ...ADDRESSES.map(([what, path]) => [what, asked(path, {})] as const),
  ];
  await inTurn([plain, ...cases.map(([, one]) => one)], rounds);
  return reported(plain, cases);
}

function asked(path: string, more: Pick<Asked, 'headers' | 'origin'>): Asked {
  return { path, variant: 'ours', times: [], ...more };
}

function reported(plain: Asked, cases: ReadonlyArray<readonly [string, Asked]>): Part {
  const base = Math.min(...plain.times);
  const rows = cases
    .map(([what, { times, status = 0 }]) => ({ what, status, least: Math.min(...times) }))
    .sort((a, b) => b.least - a.least);
  const failed = rows.filter(({ status }) => status >= 500);
  if (failed.length > 0) throw new Error(`answered with 500: ${failed.map(({ what }) => what).join('; ')}`);
  const [worst] = rows;
  return {
    tables: [
      {
        title: 'Hostile input',
        note: `Microseconds of CPU for one call with 16 KB in one place, beside a plain request for ${FEED} (${round(base)} µs) in the same run. The dearest first.`,
        head: ['16 KB', 'Status', 'Minimum µs', '× plain'],
        rows: rows.map(({ what, status, least }) => [`\`${what}\``, status, round(least), round(least / base)]),
      },
    ],
    gates: [
      { what: '16 KB of anything to a plain request', value: (worst?.least ?? 0) / base, most: MOST_RATIO, unit: '×' },
      {
        what: '16 KB of anything above a plain request',
        value: (worst?.least ?? 0) - base,
        most: MOST_US,
        unit: 'µs',
        absolute: true,
      },
    ],
  };
}
