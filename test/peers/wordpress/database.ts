/** MariaDB as Debian packs it, unpacked in a folder: started for one run, in a folder of its own, reached by a socket alone. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Database {
  readonly socket: string;
  stop(): Promise<void>;
}

/** `root`: where the packages are unpacked. `folder`: what may be written. */
export async function startDatabase(root: string, folder: string): Promise<Database> {
  const user = execFileSync('id', ['-un'], { encoding: 'utf8' }).trim();
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const base = join(root, 'usr');
  const env = {
    ...process.env,
    PATH: `${base}/bin:${base}/sbin:${process.env.PATH}`,
    LD_LIBRARY_PATH: ['lib', 'usr/lib'].map((path) => join(root, path, 'x86_64-linux-gnu')).join(':'),
  };
  const same = ['--no-defaults', `--basedir=${base}`, `--datadir=${data}`, `--user=${user}`];
  execFileSync(
    join(base, 'bin/mariadb-install-db'),
    [...same, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { env, stdio: 'pipe' },
  );
  const messages = `--lc-messages-dir=${base}/share/mysql`;
  const server = spawn(
    join(base, 'sbin/mariadbd'),
    [...same, messages, `--socket=${socket}`, `--pid-file=${folder}/db.pid`, '--skip-networking'],
    { env, stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  process.once('exit', () => server.kill());
  for (let tries = 0; !existsSync(socket); tries++) {
    if (tries > 300 || server.exitCode !== null) throw new Error('MariaDB did not start');
    await pause(100);
  }
  return {
    socket,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
