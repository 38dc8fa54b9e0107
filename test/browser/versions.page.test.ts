/** Old and new, in three engines: every released script and the one built now, with week files as they were at least, as they are, and as they may become. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sample } from '../thorough.ts';
import { weekFile } from '../widget/weeks.ts';
import { builtWidget } from '../bundles.ts';
import type { Tab } from './engines.ts';
import { inEachEngine } from './stage.ts';
import { NOW } from './visit.ts';
import { WITNESS } from './witness.ts';

const week = weekFile();

/** What a week file cannot do without. */
const least = {
  from: week.from,
  until: week.until,
  utc_offsets: week.utc_offsets,
  centers: week.centers.map(({ id, name }) => ({ id, name })),
  occurrences: week.occurrences.map(({ center, service, starts_at, ends_at, status }) => ({
    center,
    service,
    starts_at,
    ends_at,
    status,
  })),
};

/** A later version: fields, services, statuses, reasons and kinds of entries that nobody has thought of yet. */
const [first] = week.occurrences;
const later = {
  ...week,
  format: 2,
  warnings: [{ id: 'storm' }],
  utc_offsets: week.utc_offsets.map((it) => ({ ...it, name: 'CET' })),
  centers: week.centers.map((center) => ({
    ...center,
    phones: center.phones.map((phone) => ({ ...phone, sms: true })),
    wheelchair: { entrance: 'yes' },
    links: { ...center.links, video: 'https://feed.example/video' },
  })),
  reasons: { ...week.reasons, 'weather/storm': { de: 'Sturm', en: 'Storm', tr: 'Fırtına' } },
  occurrences: [
    {
      ...first,
      service: 'video_consultation',
      starts_at: '2026-11-18T11:00:00+01:00',
      ends_at: '2026-11-18T12:00:00+01:00',
    },
    { ...first, service: 'open_consultation', all_day: '2026-11-19', starts_at: undefined, ends_at: undefined },
    null,
    ...week.occurrences.map((it) =>
      it.center === 'nord' && it.service === 'open_consultation' && it.starts_at.startsWith('2026-11-18')
        ? { ...it, status: 'postponed', reason: 'weather/storm', room: '2.04' }
        : { ...it, room: '2.04' },
    ),
  ],
};

const FORMATS = { least, present: week, later };

const { files } = await builtWidget();
const SCRIPTS = files.filter(({ path }) => path.endsWith('/next-consultation.js')).map(({ path }) => path);

const LAYOUTS = ['card', 'line', 'list', 'week'];
const KINDS = LAYOUTS.flatMap((layout) => ['de', 'tr'].map((lang) => ({ layout, lang })));

let server: Server;
let origin = '';

/** Four layouts in German and Turkish, by a script and from week files of a format. */
function pageOf(script: string, format: string): string {
  const elements = KINDS.map(
    ({ layout, lang }) =>
      `<next-consultation layout="${layout}" lang="${lang}" src="/data/${format}/"></next-consultation>`,
  );
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<script src="/witness.js" data-now="${NOW}"></script>${elements.join('')}<script type="module" src="/${script}"></script>`;
}

beforeAll(async () => {
  const served = new Map<string, Uint8Array | string>(files.map(({ path, bytes }) => [`/${path}`, bytes]));
  served.set('/witness.js', WITNESS);
  for (const script of SCRIPTS)
    for (const format of Object.keys(FORMATS)) served.set(`/${format}/${script}/`, pageOf(script, format));
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    // Below src lie weeks and words: by name, and by number for scripts up to 1.0.1.
    const [, format, words] = /^\/data\/(\w+)\/(?:weeks|((?:words|text)\/.*))/.exec(path) ?? [];
    const file = served.get(words ? `/widget/v1/${words}` : path);
    const body = file ?? (format ? JSON.stringify(FORMATS[format as keyof typeof FORMATS]) : undefined);
    response.sendDate = false;
    response.setHeader('date', new Date(NOW).toUTCString());
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('/') ? 'text/html' : 'application/json';
    response.writeHead(body ? 200 : 404, { 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

interface Shown {
  /** The text of each layout and language, by both. */
  readonly texts: Readonly<Record<string, string>>;
  readonly said: readonly string[];
  readonly call: readonly string[];
}

async function shown(tab: Tab, script: string, format: string): Promise<Shown> {
  await tab.goto(`${origin}/${format}/${script}/`);
  const { texts, ...more } = await tab.ask(async ({ elements, said, broken }) => {
    const roots = elements().map((it) => it.shadowRoot);
    for (const root of roots) {
      root?.host.scrollIntoView();
      for (let wait = 0; wait < 200 && !root?.querySelector('[part~=root]'); wait++)
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return {
      texts: roots.map((root) => root?.querySelector('[part~=root]')?.textContent ?? ''),
      call: [...(roots[0]?.querySelectorAll('[part~=call]') ?? [])].map((it) => it.getAttribute('href') ?? ''),
      said: [...said, ...broken],
    };
  });
  const named = KINDS.map(({ layout, lang }, place) => [`${layout} ${lang}`, texts[place] ?? '']);
  return { texts: Object.fromEntries(named), ...more };
}

inEachEngine((tab, name) => {
  // At least the oldest and the one built now, and more in one engine; in CI all.
  const scripts = sample(SCRIPTS, name === 'chromium' ? 6 : SCRIPTS.length - 1, (path) => path.includes('/v1/'));
  describe.each(scripts)('%s', (script) => {
    it.each(Object.keys(FORMATS))('reads a week file with the fields of "%s"', async (format) => {
      const { texts, said, call } = await shown(tab, script, format);
      expect(said).toEqual([]);
      for (const [name, text] of Object.entries(texts)) {
        expect(text, name).toContain('14:00–16:00');
        expect(text, name).toMatch(name.endsWith('de') ? /heute/ : /bugün/);
        expect(text, name).not.toMatch(/undefined|null|NaN|\[object|false|video/);
      }
      // What a file does not tell is left out, and nothing else with it. A number may stand on a button and in the text.
      expect([...new Set(call)]).toEqual(
        format === 'least' ? [] : week.centers.flatMap(({ phones }) => phones.map(({ number }) => `tel:${number}`)),
      );
      // A status that it does not know is doubted, and its reason named.
      const doubts = format === 'later';
      for (const [kind, reason] of Object.entries({ 'card de': 'Sturm', 'card tr': 'Fırtına' }))
        expect(texts[kind]?.includes(reason)).toBe(doubts);
      expect(texts['card de']?.includes('Möglicherweise geschlossen')).toBe(doubts);
    });
  });
});

it('tries the script that is built now beside each that was released', () => {
  expect(SCRIPTS).toContain('widget/v1/next-consultation.js');
  expect(SCRIPTS.filter((path) => /\/\d+\.\d+\.\d+\//.test(path)).length).toBe(SCRIPTS.length - 1);
});
