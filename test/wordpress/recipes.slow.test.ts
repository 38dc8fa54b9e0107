/** The code of widget/wordpress/feed/README.md as it stands there, run by plain PHP; TYPO3 and Drupal are stand-ins of a few lines. */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pluginFiles } from '../../widget/publish/wordpress.ts';
import { dateOf, localOf } from '../../data/model/zone.ts';
import { pluginSettings } from '../../worker/publish/wordpress-plugin.ts';
import { run } from '../interop/external.ts';
import { hasPhp } from '../site/cms/wordpress.ts';
import { type Provider, startProvider } from './provider.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let provider: Provider;
let folder: string;
/** The recipes in the README's order. */
let recipes: string[];

/** What a recipe prints that lies at a path below the folder; `then` runs after it. */
async function printed(recipe: string, path: string, then = ''): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  const start = then ? `chdir( '${folder}' );\nrequire '${folder}/stand-ins.php';\nrequire '${file}';\n${then}` : '';
  await writeFile(file, `<?php\n${recipe}`);
  await writeFile(join(folder, 'start.php'), `<?php\n${start || `require '${file}';`}`);
  return run('php', ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr', join(folder, 'start.php')]);
}

describe.runIf(hasPhp())('the recipes for plain PHP', () => {
  beforeAll(async () => {
    provider = await startProvider(dateOf(localOf('Europe/Berlin', Date.now()).day));
    folder = await mkdtemp(join(tmpdir(), 'recipes-'));
    const files = await pluginFiles(await pluginSettings('.', provider.origin));
    // As the guide says: feed/ and widget/words/, and for the two systems in the places that their recipes name.
    for (const below of ['', 'package/Resources/Private/NextConsultation', 'module/next-consultation']) {
      for (const { path, bytes } of files.filter(({ path }) => /^(?:feed|widget\/words)\//.test(path))) {
        await mkdir(dirname(join(folder, below, path)), { recursive: true });
        await writeFile(join(folder, below, path), bytes);
      }
    }
    await mkdir(join(folder, 'private'));
    await copyFile(here('stand-ins.php'), join(folder, 'stand-ins.php'));
    const guide = await readFile(join(folder, 'feed/README.md'), 'utf8');
    recipes = [...guide.matchAll(/```php\n(.*?)```/gs)].map(([, code = '']) => code);
  });
  afterAll(async () => {
    provider.close();
    await rm(folder, { recursive: true });
  });

  const expectHours = (html: string) => {
    expect(html).toMatch(/^<div lang="de" dir="ltr"><p class="next-consultation-next"><bdi lang="de">RSC Mitte<\/bdi>/);
    expect(html).toContain('<div class="next-consultation-fragment" lang="de" dir="ltr"');
    expect(html).not.toMatch(/<(?:script|style)| (?:style|id|on\w+)=/);
  };

  it('are a page, a job, TYPO3 and Drupal', () => expect(recipes).toHaveLength(4));

  it('make a page, whose hours the job keeps up', async () => {
    expectHours(await printed(recipes[0] ?? '', 'page.php'));
    provider.asked();
    expect(await printed(recipes[1] ?? '', 'job.php')).toBe('');
    expect(provider.asked().map(({ status }) => status)).toEqual([304, 304]);
    provider.break('answers with an error');
    await expect(printed(recipes[1] ?? '', 'job.php')).rejects.toThrow('ended with 1');
    expectHours(await printed(recipes[0] ?? '', 'page.php'));
    provider.break();
  });

  it('make a ViewHelper of TYPO3', async () => {
    const render =
      "$it = new Site\\Package\\ViewHelpers\\ShowViewHelper();\n$it->initializeArguments();\n$it->arguments['center'] = 'mitte';\necho $it->render();";
    expectHours(await printed(recipes[2] ?? '', 'package/Classes/ViewHelpers/ShowViewHelper.php', render));
  });

  it('make a block of Drupal', async () => {
    const build = "echo ( new Drupal\\site_hours\\Plugin\\Block\\HoursBlock() )->build()['#markup'];";
    expectHours(await printed(recipes[3] ?? '', 'module/src/Plugin/Block/HoursBlock.php', build));
  });
});
