/** What an isolate holds, as V8 counts it (Chrome DevTools Protocol, Runtime.getHeapUsage): the platform's 128 MB are an isolate's. */

interface HeapUsage {
  /** What the heap takes up, garbage that was not collected yet included. */
  readonly totalSize: number;
  /** Array buffers: the directory's bytes among them. */
  readonly backingStorageSize: number;
}

/** Bytes of the one isolate behind an inspector's port. */
export async function isolateBytes(port: number): Promise<number> {
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as Array<{
    webSocketDebuggerUrl: string;
  }>;
  if (!target) throw new Error('workerd shows its inspector no isolate');
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  try {
    const { totalSize, backingStorageSize } = await new Promise<HeapUsage>((resolve, reject) => {
      socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' }));
      socket.onmessage = ({ data }) => {
        const { id, result, error } = JSON.parse(String(data)) as { id?: number; result?: HeapUsage; error?: unknown };
        if (id === 1 && result) resolve(result);
        else if (error) reject(new Error(`the inspector refused: ${JSON.stringify(error)}`));
      };
      socket.onerror = () => reject(new Error('the inspector’s socket broke'));
    });
    return totalSize + backingStorageSize;
  } finally {
    socket.close();
  }
}
