/** The MCP endpoint (streamable HTTP, 2026-07-28 and the revisions before): one message in, one JSON answer out, nothing kept. */
import { readBody } from '../http/request-body.ts';
import { isLoopback } from '../http/request-target.ts';
import type { Representation } from '../http/representation.ts';
import type { Context } from '../http/route.ts';
import { eraOf } from './era.ts';
import { CODES, type RpcMessage, parseMessage, RpcError } from './message.ts';
import { answer } from './methods.ts';

/** Questions have a few hundred bytes. */
const MOST_BYTES = 16 * 1024;

export async function representAnswer(context: Context): Promise<Representation> {
  let message: RpcMessage | undefined;
  try {
    assertOwnOrigin(context);
    message = parseMessage(await bodyOf(context.request));
    // Nothing is told to this server that it would have to remember.
    if (message.id === undefined) return { body: '', type: 'application/json', status: 202, cache: 'no-store' };
    const era = eraOf(context.request.headers, message);
    return rpc(200, { id: message.id, result: await answer(context, message, era) });
  } catch (error) {
    return representError(error, message?.id);
  }
}

/** A browser's page elsewhere must not speak through its reader (DNS rebinding); programs send no Origin. */
function assertOwnOrigin({ request, origin }: Context): void {
  const from = request.headers.get('Origin');
  if (from === null || from === origin || (isLoopback(from) && isLoopback(origin))) return;
  throw new RpcError(
    'request',
    'Pages of other sites are not answered here; their scripts may read /openapi.json and what it lists.',
    403,
  );
}

async function bodyOf(request: Request): Promise<string> {
  const [type = ''] = (request.headers.get('Content-Type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new RpcError('request', 'The body is sent as Content-Type: application/json.', 415);
  }
  const body = await readBody(request, MOST_BYTES);
  if (body !== undefined) return body;
  throw new RpcError('request', `The body is longer than ${MOST_BYTES} bytes; shorten it.`, 413);
}

function representError(error: unknown, id: RpcMessage['id']): Representation {
  const of = id === undefined ? {} : { id };
  if (error instanceof RpcError) {
    const { code, message, data, status } = error;
    return rpc(status, { ...of, error: { code, message, ...(data && { data }) } });
  }
  console.error(error);
  return rpc(200, {
    ...of,
    error: { code: CODES.internal, message: 'This is a mistake on our side. Try again later.' },
  });
}

function rpc(status: number, fields: object): Representation {
  const body = `${JSON.stringify({ jsonrpc: '2.0', ...fields })}\n`;
  return { body, type: 'application/json', status, cache: 'no-store' };
}
