/** The application as the tests of HTTP ask it: one day, one clock, one public origin. */
import { createApp } from '../../worker/app.ts';
import { readData } from '../../worker/publish/read-data.ts';

export const ORIGIN = 'https://example.test';
export const NOW = Date.parse('2026-11-22T12:00:00Z');

export const app = createApp(await readData('2026-11-22'), () => NOW);

/** Asks for a path or a whole address, with PUBLIC_ORIGIN set. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return app.request(path, init, { PUBLIC_ORIGIN: ORIGIN });
}

export const headersOf = (response: Response): Record<string, string> => Object.fromEntries(response.headers);
