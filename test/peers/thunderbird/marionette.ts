/** A client of Firefox's remote protocol (Marionette, version 3), just enough to ask Thunderbird what it shows. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const SCRIPT_TIMEOUT = 120_000;

export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: readonly [error: unknown, result: unknown]) => void>();
  #received = Buffer.alloc(0);
  #id = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => this.#read(bytes));
    // A program that ends answers nobody any more.
    socket.on('close', () => {
      for (const done of this.#waiting.values()) done([{ message: 'Thunderbird has ended' }, undefined]);
    });
  }

  /** Opens a session as soon as a program listens on a local port, within some seconds. @throws Error when it does not */
  static async connect(port: number, seconds: number): Promise<Marionette> {
    const client = new Marionette(await connected(port, seconds));
    await client.send('WebDriver:NewSession', {});
    await client.send('WebDriver:SetTimeouts', { script: SCRIPT_TIMEOUT });
    await client.send('Marionette:SetContext', { value: 'chrome' });
    return client;
  }

  /** Runs the body of an async function in the program's first window. @throws Error with what the program says */
  async run<Result>(body: string, ...args: readonly unknown[]): Promise<Result> {
    const script = `const [args, done] = [[...arguments].slice(0, -1), arguments[arguments.length - 1]];
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) + error.stack }));`;
    const answer = (await this.send('WebDriver:ExecuteAsyncScript', { script, args })) as {
      value: { value: Result; error?: string };
    };
    if (answer.value.error !== undefined) throw new Error(answer.value.error);
    return answer.value.value;
  }

  /** The window as PNG. */
  async screenshot(): Promise<Buffer> {
    const { value } = (await this.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    return Buffer.from(value, 'base64');
  }

  close(): void {
    this.#socket.destroy();
  }

  async send(command: string, parameters: object): Promise<unknown> {
    const id = ++this.#id;
    const text = JSON.stringify([0, id, command, parameters]);
    const answer = new Promise<readonly [unknown, unknown]>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [error, result] = await answer;
    if (error) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return result;
  }

  /** Messages are "length:JSON"; the first greets and answers nothing. */
  #read(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (colon < 0 || this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as unknown;
      this.#received = this.#received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, unknown, unknown];
      this.#waiting.get(id)?.([error, result]);
      this.#waiting.delete(id);
    }
  }
}

async function connected(port: number, seconds: number): Promise<Socket> {
  for (let left = seconds * 4; left > 0; left--) {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return socket;
    } catch {
      socket.destroy();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  throw new Error(`nothing listens on port ${port}`);
}
