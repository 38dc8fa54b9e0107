/** The job "a language": English with every word marked, as Dutch. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type Job, replaced } from './job.ts';

type Value = string | Readonly<Record<string, string>>;

const english = () => {
  const { meta: _, ...words } = JSON.parse(
    readFileSync(new URL('../../../data/text/en.json', import.meta.url), 'utf8'),
  ) as Record<string, Value>;
  return words;
};

/** No word may stay as it is in English, or the check takes it for untranslated. */
const marked = (text: string): string => text.replace(/\p{L}+(?![^{]*\})/u, (word) => `${word}o`);

const markedForms = (forms: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(forms).map(([category, form]) => [category, marked(form)]));

const dutch = () => ({
  ...Object.fromEntries(
    Object.entries(english()).map(([id, value]) => [
      id,
      typeof value === 'string' ? marked(value) : markedForms(value),
    ]),
  ),
  meta: { lang: 'nl', dir: 'ltr', order: 99, reviewed: false },
  language_name: 'Nederlands',
});

export const LANGUAGE_JOB: Job = {
  adds: 'a language',
  names: { tag: 'nl' },
  files: {
    'data/text/nl.json': () => `${JSON.stringify(dutch(), null, 1)}\n`,
    'data/directory.json': (text) => replaced(text, '"names": {', '"names": {\n      "nl": "Duisburg",'),
  },
  show(copy) {
    const found = copy.node('data/commands/main.ts', 'check');
    expect(found).not.toContain('nl.json');
    copy.build();
    const page = copy.read('dist/assets/nl/index.html');
    expect(page).toContain('<html lang="nl"');
    expect(page).toContain(marked(String(english()['next_open_session'])));
    expect(copy.read('dist/assets/de/index.html')).toContain('Nederlands');
    expect(JSON.parse(copy.read('dist/assets/widget/v1/words/nl.json'))).toBeTypeOf('object');
    const [calendar] = copy.ask('/v1/centers/mitte.nl.ics');
    expect(calendar?.status).toBe(200);
  },
};
