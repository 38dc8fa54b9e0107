/** The response of a path today: its header fields, and the start of its content as an example. */
import type { Context } from '../http/route.ts';
import { RESPONSE_HEADERS } from './headers.ts';

export interface ExampleAnswer {
  /** Names of HEADERS. */
  readonly headers: readonly string[];
  /** The start of the content, or the URL of a page, since a page changes with every build. */
  readonly example: { readonly value: unknown } | { readonly externalValue: string };
}

/** A text's first lines, enough to see what it is. */
const LINES = 12;
/** Members longer than this, as JSON, are left out where an answer is one long object. */
const LONGEST_MEMBER = 600;
const LONGEST = 4000;

/** Requests a path from the application, as any client would. `required`: members that the example must have. */
export async function fetchExample(
  path: string,
  required: readonly string[],
  { respondTo, origin }: Pick<Context, 'respondTo' | 'origin'>,
): Promise<ExampleAnswer> {
  const response = await respondTo(path);
  const url = origin + path;
  const type = response.headers.get('Content-Type') ?? '';
  const body = await response.text();
  return {
    headers: Object.keys(RESPONSE_HEADERS).filter((name) => response.headers.has(name)),
    example: exampleObject(type, body, url, required),
  };
}

function exampleObject(type: string, body: string, url: string, required: readonly string[]): ExampleAnswer['example'] {
  if (type.startsWith('text/html')) return { externalValue: url };
  return { value: /[/+]json\b/.test(type) ? abridge(JSON.parse(body), required) : firstLines(body) };
}

/** Lists of objects to their first entry; of a document that is still long, the short members and those that it must have. */
function abridge(value: unknown, required: readonly string[]): unknown {
  const short = firstEntries(value);
  if (JSON.stringify(short).length <= LONGEST || typeof short !== 'object' || short === null) return short;
  return Object.fromEntries(
    Object.entries(short).filter(
      ([name, member]) => required.includes(name) || JSON.stringify(member).length <= LONGEST_MEMBER,
    ),
  );
}

function firstEntries(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.some((item) => typeof item === 'object') ? items.slice(0, 1).map(firstEntries) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, firstEntries(member)]));
}

function firstLines(text: string): string {
  const lines = text.split('\n');
  return lines.length <= LINES ? text : `${lines.slice(0, LINES).join('\n')}\n`;
}
