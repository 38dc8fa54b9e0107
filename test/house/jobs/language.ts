/** The job "a language": English with every word marked, as Italian. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type Job, replaced } from './job.ts';

type Value = string | Readonly<Record<string, string>>;

const english = () =>
  JSON.parse(readFileSync(new URL('../../../data/text/en.json', import.meta.url), 'utf8')) as Record<string, Value>;

/** No word may stay as it is in English, or the check takes it for untranslated. */
const marked = (text: string): string => text.replace(/\p{L}+(?![^{]*\})/u, (word) => `${word}o`);

/** Forms of number: Italian has "many" (a million of …) beside English's two (Unicode CLDR, plural rules). */
const plural = ({ one, other }: Readonly<Record<string, string>>) => ({
  one: marked(one ?? ''),
  many: marked(other ?? ''),
  other: marked(other ?? ''),
});

const italian = () => ({
  ...Object.fromEntries(
    Object.entries(english()).map(([id, value]) => [id, typeof value === 'string' ? marked(value) : plural(value)]),
  ),
  meta: { lang: 'it', dir: 'ltr', order: 99, reviewed: false },
  language_name: 'Italiano',
});

export const LANGUAGE_JOB: Job = {
  adds: 'a language',
  names: { tag: 'it' },
  files: {
    'data/text/it.json': () => `${JSON.stringify(italian(), null, 1)}\n`,
    'data/directory.json': (text) => replaced(text, '"names": {', '"names": {\n      "it": "Duisburg",'),
  },
  show(copy) {
    const found = copy.node('data/commands/main.ts', 'check');
    expect(found).not.toContain('it.json');
    copy.build();
    const page = copy.read('dist/assets/it/index.html');
    expect(page).toContain('<html lang="it"');
    expect(page).toContain(marked(String(english().next_open_session)));
    expect(copy.read('dist/assets/de/index.html')).toContain('Italiano');
    expect(JSON.parse(copy.read('dist/assets/widget/v1/words/it.json'))).toBeTypeOf('object');
    const [calendar] = copy.ask('/v1/centers/mitte.it.ics');
    expect(calendar?.status).toBe(200);
  },
};
