/** Jobs of an office, done on its page: each is counted in actions, proposed, cut by the real tools and read back. */
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../data/operations/list.ts';
import type { Subject } from '../../data/operations/parts/operation.ts';
import { siteOf } from '../application.ts';
import { EXAMPLES } from '../data/operations/examples.ts';
import { TODAY } from '../data/operations/handed.ts';
import { removeScratches } from '../data/scratch.ts';
import { NAMED_EDITION } from '../fixtures/directory.ts';
import { MONDAY } from '../site/site.ts';
import { sample } from '../thorough.ts';
import { Hands, standIn } from './office-hands.ts';
import { CLOSING_JOBS } from './office-jobs/closing.ts';
import { FACTS_JOBS } from './office-jobs/facts.ts';
import { HOURS_JOBS } from './office-jobs/hours.ts';
import type { Job } from './office-jobs/job.ts';
import { publishedOf, type Repository, repositoryWith } from './office-repository.ts';
import { oneChromium, theSite } from './stage.ts';

const site = theSite({}, NAMED_EDITION);
const chrome = oneChromium();
const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
const done: Array<readonly [job: string, hands: Hands]> = [];

/** An operation's own example, as a job. */
const examples: Job[] = EXAMPLES.filter(({ on }) => on === undefined).map(({ operation, typed, says, shows }) => {
  const { title } = OPERATIONS.find(({ id }) => id === operation)!;
  return { job: title.de, operation, typed, says, shows, of: '(mitte|sued) open_consultation|[a-z]+ outreach' };
});
const JOBS: readonly Job[] = [...examples, ...CLOSING_JOBS, ...HOURS_JOBS, ...FACTS_JOBS];

/** Actions at most, from opening the page to "propose change". */
const MOST: { readonly [subject in Subject]: number } = { closing: 6, hours: 12, center: 12, record: 4 };

/** By the keystroke-level model: 1.35 s to think of each action and 1.1 s to reach it, 0.28 s a letter. */
const seconds = ({ actions, keys }: Hands) => Math.round(actions * 2.45 + keys * 0.28);

afterAll(() => {
  removeScratches();
  const lines = done.map(([job, hands]) => [hands.actions, hands.keys, seconds(hands), job].join('\t'));
  console.log(['actions\tletters\tseconds\tjob', ...lines].join('\n'));
});

let served: Repository | undefined;

/** Opens the page over a repository. */
async function open(repository: Repository): Promise<Hands> {
  served = repository;
  const page = await chrome.page(PHONE, async (fresh: Page) => {
    await standIn(fresh.context());
    await fresh.clock.setFixedTime(new Date(MONDAY));
    await fresh.route('**/project.json', async (route) =>
      route.fulfill({ contentType: 'application/json', body: (await served?.projectJson()) ?? '' }),
    );
  });
  await page.goto('about:blank');
  await page.goto(`${site.origin}/de/pflege/`);
  await page.getByRole('heading', { name: 'Was ist passiert?' }).waitFor();
  return new Hands(page);
}

/** What is said, in the order in which it stands on the page. */
function inOrder({ operation: id, typed }: Job): string[] {
  const { sentence } = OPERATIONS.find((one) => one.id === id)!;
  const said = [...sentence.de.matchAll(/\{([a-z_0-9]+)\}/g)].map(([, name = '']) => name);
  return [...new Set([...said, ...Object.keys(typed)])].filter((name) => name in typed);
}

describe('an office on a phone', () => {
  it('has at least thirty jobs', () => {
    expect(JOBS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(JOBS.map(({ job }) => job)).size).toBe(JOBS.length);
    expect([...new Set(JOBS.map(({ operation }) => operation))].sort()).toEqual(OPERATIONS.map(({ id }) => id).sort());
  });

  // The first job of each operation, and of each way into a closure; in CI all.
  it.each(sample(JOBS, JOBS.length, ({ way, operation }) => way ?? operation))('$job: $says', async (job) => {
    const repository = await repositoryWith(job.before);
    const hands = await open(repository);
    const { page } = hands;
    await hands.tap(page.locator(`#pflege a[href="#${job.way ?? job.operation}"]`));
    for (const name of inOrder(job))
      await hands.say(job.operation, name, job.typed[name]!, repository.directory(), TODAY);
    // A question that what was typed since has answered stands there until the next check.
    const asked = page.locator('.question input');
    await expect.poll(() => asked.count()).toBe(job.asked ?? 0);
    for (const box of await asked.all()) await hands.tap(box);
    await page.getByText('Geprüft: Das passt.').waitFor();
    expect(await page.locator('.effect li').first().textContent()).toContain(job.says);
    const file = await hands.propose();
    done.push([job.job, hands]);
    expect(Object.keys((JSON.parse(file.text) as { answers?: object }).answers ?? {})).toHaveLength(job.asked ?? 0);
    const published = await publishedOf(await repository.merge(file), job);
    const [, , ...shown] = job.shows;
    expect({ ...published, page: published.page.includes(job.says) }).toEqual({
      feed: shown,
      widget: shown,
      page: true,
    });
    expect(hands.actions).toBeLessThanOrEqual(MOST[OPERATIONS.find(({ id }) => id === job.operation)!.subject]);
  });

  it('closes today in three taps, and people read it in feeds, page and widget’s week', async () => {
    const repository = await repositoryWith();
    const hands = await open(repository);
    const { page } = hands;
    await hands.tap(page.getByRole('link', { name: 'Heute geschlossen' }));
    await hands.tap(page.getByRole('checkbox', { name: 'RSC Mitte' }));
    await page.getByText('Geprüft: Das passt.').waitFor();
    const file = await hands.propose();
    done.unshift(['Heute geschlossen', hands]);
    expect(hands.actions).toBe(3);
    const closed = siteOf(await repository.merge(file), {}, Date.parse(MONDAY));
    const read = async (path: string) => (await closed.get(path)).text();
    expect(await read('/v1/centers/mitte.ics')).toContain('Organisatorische Gründe');
    expect(await read('/de/centers/mitte/')).toContain('Organisatorische Gründe');
    expect(await read('/v1/weeks/2026-11-23.json')).toContain('Organisational reasons');
  });

  it('shows the sheet for the door and the message in the languages that are ticked', async () => {
    const { page } = await open(await repositoryWith());
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
    const repository = await repositoryWith();
    const hands = await open(repository);
    const { page } = hands;
    await hands.tap(page.getByRole('link', { name: 'Wer hat wann bestätigt?' }));
    await hands.tap(page.getByRole('link', { name: 'Bogen ausfüllen' }).nth(1));
    await hands.tap(page.getByRole('button', { name: 'Alles stimmt' }));
    const file = await hands.propose();
    done.push(['Alle Angaben eines Centers bestätigen', hands]);
    expect(hands.actions).toBe(4);
    const { centers } = await repository.merge(file);
    expect(centers.find(({ id }) => id === 'mitte')).toMatchObject({ verified_on: TODAY });
    const wednesday = page.getByRole('group', { name: 'Mittwoch 14–16 Uhr' });
    await wednesday.getByRole('radio', { name: 'stimmt nicht' }).check();
    expect(await page.locator('.effect').innerText()).not.toContain('Sprechzeiten');
    await page.getByRole('link', { name: 'Bitte berichtigen: Mittwoch 14–16 Uhr' }).click();
    expect(await page.getByLabel('Welche Zeit?').inputValue()).toBe('mitte-open-we');
  });
});
