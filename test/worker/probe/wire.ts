/** Speaks HTTP/1.1 by hand over a socket (RFC 9112): no client library tidies up what is sent or what comes back. */
import { connect } from 'node:net';

export interface Wire {
  readonly status: number;
  /** Names in lower case; equal names in order. */
  readonly headers: ReadonlyArray<readonly [string, string]>;
  readonly body: string;
  /** Bytes of the body as they came. */
  readonly length: number;
  header(name: string): string | undefined;
}

export interface Ask {
  readonly method?: string;
  /** As it goes into the request line. */
  readonly target: string;
  /** Header lines, in order; Host and Connection are added. */
  readonly lines?: readonly string[];
  readonly host?: string;
}

/** Sends one request and reads until the server closes. */
export function exchange(url: URL, { method = 'GET', target, lines = [], host = url.host }: Ask): Promise<Wire> {
  const head = [`${method} ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...lines, '', ''].join('\r\n');
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(url.port), url.hostname, () => socket.write(head, 'latin1'));
    socket.setTimeout(10_000, () => socket.destroy(new Error(`no answer to ${method} ${target.slice(0, 80)}`)));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      try {
        resolve(parse(Buffer.concat(chunks)));
      } catch (error) {
        reject(error as Error);
      }
    });
  });
}

function parse(bytes: Buffer): Wire {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('the answer has no end of its header section');
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  const header = (name: string) => headers.find(([one]) => one === name)?.[1];
  const raw = bytes.subarray(end + 4);
  const body = header('transfer-encoding') === 'chunked' ? unchunked(raw) : raw;
  return {
    status: Number(statusLine.split(' ')[1]),
    headers,
    header,
    body: body.toString('utf8'),
    length: body.length,
  };
}

/** RFC 9112, section 7.1. */
function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    if (!size) return Buffer.concat(parts);
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

/** An answer's headers but for the date, as text to be compared; without those of the wire where it is rewritten on its way. */
export function lasting({ headers }: Wire, rewritten = false): string {
  const passing = rewritten ? ['date', 'content-length', 'transfer-encoding'] : ['date'];
  return JSON.stringify(headers.filter(([name]) => !passing.includes(name)).toSorted());
}
