/**
 * The forms in which fields are looked for. Another form joins with a Column of its own in COLUMNS; it may name its fields itself,
 * so that the table of the machine forms stays as it is.
 */
import type { Site } from '../../application.ts';
import { MACHINE_WRITTEN, type Writes } from './written.ts';

export interface Column {
  readonly name: string;
  /** Everything that the form says of the marked directory. */
  readonly text: (site: Site) => Promise<string>;
  /** The fields that it must say; without it, those whose row in the table names the form. */
  readonly fields?: readonly string[];
  /** How it writes a value, where not as `usual` does: what must all occur. */
  readonly written?: { readonly [field: string]: Writes };
  readonly usual: (field: string, value: unknown) => readonly string[];
}

/** The answers to these paths, one after the other. @throws Error for one that is not 200 */
export const answersOf =
  (...paths: readonly string[]) =>
  async ({ get }: Site): Promise<string> => {
    const responses = await Promise.all(paths.map(async (path) => ({ path, response: await get(path) })));
    const failed = responses.find(({ response }) => response.status !== 200);
    if (failed) throw new Error(`${failed.path} answers ${failed.response.status}`);
    return (await Promise.all(responses.map(({ response }) => response.text()))).join('\n');
  };

/** As a member of JSON under the field's own name. */
const asMember = (field: string, value: unknown) => [`"${nameOf(field)}":${JSON.stringify(value)}`];

/** In German somewhere in the text; every value of a list. */
export const asText = (_: string, value: unknown): string[] => {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'object' && value !== null && 'de' in value) return [String(value.de)];
  return [String(value)];
};

export const nameOf = (field: string): string => (field.split('.').at(-1) ?? '').replace('[]', '');

const machine = (name: keyof typeof MACHINE_WRITTEN, usual: Column['usual'], ...paths: readonly string[]): Column => ({
  name,
  text: answersOf(...paths),
  usual,
  written: MACHINE_WRITTEN[name],
});

export const COLUMNS: readonly Column[] = [
  machine('json', asMember, '/v1/centers.json'),
  machine('search', asMember, '/v1/search.json'),
  machine('geojson', asMember, '/v1/centers.geojson'),
  machine('ogc', asMember, '/ogc/collections/centers/items'),
  machine('csv', asText, '/v1/centers.csv'),
  machine('jsonld', asText, '/v1/centers.jsonld'),
  machine(
    'hsds',
    asText,
    ...['services', 'service_at_locations', 'organizations'].map((list) => `/hsds/${list}?full=true`),
  ),
  machine('catalog', asText, '/catalog.ttl', '/catalog.jsonld', '/data.json'),
  machine('changes', asText, '/v1/changes.atom', '/v1/changes.json'),
];
