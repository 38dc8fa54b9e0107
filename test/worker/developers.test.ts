/** The developers' page, executed: every curl line on it is run against `npm start` and answers with the type beside it. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

interface Row {
  readonly title: string;
  readonly type: string;
  readonly line: string;
}

/** The forms of a page: name, media type, line for a terminal. */
function rowsOf(html: string): Row[] {
  const plain = (text: string) =>
    text
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .trim();
  return [...html.matchAll(/<dt>(.*?)<code>([^<]*)<\/code><\/dt>(.*?)<\/div>/gs)].flatMap(
    ([, title = '', type = '', addresses = '']) =>
      [...addresses.matchAll(/<pre><code>([^<]*)<\/code>/g)].map(([, line = '']) => ({
        title: plain(title),
        type: plain(type),
        line: plain(line),
      })),
  );
}

/** A line's words as a shell would split it: quotes are the only thing in it that is not plain. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');

describe('the developers’ page', { timeout: 120_000 }, () => {
  let server: ChildProcess;
  let origin: string;
  const textOf = async (path: string) => (await fetch(origin + path)).text();

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    server = spawn('npm', ['start', '--', '--port', String(port)], { cwd: root, detached: true, stdio: 'ignore' });
    for (let tries = 0; !(await fetch(`${origin}/healthz`).catch(() => undefined)); tries++) {
      if (tries > 240) throw new Error('npm start did not answer within a minute');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }, 90_000);

  afterAll(() => {
    if (server.pid) process.kill(-server.pid, 'SIGTERM');
  });

  it('shows for each form a curl line that works', async () => {
    const rows = rowsOf(await textOf('/de/developers/'));
    expect(rows.length).toBeGreaterThan(45);
    const wrong: string[] = [];
    for (const { line, type } of rows) {
      const [command = '', ...words] = wordsOf(line);
      expect(command).toBe('curl');
      const { stdout } = await run(command, [
        ...words,
        '--output',
        '/dev/null',
        '--write-out',
        '%{http_code} %{content_type}',
      ]);
      if (stdout !== `200 ${type}`) wrong.push(`${line}: ${stdout}`);
    }
    expect(wrong).toEqual([]);
  });

  it('shows every address that OpenAPI describes, in both languages alike', async () => {
    const { paths } = (await (await fetch(`${origin}/openapi.json`)).json()) as { paths: object };
    const [german, english] = await Promise.all(
      ['de', 'en'].map(async (tag) => rowsOf(await textOf(`/${tag}/developers/`))),
    );
    expect(german).toHaveLength(Object.keys(paths).length);
    expect(english?.map(({ line, type }) => [line, type])).toEqual(german?.map(({ line, type }) => [line, type]));
    expect(english?.map(({ title }) => title)).not.toEqual(german?.map(({ title }) => title));
    expect(new Set(german?.map(({ line }) => line)).size).toBe(german?.length);
  });

  it('gives each form one title, with all its addresses below it', async () => {
    for (const tag of ['de', 'en']) {
      const html = await textOf(`/${tag}/developers/`);
      const titles = [...html.matchAll(/<dt>(.*?)<\/dt>/gs)].map(([, title]) => title);
      expect(new Set(titles).size).toBe(titles.length);
      expect(html).toMatch(/\/v1\/centers\.csv<\/code>(?:(?!<dt>).)*\/v1\/centers\/\{id\}\.csv<\/code>/s);
    }
  });

  it('promises additions only, twelve months’ notice and that nothing published is deleted', async () => {
    const [german = '', english = ''] = await Promise.all([textOf('/de/developers/'), textOf('/en/developers/')]);
    for (const word of ['Es kommen Felder hinzu', 'mindestens zwölf Monate', 'nie gelöscht'])
      expect(german).toContain(word);
    for (const word of ['Fields may be added', 'at least twelve months', 'never deleted'])
      expect(english).toContain(word);
  });
});
