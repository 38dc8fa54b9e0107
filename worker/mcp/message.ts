/** One JSON-RPC 2.0 message as MCP narrows it: a request or a notification, never a batch, never a response; ids are not null. */

export type JsonObject = { readonly [name: string]: unknown };

export interface RpcMessage {
  readonly method: string;
  readonly params: JsonObject;
  /** None = a notification. */
  readonly id?: string | number;
}

/** Codes of JSON-RPC 2.0 (section 5.1) and of MCP 2026-07-28 (basic, "Error Codes"). */
export const CODES = {
  parse: -32700,
  request: -32600,
  method: -32601,
  params: -32602,
  internal: -32603,
  header_mismatch: -32020,
  unsupported_version: -32022,
} as const;

/** A refusal as JSON-RPC, and the HTTP status that goes with it. */
export class RpcError extends Error {
  readonly code: number;
  readonly status: number;
  readonly data: JsonObject | undefined;

  constructor(code: keyof typeof CODES, message: string, status = 400, data?: JsonObject) {
    super(message);
    this.code = CODES[code];
    this.status = status;
    this.data = data;
  }
}

/** @throws RpcError for what is no single request or notification */
export function parseMessage(body: string): RpcMessage {
  const message = parseJson(body);
  if (Array.isArray(message)) throw new RpcError('request', 'Batches are not answered; send one message in each POST.');
  if (!isJsonObject(message) || message.jsonrpc !== '2.0' || typeof message.method !== 'string') {
    throw new RpcError('request', 'A message is an object with "jsonrpc": "2.0" and a "method".');
  }
  const { method, params = {}, id } = message;
  if (!isJsonObject(params)) throw new RpcError('request', '"params" is an object.');
  if (id === undefined) return { method, params };
  if (typeof id === 'string' || Number.isInteger(id)) return { method, params, id: id as string | number };
  throw new RpcError('request', '"id" is a string or a whole number.');
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new RpcError('parse', 'The body is not JSON.');
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
