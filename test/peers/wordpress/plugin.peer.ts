/** The plugin as people use it: installed from its ZIP, put into a page in the block editor, read, cached, broken, on a network, deleted. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateOf, localOf } from '../../../data/model/zone.ts';
import { CHROMIUM } from '../../browser/launch.ts';
import { directoryWith, withCenter } from '../../fixtures/directory.ts';
import { type Provider, startProvider } from '../../wordpress/provider.ts';
import { pluginZip } from '../../wordpress/site.ts';
import { ADMINISTRATOR, startWordPress, type WordPressServer } from './wordpress-server.ts';

let work: string;
let provider: Provider;
let wordpress: WordPressServer;
let browser: Browser;
let admin: Page;
/** Where the page with the block is. */
let address = '';

const REFRESH = "do_action( 'next_consultation_refresh' )";
const stored = `array_map( fn( $site ) => $GLOBALS['wpdb']->get_col( 'SELECT option_name FROM ' . $GLOBALS['wpdb']->get_blog_prefix( $site ) . "options WHERE option_name LIKE 'next\\_consultation%' OR option_value LIKE '%next\\_consultation\\_refresh%'" ), is_multisite() ? get_sites( array( 'fields' => 'ids' ) ) : array( 1 ) )`;

const opened = async (path: string): Promise<void> => void (await admin.goto(wordpress.origin + path));
const read = async (): Promise<{ html: string; cached: boolean }> => {
  const answer = await fetch(address);
  return { html: await answer.text(), cached: answer.headers.get('x-page-cache') === 'hit' };
};

async function login(): Promise<void> {
  await opened('/wp-login.php');
  await admin.fill('#user_login', ADMINISTRATOR.name);
  await admin.fill('#user_pass', ADMINISTRATOR.password);
  await admin.click('#wp-submit');
  await admin.waitForURL(/wp-admin/);
}

async function upload(path: string): Promise<void> {
  await opened(path);
  await admin.setInputFiles('#pluginzip', join(work, 'next-consultation.zip'));
  await admin.click('#install-plugin-submit');
  await admin.getByText('Plugin installed successfully').waitFor();
}

