// What the Node tests accept is what ships: the bundled and minified widget says the same as its sources, and names what it exports.
import { describe, expect, it, vi } from 'vitest';
import { answerText } from '../../widget/answer-text.ts';
import { createWeekClient } from '../../widget/client.ts';
import { bundleScript } from '../../widget/publish/bundle-script.ts';
import { widgetLanguages } from '../../widget/publish/languages.ts';
import { TEXT_FILES } from '../fixtures/text-files.ts';
import { presentFiles } from '../../widget/publish/present-files.ts';
import { viewStateOf } from '../../widget/state.ts';
import { WIDGET_VERSION } from '../../widget/version.ts';
import { readWeekFile, type WeekFile } from '../../widget/week-file.ts';
import { wordsOf } from '../../widget/words.ts';
import { weekFile } from './weeks.ts';

const run = (module: string): Promise<Record<string, unknown>> =>
  import(`data:text/javascript;base64,${Buffer.from(module).toString('base64')}`) as Promise<Record<string, unknown>>;

const languages = widgetLanguages(TEXT_FILES);
const built = (await run(
  await bundleScript('../test/widget/built-entry.ts', languages),
)) as unknown as typeof import('./built-entry.ts');

const JSON_WEEK = JSON.stringify(
  weekFile({
    closed: [
      { from: '2026-11-18', to: '2026-12-02', center: 'mitte', reason: 'closure/umbau' },
      { from: '2026-11-19', to: '2026-11-19', center: 'west', status: 'tentative', reason: 'customary/rose_monday' },
    ],
    status: { nord: 'temporarily_closed' },
  }),
);
const week = readWeekFile(JSON.parse(JSON_WEEK)) as WeekFile;
const START = Date.parse('2026-11-15T00:00:00+01:00');
const TIMES = Array.from({ length: 7 * 24 * 12 }, (_, index) => START + index * 5 * 60_000);

describe('the bundle', () => {
  it('reads a week file as the sources do', () => {
    expect(built.readWeekFile(JSON.parse(JSON_WEEK))).toEqual(week);
    expect(built.readWeekFile({ from: '2026-11-16' })).toBeUndefined();
  });

  it.each(['both', 'open_consultation', 'phone'] as const)(
    'shows the same state and words at every five minutes of a week (service %s)',
    (service) => {
      const options = { centers: ['mitte', 'west'], service, clockTrusted: true };
      const file = languages.find(({ tag }) => tag === 'de')?.words;
      if (!file) throw new Error('data/text has no German');
      for (const now of TIMES) {
        const state = viewStateOf(week, now, options);
        expect(built.viewStateOf(week, now, options)).toEqual(state);
        for (const center of state.centers) {
          const input = { ...center, today: state.today, phoneOnly: service === 'phone' };
          const words = built.wordsOf('de', built.builtInWords.de);
          expect(built.answerText({ ...input, words })).toEqual(answerText({ ...input, words: wordsOf('de', file) }));
        }
      }
    },
  );

  it('loads a week as the sources do, under the names that they use', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON_WEEK)));
    const [ours, source] = [built.weekClientFor('https://feed.example/'), createWeekClient('https://feed.example/')];
    await Promise.all([ours.load(), source.load()]);
    vi.unstubAllGlobals();
    expect([ours.week, ours.clockTrusted, ours.failure]).toEqual([source.week, true, '']);
  });

  it('holds German and English, and the names of all languages', () => {
    expect(Object.keys(built.builtInWords)).toEqual(['de', 'en']);
    expect(built.languageNames).toEqual(languages.map(({ tag, name }) => [tag, name]));
  });
});

describe('element.js', () => {
  it('evaluates beside a refused Trusted Types policy, asks for its own name alone, and exports the class', async () => {
    const policies: string[] = [];
    const createPolicy = (name: string): never => {
      policies.push(name);
      throw new TypeError('refused');
    };
    vi.stubGlobal('window', { trustedTypes: { createPolicy } });
    vi.stubGlobal('document', { createTreeWalker: () => ({}), createComment: () => ({}) });
    vi.stubGlobal('HTMLElement', class {});
    const script = (await presentFiles()).find(({ path }) => path === 'element.js');
    const { NextConsultation, ...more } = await run(Buffer.from(script?.bytes ?? []).toString());
    vi.unstubAllGlobals();
    expect(policies).toEqual(['next-consultation']);
    expect(more).toEqual({});
    const { version, observedAttributes, prototype } = NextConsultation as {
      readonly version: string;
      readonly observedAttributes: readonly string[];
      readonly prototype: object;
    };
    expect(version).toBe(WIDGET_VERSION);
    const members = [...observedAttributes.filter((name) => name !== 'lang'), 'data', 'reload', 'connectedCallback'];
    expect(members.filter((name) => !Object.hasOwn(prototype, name))).toEqual([]);
    expect('litHtmlVersions' in globalThis).toBe(false);
  });
});

it('no source of the widget says globalThis, which the bundler gives to Lit alone', async () => {
  const { readdir, readFile } = await import('node:fs/promises');
  const folder = new URL('../../widget/', import.meta.url);
  for (const name of (await readdir(folder)).filter((it) => it.endsWith('.ts'))) {
    const code = (await readFile(new URL(name, folder), 'utf8')).replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
    expect(code, name).not.toContain('globalThis');
  }
});
