/** The element's behaviour in a page: states, events, attributes, properties, the CMS hook, the language menu, keyboard, sharing. */
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { local, weekFile } from '../widget/weeks.ts';
import { CASES, NOW } from './cases.ts';
import { all, rendered, mount, one, onEmptyPages, textOf, shadow, stopClock, type Widget } from './mount.ts';

onEmptyPages();

const server = (now = NOW): string => `/at/${now}/`;

describe.each(Object.entries(CASES))('in the state %s', (_, { state, week }) => {
  it(`says ${state} by event and by custom state`, async () => {
    const heard = vi.fn();
    document.addEventListener('nc-state', heard, { once: true });
    const element = mount({ week, attributes: { center: 'mitte' } });
    await rendered(element);
    const [event] = heard.mock.calls[0] as [CustomEvent];
    const { stale } = event.detail;
    expect(event.detail).toEqual({ state, stale: expect.any(Boolean), center: 'mitte' });
    expect([event.composed, event.target]).toEqual([true, element]);
    const name = { open: 'open', closing: 'open', soon: 'soon', failed: 'error' }[state] ?? 'closed';
    expect(element.matches(`:state(${name})`)).toBe(true);
    expect(element.matches(':state(stale)')).toBe(stale);
  });
});

describe('the large line', () => {
  it.each([
    ['open', 'Geöffnet bis 12:00 Uhr'],
    ['closing', 'Schließt in 10 Minuten'],
    ['soon', 'Öffnet in 40 Minuten'],
    ['next', 'heute, 14:00–16:00 Uhr'],
    ['tentative', 'heute, 14:00–16:00 Uhr'],
    ['closure', 'Montag, 7. Dezember, 10:00–12:00 Uhr'],
    ['none', 'Zurzeit ist keine Sprechstunde bekannt.'],
    ['failed', 'Die Angaben können veraltet sein. Bitte rufen Sie vorher an.'],
    ['moved', 'Zurzeit geschlossen'],
  ])('in the state %s is "%s", and the largest text', async (name, line) => {
    const element = mount({ week: CASES[name]?.week, attributes: { center: 'mitte' } });
    await rendered(element);
    expect(textOf(element)).toBe(line);
    const size = (it: Element): number => parseFloat(getComputedStyle(it).fontSize);
    const sizes = all(element, '[part]:not([part~=line])').map(size);
    expect(size(one(element, '[part~=line]'))).toBeGreaterThan(Math.max(...sizes));
  });

  it('is followed by what explains it', async () => {
    const text = async (name: string, part = 'note'): Promise<string> => {
      const element = mount({ week: CASES[name]?.week, attributes: { center: 'mitte' } });
      await rendered(element);
      return textOf(element, `[part=${part}]`);
    };
    expect(await text('tentative')).toBe('Rosenmontag');
    // The phone was answered until 10:00.
    expect(await text('tentative', 'state')).toBe('Möglicherweise geschlossen.');
    expect(await text('tentative', 'hint')).toBe(
      'Vorher ist niemand mehr am Telefon. Kommen Sie besser zur nächsten sicheren Sprechstunde.',
    );
    expect(await text('next', 'state')).toBe('Zurzeit geschlossen');
    expect(await text('closure')).toBe('Geschlossen: Mi, 18. Nov. bis Mi, 2. Dez. – Umbau');
    expect(await text('holiday')).toBe('heute, 14:00–16:00 Uhr Fällt aus: 1. Weihnachtstag');
    expect(await text('moved')).toBe('Wegen Umbau geschlossen. | RSC Nord: heute, 14:00–16:00 Uhr');
    expect(await text('elsewhere')).toBe('RSC Nord ist jetzt bis 12:30 Uhr geöffnet.');
  });

  it('never prints false, undefined or an open place', async () => {
    for (const layout of ['card', 'line', 'list', 'week']) {
      for (const { week } of Object.values(CASES)) {
        const shown = ['both', 'open_consultation', 'phone'].map((service) =>
          mount({ week, attributes: { layout, service } }),
        );
        await Promise.all(shown.map(rendered));
        for (const element of shown) expect(shadow(element).textContent).not.toMatch(/false|undefined|NaN|null|[{}]/);
        document.body.replaceChildren();
      }
    }
  });
});

it('a closure of several days needs no reason', async () => {
  const week = weekFile({ closed: [{ from: '2026-11-18', to: '2026-12-02', reason: '' }] });
  const element = mount({ week, attributes: { center: 'mitte' } });
  await rendered(element);
  expect(textOf(element, '[part=note]')).toBe('Geschlossen: Mi, 18. Nov. bis Mi, 2. Dez.');
});

