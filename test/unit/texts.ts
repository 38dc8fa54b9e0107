/** All languages of data/text, as the model reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseText, type Text } from '../../data/model/text.ts';

const FOLDER = new URL('../../data/text/', import.meta.url);

export const TEXTS: readonly Text[] = readdirSync(FOLDER).map((file) =>
  parseText(file.replace('.json', ''), readFileSync(new URL(file, FOLDER), 'utf8')),
);

/** @throws Error for a language that data/text has not */
export function textOf(tag: string): Text {
  const text = TEXTS.find((one) => one.tag === tag);
  if (!text) throw new Error(`data/text has no ${tag}.json`);
  return text;
}
