/** The application over a made-up directory of any size, on Sunday, 22 November 2026, and its plain contents to compare with. */
import { createApp } from '../../worker/app.ts';
import { packed, readData } from '../../worker/publish/read-data.ts';
import type { Directory } from '../../data/model/directory.ts';
import { generate } from '../bench/generate.ts';

export const ORIGIN = 'https://hours.example.test';
export const NOW = Date.parse('2026-11-22T12:00:00Z');

const data = await readData('2026-11-22');

export function dataOf(directory: Directory) {
  const text = JSON.stringify(directory);
  return packed({ ...data, directory: text, editions: { [directory.edition]: text } });
}

export function appOf(directory: Directory) {
  const app = createApp(dataOf(directory), () => NOW);
  const get = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(path.replace(ORIGIN, ''), init, { PUBLIC_ORIGIN: ORIGIN });
  return { directory, app, get };
}

export const large = appOf(generate(1000));
