/** custom-elements.json describes the element as it is in a browser: members, events, slots, parts, states. */
import { expect, it, vi } from 'vitest';
import { local, weekFile } from '../widget/weeks.ts';
import described from '../../widget/public/custom-elements.json';
import { CASES } from './cases.ts';
import { all, rendered, mount, one, onEmptyPages, stopClock, type Widget } from './mount.ts';

const [element] = described.modules.flatMap(({ declarations }) => declarations);
if (!element) throw new Error('no element is described');
const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name).sort();

onEmptyPages();

const outreach = (): unknown => {
  const week = weekFile();
  const session = {
    ...week.occurrences[0],
    center: 'mitte',
    service: 'outreach',
    location: 'Bürgerhaus',
    notes: ['n1'],
    starts_at: local('2026-11-19', '09:00'),
    ends_at: local('2026-11-19', '11:00'),
  };
  const notes = { n1: { words: { de: 'Nur mit Termin' } } };
  return { ...week, notes, report_url: 'mailto:x@example.org', occurrences: [session, ...week.occurrences] };
};

/** A feed that failed is not asked again at once. */
let address = 0;

/** Every state in every layout, somebody on the phone, outreach with a condition, a failure. */
async function everything(): Promise<Widget[]> {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  // Before the others: below the fold nothing is asked for.
  const failed = mount({ attributes: { src: `/lost/${address++}/` } });
  await vi.waitFor(() => one(failed, '[part=error]'), { timeout: 5000 });
  const weeks = [...Object.values(CASES).map(({ week }) => week), outreach()];
  const elements = weeks.flatMap((week) =>
    ['card', 'line', 'list', 'week'].map((layout) =>
      mount({ week, attributes: { layout, center: 'mitte', languages: '' } }),
    ),
  );
  await Promise.all(elements.map(rendered));
  // A device in another zone says so.
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-540);
  const calling = stopClockAt('2026-11-18T09:20:00+01:00', () =>
    mount({ week: weekFile(), attributes: { center: 'mitte' } }),
  );
  await rendered(calling);
  return [...elements, failed, calling];
}

function stopClockAt<T>(instant: string, make: () => T): T {
  stopClock(Date.parse(instant));
  return make();
}

it('names exactly the parts and slots that are drawn', async () => {
  const elements = await everything();
  const parts = elements.flatMap((it) => all(it, '[part]').flatMap(({ part }) => [...part]));
  expect([...new Set(parts)].sort()).toEqual(names(element.cssParts));
  const slots = elements.flatMap((it) => all<HTMLSlotElement>(it, 'slot').map(({ name }) => name));
  expect([...new Set(slots)].sort()).toEqual(names(element.slots));
});

it('shows what a page puts into its slots', async () => {
  const content = '<a href="/hours">Sprechzeiten</a><i slot="footer">Ein Hinweis</i>';
  const shown = mount({ week: weekFile(), content });
  await rendered(shown);
  expect(shown.querySelector('i')?.checkVisibility()).toBe(true);
  expect(shown.querySelector('a')?.checkVisibility()).toBe(false);
});

it('names exactly the states that it takes', async () => {
  const elements = await everything();
  const taken = element.cssStates.filter(({ name }) => elements.some((it) => it.matches(`:state(${name})`)));
  expect(names(taken)).toEqual(names(element.cssStates));
  const known = new Set(names(element.cssStates));
  for (const kind of ['next', 'tentative', 'none', 'failed', 'closing', 'loading'])
    if (!known.has(kind)) expect(elements.filter((it) => it.matches(`:state(${kind})`))).toEqual([]);
});

it('has the members that are described, reflected where they are attributes', async () => {
  const shown = mount({ week: weekFile() });
  await rendered(shown);
  const type = customElements.get('next-consultation') as unknown as Record<string, unknown>;
  for (const member of element.members) {
    if ('static' in member) expect(type[member.name]).toMatch(/^\d+\.\d+\.\d+$/);
    else expect(member.name in shown, member.name).toBe(true);
    if (!('attribute' in member)) continue;
    const record = shown as unknown as Record<string, unknown>;
    record[member.name] = '1';
    expect(shown.getAttribute(member.attribute ?? '')).toBe('1');
    record[member.name] = null;
    expect(shown.hasAttribute(member.attribute ?? '')).toBe(false);
  }
});

it('sends the events that are described, seen from outside of shadow roots', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const heard = new Set<string>();
  const listen = ({ type }: Event): unknown => heard.add(type);
  const send = vi.spyOn(EventTarget.prototype, 'dispatchEvent');
  for (const name of names(element.events)) document.addEventListener(name, listen);
  const host = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const lost = mount({ attributes: { src: `/lost/${address++}/` }, into: host });
  await vi.waitFor(() => one(lost, '[part=error]'), { timeout: 5000 });
  const shown = mount({ attributes: { src: `/at/${Date.now()}/` }, into: host });
  await rendered(shown);
  await shown.reload();
  expect([...heard].sort()).toEqual(names(element.events));
  const own = send.mock.calls.map(([{ type }]) => type).filter((type) => type.startsWith('nc-'));
  expect([...new Set(own)].sort()).toEqual(names(element.events));
});
