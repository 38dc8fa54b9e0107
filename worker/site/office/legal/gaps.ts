/** What is not accessible according to the data, in the accessibility statement's words; empty where nothing is wrong. */
import { list, say, type Text } from '../../../../data/model/text.ts';
import type { PublishedEdition } from '../../../store/published-edition.ts';
import type { OfficeTag } from '../../page/addresses.ts';
import { GAPS } from '../words/accessibility.ts';
import { EXAMINED_LANGUAGES } from '../words/examinations.ts';

type Gaps = { readonly [name in 'languages' | 'unread' | 'access']: string };

/** Besides: the languages that axe looks at. */
export function gapSentences(edition: PublishedEdition, tag: OfficeTag): Gaps {
  const { directory, texts } = edition;
  const text = edition.text(tag);
  const listed = (names: readonly string[]) => list(text, names);
  const named = (some: readonly Text[]) => listed(some.map((one) => say(one, 'language_name')));
  const unread = texts.filter(({ tag: one, meta }) => one !== 'de' && !meta.reviewed);
  const unknown = directory.centers.filter(({ accessibility }) => !accessibility).map(({ name }) => name);
  return {
    languages: named(texts.filter((one) => EXAMINED_LANGUAGES.includes(one.tag))),
    unread: unread.length === 0 ? '' : GAPS[tag].unread(named(unread)),
    access: unknown.length === 0 ? '' : GAPS[tag].access(listed(unknown)),
  };
}
