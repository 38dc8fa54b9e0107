/** A WordPress of Debian's package, without a database: its own filters and its own oEmbed consumer, run by PHP. */
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../interop/external.ts';
import { present, runs } from '../../opendata/machine.ts';

/** Where it is unpacked or installed. */
export const WORDPRESS_FOLDER = process.env.WORDPRESS ?? '/usr/share/wordpress';

export interface Content {
  readonly html: string;
  /** Whether its author may write any HTML (an administrator), or only what wp_kses_post lets through (an editor of a network, an author). */
  readonly unfiltered: boolean;
}

export interface Shown {
  readonly version: string;
  readonly contents: readonly string[];
  /** What the theme's foot prints. */
  readonly footer: string;
}

export const hasPhp = () => present(runs('php', ['--version']), 'PHP', 'install php-cli');

export const hasWordPress = () =>
  hasPhp() &&
  present(
    existsSync(join(WORDPRESS_FOLDER, 'wp-settings.php')),
    'WORDPRESS',
    'unpack Debian’s package and set WORDPRESS to its folder',
  );

/** The script that WordPress puts into pages with embedded frames. */
export const EMBED_SCRIPT = join(WORDPRESS_FOLDER, 'wp-includes/js/wp-embed.js');

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Contents as a reader of the site gets them. `functions` is code of the theme, without the opening tag. */
export async function shownByWordPress(contents: readonly Content[], functions = ''): Promise<Shown> {
  const site = await mkdtemp(join(tmpdir(), 'wordpress-'));
  try {
    for (const part of ['wp-admin', 'wp-includes', 'wp-settings.php'])
      await symlink(join(WORDPRESS_FOLDER, part), join(site, part));
    await mkdir(join(site, 'wp-content/mu-plugins'), { recursive: true });
    await copyFile(here('database.php'), join(site, 'wp-content/db.php'));
    await writeFile(join(site, 'wp-content/mu-plugins/functions.php'), `<?php\n${functions}\n`);
    return JSON.parse(await run('php', [here('wordpress.php'), site], JSON.stringify(contents))) as Shown;
  } finally {
    await rm(site, { recursive: true });
  }
}
