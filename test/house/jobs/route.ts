/** The job "a route": a greeting, described under a tag of its own. */
import { expect } from 'vitest';
import { type Job, replaced } from './job.ts';

const ROUTES = `/** /v1/hello.txt: a greeting. */
import { CACHE_CONTROL } from '../http/representation.ts';
import type { Section } from '../http/route.ts';

const HELLO_PATH = '/v1/hello.txt';

export const hello: Section = {
  name: 'hello',
  tag: {
    place: 14,
    title: { de: 'Gruß', en: 'Greeting' },
    about: { de: 'Sagt guten Tag.', en: 'Says hello.' },
  },
  routes: [
    {
      path: HELLO_PATH,
      cacheable: true,
      handler: () => ({ body: 'hello\\n', type: 'text/plain; charset=utf-8', cache: CACHE_CONTROL.feed }),
      prerender: () => [HELLO_PATH],
      operations: [
        { address: HELLO_PATH, title: { de: 'Ein Gruß', en: 'A greeting' }, media_type: 'text/plain; charset=utf-8' },
      ],
    },
  ],
};
`;

const IMPORT = "import { hsds } from './hsds/routes.ts';";

interface Description {
  readonly tags: ReadonlyArray<{ readonly name: string; readonly description: string }>;
  readonly paths: Readonly<Record<string, { readonly get: { readonly tags: readonly string[] } }>>;
}

export const ROUTE_JOB: Job = {
  adds: 'a route',
  names: { subject: 'hello' },
  files: {
    'worker/hello/routes.ts': () => ROUTES,
    'worker/routes.ts': (before) =>
      replaced(
        replaced(before, IMPORT, `import { hello } from './hello/routes.ts';\n${IMPORT}`),
        '\n  people,\n];',
        '\n  hello,\n  people,\n];',
      ),
    'test/house/rules/order.ts': (before) =>
      replaced(before, "['worker/hsds/'],", "['worker/hsds/', 'worker/hello/'],"),
  },
  show(copy) {
    copy.types();
    copy.tests();
    copy.build();
    const [greeting, description, page] = copy.ask('/v1/hello.txt', '/openapi.json', '/en/developers/');
    expect(greeting).toEqual({ status: 200, type: 'text/plain; charset=utf-8', body: 'hello\n' });
    expect(copy.read('dist/assets/v1/hello.txt')).toBe('hello\n');
    const { tags, paths } = JSON.parse(description?.body ?? '') as Description;
    expect(tags).toContainEqual({ name: 'hello', description: 'Says hello.' });
    expect(paths['/v1/hello.txt']?.get.tags).toEqual(['hello']);
    expect(page?.body).toContain('Greeting<small>Says hello.</small>');
    expect(page?.body).toMatch(/A greeting\s*<small>text\/plain<\/small>[^]*?href="\.\.\/\.\.\/v1\/hello\.txt"/);
  },
};
