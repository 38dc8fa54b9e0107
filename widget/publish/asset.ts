// A file that is published: where it lies and what it holds.
import { join } from 'node:path';

export interface Asset {
  /** Below a folder that the context names, without a leading slash. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const textAsset = (path: string, text: string): Asset => ({ path, bytes: new TextEncoder().encode(text) });

const repository = join(import.meta.dirname, '../..');

/** Where the sources lie. */
export const SOURCE = {
  license: join(repository, 'LICENSE'),
  litLicense: join(repository, 'node_modules/lit-html/LICENSE'),
  texts: join(repository, 'data/text'),
  widget: join(repository, 'widget'),
};
