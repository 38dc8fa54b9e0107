/** A feed that misbehaves in every way a network can: nothing is thrown, nothing wrong is said, the fallback or the last good data stays. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, type Engine, type Tab } from './engines.ts';
import { FAULTS, ODD, startOrigins, type Origins } from './origins.ts';
import { becomes, element, script, visit } from './visit.ts';

/** Tuesday, ten seconds before somebody answers the phones. Twenty hours ago West was open, and Dates of then would say "open until 15:00". */
const NOW = Date.parse('2026-11-17T08:59:50+01:00');
const VISIT = 'Donnerstag, 19. November, 10:00–12:00 Uhr';
const CALL_NOW = 'Jetzt telefonisch erreichbar 09:00–10:00 Uhr';
/** Says neither "today" nor "now". */
const CALL_THEN = 'Wieder telefonisch erreichbar: Di, 17. Nov., 09:00–10:00 Uhr';
const STALE = 'Die Angaben können veraltet sein. Bitte rufen Sie vorher an.';

const BAD = Object.keys(FAULTS);
const MODES = [...BAD, ...Object.keys(ODD), ...BAD.map((mode) => `then-${mode}`)];

/** All on one page, each with a feed of its own; on top of each other, so that all are near the viewport. */
const body = (origins: Origins): string =>
  MODES.map((mode) =>
    element(`center="west" lang="de" style="position:absolute" src="${origins.feed}/${mode}/v1/"`),
  ).join('') + script(origins);

/** What a reader has at the end: the large line, the phone's hours, whether the page's own link is there, whether one can try again. */
interface Seen {
  readonly line: string;
  readonly hours: string;
  readonly link: boolean;
  readonly error: boolean;
}

const look = (tab: Tab): Promise<Seen[]> =>
  tab.ask((witness) =>
    witness.elements().map((it, place) => ({
      line: witness.text('[part~=line]', place),
      hours: witness.text('[part=hours]', place),
      link: it.querySelector('a')?.checkVisibility() ?? false,
      error: !!it.shadowRoot?.querySelector('[part=error] button'),
    })),
  );

/** Until every feed has answered or been given up, every clock in doubt has been asked about again, and the phones are answered. */
async function endure(tab: Tab, origins: Origins): Promise<Seen[]> {
  await visit(tab, origins, body(origins), { now: NOW });
  const some = '[src*="/then-"]';
  await becomes(
    tab,
    (_, some) => [...document.querySelectorAll(some)].every((it) => it.shadowRoot?.querySelector('time')),
    true,
    some,
  );
  await tab.ask((_, some) => {
    for (const it of document.querySelectorAll<HTMLElement & { reload(): Promise<void> }>(some)) {
      it.addEventListener('nc-error', () => (it.title = 'failed'), { once: true });
      void it.reload();
    }
  }, some);
  await becomes(tab, (_, some) => document.querySelectorAll(`${some}:not([title])`).length, 0, some);
  await becomes(
    tab,
    (witness) => witness.elements().every((it) => it.shadowRoot?.querySelector('time, [part=error]')),
    true,
  );
  await becomes(tab, () => new Date() > new Date('2026-11-17T09:00:03+01:00'), true);
  return look(tab);
}

interface Run {
  readonly engine: Engine;
  readonly seen: Seen[];
}

/** All engines at once: the slowest modes take as long as the widget's patience. */
const runs = new Map<string, Run>();
let origins: Origins;
beforeAll(async () => {
  origins = await startOrigins({ now: NOW });
  const started = Object.entries(ENGINES).map(async ([name, launch]) => {
    const engine = await launch();
    runs.set(name, { engine, seen: await endure(engine.tab, origins) });
  });
  await Promise.all(started);
});
afterAll(async () => {
  await Promise.all([...runs.values()].map(({ engine }) => engine.close()));
  origins.close();
});

describe.each(Object.keys(ENGINES))('in %s', (name) => {
  const seen = (): readonly Seen[] => runs.get(name)?.seen ?? [];
  const of = (mode: string): Seen | undefined => seen()[MODES.indexOf(mode)];

  it(`nothing is thrown, in ${MODES.length} ways to go wrong`, async () => {
    expect(seen()).toHaveLength(MODES.length);
    expect(await runs.get(name)?.engine.tab.ask(({ broken }) => broken)).toEqual([]);
  });

  it('nobody says that West is open, which it is not', () => {
    expect(seen().filter(({ line }) => /Geöffnet|Schließt|Öffnet/.test(line))).toEqual([]);
  });

  it.each(BAD)('%s: the page keeps its link, and one can try again', (mode) => {
    expect(of(mode)).toEqual({ line: '', hours: '', link: true, error: true });
  });

  it.each(BAD)('%s, after a good answer: that one stays, and its words go on with the clock', (mode) => {
    expect(of(`then-${mode}`)).toEqual({ line: VISIT, hours: CALL_NOW, link: false, error: false });
  });

  it.each<[keyof typeof ODD, Partial<Seen>]>([
    ['slow', { line: VISIT, hours: CALL_NOW }],
    ['dateless', { line: VISIT, hours: CALL_NOW }],
    ['cached', { line: VISIT, hours: CALL_NOW }],
    ['replayed', { line: VISIT, hours: CALL_THEN }],
    ['skewed', { line: VISIT, hours: CALL_THEN }],
    ['stale', { line: STALE, hours: '' }],
  ])('%s: only what is certain is said', (mode, told) => {
    expect(of(mode)).toMatchObject(told);
  });
});
