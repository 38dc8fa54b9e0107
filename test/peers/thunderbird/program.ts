/** Thunderbird in a profile of its own, under the X server of DISPLAY. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Marionette } from './marionette.ts';

/** Runs something while the program runs, and hands over its profile when it has ended; that goes then. */
export async function withThunderbird<T>(
  locale: string,
  use: (client: Marionette) => Promise<T>,
  afterwards: (profile: string) => void = () => {},
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'thunderbird-'));
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences(port, locale));
  const flags = ['--marionette', '-remote-allow-system-access', '--no-remote', '--profile', profile];
  const program = spawn('thunderbird', flags, { env: { ...process.env, HOME: profile }, stdio: 'ignore' });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const kill = () => program.kill();
  process.once('SIGTERM', () => (kill(), process.exit(1)));
  try {
    const client = await Marionette.connect(port, 120);
    const answer = await use(client);
    await client.send('Marionette:Quit', { flags: ['eForceQuit'] });
    client.close();
    await ended;
    afterwards(profile);
    return answer;
  } finally {
    kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function preferences(port: number, locale: string): string {
  const values = {
    'marionette.port': port,
    'intl.locale.requested': locale,
    'calendar.timezone.useSystemTimezone': false,
    'calendar.timezone.local': 'Europe/Berlin',
    'mail.provider.suppress_dialog_on_startup': true,
    'mail.spotlight.firstRunDone': true,
    'mail.inappnotifications.enabled': false,
    'mailnews.start_page.enabled': false,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  return Object.entries(values)
    .map((pair) => `user_pref(${pair.map((one) => JSON.stringify(one)).join(', ')});\n`)
    .join('');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
