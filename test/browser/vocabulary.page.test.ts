/** What widgets that are pinned for ever, and the one built now, say of the Worker's own week files with sessions that need a condition, a move and closings. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEW_ADDRESS, NEW_NUMBER, OLD_NUMBER, WITH_CONDITION, workersWeek } from '../widget/vocabulary.ts';
import { builtWidget } from '../bundles.ts';
import { oneChromium } from './stage.ts';

const NOW_BUILT = 'widget/v1/next-consultation.js';
const { files } = await builtWidget();
const SCRIPTS = files.filter(({ path }) => path.endsWith('/next-consultation.js')).map(({ path }) => path);
/** They read conditions as the present one does; what was released before knows nothing of them. */
const PRESENT = SCRIPTS.filter((path) => path === NOW_BUILT || !/\/1\.[01]\./.test(path));
const RELEASED = SCRIPTS.filter((path) => !PRESENT.includes(path));

const weeks = {
  '2027-02-01': await workersWeek('2027-02-01'),
  '2027-02-08': await workersWeek('2027-02-08'),
  '2027-02-22': await workersWeek('2027-02-22'),
};

interface Moment {
  readonly what: string;
  readonly center: string;
  readonly at: string;
  readonly week?: keyof typeof weeks;
  /** What released widgets say, and what the one of now says. */
  readonly old: string;
  readonly present: string;
}

/** By hand, from the directory; the weeks of the file are the device's own. */
const MOMENTS: readonly Moment[] = [
  { what: 'before an open session', center: 'mitte', at: '2027-02-01T08:00', old: 'next', present: 'next' },
  { what: 'in an open session', center: 'mitte', at: '2027-02-01T10:30', old: 'open', present: 'open' },
  { what: 'after its last admission', center: 'mitte', at: '2027-02-01T11:35', old: 'none', present: 'next' },
  { what: 'in appointments', center: 'mitte', at: '2027-02-02T08:30', old: 'none', present: 'next' },
  { what: 'in a session for women', center: 'mitte', at: '2027-02-02T14:00', old: 'none', present: 'next' },
  { what: 'in a session after the move', center: 'mitte', at: '2027-02-03T10:30', old: 'none', present: 'open' },
  { what: 'in a session elsewhere', center: 'mitte', at: '2027-02-06T19:00', old: 'none', present: 'tentative' },
  {
    what: 'in the week after',
    center: 'mitte',
    at: '2027-02-10T10:30',
    week: '2027-02-08',
    old: 'open',
    present: 'open',
  },
  {
    what: 'in a video session',
    center: 'mitte',
    at: '2027-02-26T17:30',
    week: '2027-02-22',
    old: 'next',
    present: 'next',
  },
  { what: 'before it closes for good', center: 'nord', at: '2027-02-01T10:30', old: 'open', present: 'open' },
  { what: 'after it closed for good', center: 'nord', at: '2027-02-03T14:30', old: 'none', present: 'none' },
  { what: 'while it is closed', center: 'west', at: '2027-02-01T13:30', old: 'none', present: 'none' },
  {
    what: 'after it opened again',
    center: 'west',
    at: '2027-02-11T10:30',
    week: '2027-02-08',
    old: 'none',
    present: 'open',
  },
];

const origin = 'https://partner.example';
const chromium = oneChromium();

async function pageWith(script: string): Promise<Page> {
  const page = await (await chromium.browser.newContext({ timezoneId: 'Europe/Berlin' })).newPage();
  const served = new Map<string, Uint8Array | string>(files.map(({ path, bytes }) => [`/${path}`, bytes]));
  served.set('/', `<!doctype html><title>x</title><script type="module" src="/${script}"></script>`);
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = served.get(pathname);
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : pathname === '/' ? 'text/html' : 'text/plain';
    return route.fulfill({ status: body ? 200 : 404, contentType, body: Buffer.from(body ?? '') });
  });
  await page.goto(`${origin}/`);
  await page.evaluate(() => customElements.whenDefined('next-consultation').then(() => undefined));
  return page;
}

interface Said {
  readonly states: readonly string[];
  readonly texts: readonly string[];
  readonly calls: readonly string[];
}

