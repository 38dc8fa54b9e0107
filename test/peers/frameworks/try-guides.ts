/**
 * Follows the widget's guides word by word: `node try-guides.ts FOLDER`; FOLDER's node_modules hold bundlers and frameworks. Each project
 * is written, checked, built and opened in Chromium, where the widget must answer. Prints lines for ../judge.ts.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM } from '../../browser/launch.ts';
import { startOrigins } from '../../browser/origins.ts';
import { installWidget, versionOf } from './install-widget.ts';
import { openPage } from './open-page.ts';
import { BUNDLERS } from './bundler-projects.ts';
import { type Project } from './project.ts';
import { REACT } from './react-projects.ts';
import { TEMPLATES } from './template-projects.ts';
import { environmentOf, layOut, type Site, start } from './site.ts';

/** Wednesday; visits of Mitte are from 14:00 to 16:00 on that day. */
const NOW = Date.parse('2026-11-18T11:00:00+01:00');
const PROJECTS = { ...BUNDLERS, ...REACT, ...TEMPLATES };
const BUILD_LIMIT = 120_000;

const [folder = ''] = process.argv.slice(2);
const say = (...fields: readonly string[]) => console.log(fields.join('\t'));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 600);

/** A command's output where it failed, else nothing. */
function broken(command: string, cwd: string): string {
  try {
    execFileSync('bash', ['-c', command], { cwd, env: environmentOf(folder), stdio: 'pipe', timeout: BUILD_LIMIT });
    return '';
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: Buffer; stderr?: Buffer; message: string };
    return `${message} ${stdout ?? ''} ${stderr ?? ''}`;
  }
}

/** Errors of one project; nothing where the widget answered as the guide promises. */
async function tryProject(
  name: string,
  project: Project,
  origins: { readonly feed: string },
): Promise<readonly string[]> {
  const site: Site = layOut(folder, name, project);
  for (const command of project.commands) {
    const output = broken(site.guide.commands.get(command) ?? command, site.folder);
    if (output) return [`${command}: ${oneLine(output)}`];
  }
  return [...unnoticed(site, project), ...(await shown(site, project, origins))];
}

const RIGHT = 'layout="card"';

/** Mistakes that the framework's own check does not find. */
function unnoticed(site: Site, { mistakes }: Project): readonly string[] {
  if (!mistakes) return [];
  const [path = '', text = ''] = [...site.guide.files].find(([, content]) => content.includes(RIGHT)) ?? [];
  if (!path) return [`no file of the guide says ${RIGHT}`];
  return Object.entries(mistakes.wrong).flatMap(([named, wrong]) => {
    writeFileSync(join(site.folder, path), text.replace(RIGHT, wrong));
    const output = broken(mistakes.command, site.folder);
    writeFileSync(join(site.folder, path), text);
    return output.includes(named) ? [] : [`${mistakes.command} does not find ${wrong}`];
  });
}

async function shown(site: Site, project: Project, { feed }: { readonly feed: string }): Promise<readonly string[]> {
  const server = await start(site, project.shown, folder);
  try {
    return await openPage(browser, {
      address: server.address,
      now: NOW,
      feed,
      hears: !!project.hears,
      rendered: !!project.rendered,
    });
  } finally {
    server.stop();
  }
}

const origins = await startOrigins({ now: NOW });
const browser = await chromium.launch(CHROMIUM);
let answered = 0;
try {
  await installWidget(folder, origins.feed);
  for (const [name, project] of Object.entries(PROJECTS)) {
    const errors = await tryProject(name, project, origins).catch((error: unknown) => [String(error)]);
    for (const error of errors) say('error', name, oneLine(error));
    if (errors.length === 0) answered += 1;
  }
} finally {
  await browser.close();
  origins.close();
}
const packages = [...new Set(Object.values(PROJECTS).flatMap((project) => project.packages))];
say('version', packages.map((name) => `${name} ${versionOf(folder, name)}`).join(', '));
say('figure', `${answered} of ${Object.keys(PROJECTS).length} projects answer as their guides say`);
