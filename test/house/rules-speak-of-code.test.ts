/** Each rule on what files say is broken once, to see that it speaks and says the repair. */
import { describe, expect, it } from 'vitest';
import { filesAreShort, filesOpenWithComment, noSourceInBuildFolders } from './rules/files.ts';
import { exportedNamesAreUnique } from './rules/names.ts';
import { nothingIsStored } from './rules/nothing-stored.ts';
import { compilerIsNotSilenced, noWorkIsLeftAsNote } from './rules/silenced.ts';
import {
  clockIsMetAtTheEdges,
  domIsMetAtTheEdges,
  environmentIsMetAtTheEdges,
  networkIsMetAtTheEdges,
} from './rules/surroundings.ts';
import { parseSources } from './sources.ts';

/** One file of the model, its lines given. */
const model = (...lines: string[]) => parseSources({ 'data/model/a.ts': lines.join('\n') });

describe('a rule speaks when', () => {
  it('a file of the model reads the clock', () => {
    const found = clockIsMetAtTheEdges([
      ...model(
        '// Umlauts do not shift a line: äöüäöüäöüäöüäöüäöüäöü. Date.now() in a comment is none.',
        'export const a = [Date.now(), new Date(), new Date(0), Date.UTC(2026), "new Date()"];',
        'export const b = globalThis.performance.now() + Date["now"]();',
        'const { now } = Date;',
        'export const c = (Date: { now(): number }) => Date.now();',
        "import { Temporal } from 'temporal-polyfill';",
        'export const d = Temporal.Now.instant();',
      ),
      ...parseSources({ 'worker/index.ts': 'export default Date.now();' }),
    ]);
    const repair = 'take `now` or `day` as a parameter';
    expect(found).toEqual([
      `data/model/a.ts:2 meets the clock (Date.now): ${repair}`,
      `data/model/a.ts:2 meets the clock (new Date()): ${repair}`,
      `data/model/a.ts:3 meets the clock (performance.now): ${repair}`,
      `data/model/a.ts:3 meets the clock (Date.now): ${repair}`,
      `data/model/a.ts:4 meets the clock (Date): ${repair}`,
      `data/model/a.ts:7 meets the clock (Temporal.Now): ${repair}`,
    ]);
  });

  it('a file of the model asks the network, the environment or the DOM', () => {
    const sources = model(
      'export const a = (app: { fetch(): void }, ask: typeof fetch) => [app.fetch(), fetch("/"), ask];',
      'export const b = { document: 1, process: process.env.TZ, fetch };',
      'export const c = (document: string) => document.length;',
      'export const d = () => window.document.title + navigator.sendBeacon("/");',
      'export class E extends HTMLElement {}',
    );
    const ask = 'let widget/requests.ts or an entry point ask, and take the answer as a parameter';
    expect(networkIsMetAtTheEdges(sources)).toEqual([
      `data/model/a.ts:1 meets the network (fetch): ${ask}`,
      `data/model/a.ts:2 meets the network (fetch): ${ask}`,
      `data/model/a.ts:4 meets the network (navigator.sendBeacon): ${ask}`,
    ]);
    expect(environmentIsMetAtTheEdges(sources)).toEqual([
      'data/model/a.ts:2 meets the environment (process.env): let an entry point read it and hand it in',
    ]);
    const move = 'move it to worker/site/browser or to the widget’s element';
    expect(domIsMetAtTheEdges(sources)).toEqual([
      `data/model/a.ts:4 meets the DOM (document.title): ${move}`,
      `data/model/a.ts:4 meets the DOM (navigator.sendBeacon): ${move}`,
      `data/model/a.ts:5 meets the DOM (HTMLElement): ${move}`,
    ]);
  });

  it('something is stored, even where a browser runs it', () => {
    const found = nothingIsStored(
      parseSources({
        'worker/site/browser/a.ts': [
          'localStorage.setItem("a", "b");',
          'window.document.cookie = "a=b";',
          'export const a = (b: string) => [{ "Set-Cookie": b }, `set-cookie: ${b}`, "no cookie"];',
          'export const c = (view: Window) => view.sessionStorage;',
          'const { indexedDB: d } = window;',
        ].join('\n'),
      }),
    );
    const rest = 'nothing is stored at the reader’s; keep it in the address or in memory';
    expect(found.sort()).toEqual([
      `worker/site/browser/a.ts:1 says localStorage: ${rest}`,
      `worker/site/browser/a.ts:2 says document.cookie: ${rest}`,
      `worker/site/browser/a.ts:3 says Set-Cookie: ${rest}`,
      `worker/site/browser/a.ts:3 says Set-Cookie: ${rest}`,
      `worker/site/browser/a.ts:4 says sessionStorage: ${rest}`,
      `worker/site/browser/a.ts:5 says indexedDB: ${rest}`,
    ]);
  });

  it('the compiler is silenced or work is left as a note', () => {
    const sources = model(
      '// any company!',
      'export const a = (b: any) => (b as any)!;',
      'export class C { d!: string; e = 1 }',
      '// @ts-expect-error',
      '// TODO: later',
    );
    expect(compilerIsNotSilenced(sources)).toEqual([
      'data/model/a.ts:2 says any: name the type, or take unknown and narrow it',
      'data/model/a.ts:2 says a non-null !: ask for undefined, or type it so that it cannot be',
      'data/model/a.ts:2 says as any: name the type',
      'data/model/a.ts:3 says a definite !: give the field a first value, or say that it may be undefined',
      'data/model/a.ts:4 says @ts-expect-error: repair what the compiler names',
    ]);
    expect(noWorkIsLeftAsNote(sources)).toEqual([
      'data/model/a.ts:5 says TODO: do it, or strike the note and open an issue',
    ]);
  });

  it('a file opens without a comment or lies where tools write', () => {
    const sources = parseSources({
      'data/model/a.ts': '/** Opens. */',
      'worker/build/b.ts': 'export const b = 1; // late',
    });
    expect(filesOpenWithComment(sources)).toEqual([
      'worker/build/b.ts opens without a comment: say in one sentence what it is for',
    ]);
    expect(noSourceInBuildFolders(sources)).toEqual([
      'worker/build/b.ts lies in a folder build: that is for what tools write; rename it',
    ]);
  });

  it('a file grows above its measure, or an exception is needed no more', () => {
    const lines = (count: number) => '//\n'.repeat(count);
    const sources = parseSources({ 'a.ts': lines(151), 'b.ts': lines(200), 'c.ts': lines(190), 'd.ts': lines(150) });
    expect(filesAreShort({ 'b.ts': 199, 'c.ts': 191, 'd.ts': 160, 'e.ts': 170 })(sources)).toEqual([
      'a.ts has 151 lines, 150 are allowed: cut it by subject',
      'b.ts has 200 lines, 199 are allowed: cut it by subject',
      'c.ts has 190 lines: write 190 for 191 in test/house/exceptions.ts',
      'd.ts has 150 lines: strike it from test/house/exceptions.ts',
      'e.ts is no more: strike it from test/house/exceptions.ts',
    ]);
  });

  it('an exported name means two things, or an exception is needed no more', () => {
    const sources = parseSources({
      'data/a.ts': 'export const routes = 1; export function place() {} export type Day = 1; export default 1;',
      'widget/b.ts': "export { place } from '../data/a.ts'; const kept = 1; export { kept as Day };",
      'worker/c.ts': "import { Day } from '../data/a.ts'; export { Day }; export const { routes, x: [place] } = z;",
      'worker/d.d.ts': 'export declare const place: string;',
    });
    expect(exportedNamesAreUnique({ page: 'once doubled' })(sources)).toEqual([
      'data/a.ts and widget/b.ts export Day: name each by what it means, or define it once',
      'data/a.ts and worker/c.ts export place: name each by what it means, or define it once',
      'page is no longer defined twice: strike it from test/house/exceptions.ts',
    ]);
    expect(exportedNamesAreUnique({ Day: 'a number; and a text', place: 'of two kinds' })(sources)).toEqual([]);
  });
});
