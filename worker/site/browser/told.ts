/** Writing into a page: its words of now, days by their names, and nothing twice. */
import { fillPattern } from '../../../data/model/fill-pattern.ts';
import type { NowWords } from '../page/now-words.ts';

/** Since 1970. */
export type EpochMinutes = number;
export const MINUTE_MS = 60_000;
export const DAY_MINUTES = 24 * 60;

export const words = JSON.parse(document.body.dataset.words ?? '{}') as NowWords;

export const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];
export const minute = (value: string | undefined): EpochMinutes => Number(value ?? Number.NaN);

export function fillCounted(forms: NowWords['opens'], n: number): string {
  const [category = 'other'] = Object.entries(words.plurals).find(([, numbers]) => numbers.includes(n)) ?? [];
  const form = typeof forms === 'string' ? forms : (forms[category] ?? forms.other);
  return fillPattern(form ?? '', { n: String(n) });
}

/** Screen readers announce a line that is written, also with the same words. */
export function write(element: HTMLElement, text = ''): void {
  if (element.textContent !== text) element.textContent = text;
}

export const isOn = (midnight: EpochMinutes, now: EpochMinutes): boolean =>
  now >= midnight && now < midnight + DAY_MINUTES;

/** "Heute" or "morgen"; undefined for every other day. */
export const relativeDay = (midnight: EpochMinutes, now: EpochMinutes): string | undefined =>
  isOn(midnight, now) ? words.today : isOn(midnight - DAY_MINUTES, now) ? words.tomorrow : undefined;

/** "Heute" or "morgen" before the date, never instead of it. */
export function nameDay(day: HTMLElement, midnight: EpochMinutes, now: EpochMinutes): void {
  const word = relativeDay(midnight, now);
  let badge = day.querySelector<HTMLElement>('.badge');
  if (!word) return badge?.remove();
  if (!badge) {
    badge = document.createElement('span');
    badge.className = 'badge';
    day.querySelector('.date')?.prepend(badge, ' ');
  }
  write(badge, word);
}
