/** Thunderbird in a profile of its own, under the X server of DISPLAY. */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Marionette } from './marionette.ts';

/** A profile of its own, which goes with what is done in it. */
export async function withProfile(locale: string, use: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'thunderbird-'));
  try {
    writeFileSync(join(profile, 'user.js'), preferences(locale));
    await use(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs something while the program runs in a profile; it has ended when this returns. */
export async function withThunderbird(profile: string, use: (client: Marionette) => Promise<void>): Promise<void> {
  const port = await freePort();
  appendFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const flags = ['--marionette', '-remote-allow-system-access', '--no-remote', '--profile', profile];
  const program = spawn('thunderbird', flags, { env: { ...process.env, HOME: profile }, stdio: 'ignore' });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const stop = () => (program.kill(), process.exit(1));
  process.once('SIGTERM', stop);
  try {
    const client = await Marionette.connect(port, 120);
    await use(client);
    await client.send('Marionette:Quit', { flags: ['eForceQuit'] });
    client.close();
  } catch (error) {
    program.kill();
    throw error;
  } finally {
    await ended;
    process.off('SIGTERM', stop);
  }
}

function preferences(locale: string): string {
  const values = {
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
