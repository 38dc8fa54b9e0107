/**
 * A stand-in for the platform on a local port: the part of its API that `wrangler deploy` uses, and the public address, where
 * workerd serves what was uploaded. It keeps files by their hash and asks only for those that it does not have.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createTestHarness } from 'wrangler';

/** Path -> what wrangler says of the file. */
type Manifest = Record<string, { readonly hash: string; readonly size: number }>;

interface Upload {
  readonly main: string;
  readonly modules: readonly File[];
  readonly vars: Record<string, string>;
  readonly manifest: Manifest;
}

export interface Platform {
  /** For CLOUDFLARE_API_BASE_URL. */
  readonly api: string;
  /** The public address. */
  readonly site: string;
  /** The paths that were uploaded, a list for each deployment. */
  readonly uploaded: string[][];
  /** Whether what is uploaded is also shown; the platform may take its time. */
  shows: boolean;
  readonly close: () => Promise<void>;
}

const JWT = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{}').toString('base64url')}.x`;

export async function startPlatform(token: string): Promise<Platform> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-'));
  const files = new Map<string, Uint8Array>();
  const uploaded: string[][] = [];
  let manifest: Manifest = {};
  let harness: ReturnType<typeof createTestHarness> | undefined;
  let shown: URL | undefined;

  /** Puts an upload in the place of what was shown. */
  async function show({ main, modules, vars, manifest: paths }: Upload): Promise<void> {
    const root = await mkdtemp(join(folder, 'deployment-'));
    for (const module of modules) await write(join(root, 'worker', module.name), await module.bytes());
    for (const [path, { hash }] of Object.entries(paths))
      await write(join(root, 'assets', path), files.get(hash) ?? new Uint8Array());
    const configPath = join(root, 'wrangler.json');
    const rules = [
      { type: 'Data', globs: ['*.bin'] },
      { type: 'ESModule', globs: ['part-*.js'] },
    ];
    const bundle = { no_bundle: true, find_additional_modules: true, rules };
    const assets = { directory: 'assets', binding: 'ASSETS' };
    const config = { name: 'shown', compatibility_date: '2026-11-17', send_metrics: false };
    await writeFile(configPath, JSON.stringify({ ...config, ...bundle, main: `worker/${main}`, vars, assets }));
    await harness?.close();
    harness = createTestHarness({ workers: [{ configPath }] });
    shown = (await harness.listen()).url;
  }

  async function deploy(body: FormData): Promise<void> {
    const metadata = JSON.parse(await textOf(body.get('metadata'))) as {
      main_module: string;
      bindings: ReadonlyArray<{ name: string; type: string; text?: string }>;
    };
    const vars = metadata.bindings.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text] as const]));
    const modules = [...body.values()].filter((one): one is File => one instanceof File && one.name !== 'blob');
    const upload = { main: metadata.main_module, modules, vars: Object.fromEntries(vars), manifest };
    if (platform.shows) await show(upload);
  }

  /** Method and path -> result, as the API's documentation has them. */
  async function answer(request: Request): Promise<unknown> {
    const { pathname } = new URL(request.url);
    const asked = `${request.method} ${pathname.replace(/^\/client\/v4\/accounts\/[^/]+\/workers/, '')}`;
    const script = { tag: 'tag', last_deployed_from: 'wrangler', modified_on: '2026-11-27T00:00:00Z' };
    if (asked.endsWith('/assets-upload-session')) {
      ({ manifest } = (await request.json()) as { manifest: Manifest });
      const wanted = Object.entries(manifest).filter(([, { hash }]) => !files.has(hash));
      uploaded.push(wanted.map(([path]) => path).sort());
      const hashes = [...new Set(wanted.map(([, { hash }]) => hash))];
      const middle = Math.ceil(hashes.length / 2);
      const buckets = [hashes.slice(0, middle), hashes.slice(middle)].filter((one) => one.length > 0);
      return { jwt: JWT, buckets };
    }
    if (asked === 'POST /assets/upload') {
      for (const [hash, file] of await request.formData()) files.set(hash, Buffer.from(await textOf(file), 'base64'));
      return { jwt: JWT };
    }
    if (/^(?:PUT \/scripts\/[^/]+|POST .*\/versions)$/.test(asked)) {
      await deploy(await request.formData());
      return { id: 'version', startup_time_ms: 1, resources: { script }, metadata: {}, ...script };
    }
    if (asked.startsWith('GET /services/')) return { id: 'service', default_environment: { environment: 'x', script } };
    if (asked.endsWith('/secrets')) return [];
    if (asked === 'GET /subdomain') return { subdomain: 'stadt' };
    if (asked === 'GET /scripts/next-consultation/deployments') return { deployments: [] };
    return {
      enabled: true,
      previews_enabled: true,
      subdomain: { enabled: true, previews_enabled: true },
      bindings: [],
    };
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://platform');
    if (!url.pathname.startsWith('/client/v4/')) {
      const from = shown && (await fetch(new URL(url.pathname + url.search, shown), { redirect: 'manual' }));
      response.writeHead(from?.status ?? 404, { 'content-type': from?.headers.get('content-type') ?? 'text/plain' });
      response.end(from && Buffer.from(await from.arrayBuffer()));
      return;
    }
    const allowed = [`Bearer ${token}`, `Bearer ${JWT}`].includes(incoming.headers.authorization ?? '');
    const chunks: Buffer[] = await incoming.toArray();
    const headers = { 'content-type': incoming.headers['content-type'] ?? '' };
    const { method = 'GET' } = incoming;
    const body = method === 'GET' ? {} : { body: Buffer.concat(chunks) };
    const result = allowed ? await answer(new Request(url, { method, headers, ...body })) : null;
    const errors = allowed ? [] : [{ code: 10000, message: 'Authentication error' }];
    response.writeHead(allowed ? 200 : 403, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ success: allowed, errors, messages: [], result }));
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const platform: Platform = {
    api: `${site}/client/v4`,
    site,
    uploaded,
    shows: true,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await harness?.close();
      await rm(folder, { recursive: true });
    },
  };
  return platform;
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

async function textOf(value: File | string | null): Promise<string> {
  return value instanceof File ? value.text() : (value ?? '');
}
