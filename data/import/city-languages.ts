/** The languages of a city's copy: some of the files of data/text, German and English always among them. */
import { Refusal } from '../operations/fields/refusal.ts';

/** What the project itself is written in: the office's pages, notices and every other language's last resort. */
const ALWAYS = ['de', 'en'];

/** `chosen`: "tr,ar", or "" for all of them; `texts` by tag. @throws Refusal for a language that is not there */
export function textsOfCity<One>(chosen: string, texts: Readonly<Record<string, One>>): Record<string, One> {
  const tags = chosen === '' ? Object.keys(texts) : [...ALWAYS, ...chosen.split(/, ?/u)];
  const unknown = tags.filter((tag) => texts[tag] === undefined);
  const known = Object.keys(texts).join(', ');
  if (unknown.length > 0)
    throw new Refusal(
      `--languages: ${unknown.join(', ')} gibt es unter data/text nicht; bitte aus ${known}`,
      `data/text has no ${unknown.join(', ')}`,
    );
  return Object.fromEntries(Object.entries(texts).filter(([tag]) => tags.includes(tag)));
}