describe('visit and phone', () => {
  const calling = local('2026-11-18', '09:20');

  it('are two facts, and the call is prominent only while somebody answers', async () => {
    const element = mount({ week: weekFile(), attributes: { center: 'mitte' } });
    await rendered(element);
    expect(textOf(element, '[part=hours]')).toBe('Wieder telefonisch erreichbar: morgen, 09:00–10:00 Uhr');
    expect(all(element, '[part~=now]')).toHaveLength(0);
    stopClock(Date.parse(calling));
    const now = mount({ week: weekFile(), attributes: { center: 'mitte' } });
    await rendered(now);
    expect(textOf(now, '[part=hours]')).toBe('Jetzt telefonisch erreichbar 09:00–10:00 Uhr');
    expect(one<HTMLAnchorElement>(now, '[part~=now]').getAttribute('href')).toBe('tel:+4920360802707');
    // When somebody answers is read before the number, and only then the button is filled.
    const look = (it: Element): string => getComputedStyle(it).backgroundColor;
    for (const it of [element, now]) {
      const [hours, call] = [one(it, '[part=hours]'), one(it, '[part~=call]')];
      expect(hours.getBoundingClientRect().bottom).toBeLessThanOrEqual(call.getBoundingClientRect().top);
      expect(look(call) === look(one(it, '[part~=route]'))).toBe(it === element);
    }
  });

  it('nobody is told to call first once the phone is not answered any more before the visit', async () => {
    const said = async (time: string): Promise<string> => {
      stopClock(Date.parse(local('2026-11-18', time)));
      const element = mount({ week: weekFile(), attributes: { center: 'mitte' } });
      await rendered(element);
      return textOf(element, '[part=stale]');
    };
    expect(await said('09:20')).toBe('Die Angaben können veraltet sein. Bitte rufen Sie vorher an.');
    expect(await said('10:00')).toBe('Die Angaben können veraltet sein.');
  });

  it('the phone alone answers the question when only the phone is asked for', async () => {
    stopClock(Date.parse(calling));
    const element = mount({ week: weekFile(), attributes: { center: 'mitte', service: 'phone' } });
    await rendered(element);
    expect(textOf(element)).toBe('Jetzt telefonisch erreichbar');
  });

  it('a call link says the number as it is read, and whom it calls', async () => {
    const element = mount({ week: weekFile(), attributes: { center: 'mitte' } });
    await rendered(element);
    const link = one(element, '[part~=call]');
    expect(link.getAttribute('aria-label')).toBe('RSC Mitte anrufen: +49 203 60802707');
    expect(link.querySelector('bdi')?.dir).toBe('ltr');
  });
});

