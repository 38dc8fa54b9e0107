/** The widget beside what else runs on partners' pages: another copy of itself, consent tools, and the filters of content systems. */
import { expect, it } from 'vitest';
import { fillPattern } from '../../data/model/fill-pattern.ts';
import { SNIPPETS } from '../../worker/site/embed/snippets.ts';
import { ALLOW_LISTS, strained } from '../site/cms/allow-list.ts';
import { inEachEngine, theOrigins } from './stage.ts';
import { becomes, element, NOW, says, script, visit } from './visit.ts';

const LINE = 'heute, 14:00–16:00 Uhr';
const FILE = '/widget/v1/next-consultation.js';

const origins = theOrigins({ now: NOW });

/** What an editor types or pastes: the hook of the builder, and the snippet for plain HTML. */
const snippet = (id: string): string =>
  fillPattern(SNIPPETS.find((it) => it.id === id)?.pattern ?? '', {
    attributes: ' center="mitte" lang="de"',
    data: ' data-center="mitte" data-lang="de" data-layout="line"',
    href: '/hours',
    label: 'Sprechzeiten',
    content: '<p><a href="/hours">Sprechzeiten</a></p>',
    lang: 'de',
    height: '320',
    script: 'https://feed.example/widget.js',
  });

inEachEngine((tab) => {
  const unhurt = async (): Promise<void> => expect(await tab.ask(({ broken }) => broken)).toEqual([]);
  /** Until all scripts of the page have run. */
  const loaded = (): Promise<void> => becomes(tab, () => document.readyState, 'complete');

  it('the first of two versions stays, with one warning that names both', async () => {
    const source = origins.files.get(FILE) ?? '';
    const [, own = ''] = /next-consultation (\d+\.\d+\.\d+)/.exec(source) ?? [];
    origins.files.set('/widget/9.9.9/next-consultation.js', source.replaceAll(own, '9.9.9'));
    const second = script(origins, '', '/widget/9.9.9/next-consultation.js');
    await visit(tab, origins, element() + script(origins) + second);
    await loaded();
    await says(tab, LINE);
    expect(await tab.ask(({ said }) => said)).toEqual([`<next-consultation> ${own} was here before 9.9.9 and stays`]);
    await unhurt();
  });

  it('the same version twice says nothing', async () => {
    await visit(tab, origins, element() + script(origins) + script(origins, '', `${FILE}?again`));
    await loaded();
    await says(tab, LINE);
    expect(await tab.ask(({ said }) => said)).toEqual([]);
    await unhurt();
  });

  it('the link stays while a consent tool holds the script back, and is upgraded once it lets go', async () => {
    const held = script(origins).replace('type="module"', 'type="text/plain" data-consent="external"');
    await visit(tab, origins, element() + held);
    await loaded();
    expect(await tab.ask((witness) => [witness.link(), witness.text()])).toEqual([true, '']);
    await tab.ask(() => {
      const waiting = document.querySelector<HTMLScriptElement>('[data-consent]');
      const script = Object.assign(document.createElement('script'), { type: 'module', src: waiting?.src });
      waiting?.replaceWith(script);
    });
    await says(tab, LINE);
    await unhurt();
  });

  it.each(ALLOW_LISTS)('the hook survives $name', async (list) => {
    const pasted = strained(`<p>${snippet(list.snippet)}</p>${snippet('html')}`, list);
    expect(pasted).not.toContain('<next-consultation');
    await visit(tab, origins, pasted + script(origins));
    await says(tab, LINE);
    // What the snippet for plain HTML leaves behind is a link that works, and at worst its tag as text.
    expect(await tab.ask((witness) => [witness.elements().length, witness.link('body > a')])).toEqual([1, true]);
    expect(await tab.ask(() => document.body.innerText.includes('<next-consultation'))).toBe(
      list.unknown_tags === 'printed',
    );
    await unhurt();
  });

  it('the classic script works joined to others, from the partner’s own address, and leaves no name behind', async () => {
    const classic = origins.files.get('/widget/v1/next-consultation.classic.js') ?? '';
    origins.pages.set('/joined.js', {
      body: `var first = function () {}\n${classic}\n(function () { window.last = 'ran'; })()`,
      headers: { 'content-type': 'text/javascript' },
    });
    const names = '<script>window.names = Object.getOwnPropertyNames(window)</script>';
    const src = `src="${origins.feed}/v1/"`;
    await visit(
      tab,
      origins,
      `${names}${element(`center="mitte" lang="tr" ${src}`)}<script src="/joined.js"></script>`,
    );
    await becomes(tab, (witness) => witness.text(), 'bugün, 14:00–16:00');
    const added = await tab.ask(() => {
      const { names } = window as unknown as { names: string[] };
      return Object.getOwnPropertyNames(window).filter((name) => !names.includes(name) && !name.startsWith('__'));
    });
    expect(added.filter((name) => name !== 'names').sort()).toEqual(['first', 'last']);
    expect(await tab.ask(({ said }) => said)).toEqual([]);
    await unhurt();
  });

  it('a hook that comes late is upgraded, and none of them twice', async () => {
    await visit(
      tab,
      origins,
      `${script(origins, 'async')}${snippet('wordpress-hook')}<div class="next-consultation" data-center="west"><a href="/west">West</a></div>`,
    );
    await loaded();
    await becomes(tab, (witness) => witness.elements().map((it) => it.getAttribute('center')), ['mitte', 'west']);
    await becomes(tab, (witness) => witness.text('[part~=line]', 1), 'morgen, 10:00–12:00 Uhr');
    await unhurt();
  });
});
