/** What offices write beside their hours, as conditions of those hours: appointments, audiences, holidays, the phone. */
import type { Conditions, Service } from '../model/directory.ts';

interface Phrase {
  readonly pattern: RegExp;
  readonly service?: Service;
  readonly conditions?: Conditions;
  /** The text is told to people as a note, and a clerk is asked for the dates. */
  readonly ask?: true;
}

/** Letters on neither side; `\b` knows no umlauts. */
const words = (pattern: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'iu');

const AGREED = '(?:termin)?vereinbarung|absprache|(?:vor)?anmeldung|terminabsprache';

/** Each takes its words out of the text, the earlier ones first. "ß" is written "ss". */
const PHRASES: readonly Phrase[] = [
  { pattern: words('(?:ausser|ausgenommen|nicht) (?:an |in )?(?:gesetzlichen )?feiertagen?') },
  { pattern: words('an feiertagen geschlossen') },
  {
    pattern: words('(?:ausser |nicht |ausserhalb )?(?:in |während )?de[nr] (?:schul)?ferien(?: (?:ist )?geschlossen)?'),
    ask: true,
  },
  { pattern: words('(?:nur |ausschliesslich )?für frauen|nur frauen'), conditions: { audience: ['women'] } },
  { pattern: words('(?:nur |ausschliesslich )?für männer|nur männer'), conditions: { audience: ['men'] } },
  { pattern: words('(?:nur )?für jugendliche'), conditions: { audience: ['young_people'] } },
  { pattern: words('(?:nur )?für familien'), conditions: { audience: ['families'] } },
  { pattern: words('ohne (?:termin|(?:vor)?anmeldung)') },
  {
    pattern: words(String.raw`(?:nur )?(?:nach|mit|auf)(?: (?:tel\.|telefonischer|vorheriger))* (?:${AGREED})`),
    conditions: { access: 'appointment' },
  },
  { pattern: words(String.raw`(?:nur )?mit termin|by appointment|n\. ?v\.|nv`), conditions: { access: 'appointment' } },
  {
    pattern: words(
      String.raw`(?:tel(?:\.|efonische)? ?)?(?:telefon)(?:sprech)?(?:stunden?|zeit(?:en)?)|tel(?:\.|efonische) (?:sprechstunden?|sprechzeit(?:en)?|zeit(?:en)?|erreichbarkeit)|telefonisch(?: erreichbar)?|telefon|tel\.?`,
    ),
    service: 'phone',
  },
  {
    pattern: words(
      'offene (?:sprechstunden?|beratung|sprechzeit(?:en)?)|sprech(?:stunden?|zeit(?:en)?)|persönlich|öffnungszeiten',
    ),
    service: 'open_consultation',
  },
];

/** "ß" is "ss", and white space single: the patterns read nothing else. */
export const plainText = (text: string): string => text.replaceAll('ß', 'ss').replace(/\s+/gu, ' ').trim();

export interface ReadPhrases {
  readonly service?: Service;
  readonly conditions: Conditions;
  /** Phrases that a clerk is asked about. */
  readonly asked: readonly string[];
  /** What no phrase took: weekdays, nothing, or words that nobody here understands. */
  readonly rest: string;
}

/** Takes every known phrase out of a text. */
export function readPhrases(text: string): ReadPhrases {
  let rest = plainText(text);
  let [service, conditions]: [Service | undefined, Conditions] = [undefined, {}];
  const asked: string[] = [];
  for (const phrase of PHRASES) {
    const match = phrase.pattern.exec(rest);
    if (!match) continue;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    service ??= phrase.service;
    conditions = { ...conditions, ...phrase.conditions };
    if (phrase.ask) asked.push(match[0]);
  }
  return { ...(service && { service }), conditions, asked, rest: withoutJoints(rest) };
}

/** Brackets, colons and full stops (but that of "1."), and at both ends commas and "und". */
function withoutJoints(text: string): string {
  const plain = text.replace(/[():]/gu, ' ').replace(/(?<!\d)\.(?=\s|$)/gu, ' ');
  const words = plain.split(/([\s,/+&])/u);
  const says = (word: string): boolean => !JOINT.test(word);
  return plainText(words.slice(words.findIndex(says), words.findLastIndex(says) + 1).join(''));
}

/** What only joins, and what stands between two blanks. */
const JOINT = /^(?:[\s,/+&]?|und|u|sowie)$/iu;