describe('the plugin in WordPress with MariaDB', () => {
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'wordpress-peer-'));
    provider = await startProvider(dateOf(localOf('Europe/Berlin', Date.now()).day));
    await writeFile(join(work, 'next-consultation.zip'), await pluginZip(provider.origin));
    wordpress = await startWordPress(process.env.WORDPRESS_PACKAGES ?? '', work);
    browser = await chromium.launch(CHROMIUM);
    admin = await browser.newPage({ locale: 'en-US' });
    await login();
  });
  afterAll(async () => {
    await browser?.close();
    await wordpress?.stop();
    provider.close();
    await rm(work, { recursive: true, force: true });
  });

  it('is installed from its ZIP and activated', async () => {
    await upload('/wp-admin/plugin-install.php?tab=upload');
    await admin.getByRole('link', { name: 'Activate Plugin' }).click();
    await admin.getByText('Plugin activated.').waitFor();
  });

  it('has one setting, which refuses what is no address, and says what came of the last question', async () => {
    await opened('/wp-admin/options-general.php?page=next-consultation');
    expect(await admin.inputValue('#next_consultation_origin')).toBe(provider.origin);
    await admin.fill('#next_consultation_origin', 'https://example.test/?q=1');
    await admin.click('#submit');
    await admin.getByText('This is no address of a provider.').waitFor();
    expect(await admin.inputValue('#next_consultation_origin')).toBe(provider.origin);
    await admin.click('#submit');
    await admin.getByText('Settings saved.').waitFor();
    await admin.getByText(/^Last fetched: /).waitFor();
    await opened('/wp-admin/options-privacy.php?tab=policyguide');
    expect(await admin.content()).toContain('Some of our pages show consultation hours of advice centers.');
  });

  it('is put into a page in the block editor, with a preview that follows the fields', async () => {
    await opened('/wp-admin/post-new.php?post_type=page');
    await admin.waitForFunction(() => 'wp' in window && document.querySelector('.edit-post-header, .editor-header'));
    await admin.keyboard.press('Escape');
    await admin.evaluate(() => {
      const { data } = (
        window as unknown as { wp: { data: { dispatch(store: string): Record<string, (value: object) => void> } } }
      ).wp;
      data.dispatch('core/editor')['editPost']?.({ title: 'Beratung' });
    });
    await admin.getByRole('button', { name: 'Toggle block inserter' }).click();
    await admin.getByPlaceholder('Search').fill('consultation');
    await admin.getByRole('option', { name: 'Consultation hours' }).click();
    await admin.getByRole('button', { name: 'Toggle block inserter' }).click();
    const block = admin.locator('.wp-block-next-consultation-hours').first();
    await block.locator('next-consultation').waitFor();
    expect(await block.locator('.next-consultation-fragment').count()).toBe(3);
    const settings = admin.getByRole('button', { name: 'Settings', exact: true });
    if ((await settings.getAttribute('aria-expanded')) !== 'true') await settings.click();
    await admin.getByRole('checkbox', { name: 'RSC Mitte' }).check();
    await admin.getByRole('combobox', { name: 'Language', exact: true }).selectOption('tr');
    await block.locator('next-consultation[center=mitte][lang=tr]').waitFor();
    await admin.waitForFunction(() => document.querySelectorAll('.next-consultation-fragment').length === 1);
    await block.locator('[part~=answer]').first().waitFor();
    await admin.getByRole('button', { name: 'Publish', exact: true }).click();
    await admin.getByLabel('Editor publish').getByRole('button', { name: 'Publish', exact: true }).click();
    await admin.getByLabel('Editor publish').getByText('is now live').waitFor();
    address = `${wordpress.origin}/beratung/`;
  });

  it('shows the hours before any script, and then asks nobody but the site', async () => {
    const { html } = await read();
    const [, hours = ''] = /<next-consultation [^>]*>(.*)<\/next-consultation>/s.exec(html) ?? [];
    expect(hours).toContain('href="tel:+4920360802707"');
    expect(hours).toContain('<time datetime="');
    expect(hours).not.toMatch(/ style=|<script|<style/);
    const har = join(work, 'page.har');
    const context = await browser.newContext({ recordHar: { path: har } });
    const page = await context.newPage();
    await page.goto(address);
    const widget = page.locator('next-consultation');
    await widget.scrollIntoViewIfNeeded();
    await widget.locator('[part~=answer]').waitFor();
    await page.waitForLoadState('networkidle');
    await context.close();
    const { log } = JSON.parse(await readFile(har, 'utf8')) as {
      log: { entries: { request: { url: string }; response: { status: number } }[] };
    };
    const urls = log.entries.map(({ request }) => request.url).filter((url) => !url.startsWith('data:'));
    expect(urls.filter((url) => new URL(url).origin !== wordpress.origin)).toEqual([]);
    const own = log.entries.filter(({ request }) => request.url.includes('next-consultation'));
    expect(
      own.map(({ request, response }) => [
        new URL(request.url).pathname.replace(/\d{4}-\d\d-\d\d/, 'MONDAY'),
        response.status,
      ]),
    ).toEqual([
      ['/wp-content/plugins/next-consultation/widget/next-consultation.classic.js', 200],
      ['/wp-json/next-consultation/v1/words/tr.json', 200],
      ['/wp-json/next-consultation/v1/weeks/MONDAY.json', 200],
    ]);
  });

  it('has a page cache keep its page until what it says has changed', async () => {
    // The job hears of the page's fragment.
    await wordpress.ask(REFRESH);
    await read();
    expect((await read()).cached).toBe(true);
    await wordpress.ask(REFRESH);
    expect((await read()).cached).toBe(true);
    provider.serve(withCenter(directoryWith(), 'mitte', { phones: [{ number: '+49203000000' }] }));
    await wordpress.ask(REFRESH);
    const { html, cached } = await read();
    expect(cached).toBe(false);
    expect(html).toContain('href="tel:+49203000000"');
  });

  it.each(['never answers', 'says the half is the whole', 'answers with an error'])(
    'keeps its page when the provider %s',
    async (how) => {
      const { html } = await read();
      provider.break(how);
      await wordpress.ask(REFRESH);
      expect((await read()).html).toBe(html);
      provider.break();
    },
  );

  it('works on each site of a network, and leaves nothing on any of them when it is deleted', async () => {
    await wordpress.makeNetwork();
    await login();
    await opened('/wp-admin/network/plugins.php');
    await admin.getByRole('link', { name: 'Network Activate Next Consultation' }).click();
    await admin.getByText('Plugin activated.').waitFor();
    for (const site of ['', '/second']) {
      const week = await fetch(`${wordpress.origin}${site}/?rest_route=/next-consultation/v1/weeks/2020-01-06.json`);
      expect([site, week.status]).toEqual([site, 200]);
    }
    expect((await wordpress.ask(stored)) as string[][]).toEqual([
      expect.arrayContaining(['cron', 'next_consultation_copies']),
      expect.arrayContaining(['cron', 'next_consultation_copies']),
    ]);
    await opened('/wp-admin/network/plugins.php');
    await admin.getByRole('link', { name: 'Network Deactivate Next Consultation' }).click();
    await admin.getByText('Plugin deactivated.').waitFor();
    admin.on('dialog', (dialog) => void dialog.accept());
    await admin.getByRole('link', { name: 'Delete Next Consultation' }).click();
    await admin.getByText('was successfully deleted').waitFor();
    expect(await wordpress.ask(stored)).toEqual([[], []]);
  });

  it('has PHP say nothing about the plugin all the while', async () => {
    const log = await readFile(join(work, 'wordpress.log'), 'utf8');
    expect(log.split('\n').filter((line) => line.includes('plugins/next-consultation'))).toEqual([]);
  });
});
