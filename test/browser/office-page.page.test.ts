/** The office's page under other hands: the keyboard alone, broken inputs, no network, a screen reader's names. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { NAMED_EDITION } from '../fixtures/directory.ts';
import { axeSource, MONDAY } from '../site/site.ts';
import { Hands, NEW_FILE_PAGE, standIn } from './office-hands.ts';
import { oneChromium, theSite } from './stage.ts';

const site = theSite({}, NAMED_EDITION, NEW_FILE_PAGE);
const without = theSite({}, NAMED_EDITION);
const chrome = oneChromium();

async function open(hash = '', { width = 1280, origin = site.origin, tag = 'de' } = {}): Promise<Page> {
  const context = await chrome.browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await standIn(context);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(MONDAY));
  await page.goto(`${origin}/${tag}/pflege/${hash}`);
  await page.locator('#pflege h2').first().waitFor();
  return page;
}

const handIn = (page: Page) => page.getByRole('heading', { name: 'Einreichen' });

/** Presses Tab until the named control has the focus. */
async function tabTo(page: Page, role: string, name: string): Promise<void> {
  for (let at = 0; at < 60; at++) {
    await page.keyboard.press('Tab');
    const focused = page.locator('*:focus');
    if (
      (await focused.count()) &&
      (await page
        .getByRole(role as 'link', { name })
        .and(focused)
        .count())
    )
      return;
  }
  throw new Error(`Tab never came to ${role} “${name}”`);
}

describe('by keyboard alone', () => {
  it('hours are changed from the choice to the proposal', async () => {
    const page = await open();
    await tabTo(page, 'link', 'Zeiten ändern, ab einem Tag');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Zeiten ändern, ab einem Tag' }).waitFor();
    await tabTo(page, 'combobox', 'Welches Center?');
    await page.keyboard.type('RSC M');
    await tabTo(page, 'combobox', 'Welche Zeit?');
    await page.keyboard.type('Mi');
    await tabTo(page, 'textbox', 'Ab welchem Tag?');
    await page.keyboard.type('Mi 3.2.2027');
    await tabTo(page, 'textbox', 'Neuer Beginn');
    await page.keyboard.type('9 Uhr');
    await tabTo(page, 'textbox', 'Neues Ende');
    await page.keyboard.type('11');
    await page.getByText('RSC Mitte: Mittwoch 14–16 Uhr → 9–11 Uhr ab 3.2.2027').waitFor();
    await tabTo(page, 'link', 'Änderung vorschlagen');
    const opened = page.context().waitForEvent('page');
    await page.keyboard.press('Enter');
    expect(new URL((await opened).url()).searchParams.get('filename')).toMatch(
      /^data\/inbox\/2026-11-23-change-hours-mitte-/,
    );
    await page.context().close();
  });
});

