/** Firefox's reader view (Readability, in jsdom) of people's pages: what is left is a page one can act on: `node read-pages.ts SITE FOLDER`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Center, Directory } from '../../../data/model/directory.ts';
import { parseText, say, type Text } from '../../../data/model/text.ts';
import { joins } from '../../site/plain-text.ts';

const [site = '', folder = ''] = process.argv.slice(2);

interface Article {
  readonly title: string;
  readonly content: string;
  readonly textContent: string;
  readonly dir: string | null;
}
interface Reader {
  readonly Readability: new (document: unknown) => { parse(): Article | null };
}
interface Dom {
  readonly JSDOM: new (html: string, options: { url: string }) => { readonly window: { readonly document: unknown } };
}

const require = createRequire(join(folder, 'package.json'));
const { Readability } = require('@mozilla/readability') as Reader;
const { JSDOM } = require('jsdom') as Dom;
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

const tell = (...fields: readonly string[]) => console.log(fields.join('\t'));
tell('version', `Readability ${versionOf('@mozilla/readability')} in jsdom ${versionOf('jsdom')}`);

const sources = (path: string) => readFileSync(join(import.meta.dirname, '../../../data', path), 'utf8');
const { centers } = JSON.parse(sources('directory.json')) as Directory;

/** Regular hours as the page says them: of several weekdays the first and the last. */
const hoursOf = (text: Text, { schedules }: Center): string[] =>
  schedules
    .filter(({ valid_to }) => valid_to === undefined)
    .flatMap(({ byday, opens_at, closes_at }) => [
      ...[byday[0], byday.at(-1)].map((weekday) => say(text, `weekday_long.${weekday}`)),
      say(text, 'time_range', { from: opens_at, to: closes_at }),
    ]);

/** What of a center somebody needs who has nothing but this view. */
const factsOf = (text: Text, center: Center): string[] => [
  center.name,
  center.address.address_1,
  `${center.address.postal_code} ${center.address.city}`,
  ...hoursOf(text, center),
];

let read = 0;
for (const tag of ['de', 'ar', 'uk']) {
  const text = parseText(tag, sources(`text/${tag}.json`));
  for (const [path, shown] of [
    [`${tag}/`, centers],
    ...centers.map((center) => [`${tag}/centers/${center.id}/`, [center]] as const),
  ] as const) {
    const html = readFileSync(join(site, path, 'index.html'), 'utf8');
    const article = new Readability(new JSDOM(html, { url: `https://example.org/${path}` }).window.document).parse();
    const said = (article?.textContent ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
    const lost = shown.flatMap((center) => [
      ...factsOf(text, center).filter((fact) => !said.includes(fact)),
      ...center.phones.map(({ number }) => `href="tel:${number}"`).filter((link) => !article?.content.includes(link)),
    ]);
    for (const fact of new Set(lost)) tell('error', path, `without ${fact}`);
    if (article?.dir !== text.meta.dir) tell('error', path, `reads ${article?.dir}`);
    for (const join of joins(article?.content ?? '')) tell('error', path, `runs into each other: ${join}`);
    read += 1;
  }
}
tell('figure', `${read} pages`);
