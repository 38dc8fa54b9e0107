/** The built Worker's /mcp on a port of this machine, as clients of MCP need it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { importWorker } from '../../../worker/publish/import-worker.ts';

export interface Served {
  readonly url: string;
  readonly close: () => void;
}

export async function serveWorker(root: string): Promise<Served> {
  const worker = await importWorker(root);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const { method = 'GET', url = '/', headers } = request;
      const fields = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
      const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
      const answer = await worker.request(`http://${headers.host}${url}`, { method, headers: fields, ...body });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/mcp`, close: () => server.close() };
}
