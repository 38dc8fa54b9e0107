/** The "meta" of a file of data/text: each field as it must be written, and no tag that two languages claim. */
import { pluralCategory, type PluralRules } from '../model/plurals.ts';
import type { TextMeta } from '../model/text-meta.ts';
import type { Finding } from './findings/finding.ts';
import { isObject } from './json/is-object.ts';
import { wordingFinding } from './wording-finding.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);
const isTag = (value: unknown): boolean => isText(value) && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value);
const holdsTexts = (value: unknown, key: RegExp): boolean =>
  isObject(value) && Object.entries(value).every(([name, one]) => key.test(name) && isText(one));

function arePlurals(value: unknown): boolean {
  if (!holdsTexts(value, /^(zero|one|two|few|many)$/)) return false;
  try {
    // Each condition by itself, since the first that holds hides the others; 1,000 meets every part of none.
    for (const rule of Object.entries(value as PluralRules))
      for (let n = 0; n <= 1_000; n += 1) pluralCategory(Object.fromEntries([rule]), n);
    return true;
  } catch {
    return false;
  }
}

function isJoinBefore(value: unknown): boolean {
  if (!isObject(value) || !isText(value['starts']) || !isText(value['join'])) return false;
  return isPattern(value['starts']) && /^\{a\}.+\{b\}$/.test(value['join']);
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'iu').source !== '';
  } catch {
    return false;
  }
}

/** What a field may hold, and an example of it. */
type Field = readonly [holds: (value: unknown) => boolean, example: string];

const FIELDS: { readonly [name in keyof TextMeta]-?: Field } = {
  lang: [isTag, '"lang": "kmr"'],
  dir: [(value) => value === 'ltr' || value === 'rtl', '"dir": "ltr"'],
  order: [(value) => Number.isInteger(value) && Number(value) > 0, '"order": 12'],
  reviewed: [(value) => typeof value === 'boolean', '"reviewed": false'],
  aliases: [(value) => Array.isArray(value) && value.length > 0 && value.every(isTag), '"aliases": ["ku"]'],
  plurals: [arePlurals, '"plurals": { "one": "n = 1", "few": "n % 10 = 2..4 and n % 100 != 12..14" }'],
  days: [(value) => holdsTexts(value, /^([1-9]|[12]\d|3[01])$/), '"days": { "1": "1er" }'],
  months_before_year: [
    (value) => areTexts(value) && (value as unknown[]).length === 12,
    '"months_before_year": ["Rêbendana", …], zwölf/twelve',
  ],
  list_join_before: [isJoinBefore, '"list_join_before": { "starts": "^h?i(?!e)", "join": "{a} e {b}" }'],
  script: [
    (value) => isText(value) && /^[A-Z][a-z]{3}$/.test(value) && isPattern(`\\p{Script=${value}}`),
    '"script": "Cyrl"',
  ],
  city_form: [
    (value) => isObject(value) && isText(value['de']) && isText(value['en']),
    '"city_form": { "de": "Genitiv", "en": "genitive" }',
  ],
  same_words: [areTexts, '"same_words": ["phone"]'],
};
const REQUIRED: readonly (keyof TextMeta)[] = ['lang', 'dir', 'order', 'reviewed'];

/** A script's letters by its ISO 15924 code, with the apostrophe that Ukrainian counts among them. @throws SyntaxError for an unknown code */
export const lettersOfScript = (script = 'Latn'): RegExp => new RegExp(`[\\p{Script=${script}}ʼ]`, 'gu');

/** Undefined where something is wrong, which is added to the findings: then the words cannot be judged either. */
export function readMeta(language: string, value: unknown, findings: Finding[]): TextMeta | undefined {
  const meta = isObject(value) ? value : {};
  const names = new Set([...REQUIRED, ...Object.keys(meta)]);
  const wrong = [...names].flatMap((name) => {
    const field = (FIELDS as { readonly [name: string]: Field })[name];
    if (field?.[0](meta[name])) return [];
    return [
      wordingFinding(
        language,
        `meta/${name}`,
        field
          ? { de: `„${name}“ fehlt oder passt nicht`, en: `"${name}" is missing or not as it must be` }
          : { de: `„${name}“ gibt es in „meta“ nicht`, en: `"meta" has no "${name}"` },
        field
          ? { de: `Bitte so schreiben: ${field[1]}`, en: `write it like ${field[1]}` }
          : {
              de: `Bekannt sind: ${Object.keys(FIELDS).join(', ')}`,
              en: `known are: ${Object.keys(FIELDS).join(', ')}`,
            },
      ),
    ];
  });
  findings.push(...wrong);
  return wrong.length > 0 ? undefined : (meta as unknown as TextMeta);
}

/** A tag or an alias names one language, and no two stand in the same place. */
export function* checkClaims(metas: ReadonlyMap<string, TextMeta>): Generator<Finding> {
  const claims = new Map<string, string>([...metas.keys()].map((tag) => [tag, tag]));
  const places = new Map<number, string>();
  for (const [language, { aliases = [], order }] of metas) {
    for (const alias of aliases) {
      const other = claims.get(alias.toLowerCase());
      if (other !== undefined) yield claimed(language, 'meta/aliases', alias, other);
      claims.set(alias.toLowerCase(), language);
    }
    const other = places.get(order);
    if (other !== undefined) yield claimed(language, 'meta/order', String(order), other);
    places.set(order, language);
  }
}

const claimed = (language: string, id: string, value: string, other: string): Finding =>
  wordingFinding(
    language,
    id,
    { de: `„${value}“ hat schon ${other}.json`, en: `${other}.json has "${value}" already` },
    { de: 'Bitte an einer der beiden Stellen ändern', en: 'change it in one of the two' },
  );
