/** Tests of the widget's life on a page: one timer, one request, asleep when nobody looks, awake at week's end, and a device clock that is wrong. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from './origins.ts';
import { type EngineName, ENGINES } from './engines.ts';
import { inEngines, theOrigins } from './stage.ts';
import { becomes, DAY, element, HOUR, MINUTE, NOW, says, script, visit } from './visit.ts';

// They wait for timers most of the time: the three engines wait side by side.
describe.concurrent.each(Object.keys(ENGINES) as EngineName[])('the widget’s life', (engine) => {
  const LINE = 'heute, 14:00–16:00 Uhr';
  /** The feed's clock runs: one that stands still would be an old copy. */
  let ahead = NOW - Date.now();
  const clock: Clock = {
    get now() {
      return Date.now() + ahead;
    },
    set now(instant) {
      ahead = instant - Date.now();
    },
  };

  const origins = theOrigins(clock);

  inEngines([engine], (tab) => {
    let before = 0;
    beforeEach(() => {
      before = origins.asked.length;
    });
    afterEach(async () => {
      expect(await tab.ask(({ broken }) => broken)).toEqual([]);
    });

    /** Opens a page at an instant that feed and device agree on. */
    const open = (body: string, now = NOW): Promise<void> => {
      clock.now = now;
      return visit(tab, origins, body, { now });
    };
    /** Weeks that were asked for since the test began. */
    const asked = (): string[] => origins.asked.slice(before).map((it) => it.slice(-15, -5));
    const pass = async (milliseconds: number): Promise<void> => {
      clock.now += milliseconds;
      await tab.ask((witness, given) => witness.jump(given), milliseconds);
    };
    const timers = (): Promise<number[]> => tab.ask(({ timers, most }) => [timers.size, most]);
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));
    /** These, however long a busy machine takes, and no more after them. */
    const asks = async (weeks: readonly string[]): Promise<void> => {
      await expect.poll(asked, { timeout: 20_000 }).toEqual(weeks);
      await settle();
      expect(asked()).toEqual(weeks);
    };

    it('ten elements and a hook have one request and one timer between them', async () => {
      const hook = '<a class="next-consultation" data-center="west" href="/hours">Sprechzeiten</a>';
      const many = ['mitte', 'nord', 'west', 'mitte nord', ''].flatMap((center) =>
        ['card', 'line'].map((layout) =>
          element(`center="${center}" layout="${layout}" lang="de" style="position:absolute"`),
        ),
      );
      await open(many.join('') + hook + script(origins));
      await becomes(tab, ({ elements }) => elements().every((it) => it.shadowRoot?.querySelector('time')), true);
      await tab.ask(({ elements }) => elements().forEach((it) => it.setAttribute('limit', '4')));
      await asks(['2026-11-16']);
      expect(await timers()).toEqual([1, 1]);
    });

    it('a hidden tab has no timer; seen again it says what holds by then', async () => {
      await open(element() + script(origins));
      await says(tab, LINE);
      await tab.hide(true);
      await becomes(tab, () => document.hidden, true);
      expect((await timers())[0]).toBe(0);
      await pass(3 * HOUR + 30 * MINUTE);
      await settle();
      expect(await tab.ask((witness) => witness.text())).toBe(LINE);
      await tab.hide(false);
      await says(tab, 'Geöffnet bis 16:00 Uhr');
      expect(await timers()).toEqual([1, 1]);
    });

    it('a tab that comes back asks again after an hour, not after ten minutes; the network’s return asks at once', async () => {
      await open(element() + script(origins));
      await says(tab, LINE);
      const away = async (milliseconds: number): Promise<void> => {
        await tab.hide(true);
        await pass(milliseconds);
        await tab.hide(false);
      };
      const week = '2026-11-16';
      await away(10 * MINUTE);
      await asks([week]);
      await away(61 * MINUTE);
      await asks([week, week]);
      await tab.ask(() => void dispatchEvent(new Event('online')));
      await asks([week, week, week]);
    });

    it('asks for the next week when it begins', async () => {
      await open(element() + script(origins), Date.parse('2026-11-22T23:59:58+01:00'));
      await says(tab, 'morgen, 10:00–12:00 Uhr');
      expect(asked()).toEqual(['2026-11-16']);
      await says(tab, 'heute, 10:00–12:00 Uhr');
      await asks(['2026-11-16', '2026-11-23']);
    });

    it('asks for nothing below the fold until it comes near', async () => {
      await open(`<div style="height:4000px"></div>${element()}<div style="height:2000px"></div>${script(origins)}`);
      await becomes(tab, () => !!customElements.get('next-consultation'), true);
      await settle();
      expect(asked()).toEqual([]);
      // Its upper edge lies 200 px below the lower edge of the viewport now.
      await tab.ask(() => scrollTo(0, 4000 - innerHeight - 200));
      await says(tab, LINE);
      expect(asked()).toHaveLength(1);
    });

    it.each([
      ['a day behind', -DAY, NOW],
      ['a day ahead', DAY, NOW],
      ['a day behind on a Monday, and so in another week', -DAY, Date.parse('2026-11-16T08:30:00+01:00')],
    ])('a device %s says no word of now until it is corrected', async (_, error, now) => {
      clock.now = now;
      await visit(tab, origins, element() + script(origins), { now: now + error });
      await tab.ask((witness) => {
        document.addEventListener('nc-state', () => requestAnimationFrame(() => witness.told.push(witness.text())));
      });
      await becomes(tab, (witness) => witness.text() !== '', true);
      const early = await tab.ask((witness) => [...witness.told, witness.text(), witness.text('[part=hours]')]);
      await says(tab, now === NOW ? LINE : 'heute, 10:00–12:00 Uhr');
      expect(early.filter((text) => /heute|morgen|jetzt|Geöffnet|Öffnet|Schließt/i.test(text))).toEqual([]);
      const weeks = now === NOW ? ['2026-11-16', '2026-11-16'] : ['2026-11-09', '2026-11-09', '2026-11-16'];
      expect(asked()).toEqual(weeks);
    });

    it('with the network cut after the first answer the timer runs on and the words change', async () => {
      await open(element() + script(origins), Date.parse('2026-11-18T13:59:57+01:00'));
      await says(tab, 'Öffnet in 1 Minute');
      origins.cut(true);
      try {
        await tab.ask(({ elements }) => (elements()[0] as HTMLElement & { reload(): Promise<void> }).reload());
        await says(tab, 'Geöffnet bis 16:00 Uhr');
        expect(await tab.ask(({ said }) => said)).toEqual([
          expect.stringContaining(`${origins.feed}/v1/weeks/2026-11-16.json`),
        ]);
      } finally {
        origins.cut(false);
      }
    });
  });
});
