/** The office's page in other engines, by keyboard: filled in, a question ticked, handed over. */
import { expect, it } from 'vitest';
import { dateOf, dayOf, weekdayOf } from '../../data/model/zone.ts';
import { told } from '../data/operations/handed.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';
import { dateText } from '../data/typed-slips/texts.ts';
import type { Tab } from './engines.ts';
import { NEW_FILE_PAGE } from './office-hands.ts';
import { inEngines, theSite } from './stage.ts';

const site = theSite({}, NAMED_EDITION, NEW_FILE_PAGE);

/** A Sunday about a month ahead, on which nothing is ever held: the page's clock is the real one. */
const today = dayOf(new Date().toISOString().slice(0, 10));
const SUNDAY = dateOf(today + 34 - weekdayOf(today));
/** A day after it on which every center is on the phone. */
const WORKDAY = Array.from({ length: 14 }, (_, at) => dateOf(dayOf(SUNDAY) + at)).find(
  (date) => told(NAMED_EDITION, date, date).filter((line) => line.includes(' phone ')).length === 3,
)!;

async function until(tab: Tab, selector: string): Promise<void> {
  const isThere = () => tab.ask((_, wanted) => document.querySelector(wanted) !== null, selector);
  await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
}

/** Presses Tab until what a selector says has the focus. */
async function tabTo(tab: Tab, selector: string): Promise<void> {
  for (let at = 0; at < 60; at++) {
    await tab.press('Tab');
    if (await tab.ask((_, wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

async function type(tab: Tab, text: string): Promise<void> {
  for (const letter of text) await tab.press(letter);
}

inEngines(['firefox', 'webkitgtk'], (tab) => {
  it('a closure is filled in by keyboard, its question ticked, and handed over', async () => {
    await tab.goto(`${site.origin}/de/pflege/#close`);
    await until(tab, '#pflege form');
    await tabTo(tab, '#field-centers [value="mitte"]');
    await tab.press(' ');
    await tabTo(tab, '#field-from');
    await type(tab, dateText(SUNDAY));
    await tabTo(tab, '#field-reason');
    await type(tab, 'Betriebsausflug');
    await until(tab, '.question');
    await tabTo(tab, '.question input');
    expect(await tab.ask(() => document.querySelector('.question')?.textContent)).toContain('bewusst so?');
    expect(await tab.ask(() => document.querySelector('.propose'))).toBe(null);
    await tab.press(' ');
    expect(await tab.ask(() => document.querySelector('.status')?.textContent)).toBe('Geprüft: Das passt.');
    expect(await tab.ask(() => document.activeElement?.matches('.question input'))).toBe(true);
    await tabTo(tab, '.propose');
    // The forge is elsewhere: the link is followed as far as its address.
    await tab.ask(() =>
      addEventListener('click', (event) => {
        event.preventDefault();
        document.title = (event.target as HTMLAnchorElement).href;
      }),
    );
    await tab.press('Enter');
    const { searchParams } = new URL(await tab.ask(() => document.title));
    expect(searchParams.get('filename')).toMatch(/^data\/inbox\/\d{4}-\d\d-\d\d-close-mitte-[b-z]{6}\.json$/);
    const change = JSON.parse(searchParams.get('value') ?? '') as { values: object; answers: object };
    expect(change.values).toEqual({
      centers: ['mitte'],
      from: SUNDAY,
      reason: 'Betriebsausflug',
      reason_en: 'Staff outing',
    });
    expect(Object.keys(change.answers)).toEqual([`closures-touch-something:zu-mitte-${SUNDAY}`]);
  });

  it('today is closed, and the sheets for the doors are there', async () => {
    await tab.goto(`${site.origin}/de/pflege/`);
    await until(tab, '#pflege a.today');
    await tabTo(tab, '#pflege a.today');
    await tab.press('Enter');
    await until(tab, '#pflege form');
    await tabTo(tab, '#field-centers [value="alle"]');
    await tab.press(' ');
    await tabTo(tab, '#field-from');
    for (let at = 0; at < 'heute'.length; at++) await tab.press('Backspace');
    await type(tab, dateText(WORKDAY));
    expect(await tab.ask(() => document.querySelectorAll('.door-sheet').length)).toBe(3);
  });
});
