/** `npm run data -- init` with each town's list: the project's own check is green, and nothing that is published speaks of another city. */
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Directory } from '../../../data/model/directory.ts';
import { bundleWidget } from '../../../widget/publish/bundle.ts';
import { WIDGET_VERSION } from '../../../widget/version.ts';
import { bundleSite } from '../../../worker/publish/site-bundle.ts';
import { withBlock } from '../../../worker/publish/read-data.ts';
import { applicationOf, readFirst } from '../../application.ts';
import { LOGO } from '../../fixtures/logo.ts';
import { TOWNS, type Town } from '../../fixtures/towns/towns.ts';
import { removeScratches, ROOT, scratch } from '../scratch.ts';

const ORIGIN = 'https://beratung.stadt.example';
const TODAY = '2026-11-27';

/** The city that the project was written for, its state and its centers. */
const OF_ANOTHER = /[Dd]uisburg|Nordrhein-Westfalen|North Rhine|\bRSC\b/;

const flagsOf = ({ city, region, ags, nuts, answersFile }: Town): string[] => [
  ...[
    '--replace',
    '--official',
    `--answers=${answersFile}`,
    `--city=${city}`,
    `--region=${region}`,
    `--ags=${ags}`,
    `--nuts=${nuts}`,
  ],
  ...[
    `--publisher=Stadt ${city}`,
    '--contact=beratung@stadt.example',
    '--programme=Beratung für Zugewanderte',
    `--origin=${ORIGIN}`,
  ],
];

const lay = async (town: Town) => {
  const project = scratch();
  for (const name of ['wrangler.toml', 'README.md']) copyFileSync(join(ROOT, name), join(project.root, name));
  return [town.city, town, project, await project.run('init', [town.file, ...flagsOf(town)], TODAY)] as const;
};
const towns = await Promise.all(TOWNS.map(lay));
afterAll(removeScratches);

describe.each(towns)('a copy of the project for %s', { timeout: 240_000 }, (city, _, project, made) => {
  it('is written with its first edition, its sums and its settings, and passes the check', async () => {
    expect(made.code, made.out).toBe(0);
    expect(project.editions()).toEqual([`${TODAY}.json`]);
    const settings = readFileSync(join(project.root, 'wrangler.toml'), 'utf8');
    expect(settings).toContain(`PUBLIC_ORIGIN = "${ORIGIN}"`);
    expect(settings).not.toContain('name = "next-consultation');
    const readme = readFileSync(join(project.root, 'README.md'), 'utf8');
    expect(readme).toContain(`consultation in ${city}, `);
    expect(readme).not.toMatch(/Duisburg|\bRSC\b/);
    const check = await project.run('check', ['--deploy'], TODAY);
    expect(check.code, check.out).toBe(0);
    expect(check.out).toContain('0 errors, 0 warnings');
  });

  it('speaks of its own town alone, in every form', async () => {
    const text = project.text();
    const directory = JSON.parse(text) as Directory;
    const name = directory.edition;
    const data = await readFirst(TODAY);
    const own = withBlock({
      ...data,
      directory: JSON.stringify(directory),
      editions: { [name]: JSON.stringify(directory) },
    });
    const app = applicationOf(own, () => Date.parse(`${TODAY}T12:00:00Z`));
    const paths = app.prerenderedPaths(ORIGIN);
    const sample = paths.filter(
      (path, at) =>
        /^\/(de|en|ar)\/(?:[a-z-]+\/)?$|centers\.[a-z]+$|catalog|openapi|schema/.test(path) ||
        at % Math.ceil(paths.length / 300) === 0,
    );
    expect(sample.length).toBeGreaterThan(100);
    const speaking: string[] = [];
    for (const path of sample) {
      const response = await app.request(path, {}, { PUBLIC_ORIGIN: ORIGIN });
      expect(response.status, path).toBe(200);
      const said = `${JSON.stringify(Object.fromEntries(response.headers))} ${await response.text()}`;
      if (OF_ANOTHER.test(said)) speaking.push(`${path}: ${OF_ANOTHER.exec(said)?.[0]}`);
    }
    expect(speaking).toEqual([]);
    const page = await (await app.request('/de/', {}, { PUBLIC_ORIGIN: ORIGIN })).text();
    expect(page).toContain(city);
  });
});

it(
  'says nothing of another city in the files that are bundled either, but for the list of states',
  { timeout: 120_000 },
  async () => {
    const { files } = await bundleWidget(WIDGET_VERSION);
    for (const { path, bytes } of [...files, ...(await bundleSite()).files]) {
      const text = Buffer.from(bytes).toString();
      const said = path.endsWith('/pflege.js') ? text.replace('"Nordrhein-Westfalen"', '') : text;
      expect(OF_ANOTHER.exec(said)?.[0], path).toBeUndefined();
    }
  },
);

