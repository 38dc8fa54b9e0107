/** Firefox over Marionette, the protocol beneath its WebDriver: Playwright's has no command for what the accessibility tree says. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../worker/free-port.ts';
import { FIREFOX } from './launch.ts';

export interface Marionette {
  /** A command's answer: "WebDriver:Navigate", {url}. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): Promise<void>;
}

type Answer = readonly [kind: number, id: number, error: object | null, result: unknown];

export async function startMarionette(): Promise<Marionette> {
  const port = await freePort();
  const profile = await mkdtemp(join(tmpdir(), 'marionette-'));
  await writeFile(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const given = ['--headless', '--no-remote', '--marionette', '--profile', profile];
  const firefox = spawn(FIREFOX.executablePath, given, { stdio: 'ignore' });
  const socket = await reach(port);
  const send = talk(socket);
  await send('WebDriver:NewSession');
  return {
    send,
    async close() {
      socket.destroy();
      firefox.kill();
      await once(firefox, 'exit');
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function reach(port: number): Promise<Socket> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const socket = connect(port, '127.0.0.1');
    const reached = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    if (reached) return socket;
    await pause(100);
  }
  throw new Error(`Firefox did not answer on port ${port}`);
}

/** Each message is its length in bytes, a colon, and JSON. */
function talk(socket: Socket): Marionette['send'] {
  const waiting = new Map<number, (answer: Answer) => void>();
  let heard = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    for (let colon = heard.indexOf(':'); colon > 0; colon = heard.indexOf(':')) {
      const end = colon + 1 + Number(heard.subarray(0, colon));
      if (heard.length < end) return;
      const message = JSON.parse(heard.toString('utf8', colon + 1, end)) as Answer | object;
      heard = heard.subarray(end);
      // The first message is a greeting.
      if (Array.isArray(message)) waiting.get(message[1] as number)?.(message as unknown as Answer);
    }
  });
  let last = 0;
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ([, , error, result]) => (error ? reject(new Error(JSON.stringify(error))) : resolve(result)));
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
