/** Old and new: every released script and the one built now, with week files as they were at least, as they are, and as they may become. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleWidget } from '../../widget/bundle.ts';
import { weekFile } from '../widget/weeks.ts';
import { CHROMIUM } from './projects.ts';

/** Wednesday, 18 November 2026, 11:00 in Duisburg. */
const NOW = Date.parse('2026-11-18T11:00:00+01:00');
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
const [sample] = week.occurrences;
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
      ...sample,
      service: 'video_consultation',
      starts_at: '2026-11-18T11:00:00+01:00',
      ends_at: '2026-11-18T12:00:00+01:00',
    },
    { ...sample, service: 'open_consultation', all_day: '2026-11-19', starts_at: undefined, ends_at: undefined },
    null,
    ...week.occurrences.map((it) =>
      it.center === 'nord' && it.service === 'open_consultation' && it.starts_at.startsWith('2026-11-18')
        ? { ...it, status: 'postponed', reason: 'weather/storm', room: '2.04' }
        : { ...it, room: '2.04' },
    ),
  ],
};

const FORMATS = { least, present: week, later };

const { files } = await bundleWidget();
const SCRIPTS = files.filter(({ path }) => path.endsWith('/next-consultation.js')).map(({ path }) => path);

let server: Server;
let origin = '';
let browser: Browser;

beforeAll(async () => {
  const served = new Map(files.map(({ path, bytes }) => [`/${path}`, bytes]));
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    // A script finds its own words; weeks lie below src.
    const [, format, text] = /^\/data\/(\w+)\/(?:weeks|(text\/.*))/.exec(path) ?? [];
    const file = served.get(text ? `/widget/v1/${text}` : path);
    const body = file ?? (format ? JSON.stringify(FORMATS[format as keyof typeof FORMATS]) : undefined);
    response.sendDate = false;
    response.setHeader('date', new Date(NOW).toUTCString());
    const type = path.endsWith('.js') ? 'text/javascript' : path === '/' ? 'text/html' : 'application/json';
    response.writeHead(body || path === '/' ? 200 : 404, { 'content-type': type });
    response.end(body ?? '<!doctype html><html lang="de"><title>x</title><link rel="icon" href="data:,">');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch(CHROMIUM);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Four layouts in German and Turkish; the text of each, by layout and language. */
async function shown(
  script: string,
  format: string,
): Promise<{ texts: Record<string, string>; said: string[]; call: string[] }> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  await page.clock.setFixedTime(new Date(NOW));
  await page.goto(`${origin}/`);
  await page.addScriptTag({ type: 'module', url: `/${script}` });
  const found = await page.evaluate(async (src) => {
    const all = ['card', 'line', 'list', 'week'].flatMap((layout) => ['de', 'tr'].map((lang) => ({ layout, lang })));
    for (const attributes of all) {
      const element = document.createElement('next-consultation');
      for (const [name, value] of Object.entries({ ...attributes, src })) element.setAttribute(name, value);
      document.body.append(element);
    }
    const roots = [...document.querySelectorAll('next-consultation')].map((it) => it.shadowRoot);
    for (const root of roots) {
      root?.host.scrollIntoView();
      for (let wait = 0; wait < 100 && !root?.querySelector('[part~=root]'); wait++)
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const text = (root: ShadowRoot | null): string => root?.querySelector('[part~=root]')?.textContent ?? '';
    return {
      texts: Object.fromEntries(
        all.map(({ layout, lang }, place) => [`${layout} ${lang}`, text(roots[place] ?? null)]),
      ),
      call: [...(roots[0]?.querySelectorAll('[part~=call]') ?? [])].map((it) => it.getAttribute('href') ?? ''),
    };
  }, `/data/${format}/`);
  await page.close();
  return { ...found, said };
}

describe.each(SCRIPTS)('%s', (script) => {
  it.each(Object.keys(FORMATS))('reads a week file with the fields of "%s"', async (format) => {
    const { texts, said, call } = await shown(script, format);
    expect(said).toEqual([]);
    for (const [name, text] of Object.entries(texts)) {
      expect(text, name).toContain('14:00–16:00');
      expect(text, name).toMatch(name.endsWith('de') ? /heute/ : /bugün/);
      expect(text, name).not.toMatch(/undefined|null|NaN|\[object|false|video/);
    }
    // What a file does not tell is left out, and nothing else with it.
    expect(call).toEqual(
      format === 'least' ? [] : week.centers.flatMap(({ phones }) => phones.map(({ number }) => `tel:${number}`)),
    );
  });

  it('doubts a status that it does not know, and names the reason', async () => {
    const { texts } = await shown(script, 'later');
    expect(texts['card de']).toContain('Sturm');
    expect(texts['card de']).toContain('Bitte rufen Sie vorher an.');
    expect(texts['card tr']).toContain('Fırtına');
    expect((await shown(script, 'present')).texts['card de']).not.toContain('Sturm');
  });
});

it('tries the script that is built now beside each that was released', () => {
  expect(SCRIPTS).toContain('widget/v1/next-consultation.js');
  expect(SCRIPTS.filter((path) => /\/\d+\.\d+\.\d+\//.test(path)).length).toBe(SCRIPTS.length - 1);
});
