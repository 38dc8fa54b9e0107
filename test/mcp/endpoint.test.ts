/** /mcp as HTTP and JSON-RPC: what is answered, in which revision, and what is refused. */
import { describe, expect, it } from 'vitest';
import { headersOf, ORIGIN, siteOf } from '../application.ts';
import { askLegacy, MODERN_META, post, postModern, type Rpc } from './ask.ts';

const { get } = siteOf();
const PING = { jsonrpc: '2.0', id: 1, method: 'ping' };

async function refusal(response: Response) {
  const { error, id } = (await response.json()) as Rpc;
  return [response.status, error?.code, ...(id === undefined ? [] : [id])];
}

describe('the endpoint', () => {
  it('answers one JSON object that nobody keeps, readable as feeds are', async () => {
    const response = await post(get, PING);
    expect([response.status, await response.json()]).toEqual([200, { jsonrpc: '2.0', id: 1, result: {} }]);
    expect(headersOf(response)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link, Date, Last-Modified, Deprecation, Sunset',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'application/json',
      'cross-origin-resource-policy': 'cross-origin',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is for POST alone and says so', async () => {
    for (const method of ['GET', 'HEAD', 'DELETE', 'PUT', 'BREW']) {
      const response = await get('/mcp', { method });
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'POST, OPTIONS']);
    }
    const preflight = await get('/mcp', { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'POST, OPTIONS']);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('*');
  });

  it('ignores conditions, which are for what can be kept', async () => {
    expect((await post(get, PING, { 'If-None-Match': '*', 'If-Match': '"other"' })).status).toBe(200);
  });

  it.each(['https://evil.test', 'null', 'http://localhost:8787', `${ORIGIN}.evil.test`])(
    'refuses pages of %s',
    async (Origin) => {
      expect(await refusal(await post(get, PING, { Origin }))).toEqual([403, -32600]);
    },
  );

  it('answers its own pages and, on a loopback address, pages of others', async () => {
    expect((await post(get, PING, { Origin: ORIGIN })).status).toBe(200);
    const { app } = siteOf();
    const local = (Origin: string) => {
      const headers = { 'Content-Type': 'application/json', Origin };
      return app.request('http://127.0.0.1:8787/mcp', { method: 'POST', body: JSON.stringify(PING), headers });
    };
    expect((await local('http://localhost:6274')).status).toBe(200);
    expect((await local('http://evil.test')).status).toBe(403);
  });

  it.each([
    ['no JSON', '{', 400, -32700],
    ['a batch', [PING], 400, -32600],
    ['a response', { jsonrpc: '2.0', id: 1, result: {} }, 400, -32600],
    ['a bare number', 7, 400, -32600],
    ['another version of JSON-RPC', { ...PING, jsonrpc: '1.0' }, 400, -32600],
    ['an id of null', { ...PING, id: null }, 400, -32600],
    ['an id with a fraction', { ...PING, id: 1.5 }, 400, -32600],
    ['params in a list', { ...PING, params: [] }, 400, -32600],
    ['16 KB and a byte', JSON.stringify(PING).padEnd(16 * 1024 + 1), 413, -32600],
  ])('refuses %s', async (_, body, status, code) => {
    expect(await refusal(await post(get, body))).toEqual([status, code]);
  });

  it('reads 16 KB, and no further where the length is not told', async () => {
    expect((await post(get, JSON.stringify(PING).padEnd(16 * 1024))).status).toBe(200);
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(++pulled && 32)),
    });
    const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'Content-Type': 'application/json' } };
    expect((await get('/mcp', init as RequestInit)).status).toBe(413);
    expect(pulled).toBeLessThan(32);
  });

  it('refuses another media type', async () => {
    expect(await refusal(await post(get, PING, { 'Content-Type': 'text/plain' }))).toEqual([415, -32600]);
  });

  it('accepts notifications and says nothing', async () => {
    const response = await post(get, { jsonrpc: '2.0', method: 'notifications/initialized' });
    expect([response.status, await response.text()]).toEqual([202, '']);
  });
});

