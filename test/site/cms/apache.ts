/** An Apache of Debian's package that answers one folder with its server-side includes (mod_include), on this machine only. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { present, runs } from '../../opendata/machine.ts';
import { freePort } from '../../worker/free-port.ts';

export const hasApache = () => present(runs('/usr/sbin/apache2', ['-v']), 'APACHE', 'install apache2-bin');
export const hasCurl = () => present(runs('curl', ['--version']), 'CURL', 'install curl');

const MODULES = ['mpm_event', 'authz_core', 'mime', 'filter', 'include'];

const configuration = (folder: string, port: number): string =>
  [
    ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    'ServerName partner.test',
    `Listen 127.0.0.1:${port}`,
    // As root, Apache wants somebody to become.
    ...(process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : []),
    `DocumentRoot "${folder}"`,
    `PidFile "${folder}/.pid"`,
    `DefaultRuntimeDir "${folder}"`,
    `ErrorLog "${folder}/.log"`,
    `<Directory "${folder}">`,
    '  Require all granted',
    '  Options +Includes',
    '</Directory>',
    'TypesConfig /dev/null',
    'AddType "text/html; charset=utf-8" .shtml .html',
    'AddOutputFilter INCLUDES .shtml',
  ].join('\n');

export async function startApache(folder: string): Promise<{ origin: string; stop: () => void }> {
  const port = await freePort();
  const file = join(folder, '.conf');
  await writeFile(file, configuration(folder, port));
  const server: ChildProcess = spawn('/usr/sbin/apache2', ['-f', file, '-DFOREGROUND'], { stdio: 'ignore' });
  const stop = (): void => void server.kill();
  process.once('exit', stop);
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(origin).catch(() => undefined)) return { origin, stop };
    await pause(50);
  }
  stop();
  throw new Error(`Apache did not answer on ${origin}`);
}
