/** Every documented form with an address that works and a curl line: what the developers' page shows and a test runs. */
import type { Words } from '../directory.ts';
import type { Edition } from '../edition.ts';
import type { Doc } from '../http/doc.ts';
import { docsOf, type Section } from '../http/section.ts';
import type { Source } from '../source.ts';
import { exampleOf, type Known, pathParameters } from './parameters.ts';
import { TAGS } from './tags.ts';

/** Where the description stands: it is no example of itself. */
export const OPENAPI = '/openapi.json';

/** A part of the address space, and its forms. */
export interface Part {
  readonly name: Words;
  readonly about: Words;
  readonly forms: readonly Documented[];
}

export interface Documented {
  /** A path that answers 200, "/v1/centers/nord.csv". */
  readonly path: string;
  /** Its template, "/v1/centers/{id}.csv". */
  readonly address: string;
  readonly title: Words;
  readonly media_type: string;
  /** A line for a terminal. */
  readonly curl: string;
}

/** An address that works: a template with its example values, in the query too. */
export function addressedBy({ address, query = [] }: Doc, known: Known): string {
  const asked = query.flatMap(({ name, example }) =>
    example === undefined ? [] : [`${name}=${encodeURIComponent(example)}`],
  );
  return exampleOf(address, known) + (asked.length > 0 ? `?${asked.join('&')}` : '');
}

/** The forms that these sections describe, in their order. */
export function documented(sections: readonly Section[], edition: Edition, source: Source): readonly Documented[] {
  const known = pathParameters(edition, source);
  return sections.flatMap((section) =>
    docsOf(section, edition, source).map((doc) => {
      const { address, title, media_type } = doc;
      const path = addressedBy(doc, known);
      return { path, address, title, media_type, curl: `curl --fail --silent "${edition.origin}${path}"` };
    }),
  );
}

/** The same by part, the most asked for first. A section that no tag names would be missing here, and a test would say so. */
export function partsOf(sections: readonly Section[], edition: Edition, source: Source): readonly Part[] {
  return Object.entries(TAGS).map(([name, tag]) => ({
    ...tag,
    forms: documented(
      sections.filter((section) => section.name === name),
      edition,
      source,
    ),
  }));
}
