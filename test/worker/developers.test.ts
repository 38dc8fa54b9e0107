/** The developers' page, executed against `npm start`: every address answers curl, and the lines of each way do what they say. */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linksIn, panesIn } from '../site/developers.ts';
import { freePort } from './free-port.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

const PYTHON = 'python3';
const hasPython = (() => {
  try {
    return execFileSync(PYTHON, ['--version']).length > 0;
  } catch {
    return false;
  }
})();
if (!hasPython) console.warn('\n*** THE LINES IN PYTHON ARE LEFT OUT: python3 is not on this machine. ***\n');

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

  const lineOf = async (tag: string, id: string) => {
    const line = panesIn(await textOf(`/${tag}/developers/`)).lines.find((one) => one.id === id);
    if (!line) throw new Error(`/${tag}/developers/ has no lines ${id}`);
    return line.code;
  };
  /** As a person pastes them: into a shell, one after the other. */
  const pasted = async (lines: string) => (await run('bash', ['-e', '-c', lines])).stdout;

  it.each(['de', 'en'])('links addresses that answer curl with the type beside them, in %s', async (tag) => {
    const links = linksIn(await textOf(`/${tag}/developers/`), `/${tag}/developers/`);
    expect(links.length).toBeGreaterThan(85);
    const wrong: string[] = [];
    for (const { path, type } of links) {
      const line = `curl --fail --silent --output /dev/null --write-out '%{http_code} %{content_type}' '${origin}${path}'`;
      const answer = await pasted(line).catch(String);
      if (!answer.startsWith(`200 ${type}`)) wrong.push(`${path}: ${answer}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['de', 'en'])('links every address that OpenAPI describes, in %s', async (tag) => {
    const { paths } = (await (await fetch(`${origin}/openapi.json`)).json()) as { paths: object };
    const described = linksIn(await textOf(`/${tag}/developers/`), `/${tag}/developers/`).filter(({ type }) => type);
    expect(described).toHaveLength(Object.keys(paths).length);
  });

  describe.each(['de', 'en'])('its lines in %s', (tag) => {
    it('subscribe to calendars: the same dates by series and one by one, phone hours apart', async () => {
      const addresses = (await lineOf(tag, 'calendar-1')).split('\n');
      expect(addresses).toHaveLength(3);
      const [series, phone, dates] = await Promise.all(addresses.map(eventsAt));
      const rules = (events: readonly ICAL.Component[] = []) => events.filter((one) => one.hasProperty('rrule')).length;
      expect(rules(series)).toBeGreaterThan(0);
      expect(rules(phone)).toBeGreaterThan(0);
      expect(rules(dates)).toBe(0);
      expect(dates?.length).toBeGreaterThan(40);
    });

    it('give a portal its catalogues, and services', async () => {
      const lines = (await lineOf(tag, 'portal-1')).split('\n');
      expect(lines).toHaveLength(3);
      const [turtle = '', dkan = '', hsds = ''] = await Promise.all(lines.map(pasted));
      const types = new Parser().parse(turtle).filter(({ predicate }) => predicate.value.endsWith('#type'));
      expect(types.map(({ object }) => object.value)).toContain('http://www.w3.org/ns/dcat#Dataset');
      expect((JSON.parse(dkan) as { dataset: unknown[] }).dataset).toHaveLength(1);
      expect((JSON.parse(hsds) as { contents: unknown[] }).contents.length).toBeGreaterThan(0);
      expect((await pasted(lines.join('\n'))).length).toBe(turtle.length + dkan.length + hsds.length);
    });

    it('print the next three sessions, in JavaScript and in Python', async () => {
      const expected = ((await (await fetch(`${origin}/v1/centers.next.json`)).json()) as { occurrences: object[] })
        .occurrences;
      const javaScript = await lineOf(tag, 'program-2');
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', javaScript]);
      const said = stdout.trim().split(/\n(?=\{)/);
      expect(said).toHaveLength(3);
      said.forEach((one, at) => expect(valuesIn(one)).toEqual(Object.values(expected[at] ?? {})));
      if (!hasPython) return;
      const python = await run(PYTHON, ['-c', await lineOf(tag, 'program-1')]);
      const printed = python.stdout.trim().split('\n');
      expect(printed).toHaveLength(3);
      printed.forEach((one, at) => expect(valuesIn(one)).toEqual(Object.values(expected[at] ?? {})));
    });

    it('tell an assistant where to ask, and ask by hand', async () => {
      const configuration = JSON.parse(await lineOf(tag, 'assistant-1')) as {
        mcpServers: { [name: string]: { type: string; url: string } };
      };
      const [server] = Object.values(configuration.mcpServers);
      expect(server).toEqual({ type: 'http', url: `${origin}/mcp` });
      const { result } = await rpc(server?.url ?? '', 'tools/list');
      expect(result?.tools?.map(({ name }) => name)).toEqual(['next_sessions', 'get_center', 'phone_now']);
      const answer = JSON.parse(await pasted(await lineOf(tag, 'assistant-2'))) as Answer;
      const { sessions = [], when_unsure } = answer.result?.structuredContent ?? {};
      expect(sessions).toHaveLength(1);
      expect(when_unsure).toMatch(tag === 'de' ? /rufen Sie/ : /call/);
    });
  });

  async function eventsAt(address: string): Promise<ICAL.Component[]> {
    const response = await fetch(address);
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    return new ICAL.Component(ICAL.parse(await response.text()) as unknown[]).getAllSubcomponents('vevent');
  }
});

/** The values of an object as Node and Python print it, all of them strings. */
const valuesIn = (printed: string): string[] => [...printed.matchAll(/: '([^']*)'/g)].map(([, value = '']) => value);

interface Answer {
  readonly result?: {
    readonly tools?: readonly { readonly name: string }[];
    readonly structuredContent?: { readonly sessions?: readonly object[]; readonly when_unsure?: string };
  };
}

async function rpc(url: string, method: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method }),
  });
  return (await response.json()) as Answer;
}
