/** Every form of snippet with every two values of the builder's fields, taken from the builder's page, through the system it is for, on a page of another origin. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_EDITION } from '../fixtures/directory.ts';
import { MONDAY, TAGS } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { ENGINES } from './engines.ts';
import { casesOf, pairsIn, pairsOf } from './pairs.ts';
import { type Form, FORMS, type FormName, type Snippets } from './snippet-forms.ts';
import { elementsOf, expectedOf, FIELDS, fragmentsOf, frameOf, queryOf } from './snippet-shown.ts';
import { oneChromium, theSite } from './stage.ts';
import { TRIED_TAGS } from './tried-languages.ts';
import { WITNESS } from './witness.ts';

const PARAMETERS = { ...FIELDS, form: Object.keys(FORMS) as FormName[] };
const CASES = casesOf(PARAMETERS);
type One = (typeof CASES)[number];

/** Firefox and WebKitGTK need not try what no engine decides: each value of each field once, in the forms that scripts fill. */
const FEW = casesOf({ lang: TRIED_TAGS, form: ['html', 'typo3'] }).map((few, turn) => {
  const taking = <T>(values: readonly T[]): T => values[turn % values.length] as T;
  const others = { centers: taking(FIELDS.centers), service: taking(FIELDS.service), layout: taking(FIELDS.layout) };
  return {
    ...few,
    ...others,
    theme: taking(FIELDS.theme),
    heading: taking(FIELDS.heading),
    languages: taking(FIELDS.languages),
  } as One;
});

const pages: Record<string, string> = {};
const feed = theSite();
const partner = theSite(pages);
const chrome = oneChromium();

beforeAll(hostWidget);

/** What refresh.sh and the archive put on a partner's own server. */
async function hostWidget(): Promise<void> {
  const copies = { 'next-consultation.js': '/widget/v1/next-consultation.js' } as Record<string, string>;
  for (const tag of TAGS) copies[`words/${tag}.json`] = `/widget/v1/words/${tag}.json`;
  copies['weeks/2026-11-23.json'] = '/v1/weeks/2026-11-23.json';
  for (const [name, path] of Object.entries(copies)) {
    pages[`/next-consultation/${name}`] = await (await fetch(feed.origin + path)).text();
  }
}

const plain = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** All snippets of the builder's page for a choice, as its form without scripts gives them. */
async function answered(choice: One): Promise<Snippets> {
  const html = await (await fetch(`${feed.origin}/de/embed/snippet/?${queryOf(choice)}`)).text();
  const texts = html.matchAll(/<pre id="([^"]*)"[^>]*>([^<]*)<\/pre>/g);
  return new Map([...texts].map(([, id = '', text = '']) => [id, plain(text).trim()]));
}

/** A page of the partner's with a case in each section. */
async function pageOf(name: string, form: Form, cases: readonly One[]): Promise<string> {
  const { bodies, foot = '' } = await form.place(await Promise.all(cases.map(answered)), partner.origin);
  const sections = bodies.map((body) => `<section>${body}</section>`).join('\n');
  const witness = `<script data-now="${Date.parse(MONDAY)}">${WITNESS}</script>`;
  pages[`/${name}/`] =
    `<!doctype html><html lang="de"><meta charset="utf-8"><title>${name}</title>${witness}<main>${sections}</main>${foot}</html>`;
  return `${partner.origin}/${name}/`;
}

async function framesOf(page: Page) {
  const all = [];
  for (const section of await page.locator('section').all()) {
    const shown = [];
    for (const frame of await section.locator('iframe').all()) {
      await frame.scrollIntoViewIfNeeded();
      const inside = frame.contentFrame();
      await inside.locator('time:visible').first().waitFor();
      shown.push(await inside.locator('html').evaluate(frameOf));
    }
    all.push(shown);
  }
  return all;
}

const READ = {
  element: (page: Page) => page.evaluate(elementsOf),
  frame: framesOf,
  fragment: (page: Page) => page.evaluate(fragmentsOf),
};

describe('the cases', () => {
  it('hold every two values of any two of the builder’s fields, and every value with every form', () => {
    const met = new Set(CASES.flatMap((one) => pairsIn(one)));
    expect(pairsOf(PARAMETERS).filter((pair) => !met.has(pair))).toEqual([]);
    expect(CASES.length).toBeLessThan(200);
  });
});

describe('each snippet in Chromium shows what was chosen', () => {
  for (const [name, form] of Object.entries(FORMS) as [FormName, Form][]) {
    it.runIf(form.possible?.() ?? true)(`as ${name}`, async () => {
      const cases = sample(
        CASES.filter((one) => one.form === name),
        4,
      );
      const address = await pageOf(name, form, cases);
      const page = await chrome.browser.newPage();
      await page.clock.setFixedTime(new Date(MONDAY));
      await page.goto(address);
      const shown = await READ[form.shows](page);
      cases.forEach((one, place) =>
        expect(shown[place], queryOf(one)).toEqual(expectedOf(form.shows, one, FIRST_EDITION)),
      );
      expect(shown).toHaveLength(cases.length);
      await page.close();
    });
  }
});

describe.each(['firefox', 'webkitgtk'] as const)('in %s too', (name) => {
  it('the element and the hook show what was chosen', async () => {
    const engine = await ENGINES[name]();
    for (const form of ['html', 'typo3'] as const) {
      const cases = FEW.filter((one) => one.form === form);
      await engine.tab.goto(await pageOf(`${name}-${form}`, FORMS[form], cases));
      const shown = await engine.tab.ask(elementsOf);
      cases.forEach((one, place) =>
        expect(shown[place], queryOf(one)).toEqual(expectedOf('element', one, FIRST_EDITION)),
      );
    }
    await engine.close();
  });
});
