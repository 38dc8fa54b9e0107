/** Nobody sees nothing: with any one of what browsers may lack taken away, there is the answer or the page's own link, and no error. */
import { describe, expect, it } from 'vitest';
import { sample } from '../thorough.ts';
import { MISSING, type Missing } from './missing-apis.ts';
import { inEachEngine, theOrigins } from './stage.ts';
import { becomes, element, NOW, page, policy, script } from './visit.ts';

const LINE = 'heute, 14:00–16:00 Uhr';

/** WebKit’s driver asks in the page itself; the widget has long answered when it is given back. */
const DRIVERS_NEED = 'Promise.prototype.finally';

const origins = theOrigins({ now: NOW });

inEachEngine((tab, name) => {
  /** A part of it, most in one engine; in CI everything in all. */
  const tried = sample(MISSING, name === 'chromium' ? 6 : 18, ({ answers }) => answers);

  /** With `later`, a page that waits until nothing is on its way any more, and then has back what was taken. */
  async function open(code: string, later = ''): Promise<void> {
    const path = `/floor/${encodeURIComponent(code)}`;
    const body = `<script>${code}</script>${element()}<a class="next-consultation" data-center="west" data-lang="de" href="/west">West</a>${script(origins)}${later}`;
    origins.pages.set(path, { body: page(origins, body) });
    await tab.goto(origins.partner + path);
  }

  const WAIT = `<script>onload = () => setTimeout(() => { window.giveBack?.(); document.title = 'settled'; }, 300)</script>`;

  /** What a reader has of the element and of the hook: the line, and whether the page's link is there. */
  const seen = (): Promise<(string | boolean)[]> =>
    tab.ask(() =>
      ['/hours', '/west'].flatMap((href) => {
        const link = document.querySelector(`a[href="${href}"]`);
        const line = link?.parentElement?.shadowRoot?.querySelector('[part~=line]');
        return [(line?.textContent ?? '').replace(/\s+/g, ' ').trim(), !!link?.getClientRects().length];
      }),
    );

  it.each(tried)('without $name', async ({ name: api, code, answers }: Missing) => {
    await open(code, answers && api !== DRIVERS_NEED ? '' : WAIT);
    if (!answers) await becomes(tab, () => document.title, 'settled');
    else {
      await becomes(tab, (witness) => [witness.text(), witness.text('[part~=line]', 1)], [
        LINE,
        'morgen, 10:00–12:00 Uhr',
      ]);
    }
    const [line, link, hookLine, hookLink] = await seen();
    expect(!!line !== link && !!hookLine !== hookLink).toBe(true);
    expect(await tab.ask(({ broken }) => broken)).toEqual([]);
  });

  describe('without constructed sheets', () => {
    const old = MISSING.find((it) => it.name === 'adoptedStyleSheets')?.code ?? '';
    it('is styled by an element of its own', async () => {
      await open(old);
      await becomes(tab, (witness) => witness.text(), LINE);
      const look = await tab.ask((witness) => {
        const root = witness.elements()[0]?.shadowRoot;
        return [
          root?.querySelectorAll('style').length,
          getComputedStyle(root?.querySelector('[part~=root]') as Element).display,
        ];
      });
      expect(look).toEqual([1, 'grid']);
    });

    it('can be read where a policy refuses that', async () => {
      origins.files.set('/old.js', old);
      const headers = policy(origins, `connect-src ${origins.feed}; style-src 'none'`);
      origins.pages.set('/floor/policy', {
        body: page(origins, `<script src="${origins.feed}/old.js" crossorigin></script>${element()}${script(origins)}`),
        headers,
      });
      await tab.goto(`${origins.partner}/floor/policy`);
      await becomes(tab, (witness) => witness.text(), LINE);
      const [display, broken] = await tab.ask((witness) => [
        getComputedStyle(witness.elements()[0]?.shadowRoot?.querySelector('[part~=line]') as Element).display,
        witness.broken,
      ]);
      expect([display, broken]).toEqual(['block', []]);
    });
  });
});
