/** What proves a claim: a page to read, an address to look at or to ask, a command of the project. */
import type { OfficePage } from '../../page/addresses.ts';

export type Proof =
  | { readonly kind: 'read'; readonly page: OfficePage; readonly part?: string }
  | { readonly kind: 'look'; readonly path: string }
  | {
      readonly kind: 'ask';
      readonly path: string;
      readonly of: 'headers' | 'body';
      readonly text: string;
      readonly shows: boolean;
    }
  | { readonly kind: 'run'; readonly command: string };

/** An office page, at one of its headings. */
export const read = (page: OfficePage, part?: string): Proof => ({
  kind: 'read',
  page,
  ...(part !== undefined && { part }),
});

/** An address to open. */
export const look = (path: string): Proof => ({ kind: 'look', path });

/** An address whose answer holds a text, capitals aside; {iri} is the data's own. */
export const bodyShows = (path: string, text: string): Proof => ({ kind: 'ask', path, of: 'body', text, shows: true });
export const headersShow = (path: string, text: string): Proof => ({
  kind: 'ask',
  path,
  of: 'headers',
  text,
  shows: true,
});
export const headersLack = (path: string, text: string): Proof => ({
  kind: 'ask',
  path,
  of: 'headers',
  text,
  shows: false,
});

/** A command in a copy of the project; {first} is the first edition's name. */
export const run = (command: string): Proof => ({ kind: 'run', command });
