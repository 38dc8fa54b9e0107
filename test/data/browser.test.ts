/** model, check and operations in a browser: one bundle that needs no Node and compiles no code at run time. */
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../data/check/findings/finding.ts';
import { NAMED_EDITION, scheduleWith, withCenter } from '../fixtures/directory.ts';
import type { Directory } from '../../data/model/directory.ts';
import { print, ROOT } from './scratch.ts';

const FIRST = readFileSync(new URL('../fixtures/first-edition.json', import.meta.url), 'utf8');
const directory = { ...(JSON.parse(FIRST) as Directory), programme: NAMED_EDITION.programme };

const modulesIn = (folder: string) =>
  readdirSync(`${ROOT}data/${folder}`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `./data/${folder}/${name}`);

const modules = [
  ...modulesIn('model'),
  './data/check/check.ts',
  './data/check/findings/format.ts',
  ...['operations', 'operations/fields', 'operations/parts', 'operations/inbox'].flatMap(modulesIn),
  './data/operations/differences/index.ts',
];

/** Bytes of the check alone, minified: the generated validator takes a third, the numbering plans a quarter. */
const GATE = { plain: 650_000, brotli: 128_000 };

let code = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    // Every export is used, so that esbuild may leave out nothing.
    stdin: {
      contents: modules.map((path, index) => `export * as m${index} from '${path}';`).join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'data',
    write: false,
  });
  code = outputFiles[0]?.text ?? '';
});

/** Runs an expression over the bundle where there are the language and Intl, but neither Node's globals nor eval(). */
function evaluate<T>(expression: string): T {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const api = `Object.assign({}, ...Object.values(data))`;
  return JSON.parse(runInContext(`${code}; const api = ${api}; JSON.stringify(${expression})`, context) as string) as T;
}

function check(text: string): Finding[] {
  const input = { text, editions: { '2021-08-05.json': FIRST }, today: '2026-11-23' };
  return evaluate(`api.checkDirectory(${JSON.stringify(input)})`);
}

const errors = (text: string) =>
  check(text)
    .filter((one) => one.severity === 'error')
    .map(({ rule, pointer, message }) => [rule, pointer, message.en]);

describe('the check alone', () => {
  it('stays below its gates', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { checkDirectory } from './data/check/check.ts';`, resolveDir: ROOT },
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'esm',
      write: false,
    });
    const bytes = outputFiles[0]?.contents ?? new Uint8Array();
    const brotli = brotliCompressSync(bytes).length;
    console.log(`the check in a browser: ${bytes.length} bytes, brotli 11 ${brotli}`);
    expect(bytes.length).toBeGreaterThan(100_000);
    expect(bytes.length).toBeLessThanOrEqual(GATE.plain);
    expect(brotli).toBeLessThanOrEqual(GATE.brotli);
  });
});

describe('the bundle for a browser', () => {
  it('imports nothing of Node and compiles no code', () => {
    expect(code).not.toMatch(/["'`]node:/);
    expect(code).not.toMatch(/\bFunction\(|\beval\(/);
    expect(code).not.toMatch(/\b(process|Buffer|__dirname|__filename)\b[.[]/);
  });

  it('finds no error in a right directory', () => {
    expect(errors(print(directory))).toEqual([]);
  });

  it('finds what schema, rules and the reader of JSON refuse', () => {
    const wrong = scheduleWith({ id: 'mitte-neu', byday: ['SU'], opens_at: '14:00', closes_at: '09:00' });
    const mitte = directory.centers.find((one) => one.id === 'mitte');
    const schedules = [...(mitte?.schedules ?? []), wrong];
    const broken = withCenter(directory, 'mitte', {
      schedules,
      phones: [{ number: '+4902036080270' }],
      verified_on: '2026-11-23',
    });
    expect(errors(print(broken))).toEqual([
      ['phones-are-valid', '/centers/1/phones/0/number', '+4902036080270 is not a valid phone number'],
      ['closes-after-it-opens', '/centers/1/schedules/3', 'closes_at 09:00 is before opens_at 14:00'],
    ]);
    expect(errors(print({ ...directory, tittle: '' }))).toEqual([
      ['schema', '/tittle', '"tittle" is not a known field here'],
    ]);
    expect(errors(FIRST.replace('{', '{,'))).toEqual([['well-formed', '', 'this is not valid JSON']]);
  });

  it('changes the file in place, cuts an edition and says what changed', () => {
    const after = withCenter(directory, 'mitte', { verified_on: '2026-11-23' });
    const [before, now] = [JSON.stringify(directory), JSON.stringify(after)];
    expect(evaluate(`api.describeDifferences(${before}, ${now})`)).toEqual([
      { de: 'RSC Mitte: Angaben bestätigt am 23.11.2026', en: 'RSC Mitte: facts confirmed on 23 November 2026' },
    ]);
    expect(evaluate(`api.updateJson(${JSON.stringify(FIRST)}, ${now})`)).toBe(print(after));
    const instant = Date.parse('2026-11-23T11:00:00Z');
    expect(evaluate(`api.cutEdition(${before}, ${now}, ${instant}, []).directory.released_at`)).toBe(
      '2026-11-23T12:00:00+01:00',
    );
  });
});
