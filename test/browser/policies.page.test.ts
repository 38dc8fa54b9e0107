/** The widget from another origin under partners' policies: CSP, Trusted Types, Subresource Integrity, sandboxes, isolation. */
import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { inEachEngine, theOrigins } from './stage.ts';
import { becomes, element, NOW, page, policy, says, script, visit } from './visit.ts';

const LINE = 'heute, 14:00–16:00 Uhr';

const origins = theOrigins({ now: NOW });

inEachEngine((tab) => {
  const open = (more: string, body = element() + script(origins)): Promise<void> =>
    visit(tab, origins, body, { headers: policy(origins, more) });
  const connect = (): string => `connect-src ${origins.feed}`;
  const unhurt = async (): Promise<void> => expect(await tab.ask(({ broken }) => broken)).toEqual([]);

  it("renders fully under style-src 'none', from one data request", async () => {
    const before = origins.asked.length;
    await open(`${connect()}; style-src 'none'`);
    await says(tab, LINE);
    const look = await tab.ask((witness) => {
      const style = (part: string): CSSStyleDeclaration =>
        getComputedStyle(witness.elements()[0]?.shadowRoot?.querySelector(part) as Element);
      const [root, call] = [style('[part~=root]'), style('[part~=call]')];
      return [root.display, root.borderTopWidth, call.minHeight];
    });
    expect(look).toEqual(['grid', '1px', '44px']);
    expect(await tab.ask(({ said, broken, refused }) => [said, broken, refused])).toEqual([[], [], []]);
    expect(origins.asked.slice(before)).toHaveLength(1);
  });

  it('keeps the fallback and names the directive in one line when connect-src is missing', async () => {
    await open('');
    await becomes(tab, ({ said }) => said.length, 1);
    expect(await tab.ask(({ said }) => said)).toEqual([expect.stringContaining(`connect-src ${origins.feed}`)]);
    expect(await tab.ask((witness) => witness.link())).toBe(true);
    await unhurt();
  });

  it('runs with the right integrity, and leaves the link with a wrong one', async () => {
    const file = '/widget/v1/next-consultation.js';
    const source = origins.files.get(file) ?? '';
    const hash = createHash('sha384').update(source).digest('base64');
    await open(connect(), element() + script(origins, `integrity="sha384-${hash}"`));
    await says(tab, LINE);
    const wrong = createHash('sha384').update(`${source} `).digest('base64');
    // At an address of its own: Chromium remembers the refusal, and would refuse the file to the tests that follow.
    await open(connect(), element() + script(origins, `integrity="sha384-${wrong}"`, `${file}?wrong`));
    await tab.ask(() => new Promise((settled) => setTimeout(settled, 500)));
    expect(await tab.ask((witness) => [witness.link(), !!customElements.get('next-consultation')])).toEqual([
      true,
      false,
    ]);
    await unhurt();
  });

  it("works under require-trusted-types-for 'script' with its own policy name", async () => {
    await open(`${connect()}; require-trusted-types-for 'script'; trusted-types next-consultation`);
    await says(tab, LINE);
    await unhurt();
  });

  it('stays away, and says why in one line, where Trusted Types are required and its policy is refused', async () => {
    await open(`${connect()}; require-trusted-types-for 'script'; trusted-types lit-html`);
    await becomes(tab, ({ said }) => said.length, 1);
    expect(await tab.ask(({ said }) => said)).toEqual([expect.stringContaining('trusted-types next-consultation')]);
    expect(await tab.ask((witness) => [witness.link(), !!customElements.get('next-consultation')])).toEqual([
      true,
      false,
    ]);
    await unhurt();
  });

  it('works where policies are limited but not required', async () => {
    await open(`${connect()}; trusted-types lit-html`);
    await says(tab, LINE);
    await unhurt();
  });

  it('lives beside another Lit that holds the policy lit-html, whichever comes first', async () => {
    origins.files.set('/other.js', await otherLit());
    const scripts = [script(origins, '', '/other.js'), script(origins)];
    for (const order of [scripts, scripts.toReversed()]) {
      await open(
        `${connect()}; require-trusted-types-for 'script'; trusted-types lit-html next-consultation`,
        element() + order.join(''),
      );
      await says(tab, LINE);
      await becomes(tab, () => document.querySelector('#other')?.textContent, 'other');
      await unhurt();
    }
  });

  it('needs its own policy name alone, also where that keeps another Lit from loading', async () => {
    origins.files.set('/other.js', await otherLit());
    const scripts = [script(origins, '', '/other.js'), script(origins)];
    for (const order of [scripts, scripts.toReversed()]) {
      await open(
        `${connect()}; require-trusted-types-for 'script'; trusted-types next-consultation`,
        element() + order.join(''),
      );
      await says(tab, LINE);
      // Only where the engine knows Trusted Types the other one fails, by itself.
      const required = await tab.ask(() => 'trustedTypes' in window);
      await becomes(tab, ({ broken }) => broken.length, required ? 1 : 0);
      await becomes(tab, () => document.querySelector('#other')?.textContent ?? '', required ? '' : 'other');
      expect(await tab.ask(({ said }) => said)).toEqual([]);
    }
  });

  it('leaves no mark of its Lit on the page', async () => {
    await open(connect());
    await says(tab, LINE);
    expect(await tab.ask(() => 'litHtmlVersions' in window)).toBe(false);
  });

  it('works in a sandboxed frame without an origin', async () => {
    const inner = page(origins, element() + script(origins)).replaceAll('"', '&quot;');
    await visit(tab, origins, `<iframe sandbox="allow-scripts" width="380" height="700" srcdoc="${inner}"></iframe>`);
    await becomes(tab, ({ told }) => told, [LINE]);
  });

  it('works on an isolated page (COEP require-corp)', async () => {
    const headers = {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    };
    await visit(tab, origins, element() + script(origins), { headers });
    await says(tab, LINE);
    expect(await tab.ask(() => crossOriginIsolated)).toBe(true);
  });
});

/** A page's own use of Lit, as its author bundled it. */
async function otherLit(): Promise<string> {
  const contents =
    "import { html, render } from 'lit/html.js'; render(html`<b id=${'other'}>other</b>`, document.body.appendChild(document.createElement('p')));";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return outputFiles[0]?.text ?? '';
}