describe('one page', () => {
  it('asks once for any number of elements, and draws all of them', async () => {
    const counted = async (): Promise<number> => Number(await (await fetch('/counted')).text());
    const before = await counted();
    const elements = Array.from({ length: 10 }, () => mount({ attributes: { src: server(NOW + 1), center: 'mitte' } }));
    await Promise.all(elements.map(rendered));
    expect(await counted()).toBe(before + 1);
  });

  it('asks for nothing below the fold', async () => {
    const space = document.createElement('div');
    space.style.height = '4000px';
    document.body.append(space);
    const element = mount({ attributes: { src: server(NOW + 2) }, content: '<a href="/hours">Sprechzeiten</a>' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(all(element, '[part~=root]')).toHaveLength(0);
    element.scrollIntoView();
    await rendered(element);
  });

  it('changes its words at the boundary, and says so once in the live region', async () => {
    vi.useRealTimers();
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
    const element = mount({ week: CASES['soon']?.week, attributes: { center: 'mitte' } });
    await vi.advanceTimersByTimeAsync(100);
    expect(textOf(element)).toBe('Öffnet in 40 Minuten');
    expect(one(element, '[role=status]').textContent).toBe('');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(textOf(element)).toBe('Öffnet in 39 Minuten');
    expect(one(element, '[role=status]').textContent).toBe('');
    await vi.advanceTimersByTimeAsync(39 * 60_000);
    expect(textOf(element)).toBe('Geöffnet bis 13:00 Uhr');
    expect(one(element, '[role=status]').textContent).toBe('RSC Mitte: Geöffnet bis 13:00 Uhr');
    expect(one(element, '[role=status] bdi').lang).toBe('de');
  });
});

it('says nothing of "now" while the page is printed, and tells nobody that it does not', async () => {
  const element = mount({ week: CASES['open']?.week, attributes: { center: 'mitte' } });
  await rendered(element);
  const heard = vi.fn();
  document.addEventListener('nc-state', heard);
  dispatchEvent(new Event('beforeprint'));
  expect(textOf(element)).toBe('Mittwoch, 18. November, 10:00–12:00 Uhr');
  dispatchEvent(new Event('afterprint'));
  expect(textOf(element)).toBe('Geöffnet bis 12:00 Uhr');
  expect([heard.mock.calls, one(element, '[role=status]').textContent]).toEqual([[], '']);
  document.removeEventListener('nc-state', heard);
});

describe('a failure', () => {
  it('leaves the page its own link, says so, and can be tried again', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const heard = vi.fn();
    document.addEventListener('nc-error', heard, { once: true });
    const element = mount({ attributes: { src: '/lost/' }, content: '<a href="/hours">Sprechzeiten</a>' });
    await vi.waitFor(() => one(element, '[part=error]'), { timeout: 5000 });
    expect(element.querySelector('a')?.checkVisibility()).toBe(true);
    expect(element.matches(':state(error)')).toBe(true);
    expect(heard).toHaveBeenCalledOnce();
    expect(warned.mock.calls.flat().join()).toContain('status 503');
    await userEvent.click(one(element, 'button'));
    expect(element.querySelector('a')?.checkVisibility()).toBe(true);
  });

  it('is said at once by an element that comes later, and not by one that has data of its own', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const attributes = { src: '/lost/before/', lang: 'de' };
    const first = mount({ attributes });
    await vi.waitFor(() => one(first, '[part=error]'), { timeout: 5000 });
    const heard = vi.fn();
    document.addEventListener('nc-state', heard);
    const later = mount({ attributes });
    expect(textOf(later, '[part=fallback]')).toBe(textOf(first, '[part=fallback]'));
    await rendered(mount({ week: weekFile(), attributes }));
    document.removeEventListener('nc-state', heard);
    const events = heard.mock.calls.map(([event]) => event as CustomEvent<{ state: string }>);
    expect(events.map(({ detail }) => detail.state)).toEqual(['failed', 'next']);
  });

  it('of a language speaks German and says so by lang', async () => {
    const element = mount({ week: weekFile(), attributes: { src: '/lost/', lang: 'tr' } });
    await rendered(element);
    expect(one(element, '[part~=root]').lang).toBe('de');
  });
});

describe('attributes', () => {
  it('that are wrong fall back and warn once', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const wrong = {
      layout: 'spiral',
      service: 'fax',
      theme: 'pink',
      limit: '-3',
      heading: 'big',
      center: 'atlantis',
      lang: 'xx',
    };
    for (let copy = 0; copy < 2; copy++) await rendered(mount({ week: weekFile(), attributes: wrong }));
    expect(warned).toHaveBeenCalledTimes(Object.keys(wrong).length);
  });

  it('are properties too, before and after the element is defined', async () => {
    const element = mount({ week: weekFile(), attributes: { center: 'mitte' } });
    await rendered(element);
    element.layout = 'line';
    await vi.waitFor(() => one(element, '[part~=layout-line]'));
    expect(element.getAttribute('layout')).toBe('line');
    element.layout = null;
    await vi.waitFor(() => one(element, '[part~=layout-card]'));
  });

  it('limit says how many rows follow, and a heading has its level', async () => {
    const element = mount({ week: weekFile(), attributes: { center: 'mitte', limit: '4', heading: '2' } });
    await rendered(element);
    expect(all(element, '[part=row]')).toHaveLength(4);
    expect(one(element, '[role=heading]').ariaLevel).toBe('2');
  });

  it('layout week shows seven days from today on', async () => {
    const element = mount({ week: weekFile(), attributes: { layout: 'week' } });
    await rendered(element);
    expect(all(element, '[part=day] > b').map((it) => it.textContent)).toEqual(['heute', 'morgen', 'Mo, 23. Nov.']);
  });
});

