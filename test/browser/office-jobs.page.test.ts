/** Jobs of an office, done on its page: each is counted in actions, proposed, cut by the real tools and read back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../data/operations/list.ts';
import { siteOf } from '../application.ts';
import { EXAMPLES } from '../data/operations/examples.ts';
import { TODAY, told } from '../data/operations/handed.ts';
import { removeScratches, scratch } from '../data/scratch.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';
import { MONDAY } from '../site/site.ts';
import { Hands, NEW_FILE_PAGE, type ProposedFile, standIn } from './office-hands.ts';
import { oneChromium, theSite } from './stage.ts';

const site = theSite({}, NAMED_EDITION, NEW_FILE_PAGE);
const chrome = oneChromium();
const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
const jobs: Array<readonly [job: string, actions: number]> = [];

afterAll(() => {
  removeScratches();
  console.log(jobs.map(([job, actions]) => `${String(actions).padStart(3)}  ${job}`).join('\n'));
});

async function open(options: Parameters<typeof chrome.page>[0] = PHONE): Promise<Hands> {
  const page = await chrome.page(options, async (fresh: Page) => {
    await standIn(fresh.context());
    await fresh.clock.setFixedTime(new Date(MONDAY));
  });
  await page.goto('about:blank');
  await page.goto(`${site.origin}/de/pflege/`);
  await page.getByRole('heading', { name: 'Was ist passiert?' }).waitFor();
  return new Hands(page);
}

/** Merges the file as a forge does, cuts the edition with the office's own tools, and gives the new directory. */
function merge({ path, text }: ProposedFile) {
  const project = scratch();
  mkdirSync(dirname(join(project.root, path)), { recursive: true });
  writeFileSync(join(project.root, path), text);
  const { code, out } = project.run('edition', ['--yes'], TODAY);
  expect(code, out).toBe(0);
  return project.read();
}

const lines = (...[directory, from, until]: Parameters<typeof told>) =>
  told(directory, from, until)
    .filter((line) => !line.includes(' phone '))
    .filter((line) => /^(mitte|sued)|outreach/.test(line))
    .map((line) => line.replace(/^(\S+ \S+) \d+ (\S+ \S+).*$/, '$1 $2'));

const ON_THE_FIRST = EXAMPLES.filter(({ on }) => on === undefined);

describe('an office on a phone', () => {
  it.each(ON_THE_FIRST)('does $operation: $says', async ({ operation: id, typed, says, shows }) => {
    const hands = await open();
    const { page } = hands;
    const operation = OPERATIONS.find((one) => one.id === id)!;
    await hands.tap(page.locator(`#pflege a[href="#${id}"]`));
    const said = [...operation.sentence.de.matchAll(/\{([a-z_0-9]+)\}/g)].map(([, name = '']) => name);
    const inOrder = [...said, ...Object.keys(typed)].filter(
      (name, at, all) => name in typed && all.indexOf(name) === at,
    );
    for (const name of inOrder) await hands.say(id, name, typed[name]!, NAMED_EDITION, TODAY);
    const asked = await page.locator('.question input').all();
    for (const box of asked) await hands.tap(box);
    await page.getByText('Geprüft: Das passt.').waitFor();
    expect(await page.locator('.effect li').first().textContent()).toContain(says);
    const file = await hands.propose();
    jobs.push([operation.title.de, hands.actions]);
    expect(Object.keys((JSON.parse(file.text) as { answers?: object }).answers ?? {})).toHaveLength(asked.length);
    const [from, until, ...shown] = shows;
    expect(lines(merge(file), from, until)).toEqual(shown);
    expect(hands.actions).toBeLessThanOrEqual(id === 'new-center' ? 17 : 12);
  });

  it('closes today in three taps, and people read it in feeds, page and widget’s week', async () => {
    const hands = await open();
    const { page } = hands;
    await hands.tap(page.getByRole('link', { name: 'Heute geschlossen' }));
    await hands.tap(page.getByRole('checkbox', { name: 'RSC Mitte' }));
    await page.getByText('Geprüft: Das passt.').waitFor();
    const file = await hands.propose();
    jobs.unshift(['Heute geschlossen', hands.actions]);
    expect(hands.actions).toBe(3);
    const closed = siteOf(merge(file), {}, Date.parse(MONDAY));
    const read = async (path: string) => (await closed.get(path)).text();
    expect(await read('/v1/centers/mitte.ics')).toContain('Organisatorische Gründe');
    expect(await read('/de/centers/mitte/')).toContain('Organisatorische Gründe');
    expect(await read('/v1/weeks/2026-11-23.json')).toContain('Organisational reasons');
  });

  it('shows the sheet for the door and the message in the languages that are ticked', async () => {
    const { page } = await open();
    await page.getByRole('link', { name: 'Heute geschlossen' }).click();
    await page.getByRole('checkbox', { name: 'RSC Mitte' }).check();
    await page.getByRole('checkbox', { name: 'العربية' }).check();
    await page.getByRole('checkbox', { name: 'English' }).uncheck();
    const messages = page.locator('.tell figure pre');
    expect(
      await messages.evaluateAll((all) => all.map((one) => [one.getAttribute('lang'), one.getAttribute('dir')])),
    ).toEqual([
      ['de', 'ltr'],
      ['ar', 'rtl'],
    ]);
    expect(await messages.first().textContent()).toMatch(/Montag, 23\. November\n.*Fällt aus: Organisatorische Gründe/);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('.door-sheet').innerText();
    expect(printed).toContain('Regionales Support-Center Mitte');
    expect(printed).not.toContain('https://');
    expect(await page.getByRole('heading', { name: 'Einreichen' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('confirms a center in four actions, or says what is wrong and is led to it', async () => {
    const hands = await open();
    const { page } = hands;
    await hands.tap(page.getByRole('link', { name: 'Wer hat wann bestätigt?' }));
    await hands.tap(page.getByRole('link', { name: 'Bogen ausfüllen' }).nth(1));
    await hands.tap(page.getByRole('button', { name: 'Alles stimmt' }));
    const file = await hands.propose();
    jobs.push(['Alle Angaben eines Centers bestätigen', hands.actions]);
    expect(hands.actions).toBe(4);
    expect(merge(file).centers.find(({ id }) => id === 'mitte')).toMatchObject({ verified_on: TODAY });
    const wednesday = page.getByRole('group', { name: 'Mittwoch 14–16 Uhr' });
    await wednesday.getByRole('radio', { name: 'stimmt nicht' }).check();
    expect(await page.locator('.effect').innerText()).not.toContain('Sprechzeiten');
    await page.getByRole('link', { name: 'Bitte berichtigen: Mittwoch 14–16 Uhr' }).click();
    expect(await page.getByLabel('Welche Zeit?').inputValue()).toBe('mitte-open-we');
  });

  it('closes the phone alone in five actions', async () => {
    const hands = await open();
    await hands.tap(hands.page.getByRole('link', { name: 'Nur das Telefon ist nicht besetzt' }));
    for (const [name, text] of [
      ['centers', 'mitte'],
      ['from', 'morgen'],
      ['reason', 'Betriebsversammlung'],
    ] as const)
      await hands.say('close', name, text, NAMED_EDITION, TODAY);
    const { closures } = merge(await hands.propose());
    jobs.push(['Nur das Telefon ist nicht besetzt', hands.actions]);
    expect(hands.actions).toBe(5);
    expect(closures).toMatchObject([
      { services: ['phone'], from: '2026-11-24', reason: { de: 'Betriebsversammlung', en: 'Staff meeting' } },
    ]);
  });
});
