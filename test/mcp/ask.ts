/** Asks the endpoint for assistants as clients of either era do. */
import type { Site } from '../application.ts';

export const MODERN_META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientCapabilities': {},
};

export interface Rpc {
  readonly jsonrpc: string;
  readonly id?: string | number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: Record<string, unknown> };
}

/** A POST with any body; header fields of undefined are left out. */
export function post(get: Site['get'], body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return get('/mcp', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** A request of 2025-11-25. */
export async function askLegacy(get: Site['get'], method: string, params: object = {}): Promise<Rpc> {
  const response = await post(get, { jsonrpc: '2.0', id: 1, method, params }, { 'MCP-Protocol-Version': '2025-11-25' });
  return (await response.json()) as Rpc;
}

/** A request of 2026-07-28. */
export function postModern(
  get: Site['get'],
  method: string,
  params: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const name = typeof params.name === 'string' ? { 'Mcp-Name': params.name } : {};
  const fields = { 'MCP-Protocol-Version': '2026-07-28', 'Mcp-Method': method, ...name, ...headers };
  return post(get, { jsonrpc: '2.0', id: 'a', method, params: { _meta: MODERN_META, ...params } }, fields);
}

export interface ToolAnswer {
  readonly isError: boolean;
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly structuredContent?: Answer;
}

/** What every answer holds, and what some do. */
export interface Answer {
  readonly asked_at: string;
  readonly sure: boolean;
  readonly doubts: readonly { readonly kind: string; readonly center?: string; readonly words: string }[];
  readonly when_unsure: string;
  readonly source: Record<string, unknown>;
  readonly sessions?: readonly Told[];
  readonly centers?: readonly Phone[];
  readonly center?: Record<string, unknown>;
  readonly more?: boolean;
}

export interface Told {
  readonly center: string;
  readonly service: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly status: string;
  readonly verification: string;
  readonly reason?: string;
  readonly conditions?: readonly string[];
  readonly doubts: readonly string[];
}

export interface Phone {
  readonly center: string;
  readonly status: string;
  readonly answer: string;
  readonly session?: Told;
  readonly next?: Told;
  readonly phones: readonly { readonly number: string; readonly formatted: string }[];
}

export async function callTool(get: Site['get'], name: string, given: object = {}): Promise<ToolAnswer> {
  const { result, error } = await askLegacy(get, 'tools/call', { name, arguments: given });
  if (!result) throw new Error(`${name}: ${error?.message}`);
  return result as unknown as ToolAnswer;
}

/** The answer of a tool that refuses nothing. */
export async function tell(get: Site['get'], name: string, given: object = {}): Promise<Answer> {
  const { structuredContent, content } = await callTool(get, name, given);
  if (!structuredContent) throw new Error(`${name} refused: ${content[0]?.text}`);
  return structuredContent;
}
