/** The snippets against the allow-lists of the systems they are for, as those systems' sources state them. */
import { describe, expect, it } from 'vitest';
import { siteOf } from './site.ts';
import { fill, SNIPPETS } from '../../worker/site/snippets.ts';
import allowLists from '../fixtures/cms/allow-lists.json' with { type: 'json' };

const VALUES = {
  attributes: ' center="mitte" lang="tr"',
  data: ' data-center="mitte" data-lang="tr" data-layout="line" data-languages="yes"',
  href: 'https://example.test/tr/centers/mitte/',
  lang: 'tr',
  label: 'Randevusuz danışma saati: RSC Mitte',
};

describe('the hook', () => {
  it.each(allowLists)('passes $name whole', ({ snippet, a, custom_elements }) => {
    const html = fill(SNIPPETS.find(({ id }) => id === snippet)?.pattern ?? '', VALUES);
    const tags = [...html.matchAll(/<([a-z-]+)/g)].map(([, tag]) => tag);
    expect(tags).toEqual(['a']);
    const allowed = new RegExp(`^(?:${a.map((name) => name.replace('*', '[a-z0-9_-]+')).join('|')})$`);
    for (const [, name = ''] of html.matchAll(/ ([a-z:-]+)="/g)) expect(name).toMatch(allowed);
    // The reason why there is a hook at all.
    expect(custom_elements).toBe(false);
  });

  it('is offered for every system with an allow-list, with what an administrator sets up once', () => {
    for (const { snippet } of allowLists) {
      const found = SNIPPETS.find(({ id }) => id === snippet);
      expect(found?.once?.pattern, snippet).toContain('{script}');
      expect(found?.tried).toBe('documentation');
    }
  });

  it('comes with a rule that reserves the height which the element reserves, since the link cannot', async () => {
    const site = await siteOf();
    const html = await site.text('/en/embed/snippet/?center=mitte&layout=line');
    const [, reserved = ''] = /display:block;min-height:(clamp\([^)]*\))/.exec(html) ?? [];
    expect(reserved).not.toBe('');
    for (const { snippet } of allowLists) {
      const [, rule] = new RegExp(`<pre id="${snippet}-height"[^>]*>([^<]*)</pre>`).exec(html) ?? [];
      expect(rule, snippet).toContain(
        `a.next-consultation,\nnext-consultation {\n  display: block;\n  min-height: ${reserved};`,
      );
    }
  });
});
