/** The widget on paper, printed by all three engines to PDF and read back by poppler: phone, address, next four dates, date of the data. */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../worker/deployment.ts';
import { LOOKS } from './look.ts';
import { theOrigins, theSite } from './stage.ts';
import { element, page, script } from './visit.ts';

const run = promisify(execFile);
const FOLDER = join(ROOT, 'dist/test/print');

/** Wednesday, 18 November 2026, in the middle of a visit at Mitte. */
const NOW = Date.parse('2026-11-18T14:30:00+01:00');
const SHEETS = ['card', 'line', 'list', 'week'].flatMap((layout) => ['de', 'ar'].map((lang) => ({ layout, lang })));

const origins = theOrigins({ now: NOW });
const site = theSite();
beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true });
  // A sheet each, with as little on screen as possible.
  const body = SHEETS.map(({ layout, lang }) => {
    const widget = element(`center="mitte" lang="${lang}" layout="${layout}" limit="1" theme="dark" languages`);
    return `<div style="break-after:page">${widget}</div>`;
  });
  origins.pages.set('/paper', { body: page(origins, body.join('') + script(origins), NOW) });
});

/** What stands on each sheet, in one line, the letters of Arabic in their plain forms. */
async function sheets(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', [pdf, '-']);
  return stdout
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .split('\f')
    .map((sheet) => sheet.replace(/\s+/g, ' ').trim());
}

/** Of a print's first sheet, in gray: how much of it is paper, and how many dots are ink. */
async function inkOf(pdf: string): Promise<{ paper: number; ink: number }> {
  const given = ['-gray', '-r', '40', '-f', '1', '-l', '1', pdf];
  const { stdout } = await run('pdftoppm', given, { encoding: 'buffer' });
  // Netpbm's PGM: "P5", width and height, the brightest value, each in a line; then a byte a dot.
  const [, width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(stdout.toString('latin1', 0, 40)) ?? [];
  const dots = stdout.subarray(-Number(width) * Number(height));
  const count = (is: (dot: number) => boolean): number => dots.filter(is).length;
  return { paper: count((dot) => dot > 200) / dots.length, ink: count((dot) => dot < 100) };
}

interface Shown {
  readonly line: string;
  /** Days and hours that the answer and the rows below it begin at, those for paper included. */
  readonly days: readonly Day[];
}

type Day = readonly [day: number, from: string];

/** Runs inside the page: brings every element near the viewport, so that all are drawn, and says what they show. */
async function unroll(): Promise<Shown[]> {
  const shown: Shown[] = [];
  await customElements.whenDefined('next-consultation');
  for (const it of document.querySelectorAll('next-consultation')) {
    const all = (selector: string): Element[] => [...(it.shadowRoot?.querySelectorAll(selector) ?? [])];
    it.scrollIntoView();
    for (let tries = 0; !all('time').length && tries < 200; tries++)
      await new Promise((later) => setTimeout(later, 20));
    const days = all('[part~=line] time, [part~=row] time').map((time): Day => {
      const start = time.getAttribute('datetime') ?? '';
      return [Number(start.slice(8, 10)), start.slice(11, 16)];
    });
    shown.push({ line: (all('[part~=line]')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(), days });
  }
  return shown;
}

const NUMBER = '+49 203 60802707';
const ADDRESS = 'Brückenstraße 30, 47053 Duisburg';

/** Days with the hours they begin at, one after the other. */
const dates = (...days: readonly Day[]): RegExp =>
  new RegExp(days.map(([day, from]) => `\\b${day}\\D+${from}`).join('.*?'));

interface Print {
  readonly shown: readonly Shown[];
  readonly sheets: readonly string[];
}

async function print(name: string, look: (typeof LOOKS)['chromium'], address: string): Promise<Print> {
  const pdf = join(FOLDER, `${name}.pdf`);
  const shown = await look({ address, ask: unroll, pdf });
  return { shown, sheets: await sheets(pdf) };
}

/** All engines at once. */
const prints = new Map<string, readonly [sheets: Print, demo: Print]>();
beforeAll(async () => {
  const all = Object.entries(LOOKS).map(async ([name, look]) => {
    const own = await print(name, look, `${origins.partner}/paper`);
    prints.set(name, [own, await print(`${name}-demo`, look, `${site.origin}/demo/partner/`)]);
  });
  await Promise.all(all);
});

describe.each(Object.keys(LOOKS))('%s prints', (name) => {
  const print = (place: 0 | 1): Print => prints.get(name)?.[place] ?? { shown: [], sheets: [] };

  it.each(SHEETS.map((sheet, place) => ({ ...sheet, place })))(
    'phone, address, four dates and the date of the data in layout $layout in $lang, and no button',
    ({ lang, place }) => {
      const text = print(0).sheets[place] ?? '';
      expect(text).toContain(NUMBER);
      expect(text).toContain(ADDRESS);
      expect(text).toMatch(dates([18, '14:00'], [23, '10:00'], [25, '14:00'], [30, '10:00']));
      expect(text).toMatch(lang === 'de' ? /Stand der Angaben: 5. August 2021/ : /\b5\D+2021/);
      expect(text).not.toMatch(/Route|Kalender|Teilen|Kopieren|Sprache|Türkçe/);
    },
  );

  it('no "now" and no "today", which the screen says', () => {
    const { shown, sheets } = print(0);
    expect(shown.filter(({ line }) => line === 'Geöffnet bis 16:00 Uhr')).toHaveLength(4);
    expect(sheets.join()).not.toMatch(/heute|morgen|jetzt|Geöffnet|اليوم|غد\u064b?ا|مفتوح حتى/i);
    expect(sheets[0]).toContain('Mittwoch, 18. November, 14:00–16:00 Uhr');
  });

  it('dark on white, where the screen is light on black', async () => {
    const { paper, ink } = await inkOf(join(FOLDER, `${name}.pdf`));
    expect(paper).toBeGreaterThan(0.9);
    expect(ink).toBeGreaterThan(500);
  });

  it('the partner’s demo page, in German and Arabic beside each other', () => {
    const { shown, sheets } = print(1);
    const text = sheets.join(' ');
    expect(text).toContain('Nachbarschaftsverein Musterhafen');
    expect(shown.map(({ days }) => days.length)).toEqual([4, 4, 4, 4]);
    // Poppler reads columns beside each other line by line: what is asked for one after the other stands in German.
    expect(text).toMatch(dates(...(shown[0]?.days ?? [])));
    for (const twice of [NUMBER, ADDRESS]) expect(text.split(twice).length).toBeGreaterThan(2);
    expect(text).toContain('تاريخ البيانات');
  });
});
