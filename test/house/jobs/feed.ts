/** The job "a feed": the centers' names as plain text. */
import { expect } from 'vitest';
import { type Job, replaced } from './job.ts';

const RENDERER = `/** The centers' names, a line each. */
import type { Edition } from '../../../data/model/edition.ts';

export function renderTxt({ directory }: Edition): string {
  return directory.centers.map(({ name }) => \`\${name}\\n\`).join('');
}
`;

const ENTRY = `const txt: Feed = {
  extension: 'txt',
  media_type: 'text/plain; charset=utf-8',
  title: { de: 'Namen als Text', en: 'Names as text' },
  in_languages: false,
  format_revised: '2026-11-22T00:00:00Z',
  render: async (edition) => (await import('./txt/txt.ts')).renderTxt(edition),
};

export const FEEDS: readonly Feed[] = [txt, `;

const FORMAT = `  'text/plain': {
    label: 'TXT',
    file_type: 'TXT',
    standard: 'https://www.rfc-editor.org/rfc/rfc2046',
    standard_title: 'RFC 2046: Media Types',
  },
  'text/calendar': {`;

export const FEED_JOB: Job = {
  adds: 'a feed',
  names: { form: 'txt' },
  files: {
    'worker/feeds/txt/txt.ts': () => RENDERER,
    'worker/feeds/list.ts': (before) => replaced(before, 'export const FEEDS: readonly Feed[] = [', ENTRY),
    'worker/catalog/formats.ts': (before) => replaced(before, "  'text/calendar': {", FORMAT),
  },
  show(copy) {
    copy.types();
    copy.tests();
    copy.build();
    const [one, all, description, page] = copy.ask(
      '/v1/centers/mitte.txt',
      '/v1/centers.txt',
      '/openapi.json',
      '/de/developers/',
    );
    expect(one).toEqual({ status: 200, type: 'text/plain; charset=utf-8', body: 'RSC Mitte\n' });
    expect(all?.body).toBe(copy.read('dist/assets/v1/centers.txt'));
    expect(copy.read('dist/assets/v1/centers/mitte.txt')).toBe('RSC Mitte\n');
    expect(Object.keys((JSON.parse(description?.body ?? '') as { paths: object }).paths)).toContain(
      '/v1/centers/{id}.txt',
    );
    expect(page?.body).toContain('Namen als Text');
    expect(copy.read('dist/assets/catalog.ttl')).toContain('file-type/TXT');
    expect(copy.read('dist/assets/_headers')).toMatch(
      /^\/v1\/\*\.txt\n(?: .*\n)* {2}content-type: text\/plain; charset=utf-8$/m,
    );
  },
};
