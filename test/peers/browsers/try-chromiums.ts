/**
 * The widget in real Chromiums of 2019 to 2024: `node try-chromiums.ts FOLDER PICTURES`; FOLDER's node_modules hold them. From the
 * baseline on all see the answer, before it the page's own link; nobody sees nothing. Prints lines for ../judge.ts.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startOrigins, type Origins } from '../../browser/origins.ts';
import { element, NOW, page, script } from '../../browser/visit.ts';
import { startOldChromium, unpack, type OldChromium } from './old-chromium.ts';

/** The first that is to answer (widget/publish/bundle-script.ts). */
const BASELINE = 80;
const LINE = 'heute, 14:00–16:00 Uhr';
const PATIENCE = 10_000;

const [folder = '', pictures = ''] = process.argv.slice(2);
const say = (...fields: readonly string[]) => console.log(fields.join('\t'));

const LAYOUTS = ['card', 'line', 'list', 'week'];
const HOOK = '<a class="next-consultation" data-center="mitte" data-lang="de" href="/hours">Sprechzeiten</a>';

/** Each on a page of its own: layouts as elements, and a hook. */
const BODIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LAYOUTS.map((layout) => [layout, element(`center="mitte" lang="de" layout="${layout}"`)])),
  hook: HOOK,
  all: element('lang="de"'),
};

const SCRIPTS: Readonly<Record<string, (origins: Origins) => string>> = {
  module: (origins) => script(origins),
  classic: ({ feed }) => `<script defer src="${feed}/widget/v1/next-consultation.classic.js"></script>`,
};

/** Read off the page: the line, whether the link is there, and what was thrown. Before the baseline the witness itself cannot be read. */
const SEEN = `(() => {
  const link = document.querySelector('a[href="/hours"]');
  return JSON.stringify({ line: window.witness ? witness.text() : '', link: !!link && link.getClientRects().length > 0, broken: window.witness ? witness.broken : [] });
})()`;

interface Seen {
  readonly line: string;
  readonly link: boolean;
  readonly broken: readonly string[];
}

async function seen(browser: OldChromium, settled: (seen: Seen) => boolean): Promise<Seen> {
  let last: Seen = { line: '', link: false, broken: [] };
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
    const answer = await browser.ask(SEEN);
    if (answer === undefined) continue;
    last = JSON.parse(String(answer)) as Seen;
    if (settled(last)) break;
  }
  return last;
}

async function tryOne(browser: OldChromium, what: string): Promise<void> {
  const answers = Number.parseInt(browser.version, 10) >= BASELINE;
  const { line, link, broken } = await seen(browser, (it) => (answers ? it.line === LINE : it.link));
  const right = answers ? line === LINE && !link && broken.length === 0 : line === '' && link;
  if (!right)
    say(
      'error',
      `Chromium ${browser.version}`,
      what,
      `"${line}", ${link ? 'the link' : 'no link'}, ${broken.join('; ')}`,
    );
}

const origins = await startOrigins({ now: NOW });
mkdirSync(pictures, { recursive: true });
const versions: string[] = [];
let pages = 0;
try {
  for (const name of readdirSync(join(folder, 'node_modules')).filter((it) => it.startsWith('chromium-'))) {
    const browser = await startOldChromium(unpack(folder, name));
    versions.push(browser.version.replace(/\..*/, ''));
    for (const [form, scriptOf] of Object.entries(SCRIPTS)) {
      for (const [kind, body] of Object.entries(BODIES)) {
        const path = `/${name}/${form}/${kind}`;
        origins.pages.set(path, { body: page(origins, body + scriptOf(origins)) });
        await browser.goto(origins.partner + path);
        await tryOne(browser, `${form}, ${kind}`);
        pages += 1;
        const file = join(pictures, `chromium-${browser.version}-${form}-${kind}.png`);
        writeFileSync(file, await browser.picture());
      }
    }
    browser.close();
  }
} finally {
  origins.close();
}
say('version', `Chromium ${versions.join(', ')}`);
say('figure', `${pages} pages`);
process.exit();
