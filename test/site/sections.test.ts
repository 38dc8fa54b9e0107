/** What lists promise each other: a described section has its tag, a page of the office its file. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SECTIONS } from '../../worker/routes.ts';
import { OFFICE_PAGES } from '../../worker/site/page/addresses.ts';

it('gives every section with operations a tag', () => {
  const described = SECTIONS.filter(({ routes }) => routes.some(({ operations }) => operations));
  expect(described.filter(({ tag }) => !tag).map(({ name }) => name)).toEqual([]);
});

it('has a file for every page of the office, and no other', () => {
  const files = readdirSync(new URL('../../worker/site/office/pages/', import.meta.url));
  expect(files.sort()).toEqual(OFFICE_PAGES.map((page) => `${page}.tsx`).sort());
});
