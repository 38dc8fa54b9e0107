/** A WordPress of Debian's package with the plugin from its ZIP, whose database holds options alone. */
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { pluginSettings } from '../../worker/publish/wordpress-plugin.ts';
import { bundlePlugin } from '../../widget/publish/wordpress.ts';
import { run } from '../interop/external.ts';
import { WORDPRESS_FOLDER } from '../site/cms/wordpress.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The ZIP as a build with this address serves it. */
export async function pluginZip(origin: string): Promise<Uint8Array> {
  const [zip] = await bundlePlugin(await pluginSettings(ROOT, origin));
  if (!zip) throw new Error('no plugin was packed');
  return zip.bytes;
}

export interface WordPressSite {
  /** The values of PHP expressions in one request. @throws Error where PHP says anything besides */
  ask(...expressions: string[]): Promise<unknown[]>;
  /** What the database holds. */
  options(): Promise<Record<string, string>>;
  remove(): Promise<void>;
}

/** `locale`: such as de_DE. */
export async function wordPressSite(zip: Uint8Array, locale = ''): Promise<WordPressSite> {
  const site = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const content = join(site, 'wp-content');
  await mkdir(join(content, 'languages'), { recursive: true });
  for (const part of ['wp-admin', 'wp-includes', 'wp-settings.php'])
    await symlink(join(WORDPRESS_FOLDER, part), join(site, part));
  await copyFile(here('options.php'), join(content, 'db.php'));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(content, 'plugins', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  const plugin = 'next-consultation/next-consultation.php';
  const options = {
    siteurl: 'http://partner.test',
    home: 'http://partner.test',
    active_plugins: `a:1:{i:0;s:${plugin.length}:"${plugin}";}`,
    WPLANG: locale,
  };
  const file = join(content, 'options.json');
  await writeFile(file, JSON.stringify(options));
  return {
    async ask(...expressions) {
      const said = await run('php', [here('site.php'), site], JSON.stringify(expressions));
      const { values, noise } = JSON.parse(said) as { values: unknown[]; noise: string[] };
      if (noise.length > 0) throw new Error(`the site says: ${noise.join('\n')}`);
      return values;
    },
    options: async () => JSON.parse(await readFile(file, 'utf8')) as Record<string, string>,
    remove: () => rm(site, { recursive: true }),
  };
}
