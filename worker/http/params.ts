/** Parameters of paths -> what they name, with a 404 that lists the known values for any other; values of queries, given once. */
import type { Text } from '../../data/model/text.ts';
import type { PublishedEdition } from '../store/published-edition.ts';
import { badRequest, Problem } from './problem.ts';
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

/** A parameter's value, read; undefined where it is not given. @throws Problem 400 when it is given twice. */
export function readParameter<T>(params: URLSearchParams, name: string, read: (value: string) => T): T | undefined {
  const [value, ...more] = params.getAll(name);
  if (more.length > 0) throw badRequest(`The parameter "${name}" is given more than once; give it once.`);
  return value === undefined ? undefined : read(value);
}
