/** Holds /mcp against software of others: `node run.ts FOLDER conformance|sdk|client`, in lines as judge.ts names them. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { serveWorker } from './serve.ts';

const [folder = '', kind = ''] = process.argv.slice(2);
const packages = resolve(folder, 'node_modules/@modelcontextprotocol');
const say = (...fields: readonly string[]) => console.log(fields.join('\t'));

/** Those that need neither a tool made for them nor a capability that is not declared; README.md names the others. */
const SCENARIOS = [
  'server-initialize',
  'ping',
  'tools-list',
  'server-sse-multiple-streams',
  'dns-rebinding-protection',
];
const QUESTIONS: readonly [string, object][] = [
  ['next_sessions', { limit: 3 }],
  ['get_center', { center: 'mitte' }],
  ['phone_now', { lang: 'de' }],
];

/** What both generations of the client have in common, as far as it is asked here. */
interface Client {
  connect(transport: object): Promise<void>;
  getNegotiatedProtocolVersion?(): string | undefined;
  listTools(): Promise<{ tools: { name: string }[] }>;
  callTool(call: object): Promise<{ isError?: boolean; structuredContent?: { source?: object } }>;
  close(): Promise<void>;
}
type ClientClass = new (info: object, options?: object) => Client;
type TransportClass = new (url: URL) => { protocolVersion?: string };

async function runConformance(url: string): Promise<void> {
  const program = join(packages, 'conformance/dist/index.js');
  for (const scenario of SCENARIOS) {
    try {
      await promisify(execFile)(process.execPath, [program, 'server', '--url', url, '--scenario', scenario]);
    } catch (error) {
      say(
        'error',
        scenario,
        String((error as { stdout?: string }).stdout ?? error)
          .replaceAll(/\s+/g, ' ')
          .slice(-300),
      );
    }
  }
  say('figure', `${SCENARIOS.length} scenarios`);
}

/** Connects in an era, lists the tools and asks each; the client holds every answer against its tool's schema. */
async function askAs(client: Client, transport: { protocolVersion?: string }, version: string): Promise<void> {
  await client.connect(transport);
  const spoken = client.getNegotiatedProtocolVersion?.() ?? transport.protocolVersion;
  if (spoken !== version) say('error', version, `${spoken} was negotiated`);
  const names = (await client.listTools()).tools.map(({ name }) => name);
  for (const [name, given] of QUESTIONS) {
    if (!names.includes(name)) say('error', name, 'is not listed');
    const { isError, structuredContent } = await client.callTool({ name, arguments: given });
    if (isError || !structuredContent?.source) say('error', name, 'gave no answer with a source');
  }
  const { isError } = await client.callTool({ name: 'get_center', arguments: { center: 'nobody' } });
  if (!isError) say('error', 'get_center', 'knows a center that does not exist');
  await client.close();
}

const INFO = { name: 'peers', version: '1.0.0' };
const load = async (path: string) =>
  (await import(pathToFileURL(join(packages, path)).href)) as Record<string, unknown>;

async function runSdk(url: string): Promise<void> {
  const { Client } = (await load('sdk/dist/esm/client/index.js')) as { Client: ClientClass };
  const module = await load('sdk/dist/esm/client/streamableHttp.js');
  const Transport = module.StreamableHTTPClientTransport as TransportClass;
  await askAs(new Client(INFO), new Transport(new URL(url)), '2025-11-25');
  say('figure', `${QUESTIONS.length} questions in 2025-11-25`);
}

async function runClient(url: string): Promise<void> {
  const { Client, StreamableHTTPClientTransport } = (await load('client/dist/index.mjs')) as {
    Client: ClientClass;
    StreamableHTTPClientTransport: TransportClass;
  };
  const eras = [
    ['auto', '2026-07-28'],
    [{ pin: '2026-07-28' }, '2026-07-28'],
    ['legacy', '2025-11-25'],
  ] as const;
  for (const [mode, version] of eras) {
    const client = new Client(INFO, { versionNegotiation: { mode } });
    await askAs(client, new StreamableHTTPClientTransport(new URL(url)), version);
  }
  say('figure', `${QUESTIONS.length} questions, negotiated, in 2026-07-28 and in 2025-11-25`);
}

const RUNS: Readonly<Record<string, (url: string) => Promise<void>>> = {
  conformance: runConformance,
  sdk: runSdk,
  client: runClient,
};
const run = RUNS[kind];
if (!run) throw new Error(`there is no peer "${kind}"; there are ${Object.keys(RUNS).join(', ')}`);
const served = await serveWorker(fileURLToPath(new URL('../../../', import.meta.url)));
const { version } = JSON.parse(readFileSync(join(packages, kind, 'package.json'), 'utf8')) as { version: string };
say('version', version);
await run(served.url);
served.close();
