/** How long after a deployment an old answer can be shown: the note in worker/http/README.md says what the header fields say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOfAsset } from '../../worker/publish/asset-headers.ts';
import { siteOf } from '../application.ts';

const site = siteOf();
const note = readFileSync(new URL('../../worker/http/README.md', import.meta.url), 'utf8');
/** Cells of the rows that name an example. */
const rows = note
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, , example]) => example?.startsWith('`/'))
  .map(([, form = '', example = '', ...cells]) => ({
    form,
    path: example.replaceAll('`', ''),
    cells: cells.slice(0, 3),
  }));

const secondsOf = (cache: string, directive: string): number =>
  Number(new RegExp(`(?:^|[ ,])${directive}=(\\d+)`).exec(cache)?.[1] ?? 0);

/** "24 h 5 min"; whole days only above two of them. */
function inWords(seconds: number): string {
  if (seconds === 0) return 'never';
  if (seconds % 86_400 === 0 && seconds > 2 * 86_400) return `${seconds / 86_400} d`;
  const [hours, minutes] = [Math.floor(seconds / 3600), (seconds % 3600) / 60];
  return [...(hours > 0 ? [`${hours} h`] : []), ...(minutes > 0 ? [`${minutes} min`] : [])].join(' ');
}

const cacheOf = async (path: string): Promise<string> => (await site.get(path)).headers.get('cache-control') ?? '';

function cellsOf(cache: string): string[] {
  const [fresh, stale] = [secondsOf(cache, 'max-age'), secondsOf(cache, 'stale-while-revalidate')];
  return [fresh, stale, fresh + stale].map(inWords);
}

describe('the note on old answers', () => {
  it('has rows', () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows)('says of $form what is sent', async ({ path, cells }) => {
    expect(cellsOf(await cacheOf(path)), path).toEqual(cells);
  });

  it('knows every life that a pre-rendered address has, and the bundled files\u2019', async () => {
    const noted = new Set(await Promise.all(rows.map(({ path }) => cacheOf(path))));
    const lives = new Map<string, string>();
    for (const path of site.paths()) lives.set(await cacheOf(path), path);
    for (const path of ['widget/v1/next-consultation.js', 'widget/1.1.0/element.js', 'site/v1/now.js'])
      lives.set(headersOfAsset(path, 'https://x')['cache-control'] ?? '', path);
    for (const [life, path] of lives) expect(noted.has(life), `${path}: ${life}`).toBe(true);
  });

  it('no page, frame or fragment is shown from an old copy while a new one is fetched', async () => {
    const pages = site.paths().filter((path) => path.endsWith('/'));
    expect(pages.length).toBeGreaterThan(150);
    for (const path of pages) expect(await cacheOf(path), path).toBe('public, max-age=60');
  });
});
