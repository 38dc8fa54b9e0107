/** Days in refusals: what is past stays as it was shown, and spans run forward. */
import { dateOf, dayOf } from '../../model/zone.ts';
import { dateWords } from '../differences/phrases.ts';
import type { Occasion } from './operation.ts';
import { Refusal } from '../fields/refusal.ts';

/** @throws Refusal for a day that is past; `field` names it */
export function refusePast(date: string, { today }: Pick<Occasion, 'today'>, field = 'from'): void {
  if (date >= today) return;
  const [past, now] = [dateWords(date), dateWords(today)];
  throw new Refusal(
    `Der ${past.de} ist vorbei (heute ist der ${now.de}); bitte einen Tag ab heute nennen`,
    `${past['en'] ?? ''} is past (today is ${now['en'] ?? ''}); name a day from today on`,
    field,
  );
}

/** @throws Refusal where a span ends before it begins */
export function refuseBackwards(from: string, to: string | undefined): void {
  if (to === undefined || from <= to) return;
  const [first, last] = [dateWords(from), dateWords(to)];
  throw new Refusal(
    `Der letzte Tag (${last.de}) liegt vor dem ersten (${first.de}); bitte beide prüfen`,
    `the last day (${last['en'] ?? ''}) is before the first (${first['en'] ?? ''}); check both`,
    'to',
  );
}

/** The local date before another. */
export const dateBefore = (date: string): string => dateOf(dayOf(date) - 1);
