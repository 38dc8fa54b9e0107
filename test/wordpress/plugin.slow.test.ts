/** The plugin from its ZIP in WordPress itself, against a provider that a test breaks. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dateOf, localOf } from '../../data/model/zone.ts';
import { readWeekFile } from '../../widget/week-file.ts';
import { readWordsFile } from '../../widget/words.ts';
import { hasWordPress } from '../site/cms/wordpress.ts';
import { type Provider, startProvider } from './provider.ts';
import { pluginZip, type WordPressSite, wordPressSite } from './site.ts';

const TODAY = dateOf(localOf('Europe/Berlin', Date.now()).day);
const SHORTCODE = 'do_shortcode( \'[next_consultation center="mitte" lang="tr" layout="line" languages="yes"]\' )';
const REFRESH = "do_action( 'next_consultation_refresh' )";

let provider: Provider;
let zip: Uint8Array;
let site: WordPressSite;

describe.runIf(hasWordPress())('the WordPress plugin', () => {
  beforeAll(async () => {
    provider = await startProvider(TODAY);
    zip = await pluginZip(provider.origin);
  });
  afterAll(() => provider.close());
  beforeEach(async () => {
    provider.break();
    provider.asked();
    site = await wordPressSite(zip);
  });
  afterEach(() => site.remove());

  it('puts the hours into the page as HTML, inside the element of a widget that asks this site alone', async () => {
    const [, html, footer] = await site.ask(
      REFRESH,
      SHORTCODE,
      '( function () { ob_start(); wp_print_footer_scripts(); return ob_get_clean(); } )()',
    );
    const [, tag, inside] = /^<next-consultation ([^>]*)>(.*)<\/next-consultation>$/s.exec(String(html)) ?? [];
    expect(tag).toBe(
      'lang="tr" center="mitte" layout="line" languages="yes" src="http://partner.test/index.php?rest_route=/next-consultation/v1/"',
    );
    expect(inside).toContain('<div class="next-consultation-fragment" lang="tr" dir="ltr"');
    expect(inside).toContain('<p class="next-consultation-next">');
    expect(inside).toContain('href="tel:+4920360802707"');
    expect(inside).not.toMatch(/<(?:script|style|link|img|iframe)| (?:style|on\w+)=/);
    const scripts = [...String(footer).matchAll(/<script[^>]* src='([^']*)'/g)].map(([, src]) => src);
    expect(scripts).toEqual([
      expect.stringMatching(
        /^http:\/\/partner\.test\/wp-content\/plugins\/next-consultation\/widget\/next-consultation\.classic\.js\?ver=\d/,
      ),
    ]);
  });

  it('lets through what WordPress knows to be harmless, and nothing of the fragment is lost on the way', async () => {
    const [, html, fragment] = await site.ask(
      REFRESH,
      SHORTCODE,
      "NextConsultation\\Site::feed()->fragment( 'mitte', 'tr' )",
    );
    // WordPress writes <br /> for <br/>.
    expect(String(html)).toContain(String(fragment).replaceAll('<br/>', '<br />').replaceAll('<br>', '<br />').trim());
  });

  it('answers the widget with week file and words as the provider has them', async () => {
    const [, week, words, none, same] = await site.ask(
      REFRESH,
      "asked( '/next-consultation/v1/weeks/2020-01-06.json' )",
      "asked( '/next-consultation/v1/words/tr.json?123' )",
      "asked( '/next-consultation/v1/words/xx.json' )",
      "asked( '/next-consultation/v1/weeks/2020-01-06.json', array( 'if_none_match' => asked( '/next-consultation/v1/weeks/2020-01-06.json' )[1]['ETag'] ) )",
    );
    const [status, headers, body] = week as [number, Record<string, string>, unknown];
    expect([status, headers['Cache-Control']]).toEqual([200, 'public, max-age=300']);
    expect(readWeekFile(body)?.centers.map(({ id }) => id)).toEqual(['nord', 'mitte', 'west']);
    expect(readWordsFile((words as unknown[])[2])?.meta.lang).toBe('tr');
    expect((none as unknown[])[0]).toBe(404);
    expect(same).toEqual([304, headers, null]);
  });

  it('needs no job to run: the first page fetches, the next ones do not wait', async () => {
    const [first] = await site.ask(SHORTCODE);
    expect(first).toContain('<next-consultation ');
    expect(provider.asked().map(({ path }) => path)).toEqual([
      expect.stringMatching('^/v1/weeks/'),
      '/v1/fragments/mitte/tr/',
    ]);
    expect((await site.ask(SHORTCODE))[0]).toBe(first);
    expect(provider.asked()).toEqual([]);
  });

  it('keeps what it has when the provider fails, asks with conditions, and says in the settings why', async () => {
    const [, before] = await site.ask(REFRESH, SHORTCODE);
    provider.asked();
    await site.ask(REFRESH);
    expect(provider.asked().map(({ conditional, status }) => [conditional, status])).toEqual([
      [true, 304],
      [true, 304],
    ]);
    provider.break('answers with an error');
    const [, after, error] = await site.ask(REFRESH, SHORTCODE, 'NextConsultation\\Site::feed()->error()');
    expect(after).toBe(before);
    expect(error).toMatch(/\/v1\/weeks\/.*\.json: answered 500$/);
  });

  it('says where nothing could ever be fetched where the hours are', async () => {
    provider.break('refuses connections');
    expect((await site.ask(SHORTCODE))[0]).toBe(
      `<div lang="tr" dir="ltr"><p>Veriler yüklenemedi. <a href="${provider.origin}/tr/">Daha fazla bilgi</a></p></div>`,
    );
  });

  it('prints no value that is not on a list', async () => {
    const evil = `'[next_consultation center="mitte&quot; onload=1" layout="<b>" lang="../../x" theme="dark" heading="9" x="y"]'`;
    const [, html] = await site.ask(REFRESH, `do_shortcode( ${evil} )`);
    expect(/^<next-consultation ([^>]*) src=/.exec(String(html))?.[1]).toBe(
      'lang="en" center="mittequot onload1" theme="dark"',
    );
    const [address, kept] = await site.ask(
      "NextConsultation\\Settings::sanitize( ' https://example.test/ ' )",
      "array_map( array( 'NextConsultation\\Settings', 'sanitize' ), array( 'javascript:alert(1)', 'https://', 'https://a.test/?q', 'https://u@a.test', array() ) )",
    );
    expect(address).toBe('https://example.test');
    expect(kept).toEqual(Array(5).fill(provider.origin));
  });

  it('has a block of the same fields, rendered by the server, and an action for themes', async () => {
    const [, block, names, shown] = await site.ask(
      REFRESH,
      `do_blocks( '<!-- wp:next-consultation/hours {"center":"mitte","lang":"tr","layout":"line","languages":"yes"} /-->' )`,
      "array_keys( WP_Block_Type_Registry::get_instance()->get_registered( 'next-consultation/hours' )->attributes )",
      "( function () { ob_start(); do_action( 'next_consultation', array( 'center' => 'mitte', 'lang' => 'tr', 'layout' => 'line', 'languages' => 'yes' ) ); return ob_get_clean(); } )()",
    );
    const [html] = await site.ask(SHORTCODE);
    expect(block).toBe(`<div class="wp-block-next-consultation-hours">${html}</div>`);
    expect(shown).toBe(html);
    expect(names).toEqual(
      expect.arrayContaining(['center', 'service', 'lang', 'layout', 'theme', 'heading', 'languages']),
    );
  });

  it('speaks the author’s German, whichever', async () => {
    for (const locale of ['de_DE', 'de_DE_formal', 'de_AT']) {
      const german = await wordPressSite(zip, locale);
      const [title, language] = await german.ask(
        "WP_Block_Type_Registry::get_instance()->get_registered( 'next-consultation/hours' )->title",
        'NextConsultation\\Site::language()',
      );
      expect([title, language]).toEqual(['Sprechzeiten', 'de']);
      await german.remove();
    }
  });

  it('tells caches of pages when what comes next has changed, and only then', async () => {
    const told =
      "( function () { $told = 0; add_action( 'next_consultation_changed', function () use ( &$told ) { ++$told; } ); do_action( 'next_consultation_refresh' ); return $told; } )()";
    expect(await site.ask(told)).toEqual([1]);
    expect(await site.ask(told)).toEqual([0]);
    await site.ask(SHORTCODE);
    expect(await site.ask(told)).toEqual([1]);
  });

  it('leaves nothing behind when it is deleted', async () => {
    const before = Object.keys(await site.options());
    await site.ask(REFRESH, SHORTCODE, "update_option( 'next_consultation_origin', 'https://example.test' )");
    expect(
      Object.keys(await site.options())
        .filter((name) => name.startsWith('next_consultation'))
        .sort(),
    ).toEqual(['next_consultation_copies', 'next_consultation_origin', 'next_consultation_pages']);
    expect((await site.options())['cron']).toContain('next_consultation_refresh');
    await site.ask(
      "define( 'WP_UNINSTALL_PLUGIN', true )",
      "( include WP_PLUGIN_DIR . '/next-consultation/uninstall.php' )",
    );
    const after = await site.options();
    expect(Object.keys(after).filter((name) => !before.includes(name) && name.includes('next_consultation'))).toEqual(
      [],
    );
    expect(after['cron']).not.toContain('next_consultation_refresh');
  });
});
