/** Fields that name what stands in the record of changes: an edition, or an earlier change. */
import type { Directory } from '../../model/directory.ts';
import type { Field, Option } from './field.ts';
import { definition, field } from './kinds.ts';
import { findNamed } from './named.ts';

/** An edition in the record of changes. */
export const earlierEdition = (de = 'Zu welcher Ausgabe?', en = 'To which edition?'): Field<string> =>
  field(
    de,
    en,
    definition('edition'),
    (typed, { directory }) =>
      findNamed(
        typed,
        directory.changes.map((one) => ({ id: one.edition, names: [] })),
        ['Die Ausgabe', 'edition'],
      ),
    ({ directory }) => directory.changes.slice(1).map((one) => optionOf(one, one.edition)),
  );

/** As the list of changes tells it, the beginning of it. */
function optionOf({ edition, summary }: Directory['changes'][number], value: string): Option {
  const label = (words: string) => `${edition}: ${words.length > 90 ? `${words.slice(0, 90)} …` : words}`;
  return { value, label: { de: label(summary.de), en: label(summary['en'] ?? summary.de) } };
}

/** The id of a change that was handed in, or the edition that it became. */
export const earlierChange = (de: string, en: string): Field<string> =>
  field(
    de,
    en,
    { anyOf: [definition('edition'), definition('change_id')] },
    (typed, { directory }) =>
      findNamed(
        typed.replace(/^.*\/|\.json$/g, ''),
        directory.changes.map(({ edition: name, handed_in }) => ({
          id: handed_in ?? name,
          names: handed_in ? [name] : [],
        })),
        ['Die Änderung', 'change'],
      ),
    // The first edition of all has nothing before it.
    ({ directory }) => directory.changes.slice(0, -1).map((one) => optionOf(one, one.handed_in ?? one.edition)),
  );
