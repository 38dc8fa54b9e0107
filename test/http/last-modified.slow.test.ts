import { applicationOf, readFirst } from '../application.ts';
import { describe, expect, it } from 'vitest';
import { ORIGIN } from '../application.ts';
import { triedAddresses } from './tried-addresses.ts';

/** Renewed with every build, and sent without Last-Modified: what asks for them looks at the date inside. */
const WITHOUT = ['/.well-known/security.txt'];

/** Their days move on every Monday. */
const OF_THE_WEEK = /\.(?:geojson|xlsx)$|\/sessions\.(?:excel\.)?csv$|\.dates\.(?:[a-z-]+\.)?ics$/;

interface Rendered {
  readonly body: string;
  /** Epoch milliseconds; NaN without Last-Modified. */
  readonly modified: number;
}

const builds = new Map<string, ReturnType<typeof render>>();

/** Every address that can be rendered once, as a build of a day answers it. */
function built(day: string): ReturnType<typeof render> {
  const known = builds.get(day) ?? render(day);
  builds.set(day, known);
  return known;
}

async function render(day: string): Promise<ReadonlyMap<string, Rendered>> {
  const app = applicationOf(await readFirst(day), () => Date.parse(`${day}T12:00:00Z`));
  const answers = new Map<string, Rendered>();
  for (const path of triedAddresses(app.prerenderedPaths(ORIGIN))) {
    const response = await app.request(path, {}, { PUBLIC_ORIGIN: ORIGIN });
    const modified = Date.parse(response.headers.get('Last-Modified') ?? '');
    answers.set(path, { body: await response.text(), modified });
  }
  return answers;
}

// Days of a far year: no format has been revised on them.
describe('Last-Modified', () => {
  it.each([
    ['the next day', '2035-11-22', '2035-11-23'],
    ['the rest of the year', '2035-11-22', '2035-12-31'],
    ['New Year', '2035-12-31', '2036-01-01'],
  ])('rises wherever %s changes an answer: nobody is told 304 for good', async (_, before, after) => {
    const [old, young] = [await built(before), await built(after)];
    const changed = [...young].filter(([path, { body }]) => (old.get(path)?.body ?? body) !== body);
    expect(changed.length).toBeGreaterThan(50);
    const frozen = changed.filter(([path, { modified }]) => !(modified > (old.get(path)?.modified ?? NaN)));
    expect(frozen.map(([path]) => path).filter((path) => !WITHOUT.includes(path))).toEqual([]);
  });

  it('stays where nothing changed: a feed is the same all year, but for week files, which say until when they are trusted, and their examples', async () => {
    const [old, young] = [await built('2026-11-22'), await built('2026-12-31')];
    const feeds = [...young].filter(
      ([path]) => !OF_THE_WEEK.test(path) && /^\/(?:v1\/(?!fragments|.*weeks\/)|catalog|data|schema)/.test(path),
    );
    const risen = feeds.filter(([path, feed]) => JSON.stringify(old.get(path) ?? feed) !== JSON.stringify(feed));
    expect(feeds.length).toBeGreaterThan(young.size / 3);
    expect(risen.map(([path]) => path)).toEqual([]);
  });
});
