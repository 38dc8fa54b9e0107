/** All languages of the project, as the model reads them. */
import { parseText, type Text } from '../../data/model/text.ts';
import { TEXT_FILES } from '../fixtures/text-files.ts';

export const TEXTS: readonly Text[] = Object.entries(TEXT_FILES).map(([tag, json]) => parseText(tag, json));

/** @throws Error for a language that the project has not */
export function textOf(tag: string): Text {
  const text = TEXTS.find((one) => one.tag === tag);
  if (!text) throw new Error(`data/text has no ${tag}.json`);
  return text;
}
