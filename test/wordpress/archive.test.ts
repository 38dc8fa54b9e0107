/** The plugin's ZIP: what is in it, how large it is, and that nothing in it is written twice. */
import { describe, expect, it } from 'vitest';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { compileTranslations, readEntries } from '../../widget/publish/mo-file.ts';
import { bundlePlugin, PLUGIN_VERSION } from '../../widget/publish/wordpress.ts';
import { pluginSettings } from '../../worker/publish/wordpress-plugin.ts';
import { pagesOf, TAGS } from '../site/site.ts';

const ORIGIN = 'https://example.test';
const settings = await pluginSettings('.', ORIGIN);
const assets = await bundlePlugin(settings);
const files = Object.fromEntries(
  Object.entries(unzipSync(assets[0]!.bytes)).map(([path, bytes]) => [path.replace('next-consultation/', ''), bytes]),
);
const textOf = (path: string) => new TextDecoder().decode(files[path]);
const php = Object.keys(files).filter((path) => path.endsWith('.php'));
const isWidget = (path: string) => path.startsWith('widget/');

describe('the plugin’s ZIP', () => {
  it('stands under a stable name and under one with its version, with equal bytes, and is the same each time', async () => {
    const version = PLUGIN_VERSION;
    expect(assets.map(({ path }) => path)).toEqual([
      'widget/wordpress/next-consultation.zip',
      `widget/wordpress/next-consultation-${version}.zip`,
    ]);
    expect(assets[1]?.bytes).toEqual(assets[0]?.bytes);
    expect(await bundlePlugin(settings)).toEqual(assets);
  });

  it('holds the licenses of code, words and hours, and names them in both heads', () => {
    expect(textOf('LICENSE.txt')).toMatch(/^MIT License/);
    expect(textOf('lit-LICENSE.txt')).toMatch(/^BSD 3-Clause License/);
    expect(textOf('licenses.txt')).toMatch(/^Words .*MIT/m);
    expect(textOf('licenses.txt')).toContain(`License: ${settings.license}\nName with them: ${settings.attribution}`);
    for (const head of ['next-consultation.php', 'readme.txt']) expect(textOf(head)).toMatch(/License:\s+MIT$/m);
  });

  it('is filled in with address and version, and leaves no place open', () => {
    expect(textOf('next-consultation.php')).toContain(`const DEFAULT_ORIGIN = '${ORIGIN}';`);
    expect(textOf('readme.txt')).toContain(`Stable tag: ${PLUGIN_VERSION}\n`);
    for (const path of [...php, 'readme.txt', 'licenses.txt', 'block.js'])
      expect(textOf(path), path).not.toMatch(/\{(?:origin|version|license|attribution)\}/);
  });

  it('takes at most 40 KB besides the widget', () => {
    const others: Zippable = Object.fromEntries(Object.entries(files).filter(([path]) => !isWidget(path)));
    expect(zipSync(others, { level: 9 }).length).toBeLessThan(40_000);
  });

  it('asks what the builder’s form asks, with the same values', async () => {
    const form = /<form id="builder".*?<\/form>/s.exec(await pagesOf().text('/de/embed/'))?.[0] ?? '';
    const controls = new Set([...form.matchAll(/ name="(\w+)"/g)].map(([, name]) => name));
    expect([...controls]).toEqual(settings.fields.map(({ name }) => name));
    for (const { name, values = [] } of settings.fields) {
      const select = new RegExp(`<select name="${name}">(.*?)</select>`, 's').exec(form)?.[1];
      const offered = select
        ? [...select.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value)
        : [...form.matchAll(new RegExp(`type="radio" name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value);
      expect(
        values
          .map(({ value }) => value)
          .filter(Boolean)
          .sort(),
        name,
      ).toEqual(offered.sort());
    }
    expect(settings.fields.find(({ name }) => name === 'heading')?.values?.[0]?.value).toBe('3');
  });

  it('has the words of every language, and what the server says besides', () => {
    const words = Object.keys(files).filter((path) => path.startsWith('widget/words/'));
    expect(words.sort()).toEqual(TAGS.map((tag) => `widget/words/${tag}.json`).sort());
    for (const path of words) expect(JSON.parse(textOf(path)), path).toHaveProperty('last_updated');
  });

  it('says everything in German too', () => {
    const german = readEntries(textOf('languages/next-consultation-de_DE.po'));
    const said = php.flatMap((path) =>
      [...textOf(path).matchAll(/(?:__|esc_html__)\( '((?:[^'\\]|\\.)*)', 'next-consultation' \)/g)].map(
        ([, text = '']) => text.replaceAll("\\'", "'"),
      ),
    );
    expect(said.length).toBeGreaterThan(10);
    const description = /Description: +(.*)/.exec(textOf('next-consultation.php'))?.[1] ?? '';
    expect([...german.keys()].filter(Boolean).sort()).toEqual([...new Set([description, ...said])].sort());
  });

  it('escapes on the last step, and asks nobody but by the fetcher', () => {
    for (const path of php) {
      const code = textOf(path);
      for (const [line] of code.matchAll(/^.*\becho\b(?! esc_|.*phpcs:ignore).*$/gm))
        expect(line, path).toMatch(
          /^\s*echo (?:'[^']*'(?: \. esc_html\(.*\) \. '[^']*')?|'<p>' \. esc_html\(.*\) \. '<\/p>');$/,
        );
      expect(code, path).not.toMatch(
        /\b(?:eval|exec|unserialize|extract|base64_decode|curl_init)\s*\(|\$_(?:GET|POST|REQUEST|COOKIE)/,
      );
    }
  });
});

describe('translations', () => {
  it('are sorted, and end where their tables say', () => {
    const mo = compileTranslations(
      'msgid ""\nmsgstr ""\n"Language: de\\n"\n\nmsgid "b"\nmsgstr "ä"\n\nmsgid "a"\nmsgstr "A"\n\nmsgid "c"\nmsgstr ""\n',
    );
    const view = new DataView(mo.buffer);
    const word = (place: number) => view.getUint32(place, true);
    const count = word(8);
    const text = (table: number, place: number) => {
      const at = table + place * 8;
      return new TextDecoder().decode(mo.slice(word(at + 4), word(at + 4) + word(at)));
    };
    const read = Array.from({ length: count }, (_, place) => [text(word(12), place), text(word(16), place)]);
    expect(read).toEqual([
      ['', 'Language: de\n'],
      ['a', 'A'],
      ['b', 'ä'],
    ]);
  });

  it('that are written otherwise are named', () => {
    expect(() => compileTranslations('msgid "a"\nmsgstr[0] "b"\n')).toThrow(
      'this is no entry of a .po file: msgid "a"',
    );
  });
});
