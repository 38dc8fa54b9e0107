/** The widget's size beside custom elements that pages use for a like task, each bundled the same way in one run. */
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { presentFiles } from '../../widget/publish/present-files.ts';
import type { Part } from './report.ts';
import { ROOT } from './root.ts';

interface Peer {
  readonly name: string;
  /** What a page imports. */
  readonly imported: string;
  readonly holds: string;
}

const PEERS: readonly Peer[] = [
  {
    name: 'relative-time-element',
    imported: '@github/relative-time-element',
    holds: 'words for a time, by the browser’s own Intl; no data, no layout',
  },
  {
    name: 'opening-hours-widget (City of Ghent)',
    imported: '@digipolis-gent/opening-hours-widget',
    holds: 'hours that a server has turned into HTML; no fallback, no live state',
  },
  {
    name: 'add-to-calendar-button',
    imported: 'add-to-calendar-button',
    holds: 'a button that makes calendar entries, 20 and more languages inside',
  },
];

const OURS = 'next-consultation.js';
const GATE = 15_500;

export async function peers(): Promise<Part> {
  const files = await presentFiles();
  const script = files.find(({ path }) => path === OURS)?.bytes ?? new Uint8Array();
  const rows = [
    row(`**${OURS}**`, script, 'data, live states, layouts, German and English'),
    ...(await Promise.all(PEERS.map(async ({ name, imported, holds }) => row(name, await bundled(imported), holds)))),
  ];
  return {
    tables: [
      {
        title: 'The widget beside its peers',
        note: 'Each as one minified ES module (esbuild), as a page would load it. Bytes.',
        head: ['Element', 'raw', 'gzip 9', 'brotli 4', 'brotli 11', 'what it holds'],
        rows,
      },
    ],
    gates: [{ what: 'The widget, brotli 11', value: brotli(script, 11), most: GATE, unit: 'bytes' }],
  };
}

const row = (name: string, bytes: Uint8Array, holds: string): (string | number)[] => [
  name,
  bytes.length,
  gzipSync(bytes, { level: 9 }).length,
  brotli(bytes, 4),
  brotli(bytes, 11),
  holds,
];

const brotli = (bytes: Uint8Array, quality: number): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

async function bundled(imported: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: `import '${imported}';`, resolveDir: join(ROOT, 'test') },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