describe('npm run data -- init', () => {
  it('replaces nothing without being told to, and says what it needs', async () => {
    const project = scratch();
    const before = project.text();
    const [town] = TOWNS as readonly [Town, ...Town[]];
    const refused = await project.run('init', [town.file, ...flagsOf(town).filter((one) => one !== '--replace')]);
    expect(refused).toMatchObject({ code: 2, out: expect.stringContaining('--replace') as string });
    const unnamed = await project.run('init', [town.file, '--replace', '--city=Auenrode']);
    expect(unnamed).toMatchObject({ code: 2, out: expect.stringContaining('--region fehlt') as string });
    const open = await project.run('init', [town.file, ...flagsOf(town).filter((one) => !one.startsWith('--answers'))]);
    expect(open).toMatchObject({ code: 1, out: expect.stringContaining('Nichts geschrieben') as string });
    expect(project.text()).toBe(before);
  });

  it('takes the languages, the color and the logo of a town, and leaves nothing of another one', async () => {
    const project = scratch();
    copyFileSync(join(ROOT, 'wrangler.toml'), join(project.root, 'wrangler.toml'));
    const [town] = TOWNS as readonly [Town, ...Town[]];
    const logo = join(project.root, 'wappen.svg');
    const init = (...more: string[]) => project.run('init', [town.file, ...flagsOf(town), ...more], TODAY);
    const inCopy = (path: string) => join(project.root, 'data', path);
    writeFileSync(logo, LOGO.replace('<path', '<script/><path'));
    expect(await init(`--logo=${logo}`)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^error: .*wappen\.svg:3: it holds a script; save it/m) as string,
    });
    expect(await init('--languages=tr,nl')).toMatchObject({
      code: 2,
      out: expect.stringContaining('nl gibt es') as string,
    });
    expect((await init('--languages=tr', '--city-in=pl=Auenrody')).out).toContain(
      '--city-in pl=Auenrody: bitte eine von',
    );
    expect(project.editions()).toEqual(['2021-08-05.json']);

    writeFileSync(logo, LOGO);
    const made = await init(`--logo=${logo}`, '--languages=ar,tr', '--accent=#ffcc00', '--city-in=ar=أونروده');
    expect(made.code, made.out).toBe(0);
    expect(made.out).toContain('#ffcc00 ist auf hellem Grund zu hell; dort steht #644a00.');
    expect(made.out).toMatch(/Sprachen: ar, de, en, tr\. Die anderen liegen .*\bpl\b.*git mv data\/text\/other\//);
    expect(readdirSync(inCopy('text'))).toEqual(['ar.json', 'de.json', 'en.json', 'other', 'tr.json']);
    expect(readdirSync(inCopy('text/other'))).toContain('pl.json');
    expect(project.read().municipality.names).toEqual({ ar: 'أونروده', de: town.city, en: town.city, tr: town.city });
    expect(readFileSync(join(project.root, 'wrangler.toml'), 'utf8')).toContain('ACCENT_COLOR = "#ffcc00"');
    expect(readFileSync(inCopy('logo.svg'), 'utf8')).toBe(LOGO);
    expect(await project.run('check', ['--deploy'], TODAY)).toMatchObject({ code: 0 });

    writeFileSync(inCopy('logo.svg'), '<svg/>');
    expect(await project.run('check', [], TODAY)).toMatchObject({
      code: 1,
      out: expect.stringContaining('error: logo.svg: no viewBox') as string,
    });
    expect((await init()).code).toBe(0);
    expect(readdirSync(inCopy('text'))).toContain('pl.json');
    expect(existsSync(inCopy('logo.svg'))).toBe(false);
    expect(readFileSync(join(project.root, 'wrangler.toml'), 'utf8')).toContain('ACCENT_COLOR = ""');
  });

  it('adds the centers of a list to a directory that there is, and never one of another town', async () => {
    const project = scratch();
    const list = join(project.root, 'liste.csv');
    const head = 'Einrichtung;Straße;PLZ;Stadtteil;Tel.;Breite;Länge;Sprechzeiten';
    writeFileSync(
      list,
      `${head}\nBeratung Süd;Münchener Str. 14;47249;Buchholz;0203 7187810;51,3866;6,7632;Di 14-16\n`,
    );
    const dry = await project.run('import', [list]);
    expect(dry.code, dry.out).toBe(0);
    expect(project.read().centers).toHaveLength(3);
    const added = await project.run('import', [list, '--write']);
    expect(added.out).toContain('1 Center stehen jetzt');
    expect(project.read().centers.map(({ id }) => id)).toEqual(['nord', 'mitte', 'west', 'beratung-sued']);
    expect(await project.run('import', [list, '--write'])).toMatchObject({ code: 1 });
    const [town] = TOWNS as readonly [Town, ...Town[]];
    const foreign = await project.run('import', [town.file, `--answers=${town.answersFile}`, '--write']);
    expect(foreign).toMatchObject({ code: 1, out: expect.stringContaining('does not fit this directory') as string });
    expect(project.read().centers).toHaveLength(4);
    const missing = await project.run('import', ['keine.csv']);
    expect(missing).toMatchObject({ code: 2, out: expect.stringContaining('nicht lesbar') as string });
  });
});
