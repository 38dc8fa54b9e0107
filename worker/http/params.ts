/** Parameters of paths -> what they name; a 404 that lists the known values for any other. */
import type { Text } from '../../data/model/text.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { Problem } from './problem.ts';
import type { Context, Params } from './route.ts';

/** The edition narrowed to a center. @throws Problem 404 that lists the known ids */
export function centerEdition({ edition, store }: Context, id: string | undefined): PublishedEdition {
  const narrowed = edition.of(id ?? '');
  if (narrowed) return narrowed;
  const known = store.firstIds;
  throw new Problem('not-found', `There is no such center. Known ids: ${known.join(', ')}.`, { known });
}

/** The language that `:lang` names. @throws Problem 404 that lists the known languages */
export function textForLanguage({ store }: Context, { lang }: Params): Text {
  const text = store.texts.find(({ tag }) => tag === lang);
  if (text) return text;
  const known = store.tags;
  throw new Problem('not-found', `There is no such page. Known languages: ${known.join(', ')}.`, { known });
}