describe('the language', () => {
  it('is that of the nearest ancestor, across shadow hosts', async () => {
    const outer = document.createElement('section');
    outer.lang = 'fr-CH';
    const host = outer.appendChild(document.createElement('div'));
    document.body.append(outer);
    const element = mount({ week: weekFile(), into: host.attachShadow({ mode: 'open' }) });
    await rendered(element);
    expect(one(element, '[part~=root]').lang).toBe('fr');
  });

  it.each([
    ['ku', 'kmr'],
    ['prs', 'fa'],
    ['fa-AF', 'fa'],
    ['hr', 'sr-Latn'],
    ['bs-Cyrl-BA', 'sr-Latn'],
    ['de-AT', 'de'],
    ['EN', 'en'],
  ])('%s is spoken as %s', async (lang, spoken) => {
    const element = mount({ week: weekFile(), attributes: { lang } });
    await rendered(element);
    expect(one(element, '[part~=root]').lang).toBe(spoken);
  });

  it('can be chosen inside, in its own name, and the choice is not written anywhere', async () => {
    const stored = localStorage.length;
    const element = mount({ week: weekFile(), attributes: { languages: '', center: 'mitte' } });
    await rendered(element);
    const menu = one<HTMLSelectElement>(element, 'select');
    expect([...menu.options].map(({ text }) => text)).toContain('العربية');
    menu.value = 'ar';
    menu.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(one(element, '[part~=root]').dir).toBe('rtl'));
    expect([element.getAttribute('lang'), localStorage.length, document.cookie]).toEqual([null, stored, '']);
    expect(menu.value).toBe('ar');
  });

  it('stands in the menu as the one that is spoken, whoever chose it', async () => {
    const element = mount({ week: weekFile(), attributes: { languages: '', center: 'mitte', lang: 'tr' } });
    await rendered(element);
    const menu = one<HTMLSelectElement>(element, 'select');
    expect(menu.value).toBe('tr');
    menu.value = 'fr';
    menu.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(one(element, '[part~=root]').lang).toBe('fr'));
    element.lang = 'en';
    await vi.waitFor(() => expect(one(element, '[part~=root]').lang).toBe('en'));
    expect(menu.value).toBe('en');
    element.lang = 'fr';
    await vi.waitFor(() => expect(one(element, '[part~=root]').lang).toBe('fr'));
    expect(menu.value).toBe('fr');
  });
});

it('copies one text, in the reader’s language and in German', async () => {
  const write = vi.fn((_: string) => Promise.resolve());
  const define = (name: string, value: unknown): unknown =>
    Object.defineProperty(navigator, name, { configurable: true, value });
  define('clipboard', { writeText: write });
  define('share', ({ text }: { text: string }) => write(text));
  const element = mount({ week: weekFile(), attributes: { center: 'mitte', lang: 'en' } });
  await rendered(element);
  one(element, 'button').click();
  await vi.waitFor(() => expect(write).toHaveBeenCalled());
  expect(write.mock.calls[0]?.[0]).toBe(
    [
      'RSC Mitte',
      'Wednesday 18 November, 14:00–16:00',
      'Mittwoch, 18. November, 14:00–16:00 Uhr',
      'May be closed.',
      'Brückenstraße 30, 47053 Duisburg, Hochfeld',
      '+4920360802707',
      'https://feed.example/en/centers/mitte/',
    ].join('\n'),
  );
});

describe('the hook of content systems', () => {
  it.each(['a', 'div'])('<%s class="next-consultation"> becomes the element with its fallback inside', async (name) => {
    document.body.innerHTML = `<p><${name} class="next-consultation" data-center="mitte" data-layout="line" data-onclick="boom()" data-1="x" href="/hours">Sprechzeiten</${name}></p>`;
    await vi.waitFor(() => expect(document.querySelector('next-consultation')).not.toBeNull());
    const element = document.querySelector('next-consultation') as Widget;
    expect([element.getAttribute('center'), element.getAttribute('layout')]).toEqual(['mitte', 'line']);
    expect(element.getAttributeNames().sort()).toEqual(['center', 'layout']);
    expect(element.textContent).toBe('Sprechzeiten');
    expect(element.querySelector(name)?.checkVisibility()).toBe(true);
  });
});

it('a report link stands where a contact is known', async () => {
  const element = mount({ week: { ...weekFile(), report_url: 'mailto:x@example.org' }, attributes: { lang: 'en' } });
  await rendered(element);
  expect(one<HTMLAnchorElement>(element, '[part=report]').href).toBe('mailto:x@example.org');
});

it('survives being moved and removed', async () => {
  const element = mount({ week: weekFile() });
  await rendered(element);
  document.body.append(element);
  element.remove();
  document.body.append(element);
  await rendered(element);
  expect(textOf(element)).not.toBe('');
});