describe('what is wrong', () => {
  it('is said beside its field, and no more once it is put right', async () => {
    const page = await open('#close');
    await page.getByRole('checkbox', { name: 'RSC Mitte' }).check();
    await page.locator('#field-from').fill('1.3.2027');
    await page.locator('#field-reason').fill('Betriebsausflug');
    await page.locator('#field-reason_en').fill('Staff outing');
    await handIn(page).waitFor();
    for (const [what, name, text, says] of [
      ['a day that is past', 'from', '1.3.2026', 'ist vorbei'],
      ['a day that does not exist', 'from', '30.2.2027', 'gibt es nicht'],
      ['a wrong weekday', 'from', 'Di 3.2.2027', 'ist ein Mittwoch'],
      ['a span that runs backwards', 'to', '24.11.2026', 'liegt vor dem ersten'],
      ['no date at all', 'to', 'irgendwann', 'ist kein Datum'],
    ] as const) {
      const field = page.locator(`#field-${name}`);
      const right = await field.inputValue();
      await field.fill(text);
      await field.blur();
      expect(await field.getAttribute('aria-invalid'), what).toBe('true');
      const note = page.locator(`#${await field.getAttribute('aria-describedby')}`);
      expect(await note.textContent(), what).toContain(says);
      expect(await handIn(page).count(), what).toBe(0);
      await field.fill(right);
      await field.blur();
      await handIn(page).waitFor();
    }
    await page.context().close();
  });

  it('is said of hours that overlap, and nothing is handed in', async () => {
    const page = await open('#add-hours');
    const hands = new Hands(page);
    const typed = { center: 'mitte', byday: 'Mi', from: '3.2.2027', opens_at: '15', closes_at: '17' };
    for (const [name, text] of Object.entries(typed))
      await hands.say('add-hours', name, text, NAMED_EDITION, '2026-11-23');
    expect(await page.locator('.status.wrong').textContent()).toBe('So geht es noch nicht');
    expect(await page.locator('.reasons').textContent()).toContain('überschneidet sich mit');
    expect(await handIn(page).count()).toBe(0);
    await page.context().close();
  });

  it('is no change before anything is filled in, for any operation', async () => {
    const page = await open();
    await page.locator('#pflege .group a').first().waitFor();
    const hashes = await page
      .locator('#pflege .group a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(hashes.length).toBeGreaterThan(18);
    for (const hash of hashes) {
      await page.goto(`${site.origin}/de/pflege/${hash}`);
      expect(await handIn(page).count(), String(hash)).toBe(0);
    }
    await page.context().close();
  });

  it('is a question that is answered by a tick, and asked again without it', async () => {
    const page = await open('#close');
    await page.getByRole('checkbox', { name: 'RSC Mitte' }).check();
    await page.locator('#field-from').fill('7.3.2027');
    await page.locator('#field-reason').fill('Betriebsausflug');
    await page.locator('#field-reason').blur();
    const question = page.locator('.question');
    expect(await question.textContent()).toContain('bewusst so?');
    expect(await handIn(page).count()).toBe(0);
    await question.getByRole('checkbox').check();
    await handIn(page).waitFor();
    await question.getByRole('checkbox').uncheck();
    expect(await handIn(page).count()).toBe(0);
    await page.context().close();
  });
});

describe('the page', () => {
  it('goes on without a network once it is loaded, and asks nobody else for anything', async () => {
    const page = await open();
    const [asked, broken]: [string[], string[]] = [[], []];
    // The browser itself asks for the icon whenever it likes.
    const matters = (url: string) => !url.endsWith('/favicon.svg') && !url.startsWith('blob:');
    page.on('request', (request) => void (matters(request.url()) && asked.push(request.url())));
    page.on('console', (message) => {
      if (message.type() === 'error' && matters(message.location().url)) broken.push(message.text());
    });
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Heute geschlossen' }).click();
    await page.getByRole('checkbox', { name: 'RSC Mitte' }).check();
    await page.getByText('Geprüft: Das passt.').waitFor();
    const downloaded = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Datei herunterladen' }).click();
    expect((await downloaded).suggestedFilename()).toMatch(/^2026-11-23-close-mitte-[b-z]{6}\.json$/);
    expect(asked).toEqual([]);
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.context().close();
  });

  it('says so when the facts cannot be loaded', async () => {
    const page = await (await chrome.browser.newContext()).newPage();
    await page.route('**/project.json', (route) => route.abort());
    await page.goto(`${site.origin}/de/pflege/`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('konnten nicht geladen werden');
    await page.context().close();
  });

  it('knows the day again when it is used after a night', async () => {
    const page = await open();
    await page.clock.setFixedTime(new Date('2026-11-24T08:00:00+01:00'));
    await page.getByRole('link', { name: 'Heute geschlossen' }).click();
    await page.getByText('Dienstag, 24.11.2026').waitFor();
    await page.context().close();
  });

  it('offers download and mail, and says why, where no address of the project is set', async () => {
    const page = await open('#closed-today', { origin: without.origin });
    await page.getByRole('checkbox', { name: 'RSC Mitte' }).check();
    await page.getByText('noch keine Projektadresse eingetragen').waitFor();
    expect(await page.getByRole('link', { name: 'Änderung vorschlagen' }).count()).toBe(0);
    const mail = await page.getByRole('link', { name: 'Als E-Mail schicken' }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain('"operation": "close"');
    await page.context().close();
  });

  it('has names for screen readers and nothing that is wider than a phone, in each of its forms', async () => {
    const page = await open('', { width: 360 });
    await page.evaluate(await axeSource());
    for (const hash of [
      '',
      '#close',
      '#change-hours?center=mitte',
      '#new-center',
      '#campaign',
      '#confirm?center=mitte',
    ]) {
      if (hash) {
        const title = page.locator('#pflege h2').first();
        const before = await title.textContent();
        await page.goto(`${site.origin}/de/pflege/${hash}`);
        await expect.poll(() => title.textContent()).not.toBe(before);
      }
      for (const summary of await page.locator('#pflege .more:not([open]) summary').all()) await summary.click();
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found, hash).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBe(360);
    }
    await page.context().close();
  });

  it('speaks English too, and its days with it', async () => {
    const page = await open('#close', { tag: 'en' });
    await page.getByRole('checkbox', { name: 'RSC Mitte' }).check();
    await page.getByRole('textbox', { name: 'First day closed' }).fill('3.3.2027');
    await page.getByRole('combobox', { name: 'Reason in German' }).fill('Betriebsausflug');
    await page.getByRole('combobox', { name: 'Reason in German' }).blur();
    await page.getByText('1 day, 2027: Wed 3 Mar').first().waitFor();
    expect(await page.locator('.effect').innerText()).toContain('RSC Mitte: closed on 3 March 2027 (Staff outing)');
    await page.context().close();
  });
});
