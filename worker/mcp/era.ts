/** Which revision of MCP a request speaks, and whether its header fields say what its body says (2026-07-28, versioning and transports). */
import { isJsonObject, type RpcMessage, RpcError } from './message.ts';

/** Every request carries its version and the client's capabilities. */
export const MODERN = '2026-07-28';
/** Opened by `initialize`; the newest first. Nothing that is answered here differs between them. */
export const LEGACY: readonly string[] = ['2025-11-25', '2025-06-18'];

const VERSIONS = [MODERN, ...LEGACY];
const VERSION_KEY = 'io.modelcontextprotocol/protocolVersion';
const CAPABILITIES_KEY = 'io.modelcontextprotocol/clientCapabilities';

export type Era = 'modern' | 'legacy';

/** @throws RpcError for a version that is not spoken here, or a header field that contradicts the body */
export function eraOf(headers: Headers, message: RpcMessage): Era {
  const stated = headers.get('MCP-Protocol-Version');
  const meta = isJsonObject(message.params._meta) ? message.params._meta : {};
  const version = meta[VERSION_KEY];
  if (version === undefined && stated !== MODERN) {
    // Clients before 2025-06-18 state none, nor does anybody with `initialize`.
    if (stated === null || LEGACY.includes(stated) || message.method === 'initialize') return 'legacy';
    throw unsupported(stated);
  }
  if (typeof version !== 'string' || !isJsonObject(meta[CAPABILITIES_KEY])) {
    throw new RpcError('params', `"_meta" holds "${VERSION_KEY}" (a string) and "${CAPABILITIES_KEY}" (an object).`);
  }
  assertSame('MCP-Protocol-Version', stated, version);
  if (version !== MODERN) throw unsupported(version);
  assertSame('Mcp-Method', headers.get('Mcp-Method'), message.method);
  if (message.method === 'tools/call') assertSame('Mcp-Name', decoded(headers.get('Mcp-Name')), message.params.name);
  return 'modern';
}

function unsupported(requested: string): RpcError {
  const data = { supported: VERSIONS, requested: requested.slice(0, 40) };
  return new RpcError('unsupported_version', `This server speaks ${VERSIONS.join(', ')}.`, 400, data);
}

function assertSame(field: string, stated: string | null, said: unknown): void {
  if (stated === said) return;
  const what = stated === null ? 'is missing' : 'does not say what the body says';
  throw new RpcError('header_mismatch', `The header field ${field} ${what}.`);
}

/** "=?base64?…?=" stands for what is not plain ASCII ("Value Encoding"). */
function decoded(value: string | null): string | null {
  const [, base64] = /^=\?base64\?([A-Za-z0-9+/]*={0,2})\?=$/.exec(value ?? '') ?? [];
  if (base64 === undefined) return value;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)));
  } catch {
    return value;
  }
}
