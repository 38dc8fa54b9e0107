/** Finds weekdays in what people write, in German and English, with their place in the month: "jeden ersten Dienstag". */

export interface NamedWeekday {
  /** 0 = Monday. */
  readonly weekday: number;
  /** 1 … 5 from the beginning of a month, -1, -2 from its end; none = no such word. */
  readonly nth?: number;
  /** Something else is said to be on that day, or instead of it. */
  readonly aside: boolean;
}

const NAMES: ReadonlyArray<readonly string[]> = [
  ['montag', 'monday'],
  ['dienstag', 'tuesday'],
  ['mittwoch', 'wednesday'],
  ['donnerstag', 'thursday'],
  ['freitag', 'friday'],
  ['samstag', 'sonnabend', 'saturday'],
  ['sonntag', 'sunday'],
];
const ALL = NAMES.flat().join('|');
const PATTERN = new RegExp(
  `(?<![\\p{L}-])(${ALL})(?:e?s|en?|(?:vormittag|nachmittag|abend|morgen|mittag)s?)?(?!\\p{L})`,
  'giu',
);
/** "Montag bis Freitag" names more days than it says. */
const SPAN = new RegExp(`(?:${ALL})s?\\s*(?:bis|–|-|to|through)\\s*(?:${ALL})`, 'iu');
const ASIDE =
  /(?:statt|ersatz|nächste[nrs]?|next|anstelle|instead of|verlegt|verschoben|moved|nicht|außer|except|not on|wieder|again|ab|from|bis|until|nach|after|vor|before|stand) ?(?:\p{L}{1,20} ){0,2}$/iu;

const NTH: ReadonlyArray<readonly [RegExp, number]> = [
  [/vorletzte[nrs]?\s*$|last but one\s*$|second last\s*$/iu, -2],
  [/letzte[nrs]?\s*$|last\s*$/iu, -1],
  [/(?:erste[nrs]?|1\.|first|1st)\s*$/iu, 1],
  [/(?:zweite[nrs]?|2\.|second|2nd)\s*$/iu, 2],
  [/(?:dritte[nrs]?|3\.|third|3rd)\s*$/iu, 3],
  [/(?:vierte[nrs]?|4\.|fourth|4th)\s*$/iu, 4],
  [/(?:fünfte[nrs]?|5\.|fifth|5th)\s*$/iu, 5],
];

/** The weekdays that a text names. */
export function weekdaysIn(text: string): NamedWeekday[] {
  if (SPAN.test(text)) return [];
  return [...text.matchAll(PATTERN)].map((match) => {
    const before =
      text
        .slice(0, match.index)
        .split(/[;!?]|\.\s/u)
        .at(-1) ?? '';
    const nth = NTH.find(([pattern]) => pattern.test(before))?.[1];
    const name = match[1]?.toLowerCase() ?? '';
    const weekday = NAMES.findIndex((names) => names.includes(name));
    return { weekday, ...(nth !== undefined && { nth }), aside: ASIDE.test(before.slice(-40)) };
  });
}

/** German names, 0 = Monday. */
export const WEEKDAY_NAMES: readonly string[] = [
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
  'Sonntag',
];
