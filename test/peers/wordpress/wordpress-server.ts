/** WordPress as Debian packs it, with its database, answered by PHP's own server on a port of this machine. */
import { spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { run } from '../../interop/external.ts';
import { freePort } from '../../worker/free-port.ts';
import { startDatabase } from './database.ts';
import { phpModules } from './php-modules.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export const ADMINISTRATOR = { name: 'editor', password: 'only-for-this-run' };

const NETWORK = [
  "define( 'MULTISITE', true );",
  "define( 'SUBDOMAIN_INSTALL', false );",
  "define( 'PATH_CURRENT_SITE', '/' );",
  "define( 'SITE_ID_CURRENT_SITE', 1 );",
  "define( 'BLOG_ID_CURRENT_SITE', 1 );",
];

export interface WordPressServer {
  readonly origin: string;
  readonly folder: string;
  /** The value of a PHP expression on a site of it, by a program beside the web server. */
  ask(expression: string): Promise<unknown>;
  /** From now on it is a network of two sites, the second below /second/. */
  makeNetwork(): Promise<void>;
  stop(): Promise<void>;
}

/** `root`: where the packages are unpacked. `work`: an empty folder. `mayAsk`: the one address that the site reaches. */
export async function startWordPress(root: string, work: string): Promise<WordPressServer> {
  const folder = join(work, 'site');
  const links = join(root, 'usr/share/wordpress');
  await cp(links, folder, { recursive: true, dereference: true, filter: (path) => existsSync(path) });
  // What the system has itself was not unpacked.
  const script = 'wp-includes/js/underscore.min.js';
  if (!existsSync(join(folder, script)))
    await cp('/usr/share/javascript/underscore/underscore.min.js', join(folder, script));
  const database = await startDatabase(root, work);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const php = [
    ...phpModules(root, ['mysqlnd', 'mysqli', 'zip']),
    '-d',
    'error_reporting=-1',
    '-d',
    'display_errors=0',
    '-d',
    `error_log=${work}/php.log`,
  ];
  const ask = async (expression: string) =>
    JSON.parse(await run('php', [...php, here('ask.php'), folder, origin], expression)) as unknown;
  const lines = [
    `define( 'DB_HOST', 'localhost:${database.socket}' );`,
    "define( 'DB_NAME', 'wordpress' );",
    "define( 'DB_USER', 'root' );",
    "define( 'DB_PASSWORD', '' );",
    "define( 'DB_CHARSET', 'utf8mb4' );",
    "define( 'FS_METHOD', 'direct' );",
    "define( 'WP_HTTP_BLOCK_EXTERNAL', true );",
    "define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );",
    "define( 'DISABLE_WP_CRON', true );",
    "define( 'WP_DEBUG', true );",
    "define( 'WP_DEBUG_DISPLAY', false );",
    `define( 'WP_DEBUG_LOG', '${work}/wordpress.log' );`,
    "define( 'WP_CACHE', true );",
    "define( 'WP_ALLOW_MULTISITE', true );",
  ];
  const write = () =>
    writeFile(
      join(folder, 'wp-config.php'),
      `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n`,
    );
  await write();
  await mkdir(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  await cp(here('loopback.php'), join(folder, 'wp-content/mu-plugins/loopback.php'));
  await cp(here('page-cache.php'), join(folder, 'wp-content/advanced-cache.php'));
  await run('php', [...php, here('install.php'), folder, origin, database.socket], JSON.stringify(ADMINISTRATOR));
  const server = spawn('php', [...php, '-S', `127.0.0.1:${port}`, '-t', folder, here('router.php')], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  for (let tries = 0; !(await fetch(`${origin}/wp-login.php`).catch(() => undefined)); tries++) {
    if (tries > 200) throw new Error('WordPress does not answer');
    await pause(100);
  }
  return {
    origin,
    folder,
    ask,
    async makeNetwork() {
      const make = (what: string) => run('php', [...php, here('network.php'), folder, origin, what]);
      await make('network');
      lines.push(...NETWORK, `define( 'DOMAIN_CURRENT_SITE', '127.0.0.1:${port}' );`);
      await write();
      await make('second');
    },
    async stop() {
      // With its workers.
      if (server.pid !== undefined) process.kill(-server.pid);
      await database.stop();
    },
  };
}