/** In every layout, each row there is. */
async function said(page: Page, { at, center, week = '2027-02-01' }: Moment): Promise<Said> {
  await page.clock.setFixedTime(`${at}:00+01:00`);
  return page.evaluate(
    async ({ data, center }) => {
      document.body.replaceChildren();
      const states: string[] = [];
      document.addEventListener('nc-state', (event) => states.push((event as CustomEvent).detail.state as string));
      const elements = ['card', 'line', 'list', 'week'].map((layout) => {
        const element = Object.assign(document.createElement('next-consultation'), { data });
        for (const [name, value] of Object.entries({ layout, center, lang: 'de', limit: '50' }))
          element.setAttribute(name, value);
        document.body.append(element);
        return element;
      });
      const roots = elements.map(({ shadowRoot }) => shadowRoot);
      const drawn = (): boolean => roots.every((root) => root?.querySelector('[part~=root]'));
      for (let wait = 0; wait < 200 && !drawn(); wait++) await new Promise((resolve) => setTimeout(resolve, 20));
      const calls = [...(roots[0]?.querySelectorAll('[part~=call]') ?? [])].map((it) => it.getAttribute('href') ?? '');
      return {
        states,
        calls,
        texts: roots.map((root) => (root?.querySelector('[part~=root]')?.textContent ?? '').replace(/\s+/g, ' ')),
      };
    },
    { data: weeks[week], center },
  );
}

describe.each(RELEASED)('%s', (script) => {
  let page: Page;
  beforeAll(async () => {
    page = await pageWith(script);
  });
  afterAll(() => page.context().close());

  it.each(MOMENTS)('promises nothing but what is true $what ($center, $at)', async (moment) => {
    const { states, texts } = await said(page, moment);
    expect(new Set(states)).toEqual(new Set([moment.old]));
    for (const text of texts) {
      for (const hours of WITH_CONDITION) expect(text).not.toContain(hours);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|Termin vereinbaren/);
      // "Without an appointment" stands below an answer that is an open session, and nowhere else.
      if (moment.old === 'none') expect(text).not.toMatch(/ohne Termin|Öffnet|Geöffnet bis/);
    }
  });

  it('shows the sessions after a move only with the address that holds then', async () => {
    const before = await said(page, { ...MOMENTS[0]!, at: '2027-02-01T08:00' });
    const [list = ''] = before.texts.slice(2);
    expect(list.match(/10:00–/g)?.length).toBe(2);
    expect(list).not.toContain('Neue Straße');
    const after = await said(page, { ...MOMENTS[0]!, at: '2027-02-10T08:00', week: '2027-02-08' });
    expect(after.texts[0]).toContain(NEW_ADDRESS);
    expect(after.texts[0]).not.toContain('Brückenstraße');
    expect([before.calls, after.calls]).toEqual([[`tel:${OLD_NUMBER}`], [`tel:${NEW_NUMBER}`]]);
  });
});

describe.each(PRESENT)('since conditions are read, %s', (script) => {
  let page: Page;
  beforeAll(async () => {
    page = await pageWith(script);
  });
  afterAll(() => page.context().close());

  it.each(MOMENTS)('says what is true $what ($center, $at)', async (moment) => {
    const { states, texts } = await said(page, moment);
    expect(new Set(states)).toEqual(new Set([moment.present]));
    for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    if (moment.present === 'none') for (const text of texts) expect(text).not.toMatch(/ohne Termin|Geöffnet bis/);
  });

  it('shows the address and the number of the day of the session', async () => {
    const moved = await said(page, { ...MOMENTS[0]!, at: '2027-02-03T10:30' });
    expect(moved.texts[0]).toContain(NEW_ADDRESS);
    expect(moved.calls).toEqual([`tel:${NEW_NUMBER}`]);
    const before = await said(page, { ...MOMENTS[0]!, at: '2027-02-01T08:00' });
    expect(before.texts[0]).toContain('Brückenstraße');
    expect(before.texts[0]).toContain('Neue Adresse ab 3. Februar 2027: Neue Straße 5, 47051 Duisburg');
    expect(before.calls).toEqual([`tel:${OLD_NUMBER}`]);
  });
});
