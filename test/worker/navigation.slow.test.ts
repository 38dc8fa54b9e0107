/** What a browser's navigation gets from the deployment: assets that stand in front must not swallow what the Worker answers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allOperations } from '../../worker/http/route.ts';
import { SECTIONS } from '../../worker/routes.ts';
import { readFirst } from '../application.ts';
import { storeOf } from '../application.ts';
import { builtPaths, deploy, type Deployment, ORIGIN } from './deployment.ts';

/** As a browser asks for the address in its bar. */
const NAVIGATION = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document', Accept: 'text/html,*/*;q=0.8' };

let whole: Deployment;
let alone: Deployment;
let dead: Deployment;
const files = new Set(await builtPaths());

beforeAll(async () => {
  whole = await deploy('navigation', { assets: true });
  alone = await deploy('navigation-alone', { assets: false });
  dead = await deploy('navigation-dead', { assets: true, script: 'dead' });
});
afterAll(() => Promise.all([whole?.close(), alone?.close(), dead?.close()]));

/** An address of every route that no file stands for, with the parameters of the first center. */
function liveAddresses(store: ReturnType<typeof storeOf>): string[] {
  const edition = store.edition(ORIGIN);
  const described = allOperations(SECTIONS, edition, store).map(({ address }) =>
    address.replaceAll('{id}', 'mitte').replace('{date}', '2026-01-07').replace('{lang}', 'tr'),
  );
  const undescribed = SECTIONS.flatMap(({ routes }) => routes)
    .filter(({ operations, prerender }) => !operations && !prerender)
    .flatMap(({ path }) => ['de', 'en'].map((tag) => path.replace(':lang', tag)));
  return [...new Set([...described, ...undescribed])].filter((path) => !/[{:]/.test(path) && !files.has(path));
}

describe('a navigation', () => {
  it('to every address that the Worker alone answers is answered by it', async () => {
    const live = liveAddresses(storeOf(await readFirst('2026-11-27')));
    expect(live).toEqual(expect.arrayContaining(['/healthz', '/v1/centers', '/v1/centers/mitte', '/oembed', '/ogc/']));
    expect(live).toEqual(
      expect.arrayContaining(['/de/embed/snippet/', '/v1/centers/mitte.next.json', '/v1/search.json']),
    );
    for (const path of live) {
      const [one, other] = await Promise.all([whole, alone].map((at) => at.fetch(path, { headers: NAVIGATION })));
      expect([one?.status, await one?.text()], path).toEqual([other?.status, await other?.text()]);
    }
  });

  it('to "/" and to an address below a language that leads nowhere is answered while the Worker is dead', async () => {
    expect((await dead.fetch('/v1/centers', { headers: NAVIGATION })).status).toBeGreaterThanOrEqual(500);
    const root = await dead.fetch('/', { headers: NAVIGATION });
    expect([root.status, await root.text()]).toEqual([200, expect.stringContaining('العربية')]);
    for (const [path, lang] of [
      ['/tr/nowhere/', 'tr'],
      ['/ar/centers/nix/', 'ar'],
      ['/de/centers/mitte/poster/nix', 'de'],
    ] as const) {
      const lost = await dead.fetch(path, { headers: NAVIGATION });
      const headers = Object.fromEntries(lost.headers);
      expect([lost.status, headers['cache-control']], path).toEqual([404, 'public, max-age=60']);
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(await lost.text(), path).toContain(`<html lang="${lang}"`);
    }
  });

  it('outside the languages still gets the Worker’s own answer, which a page for all would swallow', async () => {
    const lost = await whole.fetch('/nowhere', { headers: NAVIGATION });
    expect([lost.status, lost.headers.get('vary')]).toEqual([404, 'Accept, Accept-Language']);
  });
});
