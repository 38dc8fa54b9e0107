/** Weekdays as offices write them, brought to what data/operations/fields reads: "Mo u. Mi", "Mo+Di", "werktags", "jeden ersten Mittwoch". */
import { Refusal } from '../operations/fields/refusal.ts';

const NAMES = String.raw`mo(?:n(?:tag)?)?|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|sonnabend|so(?:nntag)?`;
const DAY = new RegExp(String.raw`(?<!\p{L})(?:${NAMES})s?(?!\p{L})`, 'iu');
const START = new RegExp(
  String.raw`(?<!\p{L})(?:jede[nrms]? |an jedem )?(?:[1-5]\.|erste[rn]?|zweite[rn]?|dritte[rn]?|vierte[rn]?|letzte[rn]?)(?!\p{L})|${DAY.source}|(?<!\p{L})(?:werktags?|werktäglich|täglich)(?!\p{L})`,
  'iu',
);

const ORDINALS = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte'];

/** Where the weekdays of a text begin; its end where it names none. */
export function startOfDays(text: string): number {
  return START.exec(text)?.index ?? text.length;
}

/** @throws Refusal where a way of writing has two meanings */
export function plainWeekdays(text: string): string {
  const plain = text
    .replace(
      /(?<!\p{L})(\p{L}{1,20}) \(?((?:\d\.|letzter)(?:(?:, | und )(?:\d\.|letzter)){0,5}) im monat\)?/giu,
      '$2 $1',
    )
    .replace(/\btäglich (?:ausser|bis auf) sa(?:mstag)?s?(?: ?[/,+&] ?| und | u\. ?)so(?:nntag)?s?\b/iu, 'Mo-Fr')
    .replace(/\b(?:werktags?|werktäglich)\b/giu, 'Mo-Fr')
    .replace(/\btäglich\b/giu, 'Mo-So')
    .replace(
      /\b(erste|zweite|dritte|vierte|fünfte)[rnm]?\b/giu,
      (_, word: string) => `${ORDINALS.indexOf(word.toLowerCase()) + 1}.`,
    )
    .replace(/\b(?:an )?jede[nrms]?\b|\b(?:im|eines|des|jeden) monats?\b|\bjeweils\b|\bimmer\b/giu, ' ')
    .replace(/(?<!\p{L})u\.?(?!\p{L})/giu, ' und ')
    .replace(/[/+&]/gu, ', ')
    .replace(/(\p{L})\./gu, '$1 ');
  if (/\p{L}\s*[-–—‑]\s*\p{L}+\s*[-–—‑]/u.test(plain))
    throw new Refusal(
      `„${text}“ kann Verschiedenes heißen; bitte „Mo, Mi, Fr“ oder „Mo bis Fr“ schreiben`,
      `"${text}" has two meanings; write "Mon, Wed, Fri" or "Mon to Fri"`,
    );
  return plain.replace(/[—‑]/gu, '–').replace(/\s+/gu, ' ').trim();
}
