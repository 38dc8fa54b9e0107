/** Names of the reasons in a week file: in German and English, and in all languages where no widget has words of its own. */
import { reasonsOf } from '../../../data/model/reasons.ts';
import type { Session } from '../../../data/model/session.ts';
import { has, say } from '../../../data/model/text.ts';
import type { PublishedEdition } from '../../store/published-edition.ts';

/** Holidays that every widget since 1.0.0 names by itself in all languages: HOLIDAYS of widget/word-ids.ts, said twice to keep files small. */
export const NAMED_BY_WIDGETS: ReadonlySet<string> = new Set([
  'new_years_day',
  'good_friday',
  'easter_monday',
  'labour_day',
  'ascension_day',
  'whit_monday',
  'corpus_christi',
  'german_unity_day',
  'all_saints_day',
  'christmas_day',
  'second_christmas_day',
  'rose_monday',
  'christmas_eve',
  'new_years_eve',
]);

/** Id -> name by language tag, of all reasons that some sessions name. */
export function weekReasons(edition: PublishedEdition, sessions: readonly Session[]) {
  const known = Object.entries(reasonsOf(edition, sessions));
  return Object.fromEntries(known.map(([id, names]) => [id, { ...names, ...furtherNames(edition, id) }]));
}

function furtherNames(edition: PublishedEdition, reason: string): { readonly [tag: string]: string } {
  const [kind, id = ''] = reason.split('/');
  if (kind === 'closure') return edition.directory.closures.find((closure) => closure.id === id)?.reason ?? {};
  if (NAMED_BY_WIDGETS.has(id)) return {};
  const german = edition.text('de');
  const named = edition.texts.filter((text) => has(text, `holiday.${id}`));
  const names = named.map((text) => [text.tag, say(text, `holiday.${id}`)] as const);
  return Object.fromEntries(names.filter(([tag, name]) => tag === 'de' || name !== german.words[`holiday.${id}`]));
}
