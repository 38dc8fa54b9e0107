/** The snippets against the systems they are for: WordPress itself, and the allow-lists of the others as their sources state them. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fillPattern } from '../../data/model/fill-pattern.ts';
import { SNIPPETS } from '../../worker/site/embed/snippets.ts';
import { ALLOW_LISTS, strained } from './cms/allow-list.ts';
import { hasPhp, hasWordPress, shownByWordPress } from './cms/wordpress.ts';
import { reservedHeight } from '../../worker/site/embed/reserved-height.ts';
import { pagesOf } from './site.ts';
import { contentOf, snippetText } from './snippet-text.ts';

/** As the builder writes it for Mitte. */
const CONTENT = contentOf(await snippetText(pagesOf(), 'html', 'center=mitte&lang=tr'));

const VALUES = {
  attributes: ' center="mitte" lang="tr"',
  data: ' data-center="mitte" data-lang="tr" data-layout="line" data-languages="yes"',
  href: 'https://example.test/tr/centers/mitte/',
  lang: 'tr',
  label: 'Randevusuz danışma saati: RSC Mitte',
  script: 'https://example.test/widget/v1/next-consultation.js',
  height: 'clamp(1px, 2px - 3vw, 4px)',
  origin: 'https://example.test',
  content: CONTENT,
};

const found = (id: string) => SNIPPETS.find((one) => one.id === id);
const filled = (id: string): string => fillPattern(found(id)?.pattern ?? '', VALUES);

describe('the hook', () => {
  it.each(ALLOW_LISTS)('passes $name whole', (list) => {
    expect(strained(filled(list.snippet), list)).toBe(filled(list.snippet));
  });

  it.each(ALLOW_LISTS)('is there because $name does not let the element through', (list) => {
    expect(strained(filled('html'), list)).not.toContain('<next-consultation');
  });

  it('is offered for every system with an allow-list, with what an administrator sets up once', () => {
    for (const { snippet } of ALLOW_LISTS) expect(found(snippet)?.once?.pattern, snippet).toContain('{script}');
  });

  it('comes with a rule that reserves height, since a link has no content that would', async () => {
    const html = await pagesOf().text('/en/embed/snippet/?center=mitte&layout=line');
    const reserved = reservedHeight({ layout: 'line', centers: ['mitte'], languages: false }, 3);
    for (const { snippet } of ALLOW_LISTS) {
      const [, rule] = new RegExp(`<pre id="${snippet}-height"[^>]*>([^<]*)</pre>`).exec(html) ?? [];
      expect(rule, snippet).toContain(
        `a.next-consultation,\nnext-consultation {\n  display: block;\n  min-height: ${reserved};`,
      );
    }
  });
});

describe.runIf(hasWordPress())('WordPress itself', () => {
  it('keeps the hook of somebody without unfiltered_html, and prints the script of functions.php', async () => {
    const once = fillPattern(found('wordpress-hook')?.once?.pattern ?? '', VALUES);
    const { contents, footer } = await shownByWordPress([{ html: filled('wordpress-hook'), unfiltered: false }], once);
    expect(contents).toEqual([`<p>${filled('wordpress-hook')}</p>\n`]);
    expect(footer.trim()).toBe(
      `<script type="module" src="${VALUES.script}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
    );
  });

  it('keeps the block of an administrator as it is, and of anybody else what it says', async () => {
    const html = `<!-- wp:html -->\n${filled('wordpress-block')}\n<!-- /wp:html -->`;
    const { contents } = await shownByWordPress([true, false].map((unfiltered) => ({ html, unfiltered })));
    const [administrator = '', author = ''] = contents;
    expect(administrator.trim()).toBe(filled('wordpress-block'));
    expect(author.trim()).toBe(CONTENT.replaceAll('<br/>', '<br />'));
  });

  it('agrees with its allow-list here on every attribute of a link', async () => {
    const list = ALLOW_LISTS.find(({ snippet }) => snippet === 'wordpress-hook');
    const names = (list?.a ?? []).map((name) => name.replace('*', 'x')).filter((name) => name !== 'style');
    const links = [...names, 'onclick', 'srcdoc', 'nonce', 'itemprop', 'aria-x'].map(
      (name) => `<a ${name}="yes">x</a>`,
    );
    const { contents } = await shownByWordPress(links.map((html) => ({ html, unfiltered: false })));
    expect(contents.map((one) => one.replaceAll(/<\/?p>|\n| rel="noopener"/g, ''))).toEqual(
      links.map((html) => (list ? strained(html, list) : '')),
    );
  });

  it('is no older version than the builder names', async () => {
    const { version } = await shownByWordPress([]);
    for (const id of ['wordpress-plugin', 'wordpress-block', 'wordpress-hook', 'oembed']) {
      const [named = ''] = found(id)?.tried ?? [];
      expect(named, id).toMatch(/^WordPress \d+\.\d+$/);
      const order = `WordPress ${version}`.localeCompare(named, 'en', { numeric: true });
      expect(order, `${named}, tried with ${version}`).toBeGreaterThan(0);
    }
  });
});

describe('what the builder claims', () => {
  it('is that systems which no test runs were not tried', () => {
    const untried = SNIPPETS.filter(({ tried }) => tried.length === 0).map(({ id }) => id);
    expect(untried).toEqual(['typo3', 'drupal', 'joomla']);
  });

  it.runIf(hasPhp())('is code that PHP can read', () => {
    for (const id of ['wordpress-hook', 'joomla'])
      execFileSync('php', ['-l'], { input: `<?php\n${fillPattern(found(id)?.once?.pattern ?? '', VALUES)}` });
    execFileSync('php', ['-l'], { input: filled('php') });
  });
});
