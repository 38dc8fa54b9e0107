// The gates on size, with the figures in the log: brotli 11 as Cloudflare stores it, and quality 4 as a busy server sends it.
import { readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleWidget } from '../../widget/publish/bundle.ts';
import { buildPresentFiles, presentFiles } from '../../widget/publish/present-files.ts';
import { weekFile } from './weeks.ts';

// Goal: with its headers the file fits the first window of a TCP connection (RFC 6928). It does not: about 1,000 bytes are the floor
// for browsers since 2020 and for pages that take something away, 600 the rows, states in words and dark pages, 450 English, 40 the
// names and other tags of five languages more.
const FILE = { gate: 15_500, goal: 13_300 };
const LANGUAGE = { gate: 1_900 };
const WEEK = { gate: 1_229 };

const brotli = (bytes: Uint8Array, quality: number): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const { files } = await bundleWidget();

function report(name: string, bytes: Uint8Array): number {
  const best = brotli(bytes, 11);
  console.log(`${name}: ${bytes.length} bytes, brotli 11 ${best}, brotli 4 ${brotli(bytes, 4)}`);
  return best;
}

it('the one file stays below its gate', () => {
  const script = files.find(({ path }) => path === 'widget/v1/next-consultation.js');
  const size = report('next-consultation.js', script?.bytes ?? new Uint8Array());
  if (size > FILE.goal) console.log(`  above the goal of ${FILE.goal}`);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(FILE.gate);
});

it('every language stays below its gate', () => {
  const languages = files.filter(({ path }) => path.startsWith('widget/v1/words/'));
  expect(languages).toHaveLength(readdirSync('data/text').filter((name) => name.endsWith('.json')).length);
  const sizes = languages.map(({ path, bytes }) => report(path, bytes));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(LANGUAGE.gate);
});

it('a week of three centers stays below its gate', () => {
  const week = new TextEncoder().encode(JSON.stringify(weekFile()));
  expect(report('weeks/{monday}.json', week)).toBeLessThanOrEqual(WEEK.gate);
});

it('the same sources give the same bytes', async () => {
  const again = await buildPresentFiles();
  expect(again).toEqual(await presentFiles());
});
