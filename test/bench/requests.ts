/** What a request costs: CPU of workerd for 200 calls, variants in turn, minima compared. Requests per second say nothing here. */
import { type Asked, CALLS, inTurn } from './blocks.ts';
import { median, type Part, round } from './report.ts';

/** Path and variant; "bare" sends the same bytes and headers from a handler that does nothing else. */
const VARIANTS = ['bare-without-headers', 'bare', 'ours', 'ours-304', 'hono', 'hono-304'] as const;
const FEEDS = ['json', 'geojson', 'csv', 'jsonld', 'ics', 'tr.ics', 'phone.ics'].map((form) => `/v1/centers.${form}`);
const MAIN = '/v1/centers.json';
/** Answered anew each time: what a now-dependent, negotiated or mistaken address costs. */
const LIVE = [
  '/v1/centers',
  '/v1/centers.next.json',
  '/v1/search.json',
  '/v1/search.geojson',
  '/v1/centers/nowhere.json',
];

interface Case extends Asked {
  readonly variant: (typeof VARIANTS)[number];
  readonly times: number[];
}

export async function requests(rounds: number): Promise<Part> {
  const cases: Case[] = [
    ...VARIANTS.map((variant) => ({ path: MAIN, variant, times: [] })),
    ...FEEDS.slice(1).flatMap((path) =>
      (['bare', 'ours', 'ours-304'] as const).map((variant) => ({ path, variant, times: [] })),
    ),
    ...LIVE.map((path) => ({ path, variant: 'ours' as const, times: [] })),
  ];
  await inTurn(cases, rounds);
  return reported(cases);
}

function reported(cases: readonly Case[]): Part {
  const least = (path: string, variant: string) =>
    Math.min(...(cases.find((one) => one.path === path && one.variant === variant)?.times ?? []));
  const ratios = FEEDS.map((path) => ({
    path,
    toBare: least(path, 'ours') / least(path, 'bare'),
    unmodified: least(path, 'ours-304') / least(path, 'ours'),
  }));
  const row = ({ path, variant, times }: Case) => [
    `${variant} ${path}`,
    round(Math.min(...times)),
    round(median(times)),
    round(Math.min(...times) / least(path, 'bare')) || '',
  ];
  return {
    tables: [
      {
        title: 'A request',
        note: `Microseconds of CPU in workerd for one call, from blocks of ${CALLS} calls in turn. The ratio is of minima, to a handler that sends the same bytes and headers and does nothing else.`,
        head: ['Variant and address', 'Minimum µs', 'Median µs', '× bare'],
        rows: cases.map(row),
      },
    ],
    gates: [
      ...ratios.flatMap(({ path, toBare, unmodified }) => [
        { what: `${path}: ours to bare bytes`, value: toBare, most: 1.25, unit: '×' },
        { what: `${path}: a 304 to its 200`, value: unmodified, most: 0.35, unit: '×' },
      ]),
      {
        what: `${MAIN}: ours to Hono's json + cors + etag`,
        value: least(MAIN, 'ours') / least(MAIN, 'hono'),
        most: 0.3,
        unit: '×',
      },
    ],
  };
}