describe('the revisions with a handshake', () => {
  it.each([
    ['2025-11-25', '2025-11-25'],
    ['2025-06-18', '2025-06-18'],
    ['2024-11-05', '2025-11-25'],
    ['2026-07-28', '2025-11-25'],
  ])('asked for %s give %s', async (protocolVersion, given) => {
    const { result } = await askLegacy(get, 'initialize', { protocolVersion, capabilities: {} });
    expect(result).toMatchObject({ protocolVersion: given, capabilities: { tools: {} } });
    expect(result?.serverInfo).toMatchObject({ name: 'next-consultation', version: '1.0.0', websiteUrl: ORIGIN });
  });

  it('know no method but theirs', async () => {
    for (const method of ['resources/list', 'server/discover', 'constructor', '']) {
      expect((await askLegacy(get, method)).error?.code).toBe(-32601);
    }
  });

  it('refuse a version that is not spoken', async () => {
    const response = await post(get, PING, { 'MCP-Protocol-Version': '1900-01-01' });
    const { error } = (await response.json()) as Rpc;
    expect([response.status, error?.code]).toEqual([400, -32022]);
    expect(error?.data).toEqual({ supported: ['2026-07-28', '2025-11-25', '2025-06-18'], requested: '1900-01-01' });
  });
});

describe('2026-07-28', () => {
  it('is discovered', async () => {
    const { result } = (await (await postModern(get, 'server/discover')).json()) as Rpc;
    expect(result).toMatchObject({
      resultType: 'complete',
      supportedVersions: ['2026-07-28', '2025-11-25', '2025-06-18'],
      capabilities: { tools: {} },
      cacheScope: 'public',
      ttlMs: 3_600_000,
      _meta: { 'io.modelcontextprotocol/serverInfo': { name: 'next-consultation' } },
    });
  });

  it('answers an unknown method with 404 and JSON-RPC', async () => {
    for (const method of ['initialize', 'ping', 'subscriptions/listen', 'toString']) {
      expect(await refusal(await postModern(get, method))).toEqual([404, -32601, 'a']);
    }
  });

  it.each([
    ['another version in the header', { 'MCP-Protocol-Version': '2025-11-25' }],
    ['another method in the header', { 'Mcp-Method': 'tools/list' }],
    ['another name in the header', { 'Mcp-Name': 'get_center' }],
    ['another name in Base64', { 'Mcp-Name': `=?base64?${btoa('get_center')}?=` }],
    ['broken Base64', { 'Mcp-Name': '=?base64?A?=' }],
  ])('refuses %s', async (_, headers) => {
    expect(await refusal(await postModern(get, 'tools/call', { name: 'phone_now' }, headers))).toEqual([
      400,
      -32020,
      'a',
    ]);
  });

  it('reads a name in Base64', async () => {
    const headers = { 'Mcp-Name': `=?base64?${btoa('phone_now')}?=` };
    expect((await postModern(get, 'tools/call', { name: 'phone_now' }, headers)).status).toBe(200);
  });

  it('refuses requests whose header fields are missing, or that say nothing of the client', async () => {
    const list = { jsonrpc: '2.0', id: 'a', method: 'tools/list', params: { _meta: MODERN_META } };
    expect(await refusal(await post(get, list))).toEqual([400, -32020, 'a']);
    expect(await refusal(await postModern(get, 'tools/list', { _meta: {} }))).toEqual([400, -32602, 'a']);
    const { 'io.modelcontextprotocol/clientCapabilities': _, ...version } = MODERN_META;
    expect(await refusal(await postModern(get, 'tools/list', { _meta: version }))).toEqual([400, -32602, 'a']);
  });

  it('refuses a version that is not spoken', async () => {
    const _meta = { ...MODERN_META, 'io.modelcontextprotocol/protocolVersion': '2099-01-01' };
    const headers = { 'MCP-Protocol-Version': '2099-01-01' };
    expect(await refusal(await postModern(get, 'tools/list', { _meta }, headers))).toEqual([400, -32022, 'a']);
  });
});
